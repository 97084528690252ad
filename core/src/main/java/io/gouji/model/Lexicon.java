package io.gouji.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What disclosures call each item, in tables and in sentences. The standard lexicon is a text file
 * with a line for each item; {@link #with} adds names of one's own.
 */
public final class Lexicon {

  /**
   * What the lexicon knows of an item.
   *
   * @param id the English name of the entry
   * @param item the item of which a figure under this name is a figure: usually of the same name,
   *     but 一般公共预算拨款收入 is the current year's revenue of one fund
   * @param fund the funds to which the name confines a figure
   * @param role what a row of this name is to the rows around it
   * @param economicCode the code under which the item stands in tables by economic classification
   * @param parts the entries that together make up this one, always and everywhere
   * @param names all names, the canonical one first, {@linkplain Label#normalise normalised}
   */
  public record Entry(
      String id,
      Item item,
      Optional<Fund> fund,
      RowRole role,
      Optional<ClassificationCode> economicCode,
      List<String> parts,
      List<String> names) {
    public Entry {
      parts = List.copyOf(parts);
      names = names.stream().map(Label::normalise).toList();
      if (names.isEmpty()) {
        throw new IllegalArgumentException("Expected at least one name for entry " + id);
      }
    }

    /** The canonical Chinese name. */
    public String name() {
      return names.get(0);
    }
  }

  private static final Lexicon STANDARD = load();

  private final List<Entry> entries;
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, Entry> byEconomicCode = new HashMap<>();

  private Lexicon(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (Entry entry : entries) {
      byId.put(entry.id(), entry);
      entry.names().forEach(name -> byName.put(name, entry));
      entry.economicCode().ifPresent(code -> byEconomicCode.put(code.digits(), entry));
    }
  }

  /** The lexicon that ships with the library. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /** This lexicon with further entries; one with the id of an existing entry replaces it. */
  public Lexicon with(Entry... further) {
    List<Entry> all = new ArrayList<>(entries);
    for (Entry entry : further) {
      all.removeIf(existing -> existing.id().equals(entry.id()));
      all.add(entry);
    }
    return new Lexicon(all);
  }

  /**
   * This lexicon with further names of entries that it has; an id that it has not is passed over.
   *
   * @param idsByName the further names, each with the id of its entry
   */
  public Lexicon withNames(Map<String, String> idsByName) {
    Lexicon named = new Lexicon(entries);
    idsByName.forEach(
        (name, id) -> entry(id).ifPresent(entry -> named.byName.put(Label.normalise(name), entry)));
    return named;
  }

  /** All entries, in the order of the file. */
  public List<Entry> entries() {
    return entries;
  }

  /** The entry that has a name, whatever its white space, quotation marks and width. */
  public Optional<Entry> named(String name) {
    return Optional.ofNullable(byName.get(Label.normalise(name)));
  }

  /** The entry with an id. */
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The entry for a line of a table by departmental economic classification. */
  public Optional<Entry> ofEconomicCode(String digits) {
    return Optional.ofNullable(byEconomicCode.get(digits));
  }

  private static Lexicon load() {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.tsv")) {
      if (in == null) {
        throw new IllegalStateException("Expected resource lexicon.tsv beside " + Lexicon.class);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line; (line = reader.readLine()) != null; ) {
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(parse(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(entries);
  }

  private static Entry parse(String[] fields) {
    if (fields.length != 7) {
      throw new IllegalStateException(
          "Expected 7 fields in lexicon.tsv but was " + Arrays.toString(fields));
    }
    return new Entry(
        fields[0],
        new Item(fields[1].equals("-") ? fields[0] : fields[1]),
        fields[2].equals("-") ? Optional.empty() : Optional.of(Fund.valueOf(fields[2])),
        fields[3].equals("-") ? RowRole.LINE : RowRole.valueOf(fields[3]),
        fields[4].equals("-")
            ? Optional.empty()
            : Optional.of(
                new ClassificationCode(ClassificationDomain.DEPARTMENTAL_ECONOMIC, fields[4])),
        fields[5].equals("-") ? List.of() : List.of(fields[5].split("\\+")),
        List.of(fields[6].split("\\|")));
  }
}

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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What disclosures call each item, in tables and in sentences. The standard lexicon is a text file
 * with a line for each item; {@link #with} adds items of one's own, {@link #withNames} further
 * names of items that it has. Immutable, and safe for use by many threads.
 *
 * <pre>{@code
 * Lexicon own =
 *     Lexicon.standard()
 *         .with(Lexicon.Entry.of("exhibitions", "会展经费", "展会经费").withEconomicCode("30299"))
 *         .withNames(Map.of("来宾接待费", "officialHospitality"));
 * }</pre>
 */
public final class Lexicon {

  /** What kind of thing an item is, which decides what a number beside its name can be. */
  public enum Nature {
    /** Money that is received. */
    REVENUE,
    /** Money that is spent. */
    EXPENDITURE,
    /** What there is at a date: its value or its number. */
    ASSET,
    /** People. */
    STAFF,
    /** What happens or is done in the year, and is counted: visits, guests, purchases. */
    OCCURRENCE,
    /** Nothing of its own: only a name of rows, such as 合计. */
    ROW
  }

  /**
   * What the lexicon knows of an item.
   *
   * @param id the English name of the entry
   * @param item the item of which a figure under this name is a figure: usually of the same name,
   *     but 一般公共预算拨款收入 is the current year's revenue of one fund
   * @param nature what kind of thing it is
   * @param fund the funds to which the name confines a figure
   * @param role what a row of this name is to the rows around it
   * @param economicCode the code under which the item stands in tables by economic classification
   * @param parts the entries that together make up this one, always and everywhere
   * @param names all names, the canonical one first, {@linkplain Label#normalise normalised}
   */
  public record Entry(
      String id,
      Item item,
      Nature nature,
      Optional<Fund> fund,
      RowRole role,
      Optional<ClassificationCode> economicCode,
      List<String> parts,
      List<String> names) {
    public Entry {
      parts = List.copyOf(parts);
      names =
          names.stream().map(Label::normalise).filter(name -> !name.isEmpty()).distinct().toList();
      if (names.isEmpty()) {
        throw new IllegalArgumentException("Expected at least one name for entry " + id);
      }
    }

    /**
     * An item of expenditure that is called by a name, and by synonyms.
     *
     * @throws IllegalArgumentException if all names are blank
     */
    public static Entry of(String id, String name, String... synonyms) {
      List<String> names = new ArrayList<>(List.of(name));
      names.addAll(Arrays.asList(synonyms));
      return new Entry(
          id,
          new Item(id),
          Nature.EXPENDITURE,
          Optional.empty(),
          RowRole.LINE,
          Optional.empty(),
          List.of(),
          names);
    }

    /** The same entry as another kind of thing than expenditure. */
    public Entry withNature(Nature other) {
      return new Entry(id, item, other, fund, role, economicCode, parts, names);
    }

    /** The same entry for figures of some funds only. */
    public Entry withFund(Fund other) {
      return new Entry(id, item, nature, Optional.of(other), role, economicCode, parts, names);
    }

    /**
     * The same entry, under a code in tables by departmental economic classification.
     *
     * @throws IllegalArgumentException if it is not a code
     */
    public Entry withEconomicCode(String digits) {
      ClassificationCode code =
          new ClassificationCode(ClassificationDomain.DEPARTMENTAL_ECONOMIC, digits);
      return new Entry(id, item, nature, fund, role, Optional.of(code), parts, names);
    }

    /** The same entry as one that is always made up of others, named by their ids. */
    public Entry withParts(String... ids) {
      return new Entry(id, item, nature, fund, role, economicCode, List.of(ids), names);
    }

    private Entry withNames(List<String> others) {
      return new Entry(id, item, nature, fund, role, economicCode, parts, others);
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
    Set<String> seen = new HashSet<>();
    entries.forEach(entry -> refuseCycles(entry, new ArrayList<>(), seen));
  }

  /** Refuses entries that are parts of themselves: who follows the parts would never end. */
  private void refuseCycles(Entry whole, List<String> path, Set<String> seen) {
    int first = path.indexOf(whole.id());
    path.add(whole.id());
    if (first >= 0) {
      throw new IllegalArgumentException(
          "Expected entries that are no parts of themselves but was "
              + String.join(" > ", path.subList(first, path.size())));
    }
    if (seen.add(whole.id())) {
      for (String part : whole.parts()) {
        entry(part).ifPresent(entry -> refuseCycles(entry, path, seen));
      }
    }
    path.remove(path.size() - 1);
  }

  /** The lexicon that ships with the library. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /**
   * This lexicon with further entries. One with the id of an existing entry replaces it; a name or
   * an economic code that another entry has is taken from it.
   *
   * @throws IllegalArgumentException if an entry would be left without a name, if a further entry
   *     names a part that the lexicon does not have, or if one would be a part of itself
   */
  public Lexicon with(Entry... further) {
    Map<String, Entry> all = new LinkedHashMap<>();
    entries.forEach(entry -> all.put(entry.id(), entry));
    for (Entry entry : further) {
      all.remove(entry.id());
      entry.names().forEach(name -> take(all, name));
      entry.economicCode().ifPresent(code -> take(all, code));
      all.put(entry.id(), entry);
    }
    for (Entry entry : further) {
      for (String part : entry.parts()) {
        if (!all.containsKey(part)) {
          throw new IllegalArgumentException(
              "Expected parts of entry " + entry.id() + " that the lexicon has but was " + part);
        }
      }
    }
    return new Lexicon(List.copyOf(all.values()));
  }

  /**
   * This lexicon with further names of entries that it has. A name that another entry has is taken
   * from it.
   *
   * @param idsByName the further names, each with the id of its entry
   * @throws IllegalArgumentException if there is no entry with an id, or an entry would be left
   *     without a name
   */
  public Lexicon withNames(Map<String, String> idsByName) {
    Map<String, Entry> all = new LinkedHashMap<>();
    entries.forEach(entry -> all.put(entry.id(), entry));
    idsByName.forEach(
        (name, id) -> {
          Entry entry = all.get(id);
          if (entry == null) {
            throw new IllegalArgumentException(
                "Expected the id of an entry for the name " + name + " but was " + id);
          }
          String normal = Label.normalise(name);
          if (!entry.names().contains(normal)) {
            take(all, normal);
            List<String> names = new ArrayList<>(entry.names());
            names.add(normal);
            all.put(id, entry.withNames(names));
          }
        });
    return new Lexicon(List.copyOf(all.values()));
  }

  private void take(Map<String, Entry> all, String name) {
    Entry holder = byName.get(name);
    Entry current = holder == null ? null : all.get(holder.id());
    if (current != null) {
      all.put(
          current.id(),
          current.withNames(
              current.names().stream().filter(other -> !other.equals(name)).toList()));
    }
  }

  private void take(Map<String, Entry> all, ClassificationCode code) {
    Entry holder = byEconomicCode.get(code.digits());
    Entry current = holder == null ? null : all.get(holder.id());
    if (current != null) {
      all.put(
          current.id(),
          new Entry(
              current.id(),
              current.item(),
              current.nature(),
              current.fund(),
              current.role(),
              Optional.empty(),
              current.parts(),
              current.names()));
    }
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
    if (fields.length != 8) {
      throw new IllegalStateException(
          "Expected 8 fields in lexicon.tsv but was " + Arrays.toString(fields));
    }
    return new Entry(
        fields[0],
        new Item(fields[1].equals("-") ? fields[0] : fields[1]),
        fields[2].equals("-") ? Nature.EXPENDITURE : Nature.valueOf(fields[2]),
        fields[3].equals("-") ? Optional.empty() : Optional.of(Fund.valueOf(fields[3])),
        fields[4].equals("-") ? RowRole.LINE : RowRole.valueOf(fields[4]),
        fields[5].equals("-")
            ? Optional.empty()
            : Optional.of(
                new ClassificationCode(ClassificationDomain.DEPARTMENTAL_ECONOMIC, fields[5])),
        fields[6].equals("-") ? List.of() : List.of(fields[6].split("\\+")),
        List.of(fields[7].split("\\|")));
  }
}

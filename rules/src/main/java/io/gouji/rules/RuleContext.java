package io.gouji.rules;

import io.gouji.model.Block;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule sees: the disclosure, and other disclosures with which it may be compared.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class RuleContext {

  /** A figure of a table together with its table. */
  public record Fact(TableBody table, Figure figure) {}

  private final Disclosure disclosure;
  private final List<Disclosure> references;
  private final Lexicon lexicon;
  private final Optional<String> province;
  private final Index index;

  private RuleContext(
      Disclosure disclosure,
      List<Disclosure> references,
      Lexicon lexicon,
      Optional<String> province,
      Index index) {
    this.disclosure = disclosure;
    this.references = List.copyOf(references);
    this.lexicon = lexicon;
    this.province = province;
    this.index = index;
  }

  private static Map<Integer, List<Statement>> parts(Disclosure disclosure) {
    Map<Integer, List<Statement>> parts = new HashMap<>();
    for (Statement statement : disclosure.statements()) {
      if (statement.whole().isPresent()) {
        parts
            .computeIfAbsent(statement.whole().getAsInt(), key -> new ArrayList<>())
            .add(statement);
      }
    }
    parts.replaceAll((whole, list) -> Collections.unmodifiableList(list));
    return parts;
  }

  /**
   * What rules look up in a disclosure.
   *
   * @param figures of each fact
   * @param subjects the facts of each item
   * @param tables of each kind
   * @param parts the statements that are parts of another one, by its index
   * @param paragraphs those that say something
   */
  private record Index(
      Map<Subject, List<Fact>> figures,
      Map<Item, List<Subject>> subjects,
      Map<TableKind, List<TableBody>> tables,
      Map<Integer, List<Statement>> parts,
      List<Block.Paragraph> paragraphs) {}

  private static List<Block.Paragraph> paragraphs(Disclosure disclosure) {
    List<Block.Paragraph> paragraphs = new ArrayList<>();
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Paragraph paragraph && !paragraph.text().isBlank()) {
        paragraphs.add(paragraph);
      }
    }
    return Collections.unmodifiableList(paragraphs);
  }

  private static Index index(Disclosure disclosure) {
    Map<Subject, List<Fact>> figures = new LinkedHashMap<>();
    Map<Item, List<Subject>> subjects = new HashMap<>();
    Map<TableKind, List<TableBody>> tables = new EnumMap<>(TableKind.class);
    for (DisclosureTable table : disclosure.tables()) {
      TableBody body = table.body();
      tables.computeIfAbsent(table.kind(), kind -> new ArrayList<>(1)).add(body);
      body.figures()
          .forEach(
              figure -> {
                if (figure.subject().isPresent()) {
                  Subject subject = figure.subject().get();
                  List<Fact> known = figures.computeIfAbsent(subject, first -> new ArrayList<>(2));
                  if (known.isEmpty()) {
                    subjects
                        .computeIfAbsent(subject.item(), item -> new ArrayList<>())
                        .add(subject);
                  }
                  known.add(new Fact(body, figure));
                }
              });
    }
    subjects.replaceAll((item, list) -> Collections.unmodifiableList(list));
    tables.replaceAll((kind, list) -> Collections.unmodifiableList(list));
    return new Index(
        Collections.unmodifiableMap(figures),
        subjects,
        tables,
        parts(disclosure),
        paragraphs(disclosure));
  }

  /** The context of a disclosure on its own. */
  public static RuleContext of(Disclosure disclosure) {
    return new RuleContext(
        disclosure, List.of(), Lexicon.standard(), Optional.empty(), index(disclosure));
  }

  /** The same context with other disclosures to compare with. */
  public RuleContext withReferences(List<Disclosure> others) {
    return new RuleContext(disclosure, others, lexicon, province, index);
  }

  /** The same context with the lexicon by which the disclosure was read. */
  public RuleContext withLexicon(Lexicon other) {
    return new RuleContext(disclosure, references, other, province, index);
  }

  /** The same context in a province, such as 河南. */
  public RuleContext withProvince(Optional<String> name) {
    return new RuleContext(disclosure, references, lexicon, name, index);
  }

  /** The disclosure that is checked. */
  public Disclosure disclosure() {
    return disclosure;
  }

  /** Other disclosures with which it may be compared; none at first. */
  public List<Disclosure> references() {
    return references;
  }

  /**
   * The province whose rules apply besides those of all: the one that the caller gave, or else that
   * of the disclosure itself; empty if neither says.
   */
  public Optional<String> province() {
    return province.isPresent() ? province : disclosure.identity().province();
  }

  /** The names of items. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The generic views of all tables, in document order. */
  public Stream<TableBody> tables() {
    return disclosure.tables().stream().map(DisclosureTable::body);
  }

  /** The generic views of the tables of a kind, in document order. */
  public List<TableBody> tables(TableKind kind) {
    return index.tables().getOrDefault(kind, List.of());
  }

  /** The first table of a kind. */
  public Optional<TableBody> table(TableKind kind) {
    List<TableBody> known = tables(kind);
    return known.isEmpty() ? Optional.empty() : Optional.of(known.get(0));
  }

  /** The figures of tables by the fact they state, in document order; blank cells included. */
  public Map<Subject, List<Fact>> facts() {
    return index.figures();
  }

  /** What tables state of an item, in document order. */
  public List<Subject> subjects(Item item) {
    return index.subjects().getOrDefault(item, List.of());
  }

  /** The figures of tables that state a fact. */
  public List<Figure> facts(Subject subject) {
    List<Fact> known = index.figures().getOrDefault(subject, List.of());
    List<Figure> figures = new ArrayList<>(known.size());
    for (Fact fact : known) {
      figures.add(fact.figure());
    }
    return figures;
  }

  /** What the sentences say, in document order. */
  public List<Statement> statements() {
    return disclosure.statements();
  }

  /** The statements that are parts of another one by the words of its sentence. */
  public List<Statement> parts(int whole) {
    return index.parts().getOrDefault(whole, List.of());
  }

  /** The paragraphs that say something, in document order. */
  public List<Block.Paragraph> paragraphs() {
    return index.paragraphs();
  }
}

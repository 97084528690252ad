package io.gouji.parser.internal.narrative;

import io.gouji.model.Block;
import io.gouji.model.Identity;
import io.gouji.model.Label;
import io.gouji.model.Lexicon;
import io.gouji.model.UnboundNumber.Reason;
import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of a disclosure into statements.
 *
 * <p>A number is bound only if every word that leads to it is understood, and kept as unbound
 * otherwise. Sections that state no figures of the disclosure, such as duties, performance targets
 * and definitions, are not read; nor are the notes below tables.
 */
public final class StatementReader {
  /** One of these, or a digit, is in every sentence that can state something: 无, 未安排, 持平, 不变. */
  private static final String CAN_STATE = "无没未不持致同";

  /** No name of an item is longer, with those of the lines above it. */
  private static final int LONGEST_NAME = 120;

  /** The first characters of the measure words of money and of what is counted. */
  private static final String MEASURES = "万元辆台套批名人个";

  /** How headings end that name what is explained below them. */
  private static final String EXPLAINED = "说明";

  private final Identity identity;
  private final Lexicon lexicon;
  private final Lexer lexer;
  private final StatementWriter writer;
  private Sections sections = new Sections();
  private Totals totals;
  private List<Token> before = List.of();
  private Optional<Noun> said = Optional.empty();

  /** What may name the item of which is said what follows; looked at when something follows. */
  private @Nullable String naming;

  private OptionalInt yearOfCounts = OptionalInt.empty();
  private Optional<Base> base = Optional.empty();
  private boolean belowHeading;

  private StatementReader(Identity identity, Lexicon lexicon) {
    this.identity = identity;
    this.lexicon = lexicon;
    this.lexer = new Lexer(Vocabulary.of(lexicon, identity));
    this.writer = new StatementWriter(identity.fiscalYear().orElse(0));
    this.totals = new Totals(lexicon);
  }

  /**
   * The statements of a document's paragraphs.
   *
   * @param blocks the document from top to bottom
   * @param identity whose disclosure it is: years such as 上年 are counted from its fiscal year
   * @param lexicon the names of items
   */
  public static StatementReadings read(List<Block> blocks, Identity identity, Lexicon lexicon) {
    return readTogether(List.of(blocks), identity, lexicon, () -> {});
  }

  /**
   * The statements of the paragraphs of several documents that are one disclosure. Each begins with
   * sections of its own.
   *
   * @param watch is called before each paragraph, and may end the reading by an exception
   */
  public static StatementReadings readTogether(
      List<List<Block>> documents, Identity identity, Lexicon lexicon, Runnable watch) {
    StatementReader reader = new StatementReader(identity, lexicon);
    for (List<Block> document : documents) {
      reader.begin();
      for (Block block : document) {
        if (block instanceof Block.Paragraph paragraph && paragraph.container().isEmpty()) {
          watch.run();
          reader.read(paragraph);
        }
      }
    }
    return reader.writer.readings();
  }

  private void begin() {
    sections = new Sections();
    totals = new Totals(lexicon);
    before = List.of();
    said = Optional.empty();
    naming = null;
    yearOfCounts = OptionalInt.empty();
    base = Optional.empty();
    belowHeading = false;
  }

  private void read(Block.Paragraph paragraph) {
    if (!paragraph.text().isBlank()) {
      belowHeading = visit(paragraph);
    }
  }

  /** Reads a paragraph; says whether it is a heading. */
  private boolean visit(Block.Paragraph paragraph) {
    boolean isHeading = sections.visit(paragraph);
    if (isHeading) {
      before = List.of();
      totals = new Totals(lexicon);
      named(paragraph);
    }
    Section section = sections.current();
    boolean canState = !isHeading && !section.isExcluded();
    if (!hasAny(paragraph.text(), canState ? CAN_STATE : "")
        && !(canState && countsInCharacters(paragraph.text()))) {
      if (!isHeading && canState) {
        named(paragraph);
      }
      return isHeading;
    }
    Prose prose = Prose.of(paragraph.text());
    boolean states = canState && !prose.plain().startsWith("注");
    if (states) {
      read(paragraph, prose, section);
    }
    writer.endParagraph(paragraph, prose, states ? Reason.NO_UNIT : Reason.NO_FIGURES_HERE);
    return isHeading;
  }

  /** Whether a text has a digit or one of some Chinese characters. */
  private static boolean hasAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isChinese = c >= 0x4e00 && c < 0xa000;
      if (isChinese ? characters.indexOf(c) >= 0 : Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has a number in characters before a measure word: 一辆, 壹万元. */
  private static boolean countsInCharacters(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (MEASURES.indexOf(text.charAt(i)) >= 0 && QuantityScanner.isNumeral(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private void read(Block.Paragraph paragraph, Prose prose, Section section) {
    Optional<Noun> saidBefore = saidBefore();
    Optional<Label.Enumerator> numbering = Label.of(paragraph.displayText()).enumerator();
    if (!totals.beginParagraph(numbering)) {
      totals = Totals.after(totals, lexicon);
    }
    List<Token> tokens = tokens(prose);
    before = tokens;
    Scope scope = new Scope(identity);
    scope.goOnFrom(saidBefore, yearOfCounts, base);
    if (belowHeading && section.overall()) {
      scope.beginWithDepartment();
    }
    writer.begin(paragraph, prose, firstMoneyUnit(tokens));
    PassageReader passage = new PassageReader(lexicon, prose, section, scope, totals, writer);
    passage.read(ClauseSplitter.clauses(tokens));
    said = totals.stated().isEmpty() ? name(phrase(tokens, prose)) : totals.stated().only();
    yearOfCounts = scope.yearOfCounts();
    base = scope.base().filter(other -> other.year() < identity.fiscalYear().orElse(0));
    totals.carry();
  }

  /** The words of a paragraph, with what it leaves out of lists. */
  private List<Token> tokens(Prose prose) {
    List<Token> lines = FunctionalLines.joined(lexer.tokens(prose), lexicon);
    List<Token> complete = BareNumbers.withUnits(Exceedances.writtenOut(Examples.leftOut(lines)));
    List<Token> compared = ComparedAmounts.joined(BasesBehind.broughtForward(complete));
    List<Token> ofEachYear = ListedYears.writtenOut(EqualTotals.marked(compared));
    return MixedChanges.writtenOut(ParallelLists.writtenOut(ofEachYear, before, lexicon));
  }

  /** Takes note of a heading, or of a paragraph without a number, which may name an item. */
  private void named(Block.Paragraph heading) {
    yearOfCounts = OptionalInt.empty();
    base = Optional.empty();
    said = Optional.empty();
    naming = heading.text().length() > LONGEST_NAME ? null : heading.text();
  }

  /** The item that was named last, and nothing else with it. */
  private Optional<Noun> saidBefore() {
    String heading = naming;
    if (heading != null) {
      Prose prose = Prose.of(heading);
      Phrase phrase = phrase(tokens(prose), prose);
      said = name(phrase).or(() -> side(phrase)).or(() -> sideExplained(heading));
      naming = null;
    }
    return said;
  }

  private static Optional<Noun> name(Phrase phrase) {
    return phrase.understood() ? phrase.noun().filter(noun -> !noun.bare()) : Optional.empty();
  }

  /** All revenue, or all expenditure, where a heading names nothing else: （一）收入决算情况. */
  private Optional<Noun> side(Phrase phrase) {
    return phrase.understood() && phrase.noun().isEmpty() && sections.current().isGeneral()
        ? phrase.side().filter(Noun::bare).map(Noun::notBare)
        : Optional.empty();
  }

  /** The same of 三、支出决算情况说明. */
  private Optional<Noun> sideExplained(String heading) {
    if (!heading.endsWith(EXPLAINED)) {
      return Optional.empty();
    }
    Prose prose = Prose.of(heading.substring(0, heading.length() - EXPLAINED.length()));
    return side(phrase(tokens(prose), prose));
  }

  /** What is said of the item that is named before it is said, if at all, for what it is. */
  private Phrase phrase(List<Token> tokens, Prose prose) {
    List<Token> words = new ArrayList<>();
    boolean separated = false;
    for (Token token : tokens) {
      if (separated && token.is(Token.Kind.REASON)) {
        break;
      }
      separated = token.kind().separates();
      if (!separated) {
        words.add(token);
      }
    }
    return PhraseReader.read(words, lexicon, prose);
  }

  private static Optional<Unit> firstMoneyUnit(List<Token> tokens) {
    return tokens.stream()
        .flatMap(token -> token.quantity().stream())
        .filter(Quantity::isMoney)
        .flatMap(quantity -> quantity.unit().stream())
        .findFirst();
  }
}

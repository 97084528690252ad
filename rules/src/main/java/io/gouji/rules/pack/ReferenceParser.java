package io.gouji.rules.pack;

import io.gouji.model.ColumnRole;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Label;
import io.gouji.model.Lexicon;
import io.gouji.model.Measure;
import io.gouji.model.TableKind;
import io.gouji.rules.NearNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands for figures: cells, facts, statements, and functions of these. */
final class ReferenceParser {

  /** What a formula goes through. */
  enum Loop {
    /** Nothing. */
    NONE,
    /** The rows of a table. */
    ROWS,
    /** The columns of a table. */
    COLUMNS
  }

  /** Where facts are looked for. */
  private enum Facts {
    /** In tables, the first. */
    TABLES,
    /** In tables, each. */
    EVERY_TABLE,
    /** In the text. */
    TEXT
  }

  private static final String FUNCTIONS = "合计、先取、逐个、如有、非空、文本、各表、每个、空表、缺行";

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final SelectorParser selectors;
  private Set<TableKind> kinds = EnumSet.noneOf(TableKind.class);
  private Loop loop = Loop.NONE;
  private @Nullable TableKind current;

  ReferenceParser(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.selectors = new SelectorParser(tokens, lexicon);
  }

  /** Begins a formula. */
  void begin() {
    kinds = EnumSet.noneOf(TableKind.class);
    loop = Loop.NONE;
    current = null;
  }

  /** Says that the formula goes through a table. */
  void goThrough(Loop what, TableKind kind) {
    loop = what;
    current = kind;
  }

  /** The kinds of table that the formula has named so far. */
  Set<TableKind> kinds() {
    return kinds;
  }

  SelectorParser selectors() {
    return selectors;
  }

  /** A kind of table, by name. */
  TableKind table() {
    Token token = tokens.peek();
    if (token.kind() != Token.Kind.NAME) {
      throw tokens.unexpected("@table");
    }
    tokens.next();
    TableKind kind =
        Words.table(token.text())
            .orElseThrow(
                () ->
                    tokens
                        .source()
                        .fault("table", token, token.text(), String.join("、", Words.tables())));
    kinds.add(kind);
    return kind;
  }

  /** Funds, by name. */
  Fund fund() {
    Token token = tokens.next();
    Fund fund = token.kind() == Token.Kind.NAME ? Words.FUNDS.get(token.text()) : null;
    if (fund == null) {
      throw tokens
          .source()
          .fault("fund", token, token.text(), String.join("、", Words.FUNDS.keySet()));
    }
    return fund;
  }

  /** Whether a reference begins here. */
  boolean isNext() {
    Token token = tokens.peek();
    return token.kind() == Token.Kind.NAME
        || token.kind() == Token.Kind.QUOTED
        || token.isSymbol("[");
  }

  /** A reference. */
  Reference reference() {
    Token token = tokens.peek();
    if (token.isSymbol("[")) {
      return cell(here(token), token);
    }
    if (token.kind() == Token.Kind.QUOTED) {
      return ofRow(token);
    }
    if (token.kind() != Token.Kind.NAME) {
      throw tokens.unexpected("@figure");
    }
    Token after = tokens.second();
    boolean goesOn = !after.startsLine();
    if (goesOn && after.isSymbol("(")) {
      return isTable(token) ? ofTable() : function();
    }
    if (token.isName("本表")) {
      Scope.TableName name = here(tokens.next());
      return cell(name, token);
    }
    if (goesOn && after.isSymbol("[")) {
      return cell(new Scope.TableName(table()), token);
    }
    if (loop != Loop.ROWS || isTable(token)) {
      throw isTable(token)
          ? tokens.source().fault("wholeTable", token, token.text())
          : tokens.source().fault("name", token, token.text(), String.join("、", Words.tables()));
    }
    return ofRow(token);
  }

  private static boolean isTable(Token token) {
    return Words.table(token.text()).isPresent();
  }

  private Scope.TableName here(Token token) {
    if (current == null) {
      throw tokens.source().fault("onlyInLoops", token, token.text());
    }
    return new Scope.TableName(null);
  }

  private Reference ofRow(Token token) {
    if (loop != Loop.ROWS) {
      throw tokens.source().fault("onlyInRows", token, token.text());
    }
    ColumnSelector column = selectors.column(current);
    return new Reference.OfRow(column, SelectorParser.quantity(column));
  }

  private TableKind kind(Scope.TableName name, Token at) {
    TableKind kind = name.kind() == null ? current : name.kind();
    if (kind == null) {
      throw tokens.source().fault("onlyInLoops", at, at.text());
    }
    return kind;
  }

  private Reference.Cell cell(Scope.TableName name, Token at) {
    TableKind kind = kind(name, at);
    RowSelector rows = selectors.rows(kind, loop == Loop.ROWS);
    ColumnSelector column;
    if (tokens.takeSymbol(".")) {
      column = selectors.column(kind);
    } else if (loop == Loop.COLUMNS && name.kind() == null) {
      column = new ColumnSelector.Current();
    } else {
      column = own(kind, at);
    }
    return new Reference.Cell(name, rows, column, SelectorParser.quantity(column));
  }

  private ColumnSelector own(TableKind kind, Token at) {
    if (!Words.mayHave(kind, ColumnRole.TOTAL) && !Words.mayHave(kind, ColumnRole.BUDGETED)) {
      throw tokens
          .source()
          .fault("columnNeeded", at, Words.name(kind), String.join("、", Words.columns(kind)));
    }
    return new ColumnSelector.Own();
  }

  private Reference ofTable() {
    TableKind kind = table();
    Token open = tokens.expectSymbol("(");
    Fact fact = fact(open, Facts.TABLES).fact();
    return new Reference.OfTable(Optional.of(new Scope.TableName(kind)), fact);
  }

  private Reference function() {
    Token name = tokens.next();
    Token open = tokens.expectSymbol("(");
    tokens.descend(open);
    Reference reference = function(name, open);
    tokens.ascend();
    return reference;
  }

  private Reference function(Token name, Token open) {
    return switch (name.text()) {
      case "文本" -> {
        Stated text = fact(open, Facts.TEXT);
        yield new Reference.OfText(text.fact(), text.topic());
      }
      case "各表" -> new Reference.OfTable(Optional.empty(), fact(open, Facts.TABLES).fact());
      case "每个" -> {
        Stated each = fact(open, Facts.EVERY_TABLE);
        yield new Reference.OfEveryTable(each.fact(), each.ofCodes());
      }
      case "空表" -> emptyTable(open);
      case "缺行" -> missingRow(open);
      case "合计" -> sum(arguments(open));
      case "先取" -> {
        Arguments choices = arguments(open);
        yield new Reference.FirstOf(choices.references(), choices.quantity());
      }
      case "逐个" -> {
        Arguments choices = arguments(open);
        yield new Reference.Each(choices.references(), choices.quantity());
      }
      case "如有" -> new Reference.IfThere(only(name, arguments(open)));
      case "非空" -> new Reference.Stated(only(name, arguments(open)));
      default -> throw tokens.source().fault("function", name, name.text(), FUNCTIONS);
    };
  }

  private Reference emptyTable(Token open) {
    TableKind kind = table();
    tokens.expectClosing(open, ")");
    return new Reference.OfEmptyTable(new Scope.TableName(kind));
  }

  private Reference missingRow(Token open) {
    Scope.TableName name =
        tokens.peek().isName("本表") ? here(tokens.next()) : new Scope.TableName(table());
    Token at = tokens.second();
    RowSelector row = selectors.rows(kind(name, at), loop == Loop.ROWS);
    if (!row.namesCode()) {
      throw tokens.source().fault("missingRow", at);
    }
    tokens.expectClosing(open, ")");
    return new Reference.OfMissingRow(name, row);
  }

  private Reference sum(Arguments addends) {
    for (int i = 0; i < addends.references().size(); i++) {
      if (addends.references().get(i).mayRepeat()) {
        throw tokens.source().fault("sumOfText", addends.at().get(i));
      }
    }
    return new Reference.Sum(addends.references(), addends.quantity());
  }

  private Reference only(Token name, Arguments arguments) {
    if (arguments.references().size() > 1) {
      throw tokens.source().fault("oneArgument", arguments.at().get(1), name.text());
    }
    return arguments.references().get(0);
  }

  private record Arguments(List<Reference> references, List<Token> at, Quantity quantity) {}

  private Arguments arguments(Token open) {
    List<Reference> references = new ArrayList<>();
    List<Token> at = new ArrayList<>();
    Quantity quantity = Quantity.ANY;
    do {
      Token begin = tokens.peek();
      Reference reference = reference();
      quantity = common(quantity, reference.quantity(), begin);
      references.add(reference);
      at.add(begin);
    } while (tokens.takeSymbol(","));
    if (!tokens.peek().isSymbol(")") && isOperator(tokens.peek())) {
      throw tokens.source().fault("onlyFigures", tokens.peek());
    }
    tokens.expectClosing(open, ")");
    return new Arguments(references, at, quantity);
  }

  private static boolean isOperator(Token token) {
    return token.kind() == Token.Kind.SYMBOL && "+-×÷".contains(token.text());
  }

  /** What two quantities that are added or compared measure. */
  Quantity common(Quantity one, Quantity other, Token at) {
    if (one == Quantity.ANY || one == other) {
      return other == Quantity.ANY ? one : other;
    }
    if (other == Quantity.ANY) {
      return one;
    }
    throw tokens.source().fault("quantities", at, "@" + one, "@" + other);
  }

  private record Stated(Fact fact, Optional<Item> topic, boolean ofCodes) {}

  private Stated fact(Token open, Facts where) {
    Lexicon.Entry entry = item();
    Optional<Fund> fund = entry.fund();
    Optional<Measure> measure = Optional.empty();
    Optional<Item> topic = Optional.empty();
    FactYear year = FactYear.OWN;
    boolean ofCodes = false;
    while (tokens.takeSymbol(",")) {
      if (tokens.peek().startsLine()) {
        throw tokens.unexpected("@option");
      }
      Token token = tokens.next();
      String word = token.text();
      if (token.kind() == Token.Kind.NUMBER && word.length() == 4 && word.indexOf('.') < 0) {
        year = new FactYear(OptionalInt.of(Integer.parseInt(word)), OptionalInt.empty());
      } else if (token.isName("本年")) {
        year = FactYear.OWN;
      } else if (token.isName("上年")) {
        year = FactYear.PRIOR;
      } else if (token.isName("各年")) {
        year = FactYear.ANY;
      } else if (where == Facts.TEXT && token.isName("主题")) {
        topic = Optional.of(item().item());
      } else if (where == Facts.EVERY_TABLE && token.isName("各科目")) {
        ofCodes = true;
      } else if (token.kind() == Token.Kind.NAME && Words.MEASURES.containsKey(word)) {
        measure = Optional.of(Words.MEASURES.get(word));
      } else if (token.kind() == Token.Kind.NAME && Words.FUNDS.containsKey(word)) {
        fund = Optional.of(Words.FUNDS.get(word));
      } else {
        throw tokens
            .source()
            .fault(
                "factOption",
                token,
                token.text(),
                "本年、上年、各年",
                String.join("、", Words.MEASURES.keySet()),
                String.join("、", Words.FUNDS.keySet()));
      }
    }
    tokens.expectClosing(open, ")");
    return new Stated(new Fact(entry.item(), fund, year, measure), topic, ofCodes);
  }

  private Lexicon.Entry item() {
    Token token = tokens.peek();
    if (token.kind() != Token.Kind.NAME && token.kind() != Token.Kind.QUOTED) {
      throw tokens.unexpected("@item");
    }
    tokens.next();
    return lexicon
        .named(token.text())
        .orElseThrow(
            () ->
                tokens
                    .source()
                    .fault(
                        "item",
                        token,
                        token.text(),
                        String.join(
                            "、", NearNames.of(Label.normalise(token.text()), itemNames()))));
  }

  private List<String> itemNames() {
    return lexicon.entries().stream().flatMap(entry -> entry.names().stream()).toList();
  }
}

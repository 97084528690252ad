package io.gouji.rules.pack;

import io.gouji.model.Lexicon;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads formulas: sums, comparisons and conditions. What it cannot be is said at once. */
final class FormulaParser {
  private static final String COMPARATORS = "=≠<>≤≥";

  private static final int MOST_DIGITS = 30;

  private final Tokens tokens;
  private final ReferenceParser references;
  private final Algebra algebra;

  FormulaParser(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.references = new ReferenceParser(tokens, lexicon);
    this.algebra = new Algebra(tokens.source(), references);
  }

  /** A formula, up to the end of its last line. */
  Formula formula() {
    references.begin();
    Optional<Condition> premise = premise();
    Optional<Formula.Loop> loop = loop();
    Optional<Condition> condition = premise;
    if (loop.isPresent()) {
      condition = premise();
    } else {
      premise = Optional.empty();
    }
    List<Conclusion> conclusions = new ArrayList<>();
    do {
      conclusions.add(conclusion());
    } while (tokens.takeName("且"));
    if (!tokens.peek().startsLine()) {
      throw tokens.unexpected("@operator");
    }
    return new Formula(premise, loop, condition, conclusions, references.kinds());
  }

  /** What stands between 若 and 则. */
  private Optional<Condition> premise() {
    if (!tokens.takeName("若")) {
      return Optional.empty();
    }
    Condition condition = condition();
    if (!tokens.takeName("则")) {
      throw tokens.unexpected("“则”");
    }
    return Optional.of(condition);
  }

  private Optional<Formula.Loop> loop() {
    boolean isOfRows = tokens.takeName("逐行");
    if (!isOfRows && !tokens.takeName("逐列")) {
      return Optional.empty();
    }
    TableKind kind = references.table();
    Formula.Loop loop =
        isOfRows
            ? new Formula.Loop.Rows(kind, rows(kind))
            : new Formula.Loop.Columns(kind, columns(kind));
    tokens.expectSymbol(":");
    references.goThrough(isOfRows ? ReferenceParser.Loop.ROWS : ReferenceParser.Loop.COLUMNS, kind);
    return Optional.of(loop);
  }

  private Optional<RowSelector> rows(TableKind kind) {
    return tokens.peek().isSymbol("[")
        ? Optional.of(references.selectors().rows(kind, false))
        : Optional.empty();
  }

  private List<ColumnSelector> columns(TableKind kind) {
    List<ColumnSelector> columns = new ArrayList<>();
    if (tokens.peek().isSymbol("[")) {
      Token open = tokens.next();
      do {
        columns.add(references.selectors().column(kind));
      } while (tokens.takeSymbol(","));
      tokens.expectClosing(open, "]");
    }
    return columns;
  }

  /** A comparison, or several with 或 of one figure with others. */
  private Conclusion conclusion() {
    Comparison first = comparison();
    if (!tokens.peek().isName("或")) {
      return algebra.conclusion(first.left(), first.comparator(), first.right());
    }
    List<Comparison> comparisons = new ArrayList<>(List.of(first));
    while (tokens.peek().isName("或")) {
      Token or = tokens.next();
      Comparison other = comparison();
      if (!other.left().equals(first.left()) && !isSameFigure(first.left(), other.left())) {
        throw tokens.source().fault("or", or);
      }
      comparisons.add(other);
    }
    List<Reference> candidates = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      if (!comparison.comparator().isSymbol("=")) {
        throw tokens.source().fault("or", comparison.comparator());
      }
      candidates.add(algebra.figure(comparison.right(), "or"));
    }
    return new Conclusion.OneOf(algebra.figure(first.left(), "or"), candidates);
  }

  private static boolean isSameFigure(Value one, Value other) {
    return one instanceof Value.Linear first
        && other instanceof Value.Linear second
        && first.parts().equals(second.parts())
        && first.constant().equals(second.constant());
  }

  private record Comparison(Value left, Token comparator, Value right) {}

  private Comparison comparison() {
    Value left = sum();
    Token comparator = tokens.peek();
    if (!isComparator(comparator)) {
      throw tokens.unexpected("@comparator");
    }
    tokens.next();
    return new Comparison(left, comparator, sum());
  }

  private static boolean isComparator(Token token) {
    return token.kind() == Token.Kind.SYMBOL && COMPARATORS.contains(token.text());
  }

  private Condition condition() {
    List<Condition> choices = new ArrayList<>();
    do {
      List<Condition> all = new ArrayList<>();
      do {
        all.add(single());
      } while (tokens.takeName("且"));
      choices.add(all.size() == 1 ? all.get(0) : new Condition.All(all));
    } while (tokens.takeName("或"));
    return choices.size() == 1 ? choices.get(0) : new Condition.Any(choices);
  }

  private Condition single() {
    Token token = tokens.peek();
    tokens.descend(token);
    Condition condition = single(token);
    tokens.ascend();
    return condition;
  }

  private Condition single(Token token) {
    if (tokens.takeName("非")) {
      return new Condition.Not(single());
    }
    if (token.isName("有") && tokens.second().isSymbol("(")) {
      tokens.next();
      Token open = tokens.next();
      Condition has = has();
      tokens.expectClosing(open, ")");
      return has;
    }
    if (token.isSymbol("(") && !tokens.opensArithmetic()) {
      tokens.next();
      Condition inner = condition();
      tokens.expectClosing(token, ")");
      return inner;
    }
    Comparison comparison = comparison();
    return algebra.condition(comparison.left(), comparison.comparator(), comparison.right());
  }

  private Condition has() {
    Token token = tokens.peek();
    Token after = tokens.second();
    boolean isTable =
        token.kind() == Token.Kind.NAME && (after.isSymbol(")") || after.isSymbol(","));
    if (isTable && Words.table(token.text()).isPresent()) {
      TableKind kind = references.table();
      return new Condition.HasTable(
          kind, tokens.takeSymbol(",") ? Optional.of(references.fund()) : Optional.empty());
    }
    Reference reference = references.reference();
    if (isComparator(tokens.peek())) {
      Reference each = new Reference.Each(List.of(reference), reference.quantity());
      Token comparator = tokens.next();
      return new Condition.HasSuch(
          algebra.condition(Value.Linear.of(each, token), comparator, sum()));
    }
    return reference instanceof Reference.Cell cell && cell.column() instanceof ColumnSelector.Own
        ? new Condition.HasRow(cell)
        : new Condition.HasFigure(reference);
  }

  private Value sum() {
    Value sum = product();
    while (tokens.peek().isSymbol("+") || tokens.peek().isSymbol("-")) {
      Token operator = tokens.next();
      Value other = product();
      sum = algebra.sum(sum, operator, other);
    }
    return sum;
  }

  private Value product() {
    Value product = factor();
    while (tokens.peek().isSymbol("×") || tokens.peek().isSymbol("÷")) {
      Token operator = tokens.next();
      Value other = factor();
      product =
          operator.isSymbol("×")
              ? algebra.product(product, operator, other)
              : algebra.quotient(product, operator, other);
    }
    return product;
  }

  private Value factor() {
    Token token = tokens.peek();
    tokens.descend(token);
    Value value = factor(token);
    tokens.ascend();
    return value;
  }

  private Value factor(Token token) {
    if (token.kind() == Token.Kind.NUMBER) {
      return number();
    }
    if (tokens.takeSymbol("-")) {
      return algebra.negative(token, factor());
    }
    if (tokens.takeSymbol("(")) {
      Value inner = sum();
      tokens.expectClosing(token, ")");
      return inner;
    }
    if (!references.isNext()) {
      throw tokens.unexpected("@figure");
    }
    Reference reference = references.reference();
    if (reference.isMany()) {
      throw tokens.source().fault("list", token);
    }
    return Value.Linear.of(reference, token);
  }

  private Value number() {
    Token number = tokens.next();
    if (number.text().length() > MOST_DIGITS) {
      throw tokens.source().fault("number", number);
    }
    Optional<Unit> unit = Optional.empty();
    Token after = tokens.peek();
    if (tokens.takeSymbol("%")) {
      unit = Optional.of(Unit.PERCENT);
    } else if (after.kind() == Token.Kind.NAME
        && !after.startsLine()
        && Words.UNITS.containsKey(after.text())) {
      tokens.next();
      unit = Optional.of(Words.UNITS.get(after.text()));
    }
    return Value.Linear.of(Rational.of(new BigDecimal(number.text())), unit, number);
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Statement;
import io.gouji.model.UnboundNumber;
import io.gouji.rules.RuleContext;
import io.gouji.rules.builtin.PartsOfSentenceAddUp.Division;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the text splits a total of which a statement is a part: into the parts of its division or, if
 * only all parts make the total, into all of them.
 *
 * @param parts the statement and those beside it
 * @param unknown amounts among them of which the reader of the text does not know what they are, if
 *     with these the list makes the total
 */
record TextBreakdown(List<Statement> parts, List<Figure> unknown) {

  /** Empty if the statement is no part, or what one of several funds pays. */
  static Optional<TextBreakdown> with(RuleContext context, Statement part) {
    if (part.whole().isEmpty()) {
      return Optional.empty();
    }
    Statement whole = context.statements().get(part.whole().getAsInt());
    Division division = Division.of(context.lexicon(), whole, part);
    if (division == Division.BY_FUND || !PartsOfSentenceAddUp.isComparable(part, whole)) {
      return Optional.empty();
    }
    List<Statement> all = new ArrayList<>(context.parts(part.whole().getAsInt()));
    all.removeIf(
        other ->
            !PartsOfSentenceAddUp.isComparable(other, whole)
                || Division.of(context.lexicon(), whole, other) == Division.BY_FUND);
    List<Statement> divided = new ArrayList<>(all);
    divided.removeIf(other -> Division.of(context.lexicon(), whole, other) != division);
    BigDecimal rest = rest(divided, whole);
    if (rest.signum() != 0 && rest(all, whole).signum() == 0) {
      return Optional.of(new TextBreakdown(all, List.of()));
    }
    List<Figure> unknown = rest.signum() > 0 ? unknown(context, whole, divided) : List.of();
    for (Figure figure : unknown) {
      rest = rest.subtract(Passages.inYuan(figure));
    }
    return Optional.of(new TextBreakdown(divided, rest.signum() == 0 ? unknown : List.of()));
  }

  /** The parts of an alignment; of an amount that is not known, the other side has no name. */
  List<Alignment.Part> aligned(Function<Statement, Optional<Figure>> same) {
    List<Alignment.Part> aligned = new ArrayList<>();
    parts.forEach(part -> aligned.add(new Alignment.Part(part.figure(), same.apply(part))));
    unknown.forEach(figure -> aligned.add(new Alignment.Part(figure, Optional.empty())));
    return aligned;
  }

  /** What of a total some parts leave, in yuan. */
  private static BigDecimal rest(List<Statement> parts, Statement whole) {
    BigDecimal rest = Passages.inYuan(whole.figure());
    for (Statement part : parts) {
      rest = rest.subtract(Passages.inYuan(part.figure()));
    }
    return rest;
  }

  private static List<Figure> unknown(RuleContext context, Statement whole, List<Statement> parts) {
    List<Figure> figures = new ArrayList<>();
    for (UnboundNumber number : PartsOfSentenceAddUp.unknownParts(context, whole, parts).toList()) {
      if (isOfSomething(number.reason())) {
        figures.add(
            new Figure(
                Amount.parse(number.text(), number.unit().orElseThrow()),
                number.text(),
                number.location(),
                name(number),
                "TEXT/unbound",
                Optional.empty()));
      }
    }
    return figures;
  }

  /** What stands before the number in its clause. */
  private static String name(UnboundNumber number) {
    int at = number.label().indexOf(number.text());
    return at > 0 ? number.label().substring(0, at).strip() : number.label();
  }

  private static boolean isOfSomething(UnboundNumber.Reason reason) {
    return switch (reason) {
      case NO_ITEM, EXPLANATION, AMBIGUOUS -> true;
      case YEAR,
          NUMBERING,
          IDENTIFIER,
          COUNT,
          THRESHOLD,
          INEXACT,
          NO_FIGURES_HERE,
          NO_UNIT,
          MULTIPLE,
          NO_YEAR,
          NO_WHOLE ->
          false;
    };
  }
}

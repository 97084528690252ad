package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Disclosure;
import io.gouji.model.Figure;
import io.gouji.model.Statement;
import io.gouji.model.Unit;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The intervals of a disclosure's printed figures. */
final class PrintedValues {
  private final Map<Unit, Integer> textScales;
  private final IdentityHashMap<Figure, Boolean> textFigures;

  private PrintedValues(
      Map<Unit, Integer> textScales, IdentityHashMap<Figure, Boolean> textFigures) {
    this.textScales = textScales;
    this.textFigures = textFigures;
  }

  /** Looks up to which last place the text of a disclosure prints each unit. */
  static PrintedValues of(Disclosure disclosure) {
    Map<Unit, Integer> scales = new EnumMap<>(Unit.class);
    IdentityHashMap<Figure, Boolean> figures = new IdentityHashMap<>();
    for (Statement statement : disclosure.statements()) {
      figures.put(statement.figure(), true);
      statement
          .figure()
          .amount()
          .stated()
          .ifPresent(stated -> scales.merge(stated.unit(), stated.value().scale(), Integer::max));
    }
    return new PrintedValues(scales, figures);
  }

  /** The sums that unrounded terms could give. */
  RoundingInterval interval(List<Term> terms, Unit unit) {
    RoundingInterval sum = RoundingInterval.ZERO;
    for (Term term : terms) {
      sum = sum.plus(interval(term.figure(), unit).times(term.coefficient()));
    }
    return sum;
  }

  /** The interval of a printed figure; nothing printed, or 无, is exactly nothing. */
  RoundingInterval interval(Figure figure, Unit unit) {
    Optional<Amount.Stated> stated = figure.amount().stated();
    if (stated.isEmpty() || figure.text().chars().noneMatch(Character::isDigit)) {
      return RoundingInterval.exactly(RelationEvaluator.value(figure, unit));
    }
    Amount.Stated amount = stated.get();
    RoundingInterval printed =
        amount.unit().dimension() == Unit.Dimension.COUNT
            ? RoundingInterval.exactly(amount.value())
            : RoundingInterval.ofPrinted(amount.value(), lastPlace(figure));
    return new RoundingInterval(
        amount.unit().convert(printed.low(), unit), amount.unit().convert(printed.high(), unit));
  }

  /** Whether a figure stands in a sentence. */
  boolean isOfText(Figure figure) {
    return textFigures.containsKey(figure);
  }

  /** The number of decimals to which a figure was rounded. Texts drop trailing zeros. */
  int lastPlace(Figure figure) {
    Amount.Stated amount = figure.amount().stated().orElseThrow();
    int printed = amount.value().scale();
    return textFigures.containsKey(figure)
        ? Math.max(printed, textScales.getOrDefault(amount.unit(), printed))
        : printed;
  }
}

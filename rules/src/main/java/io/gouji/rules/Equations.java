package io.gouji.rules;

import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Relations as linear equations and bounds, and what they are off by. */
final class Equations {
  private Equations() {}

  /** A check as a linear relation; of alternatives, the one that comes nearest. */
  static Optional<Relation.Linear> linear(Check check) {
    Relation relation = check.relation().orElse(null);
    if (relation instanceof Relation.Linear linear) {
      return Optional.of(linear);
    }
    if (relation instanceof Relation.OneOf oneOf && check.status().isAssessed()) {
      return oneOf.candidates().stream()
          .map(candidate -> Relation.equal(oneOf.actual(), candidate))
          .min(Comparator.comparing(equation -> residual(equation, unit(equation)).abs()));
    }
    return Optional.empty();
  }

  /** Whether a check says that something is equal. */
  static boolean isEquation(Check check) {
    return linear(check)
        .map(relation -> relation.comparator() == Relation.Comparator.EQUAL)
        .orElse(false);
  }

  /** How many amounts that are not zero a linear check adds up. */
  static int addends(Check check) {
    int addends = 0;
    for (Term term : linear(check).orElseThrow().expected()) {
      addends += term.figure().isNonZero() ? 1 : 0;
    }
    return addends;
  }

  /** The units in which the figures of a linear check are stated. */
  static Set<Unit> units(Check check) {
    Set<Unit> units = EnumSet.noneOf(Unit.class);
    linear(check)
        .orElseThrow()
        .forEachFigure(
            figure -> figure.amount().stated().ifPresent(stated -> units.add(stated.unit())));
    return units;
  }

  /** The unit of a figure, or that in which the relation is stated. */
  static Unit unit(Relation.Linear relation, Figure figure) {
    return figure
        .amount()
        .stated()
        .or(() -> relation.figures().flatMap(f -> f.amount().stated().stream()).findFirst())
        .or(relation::constant)
        .orElseThrow()
        .unit();
  }

  private static Unit unit(Relation.Linear relation) {
    return unit(relation, relation.actual());
  }

  /** What a relation is off by, in a unit: its actual side less the other. */
  static BigDecimal residual(Relation.Linear relation, Unit unit) {
    return RelationEvaluator.value(relation.actual(), unit)
        .multiply(relation.divisor())
        .subtract(RelationEvaluator.expected(relation, unit));
  }
}

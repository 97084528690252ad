package io.gouji.rules;

import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** Relations as linear equations and bounds: what they are off by, and what would mend them. */
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

  /** The value, in the figure's own unit, with which an equation would be exact. */
  static Optional<BigDecimal> needed(Relation.Linear relation, Figure figure) {
    BigDecimal coefficient = coefficient(relation, figure);
    if (coefficient.signum() == 0 || coefficient.abs().compareTo(BigDecimal.ONE) != 0) {
      return Optional.empty();
    }
    Unit unit = unit(relation, figure);
    BigDecimal residual = residual(relation, unit);
    return Optional.of(
        RelationEvaluator.value(figure, unit).subtract(residual.multiply(coefficient)));
  }

  /** Whether a relation is exact with another value of a figure. */
  static boolean holdsWith(Relation.Linear relation, Figure figure, BigDecimal value) {
    return holdsWith(relation, figure, value, BigDecimal.ZERO);
  }

  /** Whether a relation is off by no more than a tolerance with another value of a figure. */
  static boolean holdsWith(
      Relation.Linear relation, Figure figure, BigDecimal value, BigDecimal tolerance) {
    BigDecimal residual = residualWith(relation, figure, value);
    return switch (relation.comparator()) {
      case EQUAL -> residual.abs().compareTo(tolerance) <= 0;
      case AT_MOST -> residual.compareTo(tolerance) <= 0;
      case AT_LEAST -> residual.negate().compareTo(tolerance) <= 0;
    };
  }

  private static BigDecimal residualWith(
      Relation.Linear relation, Figure figure, BigDecimal value) {
    Unit unit = unit(relation, figure);
    BigDecimal change = value.subtract(RelationEvaluator.value(figure, unit));
    return residual(relation, unit).add(change.multiply(coefficient(relation, figure)));
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

  private static BigDecimal coefficient(Relation.Linear relation, Figure figure) {
    BigDecimal coefficient =
        relation.actual().isSameAs(figure) ? relation.divisor() : BigDecimal.ZERO;
    for (Term term : relation.expected()) {
      if (term.figure().isSameAs(figure)) {
        coefficient = coefficient.subtract(term.coefficient());
      }
    }
    return coefficient;
  }
}

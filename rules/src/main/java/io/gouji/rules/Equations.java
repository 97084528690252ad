package io.gouji.rules;

import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

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

package io.gouji.rules;

import io.gouji.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a document's sums say about differences that rounding could explain. Where at least twenty
 * sums are stated, and changing one figure by one unit of its last place makes all of them exact,
 * it is that figure that is in doubt, not rounding.
 */
final class RoundingEvidence {
  private static final int ENOUGH_SUMS = 20;

  /** The inexact checks, and the figures any of which makes all of them exact. */
  record Doubt(List<Check> checks, List<Suspect> suspects) {}

  private RoundingEvidence() {}

  static Optional<Doubt> of(List<Check> checks, RelationEvaluator evaluator) {
    List<Check> inexact =
        equations(checks).stream()
            .filter(check -> check.status() instanceof Check.HoldsWithinRounding)
            .toList();
    List<Check> exact =
        equations(checks).stream().filter(check -> check.status() instanceof Check.Holds).toList();
    if (inexact.isEmpty() || exact.size() + inexact.size() < ENOUGH_SUMS) {
      return Optional.empty();
    }
    IdentityHashMap<Figure, Boolean> confirmed = new IdentityHashMap<>();
    for (Check check : exact) {
      relation(check).figures().forEach(figure -> confirmed.put(figure, true));
    }
    List<Suspect> suspects = new ArrayList<>();
    relation(inexact.get(0))
        .figures()
        .filter(figure -> figure.isStated() && !confirmed.containsKey(figure))
        .forEach(
            figure ->
                proposal(figure, inexact, evaluator)
                    .ifPresent(
                        value -> suspects.add(new Suspect(1, figure, value, inexact.size()))));
    return suspects.isEmpty() ? Optional.empty() : Optional.of(new Doubt(inexact, suspects));
  }

  private static List<Check> equations(List<Check> checks) {
    return checks.stream()
        .filter(
            check ->
                check.relation().orElse(null) instanceof Relation.Linear linear
                    && linear.comparator() == Relation.Comparator.EQUAL
                    && check.status().holds())
        .toList();
  }

  private static Relation.Linear relation(Check check) {
    return (Relation.Linear) check.relation().orElseThrow();
  }

  /** The figure's value one unit of the last place up or down, if that makes all checks exact. */
  private static Optional<BigDecimal> proposal(
      Figure figure, List<Check> inexact, RelationEvaluator evaluator) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-evaluator.lastPlace(figure));
    BigDecimal value = figure.amount().stated().orElseThrow().value();
    for (BigDecimal change : List.of(unit, unit.negate())) {
      if (inexact.stream().allMatch(check -> isExactWith(check, figure, change))) {
        return Optional.of(value.add(change));
      }
    }
    return Optional.empty();
  }

  private static boolean isExactWith(Check check, Figure figure, BigDecimal change) {
    return Diagnosis.holdsWith(
        relation(check), figure, figure.amount().stated().orElseThrow().value().add(change));
  }
}

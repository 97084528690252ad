package io.gouji.rules;

import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  /** What is in doubt, for each unit in which sums are printed: 元 says nothing of rounded 万元. */
  static List<Doubt> of(List<Check> checks, RelationEvaluator evaluator) {
    List<Check> equations = equations(checks);
    List<Check> inexact =
        equations.stream()
            .filter(check -> check.status() instanceof Check.HoldsWithinRounding)
            .toList();
    if (inexact.isEmpty()) {
      return List.of();
    }
    List<Check> exact =
        equations.stream().filter(check -> check.status() instanceof Check.Holds).toList();
    List<Doubt> doubts = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      List<Check> ofUnit = printedIn(unit, inexact);
      if (!ofUnit.isEmpty()) {
        doubt(ofUnit, printedIn(unit, exact), evaluator).ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  /** The checks all of whose figures are printed in a unit. */
  private static List<Check> printedIn(Unit unit, List<Check> checks) {
    return checks.stream()
        .filter(
            check ->
                relation(check)
                    .figures()
                    .flatMap(figure -> figure.amount().stated().stream())
                    .allMatch(stated -> stated.unit() == unit))
        .toList();
  }

  private static Optional<Doubt> doubt(
      List<Check> inexact, List<Check> exact, RelationEvaluator evaluator) {
    if (sums(exact) + sums(inexact) < ENOUGH_SUMS) {
      return Optional.empty();
    }
    IdentityHashMap<Figure, Boolean> confirmed = new IdentityHashMap<>();
    for (Check check : exact) {
      relation(check).figures().forEach(figure -> confirmed.put(figure, true));
    }
    BigDecimal usualUnit = usualUnit(confirmed.keySet());
    List<Suspect> suspects = new ArrayList<>();
    relation(inexact.get(0))
        .figures()
        .filter(figure -> figure.isStated() && !confirmed.containsKey(figure))
        .forEach(
            figure ->
                proposal(figure, inexact, usualUnit, evaluator)
                    .ifPresent(
                        value -> suspects.add(new Suspect(1, figure, value, inexact.size()))));
    return suspects.isEmpty() ? Optional.empty() : Optional.of(new Doubt(inexact, suspects));
  }

  private static List<Check> equations(List<Check> checks) {
    return checks.stream()
        .filter(
            check ->
                check.status().holds()
                    && Equations.linear(check)
                        .map(relation -> relation.comparator() == Relation.Comparator.EQUAL)
                        .orElse(false))
        .toList();
  }

  private static long sums(List<Check> equations) {
    return equations.stream().filter(check -> relation(check).expected().size() > 1).count();
  }

  private static Relation.Linear relation(Check check) {
    return Equations.linear(check).orElseThrow();
  }

  /**
   * The value with which the first check would be exact, if it is within one unit of the last place
   * and makes all the others exact too.
   */
  private static Optional<BigDecimal> proposal(
      Figure figure, List<Check> inexact, BigDecimal usualUnit, RelationEvaluator evaluator) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-evaluator.lastPlace(figure)).max(usualUnit);
    BigDecimal value = figure.amount().stated().orElseThrow().value();
    return Equations.needed(relation(inexact.get(0)), figure)
        .filter(needed -> needed.subtract(value).abs().compareTo(unit) <= 0)
        .filter(
            needed ->
                inexact.stream()
                    .allMatch(check -> Equations.holdsWith(relation(check), figure, needed)));
  }

  /** One unit of the last place to which most figures are printed. */
  private static BigDecimal usualUnit(Iterable<Figure> figures) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Figure figure : figures) {
      figure.amount().stated().ifPresent(s -> counts.merge(s.value().scale(), 1, Integer::sum));
    }
    int usual = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(usual, 0)) {
        usual = count.getKey();
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(-usual);
  }
}

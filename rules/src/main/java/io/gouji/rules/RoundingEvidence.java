package io.gouji.rules;

import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a document's sums say about differences that rounding could explain. Where at least twenty
 * sums are stated, and changing one figure by one unit of its last place makes all of them exact,
 * it is that figure that is in doubt, not rounding. Where as many sums of two addends or more are
 * exact, it may be off by its whole last digit; where twice as many are, it may be two figures.
 */
final class RoundingEvidence {
  private static final int ENOUGH_SUMS = 20;
  private static final BigDecimal LAST_DIGIT = BigDecimal.valueOf(9);
  private static final int MOST_FIGURES = 2;
  private static final int MOST_INEXACT = 64;

  /** The values of figures that are tried; where they do not suffice, there is no doubt. */
  private static final int MOST_TRIALS = 100_000;

  /** Inexact checks, and the figures any of which makes all of them exact. */
  record Doubt(List<Check> checks, List<Suspect> suspects) {}

  private final Constraints constraints;
  private final RelationEvaluator evaluator;
  private final IdentityHashMap<Figure, Boolean> confirmed = new IdentityHashMap<>();
  private final List<Constraint> inexact = new ArrayList<>();
  private final BigDecimal usualUnit;
  private final int most;
  private final boolean isExactByHabit;
  private int trials;

  /**
   * The doubts that checks raise.
   *
   * @param changes the values that figures are known to need: what they make exact is no doubt
   */
  static List<Doubt> of(
      List<Check> holding,
      List<Change> changes,
      Constraints constraints,
      RelationEvaluator evaluator) {
    Set<Unit> units = EnumSet.noneOf(Unit.class);
    for (Check check : holding) {
      if (check.status() instanceof Check.HoldsWithinRounding && Equations.isEquation(check)) {
        units.addAll(Equations.units(check));
      }
    }
    List<Doubt> doubts = new ArrayList<>();
    for (Unit unit : units) {
      List<Check> printed = printedIn(unit, holding);
      doubts.addAll(new RoundingEvidence(printed, changes, constraints, evaluator).doubts());
    }
    return doubts;
  }

  /** The equations of figures in one unit: sums in 元 say nothing of others rounded to 万元. */
  private static List<Check> printedIn(Unit unit, List<Check> checks) {
    List<Check> printed = new ArrayList<>();
    for (Check check : checks) {
      if (Equations.isEquation(check) && Equations.units(check).equals(EnumSet.of(unit))) {
        printed.add(check);
      }
    }
    return printed;
  }

  private RoundingEvidence(
      List<Check> holding,
      List<Change> changes,
      Constraints constraints,
      RelationEvaluator evaluator) {
    this.constraints = constraints;
    this.evaluator = evaluator;
    int sums = 0;
    int telling = 0;
    for (Check check : holding) {
      if (!Equations.isEquation(check)) {
        continue;
      }
      sums += terms(check).size() > 1 ? 1 : 0;
      if (check.status() instanceof Check.Holds) {
        Equations.linear(check).orElseThrow().forEachFigure(figure -> confirmed.put(figure, true));
        telling += Equations.addends(check) > 1 ? 1 : 0;
      } else if (!constraints.of(check).isExactWith(changes)) {
        inexact.add(constraints.of(check));
      }
    }
    usualUnit = usualUnit(confirmed.keySet());
    isExactByHabit = telling >= ENOUGH_SUMS;
    most = sums < ENOUGH_SUMS ? 0 : Math.max(1, Math.min(MOST_FIGURES, telling / ENOUGH_SUMS));
  }

  private static List<Term> terms(Check check) {
    return Equations.linear(check).orElseThrow().expected();
  }

  private List<Doubt> doubts() {
    List<List<Change>> explanations = new ArrayList<>();
    for (int figures = 1; figures <= most && explanations.isEmpty(); figures++) {
      if (!inexact.isEmpty() && inexact.size() <= MOST_INEXACT) {
        explain(inexact, List.of(), figures, explanations);
      }
    }
    if (explanations.isEmpty() || trials > MOST_TRIALS) {
      return List.of();
    }
    List<Doubt> doubts = new ArrayList<>();
    for (Suspicion.Fault error :
        new Suspicion(constraints, evaluator).rank(explanations, inexact)) {
      List<Check> checks = inexact.stream().filter(error::touches).map(Constraint::check).toList();
      doubts.add(new Doubt(checks, error.suspects()));
    }
    return doubts;
  }

  /** Finds changes of a number of figures by one unit each that make all of some checks exact. */
  private void explain(
      List<Constraint> open, List<Change> changes, int left, List<List<Change>> explanations) {
    if (open.isEmpty()) {
      explanations.add(changes);
      return;
    }
    if (left == 0) {
      return;
    }
    Constraint first = open.get(0);
    for (Figure figure : first.figures()) {
      if (!figure.isStated() || confirmed.containsKey(figure)) {
        continue;
      }
      for (BigDecimal value : first.proposals(figure, changes)) {
        List<Change> further = new ArrayList<>(changes);
        further.add(new Change(figure, value));
        if (isSmall(figure, value) && ++trials <= MOST_TRIALS) {
          List<Constraint> rest =
              open.stream().filter(constraint -> !constraint.isExactWith(further)).toList();
          if (!rest.contains(first) && (left > 1 || rest.isEmpty())) {
            explain(rest, List.copyOf(further), left - 1, explanations);
          }
        }
      }
    }
  }

  /** Whether a figure is changed by no more than its last digit. */
  private boolean isSmall(Figure figure, BigDecimal value) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-evaluator.lastPlace(figure)).max(usualUnit);
    BigDecimal largest = isExactByHabit ? unit.multiply(LAST_DIGIT) : unit;
    BigDecimal printed = figure.amount().stated().orElseThrow().value();
    return value.subtract(printed).abs().compareTo(largest) <= 0;
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

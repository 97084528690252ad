package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Unit;
import io.gouji.rules.Trace.Addend;
import io.gouji.rules.Trace.Habit;
import io.gouji.rules.Trace.Odds;
import io.gouji.rules.Trace.Printed;
import io.gouji.rules.Trace.Quantity;
import io.gouji.rules.Trace.Rounding;
import io.gouji.rules.Trace.Sum;
import io.gouji.rules.Trace.Verdict;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of differences what rounding has to do with them. */
final class RoundingTraces {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** With more addends than this the odds would say nothing to anybody. */
  private static final int MOST_ADDENDS = 200;

  private final RelationEvaluator evaluator;
  private final Map<Unit, Habit> habits = new EnumMap<>(Unit.class);
  private final Set<Check> doubted = Collections.newSetFromMap(new IdentityHashMap<>());

  RoundingTraces(Evaluation evaluation, RelationEvaluator evaluator) {
    this.evaluator = evaluator;
    for (Check check : evaluation.checks()) {
      if (check.status().holds() && Equations.isEquation(check) && Equations.addends(check) > 1) {
        boolean isExact = check.status() instanceof Check.Holds;
        Habit one = new Habit(isExact ? 1 : 0, isExact ? 0 : 1);
        for (Unit unit : Equations.units(check)) {
          habits.merge(unit, one, RoundingTraces::sum);
        }
      }
    }
    for (Finding finding : evaluation.findings()) {
      for (Check check : finding.checks()) {
        if (check.status() instanceof Check.HoldsWithinRounding) {
          doubted.add(check);
        }
      }
    }
  }

  private static Habit sum(Habit one, Habit other) {
    return new Habit(one.exact() + other.exact(), one.rounded() + other.rounded());
  }

  Rounding of(Check check, Unit unit, Printed actual, Quantity expected, BigDecimal difference) {
    BigDecimal tolerance = width(actual.interval()).add(width(expected.interval())).multiply(HALF);
    boolean isExact = check.status() instanceof Check.Holds;
    boolean holds = check.status().holds();
    return new Rounding(
        isExact ? Verdict.EXACT : holds ? Verdict.EXPLAINED : Verdict.IMPOSSIBLE,
        tolerance,
        odds(check, actual, expected, difference),
        habits.getOrDefault(unit, new Habit(0, 0)),
        doubted.contains(check));
  }

  private static BigDecimal width(RoundingInterval interval) {
    return interval.high().subtract(interval.low());
  }

  private Optional<Odds> odds(
      Check check, Printed actual, Quantity expected, BigDecimal difference) {
    if (!Equations.isEquation(check)
        || !(expected instanceof Sum sum)
        || sum.constant().isPresent()
        || sum.divisor().compareTo(BigDecimal.ONE) != 0
        || !isRounded(actual)) {
      return Optional.empty();
    }
    int place = evaluator.lastPlace(actual.figure());
    Unit unit = actual.figure().amount().stated().map(Amount.Stated::unit).orElseThrow();
    int addends = 0;
    for (Addend addend : sum.addends()) {
      if (isRounded(addend.figure())) {
        boolean isAlike =
            addend.coefficient().abs().compareTo(BigDecimal.ONE) == 0
                && addend.figure().figure().amount().stated().orElseThrow().unit() == unit
                && evaluator.lastPlace(addend.figure().figure()) == place;
        if (!isAlike) {
          return Optional.empty();
        }
        addends++;
      }
    }
    if (addends < 2 || addends > MOST_ADDENDS) {
      return Optional.empty();
    }
    RoundingOdds odds = new RoundingOdds(addends);
    var units = difference.scaleByPowerOfTen(place).toBigIntegerExact();
    return Optional.of(new Odds(addends, odds.exactly(units), odds.atLeast(units)));
  }

  /** Whether a figure may be off by what was rounded away. */
  private static boolean isRounded(Printed figure) {
    return width(figure.interval()).signum() > 0;
  }
}

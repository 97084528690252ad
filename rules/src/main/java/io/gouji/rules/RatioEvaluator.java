package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides whether printed percentages are quotients that unrounded figures could give. */
final class RatioEvaluator {
  private static final int QUOTIENT_DIGITS = 20;
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final PrintedValues printed;

  RatioEvaluator(PrintedValues printed) {
    this.printed = printed;
  }

  /** Both sides as percentages: what is printed, and what the unrounded figures could give. */
  Check.Status evaluate(Relation.Ratio relation) {
    Optional<Unit> unit = unit(relation);
    if (unit.isEmpty() || !relation.actual().isStated()) {
      return new Check.NotApplicable(Check.Reason.ALL_BLANK);
    }
    boolean comparable =
        RelationEvaluator.fits(relation.actual(), Unit.PERCENT)
            && Stream.of(relation.numerator(), relation.denominator())
                .flatMap(List::stream)
                .allMatch(term -> RelationEvaluator.fits(term.figure(), unit.get()));
    if (!comparable) {
      return new Check.NotAssessable(Check.Reason.DIFFERENT_UNITS);
    }
    RoundingInterval base = printed.interval(relation.denominator(), unit.get());
    if (base.contains(BigDecimal.ZERO)) {
      return new Check.NotAssessable(Check.Reason.ZERO_BASE);
    }
    BigDecimal stated = stated(relation.actual());
    BigDecimal expected =
        percentage(
            RelationEvaluator.sum(relation.numerator(), unit.get()),
            RelationEvaluator.sum(relation.denominator(), unit.get()),
            stated);
    if (expected.compareTo(stated) == 0) {
      return new Check.Holds();
    }
    if (printed.interval(relation.actual(), Unit.PERCENT).meets(quotients(relation, unit.get()))) {
      return new Check.HoldsWithinRounding(stated.subtract(expected));
    }
    return new Check.Fails(
        new Amount.Stated(stated, Unit.PERCENT),
        new Amount.Stated(expected, Unit.PERCENT),
        stated.subtract(expected).abs());
  }

  /**
   * How grave it is that a percentage does not hold: a matter of form, if only its last digit is
   * off, and an error, if it misses all that the figures could give by more than its relation
   * allows.
   */
  Severity severity(Relation.Ratio relation, Severity own) {
    RoundingInterval possible = quotients(relation, unit(relation).orElseThrow());
    if (isLastDigitOnly(relation, possible)) {
      return Severity.INFO;
    }
    return relation
        .errorBeyond()
        .filter(points -> gap(relation.actual(), possible).compareTo(points) > 0)
        .map(points -> Severity.ERROR)
        .orElse(own);
  }

  /** How far all values that print as a percentage are from all that the figures could give. */
  private BigDecimal gap(Figure percentage, RoundingInterval possible) {
    RoundingInterval stated = printed.interval(percentage, Unit.PERCENT);
    return stated.low().subtract(possible.high()).max(possible.low().subtract(stated.high()));
  }

  /** Whether a last digit was cut off, or moved by less than one so that a list makes 100 %. */
  private boolean isLastDigitOnly(Relation.Ratio relation, RoundingInterval quotients) {
    boolean isNegative = quotients.high().signum() <= 0;
    RoundingInterval possible = isNegative ? quotients.times(BigDecimal.ONE.negate()) : quotients;
    BigDecimal value = stated(relation.actual());
    BigDecimal stated = isNegative ? value.negate() : value;
    BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(-printed.lastPlace(relation.actual()));
    boolean isAbove = possible.high().compareTo(stated) >= 0;
    boolean isBelowNext = possible.low().compareTo(stated.add(digit)) < 0;
    boolean isAbovePrevious = possible.high().compareTo(stated.subtract(digit)) > 0;
    return isBelowNext && (isAbove || (isAbovePrevious && makesWhole(relation, value)));
  }

  private static boolean makesWhole(Relation.Ratio ratio, BigDecimal stated) {
    BigDecimal sum = stated;
    for (Figure companion : ratio.companions()) {
      sum = sum.add(stated(companion));
    }
    return !ratio.companions().isEmpty() && sum.compareTo(HUNDRED) == 0;
  }

  /** A part in per cent of a whole, rounded as a percentage is printed. */
  static BigDecimal percentage(BigDecimal part, BigDecimal whole, BigDecimal printed) {
    return part.multiply(HUNDRED)
        .divide(whole, QUOTIENT_DIGITS, RoundingMode.HALF_UP)
        .setScale(printed.scale(), RoundingMode.HALF_UP);
  }

  /** The unit of the amounts of which a percentage is the quotient. */
  private static Optional<Unit> unit(Relation.Ratio relation) {
    return relation.denominator().stream()
        .flatMap(term -> term.figure().amount().stated().stream())
        .map(Amount.Stated::unit)
        .findFirst();
  }

  /** The percentages that unrounded figures could give; the whole must not be zero. */
  RoundingInterval quotients(Relation.Ratio relation, Unit unit) {
    return printed
        .interval(relation.numerator(), unit)
        .times(HUNDRED)
        .over(printed.interval(relation.denominator(), unit));
  }

  private static BigDecimal stated(Figure figure) {
    return RelationEvaluator.value(figure, Unit.PERCENT);
  }
}

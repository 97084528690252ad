package io.gouji.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * All values that print as a figure: half a unit of its last place to either side, the ends
 * included. Source: XBRL Calculations 1.1 (Recommendation 2023-02-22), round to nearest.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record RoundingInterval(BigDecimal low, BigDecimal high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int QUOTIENT_DIGITS = 20;

  /** The interval of nothing but zero. */
  public static final RoundingInterval ZERO =
      new RoundingInterval(BigDecimal.ZERO, BigDecimal.ZERO);

  public RoundingInterval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("Expected low <= high but was " + low + " > " + high);
    }
  }

  /**
   * The values that print as a number.
   *
   * @param scale the number of decimals to which it was rounded
   */
  public static RoundingInterval ofPrinted(BigDecimal value, int scale) {
    BigDecimal half = HALF.scaleByPowerOfTen(-scale);
    return new RoundingInterval(value.subtract(half), value.add(half));
  }

  /** The interval of one value. */
  public static RoundingInterval exactly(BigDecimal value) {
    return new RoundingInterval(value, value);
  }

  /** The sums of values of both. */
  public RoundingInterval plus(RoundingInterval other) {
    return new RoundingInterval(low.add(other.low), high.add(other.high));
  }

  /** The multiples of the values. */
  public RoundingInterval times(BigDecimal factor) {
    BigDecimal a = low.multiply(factor);
    BigDecimal b = high.multiply(factor);
    return factor.signum() < 0 ? new RoundingInterval(b, a) : new RoundingInterval(a, b);
  }

  /**
   * The quotients of values of both, to twenty decimals.
   *
   * @throws IllegalArgumentException if zero lies within the divisor
   */
  public RoundingInterval over(RoundingInterval divisor) {
    if (divisor.contains(BigDecimal.ZERO)) {
      throw new IllegalArgumentException("Expected a divisor without zero but was " + divisor);
    }
    BigDecimal a = quotient(low, divisor.low);
    BigDecimal b = quotient(low, divisor.high);
    BigDecimal c = quotient(high, divisor.low);
    BigDecimal d = quotient(high, divisor.high);
    return new RoundingInterval(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
  }

  private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, QUOTIENT_DIGITS, RoundingMode.HALF_UP);
  }

  /** Whether the value lies within, ends included. */
  public boolean contains(BigDecimal value) {
    return low.compareTo(value) <= 0 && high.compareTo(value) >= 0;
  }

  /** Whether some value lies in both. */
  public boolean meets(RoundingInterval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}

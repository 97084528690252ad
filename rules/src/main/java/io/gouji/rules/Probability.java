package io.gouji.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact probability: a fraction in lowest terms between 0 and 1. Immutable. */
public record Probability(BigInteger numerator, BigInteger denominator) {
  private static final MathContext PERCENT_DIGITS = new MathContext(3);

  /** Certainty. */
  public static final Probability ONE = of(BigInteger.ONE, BigInteger.ONE);

  public Probability {
    if (denominator.signum() <= 0
        || numerator.signum() < 0
        || numerator.compareTo(denominator) > 0) {
      throw new IllegalArgumentException(
          "Expected a probability but was " + numerator + "/" + denominator);
    }
  }

  /** A probability as a fraction, which need not be in lowest terms. */
  static Probability of(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    return new Probability(numerator.divide(divisor), denominator.divide(divisor));
  }

  /** The probability in per cent, rounded to three significant digits. */
  public BigDecimal percent() {
    return new BigDecimal(numerator)
        .scaleByPowerOfTen(2)
        .divide(new BigDecimal(denominator), PERCENT_DIGITS);
  }

  /** The fraction as text: 115/192. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}

package io.gouji.rules.pack;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact quotient, in lowest terms and with a positive denominator. */
record Rational(BigInteger numerator, BigInteger denominator) {
  static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
  static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

  Rational {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("Expected a positive denominator but was " + denominator);
    }
    BigInteger common = numerator.gcd(denominator);
    if (common.compareTo(BigInteger.ONE) > 0) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  /** A decimal as a quotient. */
  static Rational of(BigDecimal value) {
    return value.scale() <= 0
        ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
        : new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** The quotient of a number that is not zero. */
  Rational inverse() {
    return numerator.signum() < 0
        ? new Rational(denominator.negate(), numerator.negate())
        : new Rational(denominator, numerator);
  }

  boolean isZero() {
    return numerator.signum() == 0;
  }

  /** The number times a multiple of its denominator. */
  BigDecimal scaledBy(BigInteger multiple) {
    return new BigDecimal(numerator.multiply(multiple).divide(denominator));
  }
}

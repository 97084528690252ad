package io.gouji.rules;

import java.math.BigInteger;

/**
 * The distribution of the difference between a printed total and the sum of its printed addends,
 * where each was rounded to the same place by itself. In units of that place, what the rounding of
 * n addends makes is a sum of n independent uniform errors (Irwin–Hall), and the difference is that
 * sum, rounded to a whole number.
 */
final class RoundingOdds {
  private final int addends;
  private final BigInteger factorial;

  /** The odds for a number of addends that were each rounded. */
  RoundingOdds(int addends) {
    if (addends < 1) {
      throw new IllegalArgumentException("Expected at least one addend but was " + addends);
    }
    this.addends = addends;
    BigInteger product = BigInteger.ONE;
    for (int i = 2; i <= addends; i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    this.factorial = product;
  }

  /** The probability of just this difference, in units of the last place, in one direction. */
  Probability exactly(BigInteger units) {
    BigInteger twice = units.shiftLeft(1).add(BigInteger.valueOf(addends));
    BigInteger mass =
        scaledDistribution(twice.add(BigInteger.ONE))
            .subtract(scaledDistribution(twice.subtract(BigInteger.ONE)));
    return Probability.of(mass, scale());
  }

  /** The probability of this difference or a larger one, in either direction. */
  Probability atLeast(BigInteger units) {
    if (units.signum() == 0) {
      return Probability.ONE;
    }
    BigInteger twice =
        units.abs().shiftLeft(1).add(BigInteger.valueOf(addends)).subtract(BigInteger.ONE);
    BigInteger below = scaledDistribution(twice);
    return Probability.of(scale().subtract(below).shiftLeft(1), scale());
  }

  private BigInteger scale() {
    return factorial.shiftLeft(addends);
  }

  /** 2ⁿ n! times the probability that the sum of n uniform numbers is below half a number. */
  private BigInteger scaledDistribution(BigInteger halves) {
    if (halves.signum() <= 0) {
      return BigInteger.ZERO;
    }
    if (halves.compareTo(BigInteger.valueOf(2L * addends)) >= 0) {
      return scale();
    }
    BigInteger sum = BigInteger.ZERO;
    BigInteger choices = BigInteger.ONE;
    for (int k = 0; 2L * k <= halves.longValueExact() && k <= addends; k++) {
      BigInteger term = halves.subtract(BigInteger.valueOf(2L * k)).pow(addends).multiply(choices);
      sum = k % 2 == 0 ? sum.add(term) : sum.subtract(term);
      choices = choices.multiply(BigInteger.valueOf(addends - k)).divide(BigInteger.valueOf(k + 1));
    }
    return sum;
  }
}

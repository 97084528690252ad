package io.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingOddsTest {

  /** By hand: two uniform errors have the triangle as density, three the parabolas. */
  @ParameterizedTest
  @CsvSource({"1, 0, 1/1", "2, 0, 3/4", "2, 1, 1/8", "3, 0, 2/3", "3, 1, 1/6", "3, 2, 0/1"})
  void knowsTheExactProbabilityOfDifference(int addends, int units, String probability) {
    assertThat(new RoundingOdds(addends).exactly(BigInteger.valueOf(units)))
        .hasToString(probability);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 17, 60})
  void sharesOutCertaintyAmongAllDifferences(int addends) {
    RoundingOdds odds = new RoundingOdds(addends);
    BigInteger scale = odds.exactly(BigInteger.ZERO).denominator();
    for (int units = 1; units <= addends; units++) {
      scale = lcm(scale, odds.exactly(BigInteger.valueOf(units)).denominator());
    }
    BigInteger sum = BigInteger.ZERO;
    for (int units = -addends; units <= addends; units++) {
      Probability each = odds.exactly(BigInteger.valueOf(units));
      sum = sum.add(each.numerator().multiply(scale).divide(each.denominator()));
    }
    assertThat(sum).isEqualTo(scale);
  }

  @Test
  void countsLargerDifferencesInEitherDirection() {
    RoundingOdds odds = new RoundingOdds(3);
    assertThat(odds.atLeast(BigInteger.ONE)).hasToString("1/3");
    assertThat(odds.atLeast(BigInteger.ONE.negate())).isEqualTo(odds.atLeast(BigInteger.ONE));
    assertThat(odds.atLeast(BigInteger.ZERO)).isEqualTo(Probability.ONE);
    assertThat(odds.atLeast(BigInteger.valueOf(5))).hasToString("0/1");
  }

  @Test
  void tellsProbabilityInPerCent() {
    assertThat(new RoundingOdds(3).atLeast(BigInteger.ONE).percent()).isEqualByComparingTo("33.3");
  }

  @Test
  void needsAnAddend() {
    assertThatThrownBy(() -> new RoundingOdds(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected at least one addend but was 0");
  }

  private static BigInteger lcm(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }
}

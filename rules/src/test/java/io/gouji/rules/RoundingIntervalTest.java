package io.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RoundingIntervalTest {
  private static final BigDecimal PRINTED = new BigDecimal("1.23");

  @Test
  void holdsHalfAUnitOfTheLastPlaceToEitherSide() {
    RoundingInterval interval = RoundingInterval.ofPrinted(PRINTED, 2);

    assertThat(interval.low()).isEqualByComparingTo("1.225");
    assertThat(interval.high()).isEqualByComparingTo("1.235");
  }

  @Test
  void containsItsEnds() {
    RoundingInterval interval = RoundingInterval.ofPrinted(PRINTED, 2);

    assertThat(interval.contains(new BigDecimal("1.225"))).isTrue();
    assertThat(interval.contains(new BigDecimal("1.235"))).isTrue();
    assertThat(interval.contains(new BigDecimal("1.2251"))).isTrue();
    assertThat(interval.contains(new BigDecimal("1.2249"))).isFalse();
    assertThat(interval.contains(new BigDecimal("1.2351"))).isFalse();
  }

  @Test
  void holdsHalfAHundredOfNumberRoundedToHundreds() {
    RoundingInterval interval = RoundingInterval.ofPrinted(new BigDecimal("1200"), -2);

    assertThat(interval.low()).isEqualByComparingTo("1150");
    assertThat(interval.high()).isEqualByComparingTo("1250");
  }

  @Test
  void widensWithEveryAddend() {
    RoundingInterval sum =
        RoundingInterval.ofPrinted(PRINTED, 2).plus(RoundingInterval.ofPrinted(BigDecimal.ONE, 0));

    assertThat(sum.low()).isEqualByComparingTo("1.725");
    assertThat(sum.high()).isEqualByComparingTo("2.735");
  }

  @Test
  void turnsAroundWithNegativeFactor() {
    RoundingInterval negated = RoundingInterval.ofPrinted(PRINTED, 2).times(new BigDecimal("-2"));

    assertThat(negated.low()).isEqualByComparingTo("-2.47");
    assertThat(negated.high()).isEqualByComparingTo("-2.45");
  }

  @Test
  void holdsAllQuotients() {
    RoundingInterval divisor =
        new RoundingInterval(new BigDecimal("-0.5"), new BigDecimal("-0.25"));
    RoundingInterval quotients =
        new RoundingInterval(new BigDecimal("-1"), new BigDecimal("2")).over(divisor);

    assertThat(quotients.low()).isEqualByComparingTo("-8");
    assertThat(quotients.high()).isEqualByComparingTo("4");
  }

  @Test
  void rejectsDivisorThatMayBeZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoundingInterval.exactly(PRINTED).over(RoundingInterval.ZERO))
        .withMessage("Expected a divisor without zero but was " + RoundingInterval.ZERO);
  }

  @Test
  void meetsNeighbourThatSharesAnEnd() {
    RoundingInterval interval = RoundingInterval.ofPrinted(PRINTED, 2);

    assertThat(interval.meets(RoundingInterval.ofPrinted(new BigDecimal("1.24"), 2))).isTrue();
    assertThat(interval.meets(RoundingInterval.ofPrinted(new BigDecimal("1.22"), 2))).isTrue();
    assertThat(interval.meets(RoundingInterval.ofPrinted(new BigDecimal("1.25"), 2))).isFalse();
  }

  @Test
  void rejectsEndsInTheWrongOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoundingInterval(BigDecimal.ONE, BigDecimal.ZERO))
        .withMessage("Expected low <= high but was 1 > 0");
  }
}

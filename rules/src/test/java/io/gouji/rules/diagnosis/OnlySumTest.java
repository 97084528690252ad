package io.gouji.rules.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnlySumTest {

  @Test
  void namesTheAmountsThatMakeSum() {
    assertThat(of("7.00", "1.00", "2.5", "4.50", "8.00")).contains(List.of(1, 2));
  }

  @Test
  void namesSingleAmount() {
    assertThat(of("8", "1.00", "2.50", "8.00")).contains(List.of(2));
  }

  @Test
  void namesNothingWhereTwoChoicesMakeSum() {
    assertThat(of("3.00", "1.00", "2.00", "3.00")).isEmpty();
    assertThat(of("1.00", "1.00", "1.00")).isEmpty();
    assertThat(of("1.00", "1.00", "0.00")).isEmpty();
  }

  @Test
  void namesNothingWhereNoneMakesSum() {
    assertThat(of("3.50", "1.00", "2.00")).isEmpty();
    assertThat(of("0", "1.00", "2.00")).isEmpty();
    assertThat(of("1")).isEmpty();
  }

  @Test
  void choosesAmongNoMoreThanSixteen() {
    assertThat(OnlySum.of(powersOfTwo(16), BigDecimal.valueOf(32_769))).contains(List.of(0, 15));
    assertThat(OnlySum.of(powersOfTwo(17), BigDecimal.valueOf(32_769))).isEmpty();
  }

  private static List<BigDecimal> powersOfTwo(int count) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      amounts.add(BigDecimal.valueOf(1L << i));
    }
    return amounts;
  }

  private static Optional<List<Integer>> of(String wanted, String... amounts) {
    List<BigDecimal> decimals = new ArrayList<>();
    for (String amount : amounts) {
      decimals.add(new BigDecimal(amount));
    }
    return OnlySum.of(decimals, new BigDecimal(wanted));
  }
}

package io.gouji.rules.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.rules.diagnosis.Regrouping.Group;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegroupingTest {

  @Test
  void findsItemsThatMakeOneOfTheOther() {
    assertThat(of(amounts("2.1", "0.84", "1.68", "0.42", "3.64"), amounts("5.04", "3.64")))
        .hasValue(
            List.of(new Group(List.of(0, 1, 2, 3), List.of(0)), new Group(List.of(4), List.of(1))));
  }

  @Test
  void findsSplitsInBothDirections() {
    assertThat(of(amounts("7.31", "1.20", "2.05"), amounts("4.06", "3.25", "3.25")))
        .as("3.25 twice: either may belong to 7.31")
        .isEmpty();
    assertThat(of(amounts("7.31", "1.20", "2.15"), amounts("4.06", "3.25", "3.35")))
        .hasValue(
            List.of(new Group(List.of(0), List.of(0, 1)), new Group(List.of(1, 2), List.of(2))));
  }

  @Test
  void saysNothingIfThereIsNoWay() {
    assertThat(of(amounts("3.00", "2.00"), amounts("4.00", "1.00"))).isEmpty();
    assertThat(of(amounts("3.00", "2.00"), amounts("5.01"))).isEmpty();
  }

  @Test
  void saysNothingIfThereAreSeveralWays() {
    assertThat(of(amounts("1.00", "2.00", "3.00"), amounts("3.00", "3.00"))).isEmpty();
  }

  @Test
  void keepsWhatHasTheSameNameTogether() {
    assertThat(Regrouping.of(amounts("1.00", "1.00"), amounts("1.00", "1.00"), Map.of(0, 1, 1, 0)))
        .hasValue(List.of(new Group(List.of(0), List.of(1)), new Group(List.of(1), List.of(0))));
    assertThat(Regrouping.of(amounts("2.00", "1.00"), amounts("1.00", "2.00"), Map.of(0, 0)))
        .isEmpty();
  }

  @Test
  void givesUpOnManyItems() {
    assertThat(of(Collections.nCopies(30, BigDecimal.ONE), amounts("30"))).isEmpty();
    List<BigDecimal> alike = Collections.nCopies(12, new BigDecimal("1.00"));
    assertThat(of(alike, amounts("6.00", "6.00"))).isEmpty();
  }

  private static Optional<List<Group>> of(List<BigDecimal> left, List<BigDecimal> right) {
    return Regrouping.of(left, right, Map.of());
  }

  private static List<BigDecimal> amounts(String... amounts) {
    return Stream.of(amounts).map(BigDecimal::new).toList();
  }
}

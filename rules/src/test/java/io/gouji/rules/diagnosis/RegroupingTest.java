package io.gouji.rules.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gouji.rules.diagnosis.Regrouping.Group;
import io.gouji.rules.diagnosis.Regrouping.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
    assertThat(of(amounts("3.00", "2.00"), amounts("5.02"))).isEmpty();
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
    assertThat(of(Collections.nCopies(30, item("1")), amounts("30"))).isEmpty();
    List<Item> alike = Collections.nCopies(12, item("1.00"));
    assertThat(of(alike, amounts("6.00", "6.00"))).isEmpty();
  }

  @Test
  void leavesADifferenceToRounding() {
    assertThat(of(amounts("3.33", "3.33", "3.35"), amounts("6.67", "3.34")))
        .as("3.34 may be either 3.33 or 3.35 before rounding")
        .isEmpty();
    assertThat(of(amounts("2.11", "3.33", "7.20"), amounts("5.45", "7.20")))
        .hasValue(List.of(new Group(List.of(2), List.of(1)), new Group(List.of(0, 1), List.of(0))));
    assertThat(of(amounts("2.11", "3.33", "7.20"), amounts("5.47", "7.20"))).isEmpty();
  }

  @Test
  void prefersAnAnswerThatLeavesNothingToRounding() {
    assertThat(of(amounts("2.11", "2.12", "7.20"), amounts("4.23", "7.20"))).isPresent();
    assertThat(of(amounts("5.00", "4.99", "2.01"), amounts("5.00", "4.99", "1.01", "1.00")))
        .isPresent();
  }

  @Test
  void countsOnlyWhatHasNoCounterpartOfTheSameName() {
    List<Item> many = new ArrayList<>();
    Map<Integer, Integer> same = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      many.add(item("" + (100 + 7 * i)));
      same.put(i, i);
    }
    List<Item> left = new ArrayList<>(many);
    left.add(item("3.50"));
    left.add(item("1.20"));
    List<Item> right = new ArrayList<>(many);
    right.add(item("4.70"));

    assertThat(Regrouping.of(left, right, same))
        .hasValueSatisfying(groups -> assertThat(groups).hasSize(41));
  }

  @Test
  void rejectsAmountsThatAreNotPositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(amounts("0.00"), amounts("1.00")))
        .withMessage("Expected a positive amount but was 0.00");
  }

  @Test
  void givesUpOnAmountsOfMoreDigitsThanThereAre() {
    List<Item> huge = amounts("12345678901234.56");
    assertThat(of(huge, huge)).isEmpty();
  }

  private static Optional<List<Group>> of(List<Item> left, List<Item> right) {
    return Regrouping.of(left, right, Map.of());
  }

  private static List<Item> amounts(String... amounts) {
    return Stream.of(amounts).map(RegroupingTest::item).toList();
  }

  /** An amount of which the last place is rounded. */
  private static Item item(String amount) {
    BigDecimal value = new BigDecimal(amount);
    return new Item(value, new BigDecimal("0.5").scaleByPowerOfTen(-value.scale()));
  }
}

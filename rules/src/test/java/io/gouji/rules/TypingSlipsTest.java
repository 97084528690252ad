package io.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingSlipsTest {

  @ParameterizedTest
  @CsvSource({
    "667.48, 667.43, DIGIT_CHANGED",
    "83.00, 38.00, DIGITS_SWAPPED",
    "8.15, 28.15, DIGIT_DROPPED",
    "35.9, 35.89, DIGIT_DROPPED",
    "35.8, 35.89, DIGIT_DROPPED",
    "4.222, 4.22, DIGIT_DOUBLED",
    "199.39, 19.39, DIGIT_DOUBLED",
    "194.39, 19.39, DIGIT_ADDED",
    "668.4, 66.84, POINT_MOVED",
    "668400, 66.84, OTHER_UNIT",
    "-3.00, 3.00, SIGN_CHANGED",
    "461.00, 460.99, LAST_PLACE",
    "0.00, 5.00, DIGIT_CHANGED"
  })
  void recognisesSlip(String printed, String meant, Slip slip) {
    assertThat(TypingSlips.of(new BigDecimal(printed), new BigDecimal(meant), 2)).contains(slip);
  }

  @ParameterizedTest
  @CsvSource({"68.52, 55.00", "8.84, 11.34", "0.29, -59.71"})
  void recognisesNothingInOtherNumbers(String printed, String meant) {
    assertThat(TypingSlips.of(new BigDecimal(printed), new BigDecimal(meant), 2)).isEmpty();
  }
}

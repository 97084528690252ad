package io.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  private static final Unit UNIT = Unit.TEN_THOUSAND_YUAN;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "965.43; 965.43",
        "260.00; 260.00",
        "0; 0",
        "-0.09; -0.09",
        "－77.23; -77.23",
        "—77.23; -77.23",
        "+33.67; 33.67",
        "1,234,567.80; 1234567.80",
        "12,345; 12345",
        "１，２３４．５６; 1234.56",
        "' 96 5.4\n3 '; 965.43",
        "0012.50; 12.50",
        "1 234 567.80; 1234567.80",
        "'1,234\n.56'; 1234.56",
        "'1,234.\n56'; 1234.56",
        "1,234. 56; 1234.56",
        "12.50 ; 12.50",
      })
  void readsPrintedNumbers(String text, BigDecimal value) {
    assertThat(Amount.parse(text, UNIT)).isEqualTo(new Amount.Stated(value, UNIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u3000\u00a0", "-", "—", "——", "－"})
  void readsNothingAsBlank(String text) {
    assertThat(Amount.parse(text, UNIT)).isEqualTo(Amount.blank());
    assertThat(Amount.parse(text, UNIT).isBlank()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "无",
        "5.o0",
        "12万元",
        "1,23",
        "1,2345",
        "1234,567",
        ",123",
        "1.2.3",
        "5.",
        ".5",
        "--5",
        "5-",
        "1,234.5,6",
        "95%",
        "+",
        "1e5",
        "12.50 13",
        "12.5 1",
        "12.50\n13",
        "12.50\n13.60",
        "12.5\u30001"
      })
  void reportsTheRestAsUnreadable(String text) {
    assertThat(Amount.parse(text, UNIT)).isEqualTo(new Amount.Unreadable(text));
  }

  @Test
  void refusesNumbersThatNoDisclosureHas() {
    assertThat(Amount.parse("9".repeat(1_000_000), UNIT)).isInstanceOf(Amount.Unreadable.class);
  }

  @Test
  void keepsThePrintedScale() {
    assertThat(Amount.of("298", UNIT)).isNotEqualTo(Amount.of("298.00", UNIT));
    assertThat(Amount.of("298.00", UNIT)).hasToString("298.00万元");
  }

  @Test
  void answersByWhatItIs() {
    assertThat(Amount.of("1", UNIT).<String>match(s -> "stated", () -> "blank", u -> u.text()))
        .isEqualTo("stated");
    assertThat(Amount.parse("无", UNIT).<String>match(s -> "stated", () -> "blank", u -> u.text()))
        .isEqualTo("无");
    assertThat(Amount.blank().stated()).isEmpty();
  }

  @Test
  void convertsUnitsExactly() {
    assertThat(UNIT.convert(new BigDecimal("0.01"), Unit.YUAN)).isEqualByComparingTo("100");
    assertThat(Unit.YUAN.convert(new BigDecimal("12"), Unit.HUNDRED_MILLION_YUAN))
        .isEqualByComparingTo("0.00000012");
  }
}

package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Unit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityScannerTest {

  private static Quantity first(String text) {
    Prose prose = Prose.of(text);
    int start = 0;
    while (!Character.isDigit(prose.plain().charAt(start))) {
      start++;
    }
    return new QuantityScanner(prose).at(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "77.36万元|77.36|TEN_THOUSAND_YUAN",
        "1,234.50万元|1234.50|TEN_THOUSAND_YUAN",
        "12,345,678元|12345678|YUAN",
        "１，２３４．５０万元|1234.50|TEN_THOUSAND_YUAN",
        "488.8. 万元|488.8|TEN_THOUSAND_YUAN",
        "0.0965 亿 元|0.0965|HUNDRED_MILLION_YUAN",
        "3千元|3|THOUSAND_YUAN",
        "0.39万，|0.39|TEN_THOUSAND_YUAN",
        "69.13％|69.13|PERCENT",
        "52人|52|PERSON",
        "200名|200|PERSON",
        "4辆|4|VEHICLE",
        "10000平方米|10000|SQUARE_METRE",
        "0.00万元|0.00|TEN_THOUSAND_YUAN"
      })
  void readsValueAndUnit(String text, String value, Unit unit) {
    Quantity quantity = first(text);
    assertThat(quantity.value()).isEqualTo(value);
    assertThat(quantity.unit()).contains(unit);
    assertThat(quantity.use()).isEqualTo(Quantity.Use.EXACT);
  }

  @ParameterizedTest
  @CsvSource({"22部", "2022", "1亿吨", "3万人以", "2万美元", "1.5个百分点"})
  void knowsNoUnit(String text) {
    assertThat(first(text).unit()).isEqualTo(Optional.empty());
  }

  @Test
  void knowsSavingsForExact() {
    assertThat(first("节约5万元").use()).isEqualTo(Quantity.Use.EXACT);
  }

  @ParameterizedTest
  @CsvSource({"约5万元", "近5万元", "5万元左右", "5余万元", "-5万元", "增长-10.3%", "3734 0万元", "5-6万元"})
  void distrustsNumbersThatAreNotExact(String text) {
    Quantity quantity = first(text);
    assertThat(quantity.unit().isEmpty() || quantity.use() == Quantity.Use.INEXACT).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"20万元以上", "100万元（含）以上", "50万元以下", "不超过5万元", "不少于1个"})
  void recognisesThresholds(String text) {
    assertThat(first(text).use()).isEqualTo(Quantity.Use.THRESHOLD);
  }

  @Test
  void endsAtFullWidthCommaBetweenNumbers() {
    Prose prose = Prose.of("各是4125，414万元");
    QuantityScanner scanner = new QuantityScanner(prose);
    assertThat(scanner.at(2).end()).isEqualTo(6);
    assertThat(scanner.at(7).use()).isEqualTo(Quantity.Use.LISTED);
  }
}

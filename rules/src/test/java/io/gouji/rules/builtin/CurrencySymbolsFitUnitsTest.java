package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrencySymbolsFitUnitsTest {
  private final RuleTester tester = RuleTester.of(new CurrencySymbolsFitUnits());

  @Test
  void acceptsSymbolsOfTheCurrencyThatIsNamed() {
    for (String text : List.of("收入￥298万元", "外资$20万美元", "境外捐款€5万欧元")) {
      assertThat(tester.given(budget().paragraph(text))).holds();
    }
  }

  @Test
  void reportsSymbolsOfAnotherCurrency() {
    for (String text : List.of("收入$298万元", "支出￥20万美元", "捐款£1,200.50元")) {
      assertThat(tester.given(budget().paragraph(text))).reports(Severity.WARNING).at(text);
    }
  }

  @Test
  void reportsAmountsWithTwoUnits() {
    for (String text : List.of("增加5.2元万元", "支出12万元元", "支出12元元")) {
      assertThat(tester.given(budget().paragraph(text))).reports(Severity.WARNING).at(text);
    }
  }

  @Test
  void isNotApplicableToAmountsWithoutSymbol() {
    for (String text : List.of("慰问经费5万元元旦使用", "预算$安排", "支出298万元", "￥298")) {
      assertThat(tester.given(budget().paragraph(text))).isNotApplicable();
    }
  }
}

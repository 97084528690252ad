package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersHaveUnitsTest {
  private final RuleTester tester = RuleTester.of(new NumbersHaveUnits());

  @Test
  void notesPercentagesAndAmountsThatLackTheirUnit() {
    for (String text :
        List.of(
            "基本支出736.54万元，占76.23，项目支出占23.77%。",
            "占总支出的比重为76.23；",
            "比上年增长13.95。",
            "比上年减少（下降13.95）",
            "机关运行经费2416.43万，比上年持平。",
            "合计1,410.00万",
            "三公经费77.36，其中公务接待费68.52万元。")) {
      assertThat(tester.given(budget().paragraph(text))).reports(Severity.INFO).at(text);
    }
  }

  @Test
  void notesThemOnceInAParagraph() {
    assertThat(tester.given(budget().paragraph("总预算1410.00万，其中示范地标120.00万。")))
        .reports(Severity.INFO)
        .comparesWords("1410.00万");
  }

  @Test
  void isNotApplicableToNumbersWithTheirUnits() {
    for (String text :
        List.of(
            "占76.23%，增长13.95 ％。",
            "分别占76.23、23.77%。",
            "占地12.50亩，占用面积10000.00平方米。",
            "年产量增长1.2倍。",
            "钢产量3000.5万吨，收入2416.43万元。",
            "占比0.35。",
            "见附表1.2。",
            "收入合计965.43。",
            "基本支出667.43、项目支出298.00万元。",
            "2025.1.1-2025.12.31")) {
      assertThat(tester.given(budget().paragraph(text))).isNotApplicable();
    }
  }
}

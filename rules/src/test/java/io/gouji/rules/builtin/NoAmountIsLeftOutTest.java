package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoAmountIsLeftOutTest {
  private final RuleTester tester = RuleTester.of(new NoAmountIsLeftOut());

  @Test
  void reportsSentencesThatLackTheirNumber() {
    for (String text :
        List.of(
            "2022年支出预算支出 万元，其中……",
            "比上年减少万元。",
            "公务接待费 5 万元，占 %。",
            "公务接待费为__万元",
            "2022年收入总预算 万元，其中",
            "2022年预算收入 万元：财政拨款",
            "增加（减少） 万元。")) {
      assertThat(tester.given(budget().paragraph(text))).reports(Severity.WARNING).at(text);
    }
  }

  @Test
  void isNotApplicableToSentencesWithTheirNumbers() {
    for (String text :
        List.of(
            "2022年预算收入965.43万元，比上年减少77.23万元。",
            "安排三公经费５ 万元，占3.2 %。",
            "单位：万元",
            "以下金额以万元计，保留两位小数",
            "投资三十万元。",
            "以万元为单位")) {
      assertThat(tester.given(budget().paragraph(text))).isNotApplicable();
    }
  }
}

package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class TitlesNameFiscalYearTest {
  private final RuleTester tester = RuleTester.of(new TitlesNameFiscalYear());

  @Test
  void acceptsTitleOfTheYear() {
    assertThat(tester.given(budget().paragraph("商促局2022年部门预算信息公开情况说明"))).holds();
  }

  @Test
  void reportsTitleOfAnotherYear() {
    assertThat(tester.given(budget().paragraph("商促局2021年部门预算信息公开情况说明")))
        .reports(Severity.ERROR)
        .at("商促局2021年部门预算信息公开情况说明")
        .against("预算年度")
        .comparesWords("2021", "2022");
  }

  @Test
  void acceptsSentenceAboutAnotherYear() {
    assertThat(tester.given(budget().paragraph("与2021年部门预算公开情况相比，支出减少。"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToTitlesOfFinalAccountsInABudget() {
    assertThat(tester.given(budget().paragraph("2021年部门决算公开"))).isNotApplicable();
  }

  @Test
  void comparesTitlesOfFinalAccounts() {
    assertThat(
            tester.given(DisclosureBuilder.finalAccounts("商促局", 2022).paragraph("商促局2021年度部门决算公开")))
        .reports(Severity.ERROR)
        .comparesWords("2021", "2022");
  }
}

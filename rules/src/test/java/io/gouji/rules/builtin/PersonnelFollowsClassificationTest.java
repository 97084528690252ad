package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.NON_PERSONNEL;
import static io.gouji.model.ColumnRole.PERSONNEL;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class PersonnelFollowsClassificationTest {
  private final RuleTester tester = RuleTester.of(PackRules.rule("PersonnelFollowsClassification"));

  @Test
  void acceptsTotalsOfTheirCategories() {
    assertThat(tester.given(totals("636.54", "30.89"))).holds();
  }

  @Test
  void warnsOfPersonnelThatIsNotItsCategories() {
    assertThat(tester.given(totals("610.45", "30.89")))
        .reports(Severity.WARNING)
        .at("合计 / 人员经费")
        .terms("301 工资福利支出 / 合计", "303 对个人和家庭的补助 / 合计")
        .compares("610.45", "636.54", "26.09");
  }

  @Test
  void warnsOfNonPersonnelThatIsNotItsCategories() {
    assertThat(tester.given(totals("636.54", "56.98")))
        .reports(Severity.WARNING)
        .at("合计 / 公用经费")
        .against("302 商品和服务支出 / 合计")
        .compares("56.98", "30.89", "26.09");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(totals("636.55", "30.90"))).holdsWithinRounding();
  }

  @Test
  void warnsOfDifferenceJustBeyondRounding() {
    assertThat(tester.given(totals("636.56", "30.89")))
        .reports(Severity.WARNING)
        .compares("636.56", "636.54", "0.02");
  }

  @Test
  void isNotApplicableToGovernmentEconomicCodes() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.BASIC_EXPENDITURE,
                        t ->
                            t.line("合计")
                                .with(NON_PERSONNEL, "30.89")
                                .line("501", "机关工资福利支出")
                                .with(TOTAL, "610.45"))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableWithoutCategories() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.BASIC_EXPENDITURE,
                        t -> t.line("合计").with(PERSONNEL, "1.00").line("30101", "基本工资"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder totals(String personnel, String nonPersonnel) {
    return budget()
        .table(
            TableKind.BASIC_EXPENDITURE,
            table ->
                table
                    .line("合计")
                    .with(TOTAL, "667.43")
                    .with(PERSONNEL, personnel)
                    .with(NON_PERSONNEL, nonPersonnel)
                    .line("301", "工资福利支出")
                    .with(TOTAL, "610.45")
                    .line("302", "商品和服务支出")
                    .with(TOTAL, "30.89")
                    .line("303", "对个人和家庭的补助")
                    .with(TOTAL, "26.09"));
  }
}

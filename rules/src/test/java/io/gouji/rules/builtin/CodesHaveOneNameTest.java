package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class CodesHaveOneNameTest {
  private final RuleTester tester = RuleTester.of(new CodesHaveOneName());

  @Test
  void acceptsOneName() {
    assertThat(tester.given(named("2080505", "机关事业单位基本养老保险缴费支出", "机关事业单位基本养老保险缴费支出"))).holds();
  }

  @Test
  void acceptsAbbreviation() {
    assertThat(tester.given(named("2080505", "机关事业单位基本养老保险缴费支出", "基本养老保险缴费"))).holds();
  }

  @Test
  void acceptsOtherSpacingAndWidth() {
    assertThat(tester.given(named("21011", "行政事业单位医疗（含参公）", "行政事业 单位医疗(含参公)"))).holds();
  }

  @Test
  void reportsOtherName() {
    assertThat(tester.given(named("2210201", "住房公积金", "公务员医疗补助")))
        .reports(Severity.WARNING)
        .at("2210201 公务员医疗补助")
        .against("2210201 住房公积金")
        .comparesWords("公务员医疗补助", "住房公积金");
  }

  @Test
  void isNotApplicableToCodesOfDifferentClassifications() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.EXPENDITURE, t -> t.line("301", "甲"))
                    .table(TableKind.BASIC_EXPENDITURE, t -> t.line("301", "工资福利支出"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder named(String code, String first, String second) {
    return budget()
        .table(TableKind.REVENUE, table -> table.line(code, first))
        .table(TableKind.EXPENDITURE, table -> table.line(code, second));
  }
}

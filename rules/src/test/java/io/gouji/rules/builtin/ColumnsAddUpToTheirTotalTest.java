package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BASIC_EXPENDITURE;
import static io.gouji.model.ColumnRole.CARRYOVER_FROM_PRIOR_YEAR;
import static io.gouji.model.ColumnRole.CURRENT_YEAR_REVENUE;
import static io.gouji.model.ColumnRole.FISCAL_APPROPRIATION;
import static io.gouji.model.ColumnRole.OTHER;
import static io.gouji.model.ColumnRole.OTHER_INCOME;
import static io.gouji.model.ColumnRole.PROJECT_EXPENDITURE;
import static io.gouji.model.ColumnRole.SERVICE_INCOME;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.model.ColumnRole.UNIT_FUNDS;
import static io.gouji.model.ColumnRole.VALUE;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ColumnsAddUpToTheirTotalTest {
  private final RuleTester tester = RuleTester.of(new ColumnsAddUpToTheirTotal());

  @Test
  void acceptsTotalThatIsTheSum() {
    assertThat(tester.given(row("5.00", "3.00", "2.00"))).holds();
  }

  @Test
  void acceptsBlankColumnAsZero() {
    assertThat(tester.given(row("3.00", "3.00", ""))).holds();
  }

  @Test
  void reportsTotalThatDiffersByMoreThanRounding() {
    assertThat(tester.given(row("5.02", "3.00", "2.00")))
        .reports(Severity.ERROR)
        .at("201 一般公共服务支出 / 合计")
        .terms("201 一般公共服务支出 / 基本支出", "201 一般公共服务支出 / 项目支出")
        .compares("5.02", "5.00", "0.02");
  }

  @Test
  void acceptsTotalWithinRounding() {
    assertThat(tester.given(row("5.01", "3.00", "2.00"))).holdsWithinRounding();
  }

  @Test
  void countsFurtherColumnsOfAProvince() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        table ->
                            table
                                .column(UNIT_FUNDS, "单位预留机动经费")
                                .line("合计")
                                .with(TOTAL, "6.00")
                                .with(BASIC_EXPENDITURE, "3.00")
                                .with(PROJECT_EXPENDITURE, "2.00")
                                .with(UNIT_FUNDS, "1.00"))))
        .holds();
  }

  @Test
  void doesNotAddColumnThatIsPartOfAnother() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        table ->
                            table
                                .column(SERVICE_INCOME, "其中：教育收费")
                                .line("合计")
                                .with(TOTAL, "5.00")
                                .with(BASIC_EXPENDITURE, "3.00")
                                .with(PROJECT_EXPENDITURE, "2.00")
                                .with(SERVICE_INCOME, "1.00"))))
        .holds();
  }

  @Test
  void leavesRowsOutWithAnAmountInAColumnThatNoTemplateKnows() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        table ->
                            table
                                .column(OTHER, "专项债券")
                                .line("201", "一般公共服务支出")
                                .with(TOTAL, "6.00")
                                .with(BASIC_EXPENDITURE, "3.00")
                                .with(PROJECT_EXPENDITURE, "2.00")
                                .with(OTHER, "1.00"))))
        .isNotApplicable();
  }

  @Test
  void leavesColumnsOutThatNameAnotherYear() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.ORGANISATION,
                        table ->
                            table
                                .column(TOTAL, "2018年执行数")
                                .column(UNIT_FUNDS, "2019年预算数", "小计")
                                .column(SERVICE_INCOME, "2019年预算数", "其他")
                                .line("合计")
                                .with(TOTAL, "4.00")
                                .with(UNIT_FUNDS, "5.00")
                                .with(SERVICE_INCOME, "5.00"))))
        .holds();
  }

  @Test
  void countsGroupOfColumnsByItsSubtotal() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.REVENUE,
                        table ->
                            table
                                .line("合计")
                                .with(TOTAL, "7.00")
                                .with(CURRENT_YEAR_REVENUE, "5.00")
                                .with(FISCAL_APPROPRIATION, "4.00")
                                .with(OTHER_INCOME, "1.00")
                                .with(CARRYOVER_FROM_PRIOR_YEAR, "2.00"))))
        .holds();
  }

  @Test
  void reportsSubtotalOfGroup() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.REVENUE,
                        table ->
                            table
                                .line("合计")
                                .with(TOTAL, "5.00")
                                .with(CURRENT_YEAR_REVENUE, "5.00")
                                .with(FISCAL_APPROPRIATION, "4.00")
                                .with(OTHER_INCOME, "0.90"))))
        .reports(Severity.ERROR)
        .at("合计 / 本年收入小计")
        .compares("5.00", "4.90", "0.10");
  }

  @Test
  void isNotApplicableWithoutTotalColumn() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.FIXED_ASSETS, table -> table.line("资产总额").with(VALUE, "103.91"))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToBlankRow() {
    assertThat(tester.given(row("", "", ""))).isNotApplicable();
  }

  private static DisclosureBuilder row(String total, String basic, String project) {
    return budget()
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            table ->
                table
                    .line("201", "一般公共服务支出")
                    .with(TOTAL, total)
                    .with(BASIC_EXPENDITURE, basic)
                    .with(PROJECT_EXPENDITURE, project));
  }
}

package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BUDGETED;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EmptyFundTableMeansNoFundsTest {
  private final RuleTester tester = RuleTester.of(PackRules.rule("EmptyFundTableMeansNoFunds"));

  @Test
  void acceptsFundOfZero() {
    assertThat(tester.given(fund("0.00", table -> {}))).holds();
  }

  @Test
  void reportsFundThatHasRevenueElsewhere() {
    assertThat(tester.given(fund("10.00", table -> {})))
        .reports(Severity.ERROR)
        .at("二、政府性基金预算拨款收入 / 预算数")
        .against("政府性基金预算财政拨款支出表")
        .compares("10.00", "0", "10.00");
  }

  @Test
  void reportsSmallestPrintedAmount() {
    assertThat(tester.given(fund("0.01", table -> {})))
        .reports(Severity.ERROR)
        .compares("0.01", "0", "0.01");
  }

  @Test
  void isNotApplicableWhereTheOtherTablesAreBlank() {
    assertThat(tester.given(fund("", table -> {}))).isNotApplicable();
  }

  @Test
  void isNotApplicableToTableWithAmounts() {
    assertThat(tester.given(fund("10.00", table -> table.line("合计").with(TOTAL, "9.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder fund(String revenue, Consumer<TableBuilder> table) {
    return budget()
        .table(
            TableKind.OVERALL_BALANCE,
            balance -> balance.line("二、政府性基金预算拨款收入").with(BUDGETED, revenue))
        .table(TableKind.GOVERNMENT_FUND_EXPENDITURE, table);
  }
}

package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.CARRYOVER_FROM_PRIOR_YEAR;
import static io.gouji.model.ColumnRole.CARRYOVER_TO_NEXT_YEAR;
import static io.gouji.model.ColumnRole.CURRENT_YEAR_REVENUE;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class FundTablesBalanceTest {
  private final RuleTester tester = RuleTester.of(PackRules.rule("FundTablesBalance"));

  @Test
  void acceptsALineThatBalances() {
    assertThat(tester.given(fund("4.00"))).holds();
  }

  @Test
  void reportsALineThatDoesNotBalance() {
    assertThat(tester.given(fund("4.50"))).reports(Severity.ERROR);
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(fund("4.02"))).holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(fund("4.03"))).reports(Severity.ERROR);
  }

  @Test
  void isNotApplicableToBudgets() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.GOVERNMENT_FUND_EXPENDITURE,
                        fund -> fund.line("212", "城乡社区支出").with(TOTAL, "4.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder fund(String spent) {
    return budget()
        .table(
            TableKind.GOVERNMENT_FUND_EXPENDITURE,
            fund ->
                fund.column(CARRYOVER_FROM_PRIOR_YEAR, "年初结转和结余")
                    .column(CURRENT_YEAR_REVENUE, "本年收入")
                    .column(CARRYOVER_TO_NEXT_YEAR, "年末结转和结余")
                    .line("212", "城乡社区支出")
                    .with(CARRYOVER_FROM_PRIOR_YEAR, "1.00")
                    .with(CURRENT_YEAR_REVENUE, "5.00")
                    .with(TOTAL, spent)
                    .with(CARRYOVER_TO_NEXT_YEAR, "2.00"));
  }
}

package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BUDGETED;
import static io.gouji.model.ColumnRole.GENERAL_PUBLIC_BUDGET;
import static io.gouji.model.ColumnRole.GOVERNMENT_MANAGED_FUNDS;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class RevenueBalancesExpenditureTest {
  private final RuleTester tester = RuleTester.of(PackRules.rule("RevenueBalancesExpenditure"));

  @Test
  void acceptsBalance() {
    assertThat(tester.given(balance("965.43", "965.43"))).holds();
  }

  @Test
  void reportsImbalance() {
    assertThat(tester.given(balance("965.43", "956.43")))
        .reports(Severity.ERROR)
        .at("支出总计 / 预算数")
        .against("收入总计 / 预算数")
        .compares("956.43", "965.43", "9.00");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(balance("965.43", "965.44"))).holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(balance("965.43", "965.45")))
        .reports(Severity.ERROR)
        .compares("965.45", "965.43", "0.02");
  }

  @Test
  void knowsTotalsThatDoNotSayOfWhatTheyAreTheTotal() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.OVERALL_BALANCE,
                        table ->
                            table
                                .line("一、一般公共预算拨款收入")
                                .with(BUDGETED, "9.00")
                                .line("总计")
                                .with(BUDGETED, "9.00")
                                .rightHalf()
                                .line("一、一般公共服务支出")
                                .with(BUDGETED, "8.00")
                                .line("总计")
                                .with(BUDGETED, "8.00"))))
        .reports(Severity.ERROR)
        .at("总计 / 预算数")
        .against("总计 / 预算数")
        .compares("8.00", "9.00", "1.00");
  }

  @Test
  void takesTotalColumnOfFiscalAppropriation() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.FISCAL_APPROPRIATION_BALANCE,
                        table ->
                            table
                                .line("收入总计")
                                .with(BUDGETED, "10.00")
                                .rightHalf()
                                .line("支出总计")
                                .with(TOTAL, "10.00")
                                .with(GENERAL_PUBLIC_BUDGET, "9.00")
                                .with(GOVERNMENT_MANAGED_FUNDS, "1.00"))))
        .holds();
  }

  @Test
  void isNotApplicableWithoutOneOfTheTotals() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.OVERALL_BALANCE, t -> t.line("收入总计").with(BUDGETED, "965.43"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder balance(String revenue, String expenditure) {
    return budget()
        .table(
            TableKind.OVERALL_BALANCE,
            table ->
                table
                    .line("收入总计")
                    .with(BUDGETED, revenue)
                    .rightHalf()
                    .line("支出总计")
                    .with(BUDGETED, expenditure));
  }
}

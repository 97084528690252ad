package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BUDGETED;
import static io.gouji.model.ColumnRole.FISCAL_APPROPRIATION;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class FiscalAppropriationIsSumOfFundsTest {
  private final RuleTester tester = RuleTester.of(new FiscalAppropriationIsSumOfFunds());

  @Test
  void acceptsSumOfFunds() {
    assertThat(tester.given(funds("10.00", "8.00", "1.00", "1.00"))).holds();
  }

  @Test
  void reportsFiscalAppropriationThatDiffersFromItsFunds() {
    assertThat(tester.given(funds("10.03", "8.00", "1.00", "1.00")))
        .reports(Severity.ERROR)
        .at("合计 / 财政拨款收入")
        .terms("一、一般公共预算拨款收入 / 预算数", "二、政府性基金预算拨款收入 / 预算数", "三、国有资本经营预算拨款收入 / 预算数")
        .compares("10.03", "10.00", "0.03");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(funds("10.02", "8.00", "1.00", "1.00"))).holdsWithinRounding();
  }

  @Test
  void countsBlankFundsAsZero() {
    assertThat(tester.given(funds("8.00", "8.00", "", ""))).holds();
  }

  @Test
  void isNotApplicableWhereTheOtherTableDoesNotSplitTheFunds() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.OVERALL_BALANCE,
                        balance -> balance.line("一、财政拨款收入").with(BUDGETED, "9.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder funds(
      String all, String general, String managed, String capital) {
    return budget()
        .table(
            TableKind.OVERALL_BALANCE,
            balance ->
                balance
                    .line("一、一般公共预算拨款收入")
                    .with(BUDGETED, general)
                    .line("二、政府性基金预算拨款收入")
                    .with(BUDGETED, managed)
                    .line("三、国有资本经营预算拨款收入")
                    .with(BUDGETED, capital))
        .table(TableKind.REVENUE, revenue -> revenue.line("合计").with(FISCAL_APPROPRIATION, all));
  }
}

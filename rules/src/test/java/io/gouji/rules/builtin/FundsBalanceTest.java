package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BUDGETED;
import static io.gouji.model.ColumnRole.GENERAL_PUBLIC_BUDGET;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class FundsBalanceTest {
  private final RuleTester tester = RuleTester.of(PackRules.rule("FundsBalance"));

  @Test
  void acceptsExpenditureOfRevenueAndCarryover() {
    assertThat(tester.given(fund("10.00", "2.00", "2.00", "12.00"))).holds();
  }

  @Test
  void reportsExpenditureThatExceedsTheFund() {
    assertThat(tester.given(fund("10.00", "2.00", "2.00", "12.50")))
        .reports(Severity.ERROR)
        .at("支出总计 / 一般公共预算财政拨款")
        .terms("一、一般公共预算拨款 / 预算数", "一、一般公共预算拨款 / 预算数")
        .compares("12.50", "12.00", "0.50");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(fund("10.00", "2.00", "2.00", "12.01"))).holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(fund("10.00", "2.00", "2.00", "12.02"))).reports(Severity.ERROR);
  }

  @Test
  void isNotApplicableWhereTheCarryoverIsGivenInTotalOnly() {
    assertThat(tester.given(fund("10.00", "2.00", "", "12.00"))).isNotApplicable();
  }

  @Test
  void isNotApplicableWithoutTheTable() {
    assertThat(tester.given(budget())).isNotApplicable();
  }

  private static DisclosureBuilder fund(
      String received, String carriedOver, String ofFund, String spent) {
    return budget()
        .table(
            TableKind.FISCAL_APPROPRIATION_BALANCE,
            balance ->
                balance
                    .line("一、一般公共预算拨款")
                    .with(BUDGETED, received)
                    .line("本年收入合计")
                    .with(BUDGETED, received)
                    .line("年初财政拨款结转和结余")
                    .with(BUDGETED, carriedOver)
                    .line("一、一般公共预算拨款")
                    .with(BUDGETED, ofFund)
                    .line("收入总计")
                    .with(BUDGETED, spent)
                    .rightHalf()
                    .line("一、一般公共服务支出")
                    .with(GENERAL_PUBLIC_BUDGET, spent)
                    .line("本年支出合计")
                    .with(GENERAL_PUBLIC_BUDGET, spent)
                    .line("支出总计")
                    .with(GENERAL_PUBLIC_BUDGET, spent));
  }
}

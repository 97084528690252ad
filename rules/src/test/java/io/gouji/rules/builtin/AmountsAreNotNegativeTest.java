package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class AmountsAreNotNegativeTest {
  private final RuleTester tester = RuleTester.of(new AmountsAreNotNegative());

  @Test
  void reportsNegativeAmountOfTable() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.EXPENDITURE,
                        table -> table.line("201", "一般公共服务支出").with(TOTAL, "-1.00"))))
        .reports(Severity.WARNING)
        .at("201 一般公共服务支出 / 合计")
        .compares("-1.00", "0", "1.00");
  }

  @Test
  void reportsNegativeAmountOfText() {
    assertThat(tester.given(budget().statement(Item.REVENUE, Item.OTHER_INCOME, "-0.01")))
        .reports(Severity.WARNING)
        .at("其他收入")
        .compares("-0.01", "0", "0.01");
  }

  @Test
  void acceptsAmountThatRoundsToZero() {
    assertThat(tester.given(budget().statement(Item.REVENUE, Item.OTHER_INCOME, "-0.00")))
        .isNotApplicable();
  }

  @Test
  void acceptsNegativeRateOfChange() {
    assertThat(
            tester.given(
                budget()
                    .statement(
                        Item.REVENUE,
                        Item.REVENUE,
                        rate -> rate.rateOfChange(Direction.DECREASE, "-7.41"))))
        .isNotApplicable();
  }

  @Test
  void acceptsNegativeChangeInColumn() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.THREE_PUBLIC_EXPENSES,
                        t ->
                            t.column(ColumnRole.CHANGE)
                                .line("公务接待费")
                                .with(ColumnRole.TOTAL, "3.00")
                                .with(ColumnRole.CHANGE, "-1.00"))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToFinalAccounts() {
    assertThat(
            tester.given(
                DisclosureBuilder.finalAccounts("商促局", 2022)
                    .statement(Item.REVENUE, Item.OTHER_INCOME, "-1.00")))
        .isNotApplicable();
  }
}

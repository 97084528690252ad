package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ThreePublicExpensesStayWithinBudgetTest {
  private final RuleTester tester =
      RuleTester.of(PackRules.rule("ThreePublicExpensesStayWithinBudget"));

  @Test
  void acceptsLessThanPlanned() {
    assertThat(tester.given(hospitality("0.95", "0.10"))).holds();
  }

  @Test
  void isNotApplicableWhereNothingWasSpent() {
    assertThat(tester.given(hospitality("0.95", ""))).isNotApplicable();
  }

  @Test
  void remarksOnMoreThanPlanned() {
    assertThat(tester.given(hospitality("0.95", "1.95")))
        .reports(Severity.INFO)
        .at("公务接待费 / 决算数")
        .against("公务接待费 / 预算数")
        .compares("1.95", "0.95", "1.00");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(hospitality("0.95", "0.96"))).holdsWithinRounding();
  }

  @Test
  void isNotApplicableToBudgets() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.THREE_PUBLIC_EXPENSES,
                        t -> t.line("公务接待费").with(ColumnRole.TOTAL, "5.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder hospitality(String planned, String spent) {
    return DisclosureBuilder.finalAccounts("财政局", 2024)
        .table(
            TableKind.THREE_PUBLIC_EXPENSES,
            t ->
                t.column(ColumnRole.BUDGETED, "预算数")
                    .column(ColumnRole.VALUE, "决算数")
                    .line("公务接待费")
                    .with(ColumnRole.BUDGETED, planned)
                    .with(ColumnRole.VALUE, spent));
  }
}

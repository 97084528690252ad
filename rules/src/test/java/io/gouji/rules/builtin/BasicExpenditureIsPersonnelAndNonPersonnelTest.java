package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BASIC_EXPENDITURE;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class BasicExpenditureIsPersonnelAndNonPersonnelTest {
  private final RuleTester tester =
      RuleTester.of(PackRules.rule("BasicExpenditureIsPersonnelAndNonPersonnel"));

  @Test
  void acceptsTheSum() {
    assertThat(tester.given(basic("3.00"))).holds();
  }

  @Test
  void reportsAnotherSum() {
    assertThat(tester.given(basic("3.50"))).reports(Severity.ERROR);
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(basic("3.01"))).holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(basic("3.02"))).reports(Severity.ERROR);
  }

  @Test
  void isNotApplicableWhereTheTableHasATotal() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.BASIC_EXPENDITURE,
                        table -> table.line("合计").with(TOTAL, "9.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder basic(String nonPersonnel) {
    return budget()
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            table -> table.line("合计").with(TOTAL, "9.00").with(BASIC_EXPENDITURE, "9.00"))
        .table(
            TableKind.BASIC_EXPENDITURE,
            table ->
                table.line("人员经费合计").with(TOTAL, "6.00").line("公用经费合计").with(TOTAL, nonPersonnel));
  }
}

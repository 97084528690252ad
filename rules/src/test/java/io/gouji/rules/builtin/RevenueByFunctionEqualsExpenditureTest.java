package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BUDGETED;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class RevenueByFunctionEqualsExpenditureTest {
  private final RuleTester tester =
      RuleTester.of(PackRules.rule("RevenueByFunctionEqualsExpenditure"));

  @Test
  void acceptsEqualTotals() {
    assertThat(tester.given(item("508.42", "508.42"))).holds();
  }

  @Test
  void warnsOfCodeWhoseTotalsDiffer() {
    assertThat(tester.given(item("508.42", "504.82")))
        .reports(Severity.WARNING)
        .at("2011301 行政运行 / 合计")
        .against("2011301 行政运行 / 合计")
        .compares("504.82", "508.42", "3.60");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(item("508.42", "508.43"))).holdsWithinRounding();
  }

  @Test
  void warnsOfDifferenceJustBeyondRounding() {
    assertThat(tester.given(item("508.42", "508.44"))).reports(Severity.WARNING);
  }

  @Test
  void isNotApplicableWhereMoneyIsCarriedToTheNextYear() {
    assertThat(
            tester.given(
                item("508.42", "500.00")
                    .table(
                        TableKind.OVERALL_BALANCE,
                        table ->
                            table
                                .rightHalf()
                                .line("本年支出合计")
                                .with(BUDGETED, "500.00")
                                .line("年终结转结余")
                                .with(BUDGETED, "8.42"))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToFinalAccounts() {
    assertThat(
            tester.given(
                DisclosureBuilder.finalAccounts("商促局", 2022)
                    .table(TableKind.REVENUE, t -> t.line("2011301", "行政运行").with(TOTAL, "5.00"))
                    .table(
                        TableKind.EXPENDITURE, t -> t.line("2011301", "行政运行").with(TOTAL, "6.00"))))
        .isNotApplicable();
  }

  @Test
  void warnsOfCodesThatOnlyOneTableHas() {
    assertThat(tester.given(codes("2011301", "2011308")))
        .reportsAt("2011308 科目 / 合计", "2011301 科目 / 合计");
  }

  @Test
  void isNotApplicableToCodesBelowTheLevelOfTheOtherTable() {
    assertThat(tester.given(codes("20113", "2011308"))).isNotApplicable();
  }

  private static DisclosureBuilder item(String revenue, String expenditure) {
    return budget()
        .table(TableKind.REVENUE, t -> t.line("2011301", "行政运行").with(TOTAL, revenue))
        .table(TableKind.EXPENDITURE, t -> t.line("2011301", "行政运行").with(TOTAL, expenditure));
  }

  private static DisclosureBuilder codes(String revenue, String expenditure) {
    return budget()
        .table(TableKind.REVENUE, t -> t.line(revenue, "科目").with(TOTAL, "1.00"))
        .table(TableKind.EXPENDITURE, t -> t.line(expenditure, "科目").with(TOTAL, "1.00"));
  }
}

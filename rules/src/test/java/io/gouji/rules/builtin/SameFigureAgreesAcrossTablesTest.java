package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BASIC_EXPENDITURE;
import static io.gouji.model.ColumnRole.BUDGETED;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.rules.Check;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SameFigureAgreesAcrossTablesTest {
  private final RuleTester tester = RuleTester.of(new SameFigureAgreesAcrossTables());

  @Test
  void acceptsEqualFigures() {
    assertThat(tester.given(basic("667.43", "667.43"))).holds();
  }

  @Test
  void reportsTotalOfBasicExpenditureThatDiffers() {
    assertThat(tester.given(basic("667.43", "676.43")))
        .reports(Severity.ERROR)
        .at("合计 / 合计")
        .against("合计 / 基本支出")
        .compares("676.43", "667.43", "9.00");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(basic("667.43", "667.44"))).holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(basic("667.43", "667.45")))
        .reports(Severity.ERROR)
        .compares("667.45", "667.43", "0.02");
  }

  @Test
  void comparesCategoriesByNameAndCode() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.OVERALL_BALANCE,
                        t -> t.rightHalf().line("八、社会保障和就业支出").with(BUDGETED, "71.91"))
                    .table(
                        TableKind.EXPENDITURE,
                        t -> t.line("208", "社会保障和就业支出").with(TOTAL, "79.11"))))
        .reports(Severity.ERROR)
        .at("208 社会保障和就业支出 / 合计")
        .against("八、社会保障和就业支出 / 预算数")
        .compares("79.11", "71.91", "7.20");
  }

  @Test
  void comparesTablesOfDifferentUnits() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        t -> t.line("合计").with(BASIC_EXPENDITURE, "667.43"))
                    .unit(Unit.YUAN)
                    .table(
                        TableKind.BASIC_EXPENDITURE, t -> t.line("合计").with(TOTAL, "6,674,312"))))
        .holdsWithinRounding();
  }

  @Test
  void doesNotCompareFunctionalWithEconomicCodes() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        t -> t.line("301", "甲").with(BASIC_EXPENDITURE, "1.00"))
                    .table(
                        TableKind.BASIC_EXPENDITURE,
                        t -> t.line("301", "工资福利支出").with(TOTAL, "2.00"))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToFactThatATableStatesTwice() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.EXPENDITURE,
                        t ->
                            t.line("2011301", "行政运行")
                                .with(TOTAL, "1.00")
                                .line("2011301", "行政运行")
                                .with(TOTAL, "2.00"))
                    .table(
                        TableKind.EXPENDITURE, t -> t.line("2011301", "行政运行").with(TOTAL, "3.00"))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToOneTable() {
    assertThat(
            tester.given(
                budget().table(TableKind.EXPENDITURE, t -> t.line("合计").with(TOTAL, "1.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder basic(String byFunction, String byEconomy) {
    return budget()
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            t -> t.line("合计").with(BASIC_EXPENDITURE, byFunction))
        .table(TableKind.BASIC_EXPENDITURE, t -> t.line("合计").with(TOTAL, byEconomy));
  }

  @Test
  void comparesAFactInManyTablesWithTheFirstOfThem() {
    DisclosureBuilder many = budget();
    for (int i = 0; i < 20; i++) {
      String printed = i == 19 ? "2.00" : "1.00";
      many.table(TableKind.EXPENDITURE, t -> t.line("2011301", "行政运行").with(TOTAL, printed));
    }
    RuleTester.Outcome outcome = tester.given(many);

    assertThat(outcome).reports(Severity.ERROR);
    Assertions.assertThat(outcome.finding().checks()).hasSize(8);
    Assertions.assertThat(outcome.statuses()).filteredOn(Check.Status::holds).hasSize(28 + 11 * 8);
  }
}

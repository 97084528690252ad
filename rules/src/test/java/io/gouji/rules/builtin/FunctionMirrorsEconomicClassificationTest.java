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

class FunctionMirrorsEconomicClassificationTest {
  private final RuleTester tester =
      RuleTester.of(PackRules.rule("FunctionMirrorsEconomicClassification"));

  @Test
  void acceptsEqualContributions() {
    assertThat(tester.given(lines("2080505", "60.13", "30108", "60.13"))).holds();
  }

  @Test
  void warnsOfContributionsThatDiffer() {
    assertThat(tester.given(lines("2210201", "43.95", "30113", "43.59")))
        .reports(Severity.WARNING)
        .at("30113 经济科目 / 合计")
        .against("2210201 功能科目 / 基本支出")
        .compares("43.59", "43.95", "0.36");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(lines("2080506", "11.78", "30109", "11.79"))).holdsWithinRounding();
  }

  @Test
  void warnsOfDifferenceJustBeyondRounding() {
    assertThat(tester.given(lines("2080506", "11.78", "30109", "11.80")))
        .reports(Severity.WARNING)
        .compares("11.80", "11.78", "0.02");
  }

  @Test
  void acceptsMedicalContributionsThatAreMerged() {
    assertThat(tester.given(lines("2101101", "34.35", "30110", "81.15"))).isNotApplicable();
  }

  @Test
  void addsBothKindsOfMedicalContribution() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        t ->
                            t.line("2101101", "行政单位医疗")
                                .with(BASIC_EXPENDITURE, "30.00")
                                .line("2101102", "事业单位医疗")
                                .with(BASIC_EXPENDITURE, "4.35")
                                .line("2101103", "公务员医疗补助")
                                .with(BASIC_EXPENDITURE, "46.80"))
                    .table(
                        TableKind.BASIC_EXPENDITURE,
                        t ->
                            t.line("30110", "职工基本医疗保险缴费")
                                .with(TOTAL, "34.35")
                                .line("30111", "公务员医疗补助缴费")
                                .with(TOTAL, "46.80"))))
        .holds();
  }

  @Test
  void isNotApplicableWhereOnlyOneSideHasTheLine() {
    assertThat(tester.given(lines("2080505", "60.13", "30101", "202.91"))).isNotApplicable();
    assertThat(tester.given(lines("2011301", "470.42", "30108", "60.13"))).isNotApplicable();
  }

  private static DisclosureBuilder lines(
      String function, String budgeted, String economic, String paid) {
    return budget()
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            t -> t.line(function, "功能科目").with(BASIC_EXPENDITURE, budgeted))
        .table(TableKind.BASIC_EXPENDITURE, t -> t.line(economic, "经济科目").with(TOTAL, paid));
  }
}

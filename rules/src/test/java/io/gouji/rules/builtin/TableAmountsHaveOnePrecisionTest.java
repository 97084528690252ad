package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class TableAmountsHaveOnePrecisionTest {
  private final RuleTester tester = RuleTester.of(new TableAmountsHaveOnePrecision());

  @Test
  void isNotApplicableWhereAllAmountsHaveAsManyDecimals() {
    assertThat(tester.given(table("12.50", "13.25", "0"))).isNotApplicable();
  }

  @Test
  void notesAmountWithFewerOrMoreDecimals() {
    assertThat(tester.given(table("12.50", "13.25", "237")))
        .reports(Severity.INFO)
        .comparesWords("237");
    assertThat(tester.given(table("12.50", "13.25", "8.125"))).reports(Severity.INFO);
  }

  @Test
  void isNotApplicableToTableThatLeavesZerosOut() {
    assertThat(tester.given(table("12.55", "13.25", "12.5"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToTableThatPrintsAmountsInSeveralWays() {
    assertThat(tester.given(table("12.50", "237", "8"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToSmallTables() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.EXPENDITURE,
                        t -> t.line("甲").with(TOTAL, "1.50").line("乙").with(TOTAL, "2"))))
        .isNotApplicable();
  }

  /** A table of twelve amounts: nine alike, and three. */
  private static DisclosureBuilder table(String first, String second, String third) {
    return budget()
        .table(
            TableKind.EXPENDITURE,
            t -> {
              for (int i = 1; i < 10; i++) {
                t.line("第" + i + "项").with(TOTAL, "10.0" + i);
              }
              t.line("甲").with(TOTAL, first);
              t.line("乙").with(TOTAL, second);
              t.line("丙").with(TOTAL, third);
            });
  }
}

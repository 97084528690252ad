package io.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.rules.builtin.ColumnsAddUpToTheirTotal;
import io.gouji.rules.builtin.LinesAddUpToTheirTotal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundingEvidenceTest {
  private static final RuleEngine ENGINE =
      RuleEngine.of(List.of(new ColumnsAddUpToTheirTotal(), new LinesAddUpToTheirTotal()));

  @Test
  void warnsOfTheOneFigureThatIsOffByOneUnit() {
    List<Finding> findings = ENGINE.evaluate(items(20, Set.of(4))).findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).isRoot()).isTrue();
    assertThat(findings.get(0).suspects())
        .singleElement()
        .satisfies(
            suspect -> {
              assertThat(suspect.figure().label()).isEqualTo("2011304 科目4 / 基本支出");
              assertThat(suspect.proposed()).isEqualByComparingTo("2.00");
            });
  }

  @Test
  void namesEverySumThatTheFigureSpoils() {
    Finding finding = ENGINE.evaluate(items(20, Set.of(4))).findings().get(0);

    assertThat(finding.checks())
        .extracting(Check::rule)
        .containsExactlyInAnyOrder("ColumnsAddUpToTheirTotal", "LinesAddUpToTheirTotal");
  }

  @Test
  void leavesSeveralDifferencesToRounding() {
    assertThat(ENGINE.evaluate(items(20, Set.of(4, 9))).findings()).isEmpty();
  }

  @Test
  void leavesDifferenceOfDocumentWithFewSumsToRounding() {
    assertThat(ENGINE.evaluate(items(8, Set.of(4))).findings()).isEmpty();
  }

  @Test
  void saysNothingWhereAllSumsAreExact() {
    assertThat(ENGINE.evaluate(items(20, Set.of())).findings()).isEmpty();
  }

  @Test
  void leavesTableRoundedToTenThousandsToRoundingBesideExactTablesInYuan() {
    Disclosure rounded = yuan("3", "1.79");

    assertThat(ENGINE.evaluate(rounded).findings()).isEmpty();
  }

  @Test
  void warnsOfFigureInYuanBesideTableRoundedToTenThousands() {
    Disclosure wrong = yuan("3.01", "1.79");

    assertThat(ENGINE.evaluate(wrong).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
  }

  private static Disclosure yuan(String first, String rounded) {
    DisclosureBuilder budget = DisclosureBuilder.budget("商促局", 2022).unit(Unit.YUAN);
    budget.table(
        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
        table -> {
          table
              .line("合计")
              .with(ColumnRole.TOTAL, "75")
              .with(ColumnRole.BASIC_EXPENDITURE, "50")
              .with(ColumnRole.PROJECT_EXPENDITURE, "25");
          for (int i = 1; i <= 25; i++) {
            table
                .line("20113" + (i < 10 ? "0" : "") + i, "科目" + i)
                .with(ColumnRole.TOTAL, i == 1 ? first : "3")
                .with(ColumnRole.BASIC_EXPENDITURE, "2")
                .with(ColumnRole.PROJECT_EXPENDITURE, "1");
          }
        });
    budget.unit(Unit.TEN_THOUSAND_YUAN);
    budget.table(
        TableKind.THREE_PUBLIC_EXPENSES,
        table ->
            table
                .line("公务接待费")
                .with(ColumnRole.TOTAL, rounded)
                .with(ColumnRole.GENERAL_PUBLIC_BUDGET, "1.05")
                .with(ColumnRole.GOVERNMENT_MANAGED_FUNDS, "0.73"));

    return budget.build();
  }

  /** Lines of 1.00 + 2.00 below their total; in those that are off, 2.01 instead of 2.00. */
  private static Disclosure items(int lines, Set<Integer> off) {
    return DisclosureBuilder.budget("商促局", 2022)
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            table -> {
              table
                  .line("合计")
                  .with(ColumnRole.TOTAL, 3 * lines + ".00")
                  .with(ColumnRole.BASIC_EXPENDITURE, 2 * lines + ".00")
                  .with(ColumnRole.PROJECT_EXPENDITURE, lines + ".00");
              for (int i = 1; i <= lines; i++) {
                table
                    .line("20113" + (i < 10 ? "0" : "") + i, "科目" + i)
                    .with(ColumnRole.TOTAL, "3.00")
                    .with(ColumnRole.BASIC_EXPENDITURE, off.contains(i) ? "2.01" : "2.00")
                    .with(ColumnRole.PROJECT_EXPENDITURE, "1.00");
              }
            })
        .build();
  }
}

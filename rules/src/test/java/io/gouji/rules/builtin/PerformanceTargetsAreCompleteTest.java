package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class PerformanceTargetsAreCompleteTest {
  private final RuleTester tester = RuleTester.of(new PerformanceTargetsAreComplete());

  @Test
  void acceptsTableWithOutputBenefitAndNumber() {
    assertThat(tester.given(targets("产出指标", "≥30家", "效益指标", "逐年提升"))).holds();
    assertThat(tester.given(targets("产出指标", "长期", "满意度指标", "≥95%"))).holds();
  }

  @Test
  void reportsTableWithoutOutput() {
    assertThat(tester.given(targets("成本指标", "≥30家", "效益指标", "逐年提升")))
        .reports(Severity.WARNING)
        .at("绩效目标表 产出指标");
  }

  @Test
  void reportsTableWithoutAnyNumber() {
    assertThat(tester.given(targets("产出指标", "提高", "效益指标", "逐年提升")))
        .reports(Severity.WARNING)
        .at("绩效目标表 指标值");
  }

  @Test
  void isNotApplicableToTableWithoutLines() {
    assertThat(tester.given(budget().table(TableKind.PERFORMANCE_TARGETS, table -> {})))
        .isNotApplicable();
  }

  private static DisclosureBuilder targets(
      String first, String firstValue, String second, String secondValue) {
    return budget()
        .table(
            TableKind.PERFORMANCE_TARGETS,
            table ->
                table
                    .line("")
                    .with(ColumnRole.FIRST_LEVEL_INDICATOR, first)
                    .with(ColumnRole.TARGET_VALUE, firstValue)
                    .line("")
                    .with(ColumnRole.FIRST_LEVEL_INDICATOR, second)
                    .with(ColumnRole.TARGET_VALUE, secondValue));
  }
}

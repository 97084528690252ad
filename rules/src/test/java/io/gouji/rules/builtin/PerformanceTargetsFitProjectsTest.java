package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class PerformanceTargetsFitProjectsTest {
  private final RuleTester tester = RuleTester.of(new PerformanceTargetsFitProjects());

  @Test
  void acceptsMoneyAndNumberOfProjects() {
    assertThat(tester.given(saying("编报绩效目标的项目5个，涉及资金260.00万元。"))).holds();
    assertThat(tester.given(saying("本部门共2个项目实行绩效目标管理，涉及财政性资金合计298万元。"))).holds();
  }

  @Test
  void reportsMoreMoneyThanProjectsHave() {
    assertThat(tester.given(saying("编报绩效目标的项目5个，涉及项目预算资金2600.00万元。")))
        .reports(Severity.WARNING)
        .at("绩效目标项目金额")
        .against("合计 / 项目支出")
        .compares("2600.00", "298.00", "2302.00");
  }

  @Test
  void acceptsMoneyWithinRounding() {
    assertThat(tester.given(saying("编报绩效目标的项目5个，涉及金额298.01万元。"))).holdsWithinRounding();
    assertThat(tester.given(saying("编报绩效目标的项目5个，涉及金额298.02万元。"))).reports(Severity.WARNING);
  }

  @Test
  void reportsFewerProjectsThanTables() {
    assertThat(tester.given(saying("编报绩效目标的项目1个，涉及资金260.00万元。")))
        .reports(Severity.WARNING)
        .at("绩效目标项目数")
        .against("绩效目标表张数")
        .compares("1", "2", "1");
  }

  @Test
  void saysNothingOfMoneyThatOthersSpend() {
    assertThat(tester.given(saying("编报绩效目标的项目5个，涉及资金2600.00万元，含转移支付2400.00万元。"))).holds();
  }

  @Test
  void isNotApplicableToOtherProjects() {
    assertThat(tester.given(saying("实施重点项目12个，涉及资金2600.00万元。"))).isNotApplicable();
  }

  /** With 298.00 for projects, and targets of two of them and of the department. */
  private static DisclosureBuilder saying(String paragraph) {
    return budget()
        .table(
            TableKind.EXPENDITURE,
            table -> table.line("合计").with(ColumnRole.PROJECT_EXPENDITURE, "298.00"))
        .table(TableKind.PERFORMANCE_TARGETS, table -> table.title("成品油治理经费绩效目标表"))
        .table(TableKind.PERFORMANCE_TARGETS, table -> table.title("成品油治理经费绩效目标表"))
        .table(TableKind.PERFORMANCE_TARGETS, table -> table.title("电商服务费绩效目标表"))
        .table(TableKind.PERFORMANCE_TARGETS, table -> table.title("部门整体绩效目标表"))
        .paragraph(paragraph);
  }
}

package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BUDGETED;
import static io.gouji.model.ColumnRole.PROJECT_NAME;
import static io.gouji.model.ColumnRole.QUANTITY;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.model.ColumnRole.UNIT_NAME;
import static io.gouji.model.ColumnRole.VALUE;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class LinesAddUpToTheirTotalTest {
  private final RuleTester tester = RuleTester.of(new LinesAddUpToTheirTotal());

  @Test
  void acceptsRollUpByCode() {
    assertThat(tester.given(tree("768.42", "508.42", "260.00"))).holds();
  }

  @Test
  void reportsSectionThatDiffersFromItsItems() {
    assertThat(tester.given(tree("768.42", "508.42", "206.00")))
        .reports(Severity.ERROR)
        .at("20113 商贸事务 / 合计")
        .terms("2011301 行政运行 / 合计", "2011308 招商引资 / 合计")
        .compares("768.42", "714.42", "54.00");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(tree("768.43", "508.42", "260.00"))).holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(tree("768.44", "508.42", "260.00")))
        .reports(Severity.ERROR)
        .compares("768.44", "768.42", "0.02");
  }

  @Test
  void reportsTotalOfProjectsThatDiffersFromTheList() {
    assertThat(tester.given(projects("甲局", "70.00")))
        .reports(Severity.ERROR)
        .at("合计 / 合计")
        .compares("70.00", "60.00", "10.00");
    assertThat(tester.given(projects("甲局", "60.00"))).holds();
  }

  @Test
  void leavesOpenWhetherProjectsWithoutUnitsAreAllOfOneLevel() {
    assertThat(tester.given(projects("", "70.00"))).isNotApplicable();
  }

  @Test
  void acceptsTotalBelowItsLines() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.OVERALL_BALANCE,
                        balance ->
                            balance
                                .line("一、一般公共预算拨款收入")
                                .with(BUDGETED, "900.00")
                                .line("九、其他收入")
                                .with(BUDGETED, "65.43")
                                .line("本年收入合计")
                                .with(BUDGETED, "965.43")
                                .line("上年结转结余")
                                .with(BUDGETED, "4.57")
                                .line("收入总计")
                                .with(BUDGETED, "970.00"))))
        .holds();
  }

  @Test
  void reportsGrandTotalThatLeavesCarryoverOut() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.OVERALL_BALANCE,
                        balance ->
                            balance
                                .line("一、一般公共预算拨款收入")
                                .with(BUDGETED, "965.43")
                                .line("本年收入合计")
                                .with(BUDGETED, "965.43")
                                .line("上年结转结余")
                                .with(BUDGETED, "4.57")
                                .line("收入总计")
                                .with(BUDGETED, "965.43"))))
        .reports(Severity.ERROR)
        .at("收入总计 / 预算数")
        .terms("本年收入合计 / 预算数", "上年结转结余 / 预算数")
        .compares("965.43", "970.00", "4.57");
  }

  @Test
  void acceptsPartsThatNeedNotBeAll() {
    assertThat(tester.given(assets("840.00", "800.00"))).holds();
  }

  @Test
  void reportsPartThatExceedsItsWhole() {
    assertThat(tester.given(assets("800.00", "840.00")))
        .reports(Severity.ERROR)
        .at("1、房屋（平方米） / 价值")
        .against("其中：办公用房（平方米） / 价值")
        .compares("800.00", "840.00", "40.00");
  }

  @Test
  void doesNotAddQuantitiesOfDifferentThings() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.FIXED_ASSETS,
                        table ->
                            table
                                .line("资产总额")
                                .with(QUANTITY, "1")
                                .line("1、房屋（平方米）")
                                .with(QUANTITY, "840")
                                .line("2、车辆（台、辆）")
                                .with(QUANTITY, "4"))))
        .isNotApplicable();
  }

  @Test
  void reportsVehiclesThatDifferFromPurchaseAndOperation() {
    assertThat(tester.given(threePublic("11.84", "", "8.84", "", "")))
        .reports(Severity.ERROR)
        .at("二、公务用车购置及运维费 / 合计")
        .terms("其中：公务用车购置费 / 合计", "公务用车运行维护费 / 合计")
        .compares("11.84", "8.84", "3.00");
  }

  @Test
  void onlyWarnsOfOverseasVisitsThatDifferFromTheirKinds() {
    assertThat(tester.given(threePublic("", "", "", "3.00", "1.00")))
        .reports(Severity.WARNING)
        .at("一、因公出国（境）费 / 合计")
        .compares("5.00", "4.00", "1.00");
  }

  @Test
  void acceptsKindsOfOverseasVisitsThatAreLeftBlank() {
    assertThat(tester.given(threePublic("", "", "", "", ""))).holds();
  }

  @Test
  void isNotApplicableWhereAllLinesOfALevelAreHeadingsOnly() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.EXPENDITURE,
                        table ->
                            table
                                .line("201", "一般公共服务支出")
                                .line("20113", "商贸事务")
                                .with(TOTAL, "768.42"))))
        .isNotApplicable();
  }

  @Test
  void countsBlankLinesAsZero() {
    assertThat(tester.given(tree("508.42", "508.42", ""))).holds();
  }

  @Test
  void acceptsCarryoverThatIsNotDivided() {
    assertThat(tester.given(carryover("4.57", ""))).isNotApplicable();
  }

  @Test
  void reportsCarryoverThatIsDividedOtherwise() {
    assertThat(tester.given(carryover("4.57", "4.75")))
        .reports(Severity.ERROR)
        .at("年初财政拨款结转和结余 / 预算数")
        .compares("4.57", "4.75", "0.18");
  }

  private static DisclosureBuilder carryover(String total, String ofFund) {
    return budget()
        .table(
            TableKind.FISCAL_APPROPRIATION_BALANCE,
            balance ->
                balance
                    .line("年初财政拨款结转和结余")
                    .with(BUDGETED, total)
                    .line("一、一般公共预算拨款")
                    .with(BUDGETED, ofFund));
  }

  private static DisclosureBuilder tree(String section, String first, String second) {
    return budget()
        .table(
            TableKind.EXPENDITURE,
            table ->
                table
                    .line("合计")
                    .with(TOTAL, section)
                    .line("201", "一般公共服务支出")
                    .with(TOTAL, section)
                    .line("20113", "商贸事务")
                    .with(TOTAL, section)
                    .line("2011301", "行政运行")
                    .with(TOTAL, first)
                    .line("2011308", "招商引资")
                    .with(TOTAL, second));
  }

  private static DisclosureBuilder assets(String buildings, String offices) {
    return budget()
        .table(
            TableKind.FIXED_ASSETS,
            table ->
                table
                    .line("资产总额")
                    .with(VALUE, buildings)
                    .line("1、房屋（平方米）")
                    .with(VALUE, buildings)
                    .line("　　其中：办公用房（平方米）")
                    .with(VALUE, offices));
  }

  private static DisclosureBuilder threePublic(
      String vehicles, String purchase, String operation, String teaching, String other) {
    return budget()
        .table(
            TableKind.THREE_PUBLIC_EXPENSES,
            table ->
                table
                    .line("一、因公出国（境）费")
                    .with(TOTAL, "5.00")
                    .line("    其中：教学科研人员因公出国（境）费")
                    .with(TOTAL, teaching)
                    .line("          其他因公出国（境）费")
                    .with(TOTAL, other)
                    .line("二、公务用车购置及运维费")
                    .with(TOTAL, vehicles)
                    .line("    其中：公务用车购置费")
                    .with(TOTAL, purchase)
                    .line("          公务用车运行维护费")
                    .with(TOTAL, operation));
  }

  private static DisclosureBuilder projects(String unit, String total) {
    return budget()
        .table(
            TableKind.PROJECTS,
            table ->
                table
                    .line("合计")
                    .with(TOTAL, total)
                    .line("维修")
                    .with(UNIT_NAME, unit)
                    .with(PROJECT_NAME, "维修")
                    .with(TOTAL, "20.00")
                    .line("评审")
                    .with(UNIT_NAME, unit)
                    .with(PROJECT_NAME, "评审")
                    .with(TOTAL, "40.00"));
  }
}

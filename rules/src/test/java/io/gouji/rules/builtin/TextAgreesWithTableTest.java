package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BUDGETED;
import static io.gouji.model.ColumnRole.PROJECT_EXPENDITURE;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.model.ColumnRole.VALUE;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class TextAgreesWithTableTest {
  private final RuleTester tester = RuleTester.of(new TextAgreesWithTable());

  @Test
  void acceptsAmountOfTheTable() {
    assertThat(tester.given(hospitality("55.00", "55"))).holds();
  }

  @Test
  void reportsThreePublicExpenseThatDiffers() {
    assertThat(tester.given(hospitality("55.00", "68.52")))
        .reports(Severity.ERROR)
        .at("公务接待费")
        .against("三、公务接待费 / 合计")
        .compares("68.52", "55.00", "13.52");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(hospitality("55.00", "55.01"))).holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(hospitality("55.00", "55.02")))
        .reports(Severity.ERROR)
        .compares("55.02", "55.00", "0.02");
  }

  @Test
  void doesNotTakeBasicExpenditureOfOneLineForThatOfTheDepartment() {
    assertThat(
            tester.given(
                budget()
                    .statement(
                        Item.EXPENDITURE, Item.functionalLine(List.of("行政运行")), s -> s.amount("60"))
                    .statement(
                        Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.amount("50").partOf(0))))
        .isNotApplicable();
  }

  @Test
  void acceptsNoneBesideBlankCell() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.THREE_PUBLIC_EXPENSES, t -> t.line("三、公务接待费"))
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, s -> s.none())))
        .holds();
  }

  @Test
  void takesTotalForThreePublicExpensesWithoutSubtotal() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.THREE_PUBLIC_EXPENSES, t -> t.line("合计").with(TOTAL, "66.84"))
                    .statement(Item.THREE_PUBLIC_EXPENSES, Item.THREE_PUBLIC_EXPENSES, "77.36")))
        .reports(Severity.ERROR)
        .at("三公经费")
        .against("合计 / 合计")
        .compares("77.36", "66.84", "10.52");
  }

  @Test
  void acceptsBareRevenueThatIsEitherTotal() {
    assertThat(tester.given(revenue("900.00", "965.43", "900"))).holds();
    assertThat(tester.given(revenue("900.00", "965.43", "965.43"))).holds();
  }

  @Test
  void reportsBareRevenueThatIsNeitherTotal() {
    assertThat(tester.given(revenue("900.00", "965.43", "933")))
        .reports(Severity.ERROR)
        .at("收入")
        .compares("933", "965.43", "32.43");
  }

  @Test
  void acceptsMoreThanOneFundPays() {
    assertThat(tester.given(project("298.00", "300", "2.00"))).holds();
  }

  @Test
  void reportsLessThanOneFundPays() {
    assertThat(tester.given(project("298.00", "289", "2.00")))
        .reports(Severity.ERROR)
        .at("项目支出")
        .against("合计 / 项目支出")
        .compares("289", "298.00", "9.00");
  }

  @Test
  void expectsAllOfTheOnlyFund() {
    assertThat(tester.given(project("298.00", "300", "")))
        .reports(Severity.ERROR)
        .compares("300", "298.00", "2.00");
  }

  @Test
  void comparesLineOfAFundWithTheTableOfThatFund() {
    assertThat(tester.given(land(Fund.GOVERNMENT_MANAGED_FUNDS, "80"))).holds();
    assertThat(tester.given(land(Fund.GOVERNMENT_MANAGED_FUNDS, "80.01"))).holdsWithinRounding();
    assertThat(tester.given(land(Fund.GOVERNMENT_MANAGED_FUNDS, "80.02")))
        .reports(Severity.ERROR)
        .against("2120802 土地开发支出 / 合计")
        .compares("80.02", "80.00", "0.02");
  }

  @Test
  void decidesEachFundByItself() {
    assertThat(tester.given(land(Fund.GENERAL_PUBLIC_BUDGET, "15"))).holds();
    assertThat(tester.given(land(Fund.GENERAL_PUBLIC_BUDGET, "80")))
        .reports(Severity.ERROR)
        .compares("80", "15.00", "65.00");
    assertThat(tester.given(land(Fund.STATE_CAPITAL_OPERATIONS, "80"))).isNotApplicable();
  }

  @Test
  void comparesLineOfStateCapitalWhoseCategoryIsLeftOut() {
    DisclosureBuilder retired =
        budget()
            .table(
                TableKind.STATE_CAPITAL_EXPENDITURE,
                t ->
                    t.line("223", "国有资本经营预算支出")
                        .with(TOTAL, "6.00")
                        .line("22301", "解决历史遗留问题及改革成本支出")
                        .with(TOTAL, "6.00"))
            .statement(
                Item.EXPENDITURE,
                Item.functionalLine(List.of("支出", "解决历史遗留问题及改革成本支出")),
                s -> s.amount("7.00").of(Fund.STATE_CAPITAL_OPERATIONS));

    assertThat(tester.given(retired)).reports(Severity.ERROR).compares("7.00", "6.00", "1.00");
  }

  @Test
  void acceptsNoProcurementBesideEmptyTable() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.GOVERNMENT_PROCUREMENT, table -> {})
                    .statement(Item.GOVERNMENT_PROCUREMENT, Item.GOVERNMENT_PROCUREMENT, "0.00")))
        .holds();
  }

  @Test
  void reportsProcurementBesideEmptyTable() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.GOVERNMENT_PROCUREMENT, table -> {})
                    .statement(Item.GOVERNMENT_PROCUREMENT, Item.GOVERNMENT_PROCUREMENT, "5.00")))
        .reports(Severity.ERROR)
        .against("政府采购预算表")
        .compares("5.00", "0", "5.00");
  }

  @Test
  void comparesAssetsWithTheEndOfThePriorYear() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.FIXED_ASSETS, t -> t.line("资产总额").with(VALUE, "103.91"))
                    .statement(Item.FIXED_ASSETS, Item.FIXED_ASSETS, s -> s.stock("103.19"))))
        .reports(Severity.ERROR)
        .at("固定资产")
        .compares("103.19", "103.91", "0.72");
  }

  @Test
  void tellsAllAssetsFromFixedOnes() {
    assertThat(tester.given(assets("2000.00", "1500.00"))).holds();
    assertThat(tester.given(assets("1500.00", "1500.00")))
        .reports(Severity.ERROR)
        .compares("1500.00", "2000.00", "500.00");
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.FIXED_ASSETS, t -> t.line("资产总额").with(VALUE, "1500.00"))
                    .statement(Item.FIXED_ASSETS, Item.TOTAL_ASSETS, s -> s.stock("2000.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder assets(String all, String fixed) {
    return budget()
        .table(
            TableKind.FIXED_ASSETS,
            t -> t.line("资产总额").with(VALUE, "2000.00").line("其中：固定资产").with(VALUE, "1500.00"))
        .statement(Item.FIXED_ASSETS, Item.TOTAL_ASSETS, s -> s.stock(all))
        .statement(Item.FIXED_ASSETS, Item.FIXED_ASSETS, s -> s.stock(fixed));
  }

  @Test
  void leavesOfficeOperatingFundsToTheirOwnRules() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.THREE_PUBLIC_EXPENSES,
                        t -> t.line("公务用车运行维护费").with(TOTAL, "11.84"))
                    .statement(
                        Item.OFFICE_OPERATING_FUNDS, Item.OFFICIAL_VEHICLE_OPERATION, "11.34")))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToEarlierYears() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.THREE_PUBLIC_EXPENSES, t -> t.line("公务接待费").with(TOTAL, "55.00"))
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES,
                        Item.OFFICIAL_HOSPITALITY,
                        s -> s.amount("83.52").of(2021))))
        .isNotApplicable();
  }

  /** 土地开发支出 of two funds, and what the text says of one. */
  private static DisclosureBuilder land(Fund fund, String stated) {
    return budget()
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            t ->
                t.line("212", "城乡社区支出")
                    .with(TOTAL, "15.00")
                    .line("21208", "土地使用权出让收入安排的支出")
                    .with(TOTAL, "15.00")
                    .line("2120802", "土地开发支出")
                    .with(TOTAL, "15.00"))
        .table(
            TableKind.GOVERNMENT_FUND_EXPENDITURE,
            t ->
                t.line("212", "城乡社区支出")
                    .with(TOTAL, "80.00")
                    .line("21208", "土地使用权出让收入安排的支出")
                    .with(TOTAL, "80.00")
                    .line("2120802", "土地开发支出")
                    .with(TOTAL, "80.00"))
        .statement(
            Item.EXPENDITURE,
            Item.functionalLine(List.of("城乡社区支出", "土地使用权出让收入安排的支出", "土地开发支出")),
            s -> s.amount(stated).of(fund));
  }

  private static DisclosureBuilder hospitality(String printed, String stated) {
    return budget()
        .table(TableKind.THREE_PUBLIC_EXPENSES, t -> t.line("三、公务接待费").with(TOTAL, printed))
        .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, stated)
        .statement(
            Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, s -> s.amount("83.52").of(2021));
  }

  private static DisclosureBuilder revenue(String currentYear, String total, String stated) {
    return budget()
        .table(
            TableKind.OVERALL_BALANCE,
            table ->
                table.line("本年收入合计").with(BUDGETED, currentYear).line("收入总计").with(BUDGETED, total))
        .statement(Item.REVENUE, Item.REVENUE, stated)
        .statement(Item.REVENUE, Item.REVENUE, s -> s.amount("1042.66").of(2021));
  }

  private static DisclosureBuilder project(String general, String stated, String otherIncome) {
    return budget()
        .table(
            TableKind.OVERALL_BALANCE,
            balance ->
                balance
                    .line("一、一般公共预算拨款收入")
                    .with(BUDGETED, general)
                    .line("九、其他收入")
                    .with(BUDGETED, otherIncome))
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            table -> table.line("合计").with(PROJECT_EXPENDITURE, general))
        .statement(Item.EXPENDITURE, Item.PROJECT_EXPENDITURE, stated);
  }

  @Test
  void comparesALineOfTheClassificationWithItsRow() {
    assertThat(tester.given(category("201", "52.00"))).holds();
    assertThat(tester.given(category("201", "52.01"))).holdsWithinRounding();
    assertThat(tester.given(category("201", "53.00")))
        .reports(Severity.ERROR)
        .against("201 一般公共服务支出 / 合计")
        .compares("53.00", "52.00", "1.00");
    assertThat(tester.given(category("208", "52.00"))).isNotApplicable();
  }

  private static DisclosureBuilder category(String code, String stated) {
    return budget()
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            t -> t.line("201", "一般公共服务支出").with(TOTAL, "52.00"))
        .statement(
            Item.EXPENDITURE,
            Item.CURRENT_YEAR_EXPENDITURE,
            s -> s.functionalCode(code).of(Fund.GENERAL_PUBLIC_BUDGET).amount(stated));
  }

  @Test
  void looksAtWhatFinalAccountsSayWasPlanned() {
    assertThat(tester.given(planned("55.00", ""))).holds();
    assertThat(tester.given(planned("56.00", "")))
        .reports(Severity.WARNING)
        .compares("56.00", "55.00", "1.00");
  }

  @Test
  void isNotApplicableToAnApprovedBudgetWhereTheTableHasTheChangedOne() {
    assertThat(tester.given(planned("56.00", "注：预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数。")))
        .isNotApplicable();
  }

  private static DisclosureBuilder planned(String stated, String note) {
    return DisclosureBuilder.finalAccounts("体育局", 2023)
        .table(
            TableKind.THREE_PUBLIC_EXPENSES,
            table ->
                table
                    .note(note)
                    .column(ColumnRole.BUDGETED, "预算数")
                    .column(ColumnRole.VALUE, "决算数")
                    .line("三、公务接待费")
                    .with(ColumnRole.BUDGETED, "55.00")
                    .with(ColumnRole.VALUE, "41.00"))
        .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, s -> s.planned(stated));
  }

  @Test
  void notesWhereTheTextOnlySplitsTheTotalInAnotherWay() {
    Finding finding = tester.given(sources("60.00", "25.00", "15.00")).finding();

    assertThat(finding).hasSeverity(Severity.INFO).at("事业收入").compares("25.00", "40.00", "15.00");
    Assertions.assertThat(finding.explanation()).extracting(Figure::text).containsExactly("15.00");
    Assertions.assertThat(finding.suspects()).isEmpty();
  }

  @Test
  void notesWhereTheTextJoinsWhatTheTableSplits() {
    Finding finding =
        tester
            .given(
                sourcesOf("60.00", "25.00", "15.00")
                    .statement(Item.REVENUE, Item.CURRENT_YEAR_REVENUE, "100.00")
                    .part(Item.REVENUE, Item.OTHER_INCOME, "60.00", 0)
                    .part(Item.REVENUE, Item.SERVICE_INCOME, "40.00", 0))
            .finding();

    assertThat(finding).hasSeverity(Severity.INFO).compares("40.00", "25.00", "15.00");
    Assertions.assertThat(finding.explanation())
        .extracting(Figure::label)
        .containsExactly("三、上级补助收入 / 预算数");
  }

  @Test
  void reportsItemsThatDifferWhereTheBreakdownsDoNotMeet() {
    RuleTester.Outcome outcome = tester.given(sources("62.00", "22.00", "16.00"));

    assertThat(outcome).reportsAt("其他收入", "事业收入");
    Finding less = outcome.findings().get(1);
    assertThat(less).hasSeverity(Severity.ERROR).compares("22.00", "40.00", "18.00");
    Assertions.assertThat(less.evidence())
        .filteredOn(evidence -> evidence.role() == Evidence.Role.UNMATCHED)
        .extracting(Evidence::text)
        .containsExactly("16.00");
  }

  @Test
  void reportsItemsThatStandInBothAndDifferThoughTheTotalIsTheSame() {
    RuleTester.Outcome outcome =
        tester.given(
            sourcesOf("60.00", "30.00", "10.00")
                .statement(Item.REVENUE, Item.CURRENT_YEAR_REVENUE, "100.00")
                .part(Item.REVENUE, Item.OTHER_INCOME, "70.00", 0)
                .part(Item.REVENUE, Item.SERVICE_INCOME, "20.00", 0)
                .part(Item.REVENUE, Item.SUBSIDIES_FROM_SUPERIORS, "10.00", 0));

    Assertions.assertThat(outcome.findings())
        .hasSize(2)
        .extracting(Finding::severity)
        .containsOnly(Severity.ERROR);
  }

  /** A text with a further item that the table, of 60.00 and 40.00, does not have. */
  private static DisclosureBuilder sources(String other, String service, String further) {
    return sourcesOf("60.00", "40.00", "")
        .statement(Item.REVENUE, Item.CURRENT_YEAR_REVENUE, "100.00")
        .part(Item.REVENUE, Item.OTHER_INCOME, other, 0)
        .part(Item.REVENUE, Item.SERVICE_INCOME, service, 0)
        .part(Item.REVENUE, new Item("trainingIncome"), further, 0);
  }

  private static DisclosureBuilder sourcesOf(String other, String service, String superior) {
    return budget()
        .table(
            TableKind.OVERALL_BALANCE,
            table ->
                table
                    .line("一、其他收入")
                    .with(BUDGETED, other)
                    .line("二、事业收入")
                    .with(BUDGETED, service)
                    .line("三、上级补助收入")
                    .with(BUDGETED, superior)
                    .line("本年收入合计")
                    .with(BUDGETED, "100.00"));
  }
}

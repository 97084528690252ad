package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.BUDGETED;
import static io.gouji.model.ColumnRole.GENERAL_PUBLIC_BUDGET;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FundIsPartOfAllFundsTest {
  private final RuleTester tester = RuleTester.of(new FundIsPartOfAllFunds());

  @Test
  void isNotApplicableToOtherYears() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.EXPENDITURE, t -> t.line("2011302", "科目").with(TOTAL, "5.00"))
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        t ->
                            t.column(2021, TOTAL, "上年执行数")
                                .line("2011301", "科目")
                                .with(2021, TOTAL, "7.00"))))
        .isNotApplicable();
  }

  @Test
  void acceptsPartOfTheWhole() {
    assertThat(tester.given(lines("12.00", "10.00"))).holds();
  }

  @Test
  void reportsPartThatExceedsTheWhole() {
    assertThat(tester.given(lines("10.00", "12.00")))
        .reports(Severity.ERROR)
        .at("2011301 行政运行 / 合计")
        .against("2011301 行政运行 / 合计")
        .compares("12.00", "10.00", "2.00");
  }

  @Test
  void acceptsExcessWithinRounding() {
    assertThat(tester.given(lines("10.00", "10.01"))).holdsWithinRounding();
  }

  @Test
  void reportsExcessJustBeyondRounding() {
    assertThat(tester.given(lines("10.00", "10.02")))
        .reports(Severity.ERROR)
        .compares("10.02", "10.00", "0.02");
  }

  @Test
  void expectsEqualityWhereTheDepartmentHasNoOtherMoney() {
    assertThat(tester.given(lines("12.00", "10.00").table(TableKind.OVERALL_BALANCE, revenue(""))))
        .reports(Severity.ERROR)
        .compares("10.00", "12.00", "2.00");
  }

  /** As in the disclosures of central departments: 一般公共预算支出表 has 当年拨款 only. */
  @Test
  void acceptsLessWhereTheCarryoverIsLeftOut() {
    assertThat(tester.given(withCarryover("10.00", ""))).holds();
  }

  @Test
  void expectsEqualityWhereTheDifferenceIsNotTheCarryover() {
    assertThat(tester.given(withCarryover("9.00", "12.00")))
        .reports(Severity.ERROR)
        .compares("9.00", "12.00", "3.00");
  }

  @Test
  void acceptsLessWhereTheDepartmentHasOtherMoney() {
    assertThat(
            tester.given(lines("12.00", "10.00").table(TableKind.OVERALL_BALANCE, revenue("2.00"))))
        .holds();
  }

  @Test
  void acceptsCarryoverThatIsNotDivided() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.OVERALL_BALANCE, revenue(""))
                    .table(
                        TableKind.FISCAL_APPROPRIATION_BALANCE,
                        balance ->
                            balance
                                .line("年初财政拨款结转和结余")
                                .with(BUDGETED, "4.57")
                                .line("一、一般公共预算拨款")
                                .with(BUDGETED, ""))))
        .isNotApplicable();
  }

  @Test
  void reportsCodeThatTheWiderTableLacks() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.EXPENDITURE, t -> t.line("2011301", "行政运行").with(TOTAL, "10.00"))
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        t -> t.line("2011308", "招商引资").with(TOTAL, "3.00"))))
        .reports(Severity.ERROR)
        .at("2011308 招商引资 / 合计")
        .against("支出总表 2011308")
        .compares("3.00", "0", "3.00");
  }

  @Test
  void reportsCodeThatTheOnlyFundLacks() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.OVERALL_BALANCE, revenue(""))
                    .table(
                        TableKind.EXPENDITURE,
                        t ->
                            t.line("2011301", "行政运行")
                                .with(TOTAL, "10.00")
                                .line("2011308", "招商引资")
                                .with(TOTAL, "3.00"))
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        t -> t.line("2011301", "行政运行").with(TOTAL, "10.00"))))
        .reports(Severity.ERROR)
        .at("2011308 招商引资 / 合计")
        .compares("3.00", "0", "3.00");
  }

  @Test
  void acceptsCodeBelowTheLevelOfTheWiderTable() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.EXPENDITURE, t -> t.line("20113", "商贸事务").with(TOTAL, "10.00"))
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        t -> t.line("2011308", "招商引资").with(TOTAL, "3.00"))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableWithoutTheWiderTable() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        t -> t.line("2011308", "招商引资").with(TOTAL, "3.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder lines(String all, String general) {
    return budget()
        .table(TableKind.EXPENDITURE, t -> t.line("2011301", "行政运行").with(TOTAL, all))
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            t -> t.line("2011301", "行政运行").with(TOTAL, general));
  }

  private static DisclosureBuilder withCarryover(String general, String ofFund) {
    return budget()
        .table(TableKind.OVERALL_BALANCE, revenue(""))
        .table(
            TableKind.FISCAL_APPROPRIATION_BALANCE,
            balance ->
                balance
                    .line("一、本年收入")
                    .with(BUDGETED, "10.00")
                    .line("（一）一般公共预算拨款")
                    .with(BUDGETED, "10.00")
                    .line("二、上年结转")
                    .with(BUDGETED, "2.00")
                    .rightHalf()
                    .line("一、本年支出")
                    .with(TOTAL, "12.00")
                    .with(GENERAL_PUBLIC_BUDGET, ofFund))
        .table(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, t -> t.line("合计").with(TOTAL, general));
  }

  private static Consumer<TableBuilder> revenue(String other) {
    return balance ->
        balance.line("一、一般公共预算拨款收入").with(BUDGETED, "10.00").line("九、其他收入").with(BUDGETED, other);
  }
}

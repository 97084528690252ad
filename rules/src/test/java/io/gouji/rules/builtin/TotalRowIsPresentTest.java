package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class TotalRowIsPresentTest {
  private final RuleTester tester = RuleTester.of(new TotalRowIsPresent());

  @Test
  void acceptsTotals() {
    assertThat(tester.given(lines(TableKind.EXPENDITURE, "合计", "一般公共服务支出"))).holds();
    assertThat(tester.given(lines(TableKind.FIXED_ASSETS, "资产总额", "1、房屋（平方米）"))).holds();
    assertThat(tester.given(lines(TableKind.THREE_PUBLIC_EXPENSES, "“三公”经费小计", "一、因公出国（境）费")))
        .holds();
  }

  @Test
  void warnsOfTableWithoutTotal() {
    assertThat(tester.given(lines(TableKind.EXPENDITURE, "一般公共服务支出", "教育支出")))
        .reports(Severity.WARNING)
        .at("支出总表 合计")
        .comparesWords("");
  }

  @Test
  void warnsOfBalanceWithoutOneOfItsTotals() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.OVERALL_BALANCE,
                        table ->
                            table
                                .line("一、一般公共预算拨款收入")
                                .line("收入总计")
                                .rightHalf()
                                .line("一、一般公共服务支出"))))
        .reports(Severity.WARNING)
        .at("收支总表 支出总计");
  }

  @Test
  void acceptsTotalsOfTheYearWhereNothingIsCarriedOver() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.FISCAL_APPROPRIATION_BALANCE,
                        table ->
                            table
                                .line("一、一般公共预算财政拨款")
                                .line("本年收入合计")
                                .rightHalf()
                                .line("一、一般公共服务支出")
                                .line("本年支出合计"))))
        .holds();
  }

  @Test
  void isNotApplicableToTableOfOneLine() {
    assertThat(tester.given(lines(TableKind.EXPENDITURE, "一般公共服务支出"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToListsThatOweNoTotal() {
    assertThat(tester.given(lines(TableKind.ORGANISATION, "商促局", "招商中心"))).isNotApplicable();
  }

  private static DisclosureBuilder lines(TableKind kind, String... labels) {
    return budget()
        .table(
            kind,
            table -> {
              for (String label : labels) {
                table.line(label);
              }
            });
  }
}

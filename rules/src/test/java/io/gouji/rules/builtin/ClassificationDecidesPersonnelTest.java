package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.NON_PERSONNEL;
import static io.gouji.model.ColumnRole.PERSONNEL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ClassificationDecidesPersonnelTest {
  private final RuleTester tester = RuleTester.of(PackRules.rule("ClassificationDecidesPersonnel"));

  @Test
  void acceptsZeroInTheOtherColumn() {
    assertThat(tester.given(line("30101", "基本工资", "202.91", "0.00"))).holds();
  }

  @Test
  void reportsWagesAmongNonPersonnelExpenditure() {
    assertThat(tester.given(line("30101", "基本工资", "200.00", "2.91")))
        .reports(Severity.WARNING)
        .at("30101 基本工资 / 公用经费")
        .compares("2.91", "0", "2.91");
  }

  @Test
  void reportsOfficeExpensesAmongPersonnelExpenditure() {
    assertThat(tester.given(line("30201", "办公费", "0.01", "5.03")))
        .reports(Severity.WARNING)
        .at("30201 办公费 / 人员经费")
        .compares("0.01", "0", "0.01");
  }

  @Test
  void acceptsLabourServicesAndWelfareInEitherColumn() {
    assertThat(tester.given(line("30226", "劳务费", "1.00", "1.00"))).isNotApplicable();
    assertThat(tester.given(line("30229", "福利费", "1.00", ""))).isNotApplicable();
    assertThat(tester.given(line("302", "商品和服务支出", "1.00", "1.00"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToOtherCategories() {
    assertThat(tester.given(line("39906", "赠与", "1.00", "1.00"))).isNotApplicable();
  }

  @Test
  void isNotApplicableWhereTheOtherColumnIsBlank() {
    assertThat(tester.given(line("30101", "基本工资", "202.91", ""))).isNotApplicable();
  }

  private static DisclosureBuilder line(
      String code, String name, String personnel, String nonPersonnel) {
    return budget()
        .table(
            TableKind.BASIC_EXPENDITURE,
            table ->
                table
                    .line(code, name)
                    .with(PERSONNEL, personnel)
                    .with(NON_PERSONNEL, nonPersonnel));
  }
}

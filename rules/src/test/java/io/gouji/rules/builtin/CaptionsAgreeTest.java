package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class CaptionsAgreeTest {
  private final RuleTester tester = RuleTester.of(new CaptionsAgree());

  @Test
  void acceptsEqualCaptions() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.REVENUE, t -> t.year("2022").department("366商促局"))
                    .table(TableKind.EXPENDITURE, t -> t.year("2022").department("366商促局"))))
        .holds();
  }

  @Test
  void reportsOtherYearAsError() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.REVENUE, t -> t.year("2022"))
                    .table(TableKind.EXPENDITURE, t -> t.year("2021"))
                    .table(TableKind.BASIC_EXPENDITURE, t -> t.year("2022"))))
        .reports(Severity.ERROR)
        .at("预算年度")
        .comparesWords("2021", "2022");
  }

  @Test
  void reportsOtherDepartment() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.REVENUE, t -> t.department("商促局"))
                    .table(TableKind.EXPENDITURE, t -> t.department("教育局"))))
        .reports(Severity.WARNING)
        .at("部门")
        .comparesWords("教育局", "商促局");
  }

  @Test
  void reportsOtherCode() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.REVENUE, t -> t.departmentCode("366"))
                    .table(TableKind.EXPENDITURE, t -> t.departmentCode("663"))))
        .reports(Severity.WARNING)
        .at("部门编码")
        .comparesWords("663", "366");
  }

  @Test
  void acceptsShortNameOfDepartment() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.REVENUE, t -> t.department("商促局"))
                    .table(TableKind.EXPENDITURE, t -> t.department("乐亭县商务和投资促进局"))))
        .holds();
  }

  @Test
  void acceptsCaptionThatLeavesTheYearOut() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.REVENUE, t -> t.year("2022"))
                    .table(TableKind.GOVERNMENT_PROCUREMENT, t -> t.department("商促局"))))
        .isNotApplicable();
  }
}

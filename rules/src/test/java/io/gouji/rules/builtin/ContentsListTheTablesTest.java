package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ContentsListTheTablesTest {
  private final RuleTester tester = RuleTester.of(new ContentsListTheTables());

  @Test
  void acceptsContentsWhoseTablesAreThere() {
    assertThat(tester.given(withContents("一、部门收支总表…………1", "二、部门收入总表…………2"))).holds();
  }

  @Test
  void reportsTableThatIsListedAndNotThere() {
    assertThat(tester.given(withContents("一、部门收支总表…………1", "二、部门收入总表…………2", "三、部门支出总表…………3")))
        .reports(Severity.WARNING)
        .comparesWords("部门支出总表");
  }

  @Test
  void reportsTableThatIsListedTwice() {
    assertThat(tester.given(withContents("一、部门收支总表…………1", "二、部门收入总表…………2", "三、部门收入总表…………3")))
        .reports(Severity.WARNING)
        .comparesWords("部门收入总表", "部门收入总表");
  }

  @Test
  void acceptsTitlesWithYearOrDepartment() {
    assertThat(
            tester.given(
                budget()
                    .paragraph("1.收支总表\t1")
                    .paragraph("2.收入总表\t2")
                    .table(TableKind.OVERALL_BALANCE, t -> t.title("商促局2022年收支总表"))
                    .table(TableKind.REVENUE, t -> t.title("商促局2022年收入总表"))))
        .holds();
  }

  @Test
  void isNotApplicableWhereMostAreCalledOtherwise() {
    assertThat(
            tester.given(
                withContents("一、收支预算表…………1", "二、部门收入总表…………2", "三、支出预算表…………3", "四、三公经费表…………4")))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableWithoutContents() {
    assertThat(tester.given(withContents("部门收支总表", "见表3"))).isNotApplicable();
  }

  private static DisclosureBuilder withContents(String... lines) {
    DisclosureBuilder builder = budget().paragraph("目录");
    for (String line : lines) {
      builder.paragraph(line);
    }
    return builder
        .table(TableKind.OVERALL_BALANCE, t -> t.title("部门收支总表"))
        .table(TableKind.REVENUE, t -> t.title("部门收入总表"));
  }
}

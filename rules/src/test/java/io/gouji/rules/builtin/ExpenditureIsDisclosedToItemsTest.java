package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ExpenditureIsDisclosedToItemsTest {
  private final RuleTester tester = RuleTester.of(new ExpenditureIsDisclosedToItems());

  @Test
  void acceptsExpenditureDownToItems() {
    assertThat(tester.given(expenditure("201", "20113", "2011301"))).holds();
  }

  @Test
  void acceptsSingleLinesAboveThatLevel() {
    assertThat(tester.given(expenditure("201", "20113", "2011301", "204"))).holds();
  }

  @Test
  void reportsExpenditureThatStopsAtSections() {
    assertThat(tester.given(expenditure("201", "20113")))
        .reports(Severity.ERROR)
        .at("项")
        .comparesWords("一般公共预算财政拨款支出表");
  }

  @Test
  void reportsBasicExpenditureThatStopsAtCategories() {
    assertThat(
            tester.given(budget().table(TableKind.BASIC_EXPENDITURE, t -> t.line("301", "工资福利支出"))))
        .reports(Severity.ERROR)
        .at("款");
  }

  @Test
  void isNotApplicableToEmptyTable() {
    assertThat(tester.given(expenditure())).isNotApplicable();
  }

  private static DisclosureBuilder expenditure(String... codes) {
    return budget()
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            table -> {
              for (String code : codes) {
                table.line(code, "科目" + code);
              }
            });
  }
}

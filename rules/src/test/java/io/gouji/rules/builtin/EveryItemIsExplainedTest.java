package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class EveryItemIsExplainedTest {
  private final RuleTester tester = RuleTester.of(new EveryItemIsExplained());

  @Test
  void acceptsExplanationOfEveryItem() {
    assertThat(tester.given(explaining("2011301", "2080505", "2210201"))).holds();
  }

  @Test
  void reportsItemThatIsLeftOut() {
    assertThat(tester.given(explaining("2011301", "2080505")))
        .reports(Severity.WARNING)
        .at("2210201 住房公积金");
  }

  @Test
  void passesOverItemsWithoutAmount() {
    assertThat(tester.given(explaining("2011301", "2080505", "2210201")).checks())
        .extracting(check -> check.relation().orElseThrow())
        .hasSize(3);
  }

  @Test
  void isNotApplicableToTextThatPicksSomeOut() {
    assertThat(tester.given(explaining("2011301"))).isNotApplicable();
    assertThat(tester.given(explaining())).isNotApplicable();
  }

  private static DisclosureBuilder explaining(String... codes) {
    DisclosureBuilder builder =
        budget()
            .table(
                TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                table ->
                    table
                        .line("2011301", "行政运行")
                        .with(ColumnRole.TOTAL, "52.00")
                        .line("2011302", "一般行政管理事务")
                        .with(ColumnRole.TOTAL, "0.00")
                        .line("2080505", "养老保险缴费支出")
                        .with(ColumnRole.TOTAL, "6.00")
                        .line("2210201", "住房公积金")
                        .with(ColumnRole.TOTAL, "5.00"));
    for (String code : codes) {
      builder.statement(
          Item.EXPENDITURE, Item.EXPENDITURE, s -> s.functionalCode(code).amount("5.00"));
    }
    return builder;
  }
}

package io.gouji.rules.builtin;

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

class EmptyTableIsNotedTest {
  private final RuleTester tester = RuleTester.of(new EmptyTableIsNoted());

  @Test
  void acceptsNoteBelowTheTable() {
    assertThat(tester.given(empty(table -> table.note("无政府性基金预算财政拨款预算，空表列示。")))).holds();
  }

  @Test
  void acceptsSentenceInTheText() {
    assertThat(tester.given(empty(table -> {}).paragraph("我单位2022年没有政府性基金预算支出。"))).holds();
  }

  @Test
  void reportsEmptyTableWithoutNote() {
    assertThat(tester.given(empty(table -> {})))
        .reports(Severity.ERROR)
        .at("政府性基金预算财政拨款支出表")
        .comparesWords("");
  }

  @Test
  void reportsNoteThatSpeaksOfAnotherFund() {
    assertThat(tester.given(empty(table -> table.note("注：无国有资本经营预算财政拨款预算，空表列示。"))))
        .reports(Severity.ERROR)
        .at("政府性基金预算财政拨款支出表");
  }

  @Test
  void reportsTableWhoseTextSpeaksOfAnotherFund() {
    assertThat(tester.given(empty(table -> {}).paragraph("我单位没有国有资本经营预算支出。")))
        .reports(Severity.ERROR);
  }

  @Test
  void isNotApplicableToTableWithAmounts() {
    assertThat(tester.given(empty(table -> table.line("合计").with(TOTAL, "1.00"))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToTablesThatAreNeverEmpty() {
    assertThat(tester.given(budget().table(TableKind.EXPENDITURE, table -> {}))).isNotApplicable();
  }

  private static DisclosureBuilder empty(Consumer<TableBuilder> content) {
    return budget().table(TableKind.GOVERNMENT_FUND_EXPENDITURE, content);
  }
}

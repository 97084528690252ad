package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class NoteOfEmptinessAgreesWithTableTest {
  private final RuleTester tester = RuleTester.of(new NoteOfEmptinessAgreesWithTable());

  @Test
  void reportsAmountsInTableThatIsNotedAsEmpty() {
    assertThat(tester.given(noted("47.91", "443.18")))
        .reports(Severity.ERROR)
        .at("二、公务接待费 / 合计")
        .against("注")
        .compares("443.18", "0", "443.18");
  }

  @Test
  void reportsSmallestPrintedAmount() {
    assertThat(tester.given(noted("", "0.01")))
        .reports(Severity.ERROR)
        .compares("0.01", "0", "0.01");
  }

  @Test
  void acceptsTableOfZeros() {
    assertThat(tester.given(noted("0.00", "0.00"))).holds();
  }

  @Test
  void isNotApplicableToEmptyTable() {
    assertThat(tester.given(noted("", ""))).isNotApplicable();
  }

  @Test
  void isNotApplicableToOtherNotes() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.THREE_PUBLIC_EXPENSES,
                        table -> table.note("单位：万元").line("合计").with(TOTAL, "1.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder noted(String overseas, String hospitality) {
    return budget()
        .table(
            TableKind.THREE_PUBLIC_EXPENSES,
            table ->
                table
                    .note("无“三公”经费预算，故本表为空表")
                    .line("一、因公出国（境）费")
                    .with(TOTAL, overseas)
                    .line("二、公务接待费")
                    .with(TOTAL, hospitality));
  }
}

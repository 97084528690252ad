package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class CodesFormTreeTest {
  private final RuleTester tester = RuleTester.of(new CodesFormTree());

  @Test
  void acceptsTree() {
    assertThat(tester.given(codes("201", "20113", "2011301", "2011308", "208", "20805"))).holds();
  }

  @Test
  void reportsCodeThatStandsTwice() {
    assertThat(tester.given(codes("201", "20113", "2011301", "2011301")))
        .reports(Severity.WARNING)
        .at("2011301 行4")
        .against("2011301 行3")
        .comparesWords("2011301", "2011301");
  }

  @Test
  void reportsItemWithoutItsSection() {
    assertThat(tester.given(codes("201", "20113", "2011301", "2080505")))
        .reports(Severity.WARNING)
        .at("2080505 行4")
        .comparesWords("2080505");
  }

  @Test
  void reportsSectionAboveItsCategory() {
    assertThat(tester.given(codes("201", "20113", "20805", "208")))
        .reports(Severity.WARNING)
        .at("20805 行3");
  }

  @Test
  void isNotApplicableToTableOfItemsOnly() {
    assertThat(tester.given(codes("2011301", "2080505"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToTableWithoutCodes() {
    assertThat(tester.given(budget().table(TableKind.THREE_PUBLIC_EXPENSES, t -> t.line("合计"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder codes(String... codes) {
    return budget()
        .table(
            TableKind.EXPENDITURE,
            table -> {
              for (int i = 0; i < codes.length; i++) {
                table.line(codes[i], "行" + (i + 1));
              }
            });
  }
}

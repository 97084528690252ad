package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class CompletionFollowsFromAmountsTest {
  private final RuleTester tester = RuleTester.of(new CompletionFollowsFromAmounts());

  @Test
  void acceptsCompletion() {
    assertThat(tester.given(accounts("80.00", "72.00", "90.00"))).holds();
  }

  @Test
  void reportsCompletionThatDiffers() {
    assertThat(tester.given(accounts("80.00", "72.00", "92.00")))
        .reports(Severity.ERROR)
        .at("支出")
        .compares("92.00", "90.00", "2.00");
  }

  @Test
  void acceptsCompletionOfUnroundedAmounts() {
    assertThat(tester.given(accounts("80.00", "72.00", "90.01"))).holdsWithinRounding();
  }

  @Test
  void reportsCompletionJustBeyondWhatTheUnroundedAmountsCouldGive() {
    assertThat(tester.given(accounts("80.00", "72.00", "90.03"))).reports(Severity.ERROR);
  }

  @Test
  void notesLastDigitThatWasCutOff() {
    assertThat(tester.given(accounts("3000.00", "2000.00", "66.66")))
        .reports(Severity.INFO)
        .compares("66.66", "66.67", "0.01");
  }

  @Test
  void isNotApplicableWithoutBudget() {
    assertThat(
            tester.given(
                DisclosureBuilder.finalAccounts("体育局", 2023)
                    .statement(Item.EXPENDITURE, Item.EXPENDITURE, "72.00")
                    .statement(Item.EXPENDITURE, Item.EXPENDITURE, s -> s.completion("92.00"))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableWithTwoBudgets() {
    assertThat(
            tester.given(
                accounts("80.00", "72.00", "92.00")
                    .statement(Item.EXPENDITURE, Item.EXPENDITURE, s -> s.planned("78.26"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder accounts(String planned, String spent, String completion) {
    return DisclosureBuilder.finalAccounts("体育局", 2023)
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, s -> s.planned(planned))
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, spent)
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, s -> s.completion(completion));
  }
}

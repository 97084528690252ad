package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ShareFollowsFromAmountsTest {
  private final RuleTester tester = RuleTester.of(new ShareFollowsFromAmounts());

  @Test
  void acceptsShare() {
    assertThat(tester.given(share("69.13"))).holds();
  }

  @Test
  void warnsOfShareThatDiffers() {
    assertThat(tester.given(share("61.93")))
        .reports(Severity.WARNING)
        .at("基本支出")
        .terms("基本支出", "支出")
        .compares("61.93", "69.13", "7.20");
  }

  @Test
  void acceptsShareThatWasAdjustedToMakeAHundred() {
    assertThat(tester.given(share("69.14"))).holdsWithinRounding();
  }

  @Test
  void warnsOfShareJustBeyondWhatTheUnroundedAmountsCouldGive() {
    assertThat(tester.given(share("69.15")))
        .reports(Severity.WARNING)
        .compares("69.15", "69.13", "0.02");
  }

  @Test
  void takesTheWholeOfWhichTheAmountIsAPart() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.EXPENDITURE, Item.EXPENDITURE, "200.00")
                    .part(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, "50.00", 0)
                    .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.share("25"))))
        .holds();
  }

  @Test
  void isNotApplicableWithoutWhole() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, "667.43")
                    .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.share("69.13"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder share(String printed) {
    return budget()
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, "96.54")
        .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, "66.74")
        .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.share(printed).partOf(0));
  }
}

package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class TextAgreesWithItselfTest {
  private final RuleTester tester = RuleTester.of(new TextAgreesWithItself());

  @Test
  void acceptsOneAmount() {
    assertThat(tester.given(twice(Item.REVENUE, "965.43", Item.REVENUE, "965.43"))).holds();
  }

  @Test
  void reportsSecondAmount() {
    assertThat(tester.given(twice(Item.REVENUE, "965.43", Item.REVENUE, "956.43")))
        .reports(Severity.ERROR)
        .at("本年收入合计")
        .against("本年收入合计")
        .compares("956.43", "965.43", "9.00");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(twice(Item.REVENUE, "965.43", Item.REVENUE, "965.44")))
        .holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(twice(Item.REVENUE, "965.43", Item.REVENUE, "965.45")))
        .reports(Severity.ERROR);
  }

  @Test
  void readsAmountWithDroppedZerosAsExactAsTheText() {
    assertThat(tester.given(twice(Item.REVENUE, "298.40", Item.REVENUE, "298")))
        .reports(Severity.ERROR)
        .compares("298", "298.40", "0.40");
  }

  @Test
  void warnsOfSecondAmountInPassageOnAnotherTopic() {
    assertThat(tester.given(twice(Item.REVENUE, "965.43", Item.EXPENDITURE, "956.43")))
        .reports(Severity.WARNING)
        .compares("956.43", "965.43", "9.00");
  }

  @Test
  void isNotApplicableToWhatOfficeOperatingFundsAreSpentOn() {
    assertThat(
            tester.given(
                twice(Item.OFFICE_OPERATING_FUNDS, "11.34", Item.THREE_PUBLIC_EXPENSES, "11.84")))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToItemsOfTheEconomicClassificationInDifferentTopics() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.EXPENDITURE, Item.OFFICIAL_HOSPITALITY, "16")
                    .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, "443.50")))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToDifferentYears() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.REVENUE, Item.REVENUE, "965.43")
                    .statement(Item.REVENUE, Item.REVENUE, s -> s.amount("1042.66").of(2021))))
        .isNotApplicable();
  }

  private static DisclosureBuilder twice(
      Item firstTopic, String first, Item secondTopic, String second) {
    return budget()
        .statement(firstTopic, Item.CURRENT_YEAR_REVENUE, first)
        .statement(secondTopic, Item.CURRENT_YEAR_REVENUE, second);
  }
}

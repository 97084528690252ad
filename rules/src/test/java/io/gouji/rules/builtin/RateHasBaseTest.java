package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class RateHasBaseTest {
  private final RuleTester tester = RuleTester.of(new RateHasBase());

  @Test
  void acceptsRateOfZero() {
    assertThat(tester.given(rate("0", "0"))).holds();
  }

  @Test
  void warnsOfRateOverNothing() {
    assertThat(tester.given(rate("0", "100")))
        .reports(Severity.WARNING)
        .at("公务接待费")
        .compares("100", "0", "100");
  }

  @Test
  void isNotApplicableToRateOverSomething() {
    assertThat(tester.given(rate("0.01", "100"))).isNotApplicable();
  }

  @Test
  void isNotApplicableWhereTheEarlierAmountIsNotStated() {
    assertThat(
            tester.given(
                budget()
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES,
                        Item.OFFICIAL_HOSPITALITY,
                        s -> s.rateOfChange(Direction.INCREASE, "100"))))
        .isNotApplicable();
  }

  @Test
  void notesRateOfAmountThatIsAllNew() {
    assertThat(tester.given(increase("307.82", "307.82"))).reports(Severity.INFO);
    assertThat(tester.given(increase("307.83", "307.82"))).isNotApplicable();
  }

  @Test
  void takesIncreaseThatComparesLikeWithLikeForNoNewAmount() {
    Item topic = Item.THREE_PUBLIC_EXPENSES;
    assertThat(
            tester.given(
                budget()
                    .statement(topic, topic, "307.82")
                    .statement(
                        topic, topic, s -> s.change(Direction.INCREASE, "307.82").likeForLike())
                    .statement(topic, topic, s -> s.rateOfChange(Direction.INCREASE, "100"))))
        .isNotApplicable();
  }

  @Test
  void warnsOfCompletionOfNoBudget() {
    assertThat(tester.given(completion("0", "5.00", "100")))
        .reports(Severity.WARNING)
        .compares("100", "0", "100");
    assertThat(tester.given(completion("0", "5.00", "0"))).holds();
  }

  @Test
  void notesCompletionOfNothingByNothing() {
    assertThat(tester.given(completion("0", "0", "100"))).reports(Severity.INFO);
  }

  @Test
  void isNotApplicableToCompletionOfABudget() {
    assertThat(tester.given(completion("0.01", "5.00", "100"))).isNotApplicable();
  }

  private static DisclosureBuilder increase(String now, String change) {
    return budget()
        .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, now)
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.change(Direction.INCREASE, change))
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.rateOfChange(Direction.INCREASE, "100"));
  }

  private static DisclosureBuilder completion(String planned, String spent, String rate) {
    return DisclosureBuilder.finalAccounts("体育局", 2023)
        .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, s -> s.planned(planned))
        .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, spent)
        .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, s -> s.completion(rate));
  }

  private static DisclosureBuilder rate(String before, String printed) {
    return budget()
        .statement(
            Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, s -> s.amount(before).of(2021))
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.rateOfChange(Direction.INCREASE, printed));
  }
}

package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class IncreaseIsWithinAmountTest {
  private final RuleTester tester = RuleTester.of(new IncreaseIsWithinAmount());

  @Test
  void acceptsIncreaseFromNothing() {
    assertThat(tester.given(increase("2.00", "2.00"))).holds();
  }

  @Test
  void reportsIncreaseOfZero() {
    assertThat(tester.given(increase("0", "2")))
        .reports(Severity.ERROR)
        .at("公务接待费")
        .against("公务接待费")
        .compares("2", "0", "2");
  }

  @Test
  void acceptsExcessWithinRounding() {
    assertThat(tester.given(increase("2.00", "2.01"))).holdsWithinRounding();
  }

  @Test
  void reportsExcessJustBeyondRounding() {
    assertThat(tester.given(increase("2.00", "2.02")))
        .reports(Severity.ERROR)
        .compares("2.02", "2.00", "0.02");
  }

  @Test
  void isNotApplicableToDecrease() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, "0")
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES,
                        Item.OFFICIAL_HOSPITALITY,
                        s -> s.change(Direction.DECREASE, "2"))))
        .isNotApplicable();
  }

  @Test
  void reportsRateOfIncreaseToNothing() {
    assertThat(tester.given(rate("0", "5"))).reports(Severity.ERROR).compares("5", "0", "5");
    assertThat(tester.given(rate("0", "0"))).holds();
  }

  @Test
  void isNotApplicableToRateOfIncreaseToSomething() {
    assertThat(tester.given(rate("0.01", "500"))).isNotApplicable();
  }

  private static DisclosureBuilder rate(String now, String printed) {
    return budget()
        .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, now)
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.rateOfChange(Direction.INCREASE, printed));
  }

  private static DisclosureBuilder increase(String now, String change) {
    return budget()
        .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, now)
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.change(Direction.INCREASE, change));
  }
}

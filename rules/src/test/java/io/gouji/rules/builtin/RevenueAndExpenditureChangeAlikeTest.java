package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class RevenueAndExpenditureChangeAlikeTest {
  private final RuleTester tester = RuleTester.of(new RevenueAndExpenditureChangeAlike());

  @Test
  void acceptsEqualChanges() {
    assertThat(tester.given(changes("77.23", Direction.DECREASE, "77.23"))).holds();
  }

  @Test
  void warnsOfChangesThatDiffer() {
    assertThat(tester.given(changes("77.23", Direction.DECREASE, "77.32")))
        .reports(Severity.WARNING)
        .at("支出总计")
        .against("收入总计")
        .compares("77.32", "77.23", "0.09");
  }

  @Test
  void warnsOfOppositeDirections() {
    assertThat(tester.given(changes("77.23", Direction.INCREASE, "77.23")))
        .reports(Severity.WARNING)
        .compares("77.23", "-77.23", "154.46");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(changes("77.23", Direction.DECREASE, "77.24"))).holdsWithinRounding();
  }

  @Test
  void warnsOfDifferenceJustBeyondRounding() {
    assertThat(tester.given(changes("77.23", Direction.DECREASE, "77.25")))
        .reports(Severity.WARNING);
  }

  @Test
  void isNotApplicableToTotalsOfTheCurrentYear() {
    assertThat(
            tester.given(
                budget()
                    .statement(
                        Item.REVENUE,
                        Item.CURRENT_YEAR_REVENUE,
                        s -> s.change(Direction.DECREASE, "77.23"))
                    .statement(
                        Item.EXPENDITURE,
                        Item.TOTAL_EXPENDITURE,
                        s -> s.change(Direction.DECREASE, "70.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder changes(
      String revenue, Direction direction, String expenditure) {
    return budget()
        .statement(Item.REVENUE, Item.TOTAL_REVENUE, s -> s.change(Direction.DECREASE, revenue))
        .statement(Item.EXPENDITURE, Item.TOTAL_EXPENDITURE, s -> s.change(direction, expenditure));
  }
}

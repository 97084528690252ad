package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ChangesOfPartsMakeChangeOfWholeTest {
  private final RuleTester tester = RuleTester.of(new ChangesOfPartsMakeChangeOfWhole());

  @Test
  void acceptsChangesThatMakeTheWhole() {
    assertThat(tester.given(changes("77.23", "965.43"))).holds();
  }

  @Test
  void reportsChangeOfWholeThatDiffers() {
    assertThat(tester.given(changes("77.32", "965.43")))
        .reports(Severity.WARNING)
        .at("收入")
        .terms("人员经费", "公用经费", "项目支出")
        .compares("77.32", "77.23", "0.09");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(changes("77.25", "965.43"))).holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(changes("77.26", "965.43")))
        .reports(Severity.WARNING)
        .compares("77.26", "77.23", "0.03");
  }

  @Test
  void isNotApplicableWhereThePartsAreNotAllExpenditure() {
    assertThat(tester.given(changes("77.32", "1,000.00"))).isNotApplicable();
  }

  @Test
  void isNotApplicableWherePartOfTheChangesIsNotStated() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.REVENUE, Item.REVENUE, s -> s.change(Direction.DECREASE, "1"))
                    .statement(
                        Item.EXPENDITURE,
                        Item.PERSONNEL_EXPENDITURE,
                        s -> s.change(Direction.INCREASE, "33.67"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder changes(String whole, String expenditure) {
    return budget()
        .statement(Item.REVENUE, Item.REVENUE, "965.43")
        .statement(Item.REVENUE, Item.REVENUE, s -> s.change(Direction.DECREASE, whole))
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, expenditure)
        .statement(Item.EXPENDITURE, Item.PERSONNEL_EXPENDITURE, "636.54")
        .statement(Item.EXPENDITURE, Item.NON_PERSONNEL_EXPENDITURE, "30.89")
        .statement(Item.EXPENDITURE, Item.PROJECT_EXPENDITURE, "298")
        .statement(
            Item.EXPENDITURE,
            Item.PERSONNEL_EXPENDITURE,
            s -> s.change(Direction.INCREASE, "33.67"))
        .statement(
            Item.EXPENDITURE,
            Item.NON_PERSONNEL_EXPENDITURE,
            s -> s.change(Direction.DECREASE, "0.09"))
        .statement(
            Item.EXPENDITURE,
            Item.PROJECT_EXPENDITURE,
            s -> s.change(Direction.DECREASE, "110.81"));
  }
}

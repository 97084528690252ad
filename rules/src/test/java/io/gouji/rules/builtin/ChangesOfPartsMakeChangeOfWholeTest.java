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

  @Test
  void acceptsChangesOfTheThreePublicExpenses() {
    assertThat(tester.given(threePublic("5.20", Direction.DECREASE, "4.00"))).holds();
  }

  @Test
  void reportsChangeOfTheThreePublicExpensesThatDiffers() {
    assertThat(tester.given(threePublic("4.00", Direction.DECREASE, "5.00")))
        .reports(Severity.WARNING)
        .at("三公经费")
        .compares("4.00", "6.20", "2.20");
  }

  @Test
  void addsUpChangesByTheirDirections() {
    assertThat(tester.given(threePublic("2.80", Direction.INCREASE, "4.00")))
        .reports(Severity.WARNING);
  }

  @Test
  void isNotApplicableWhereAPartHasNoChange() {
    assertThat(
            tester.given(
                budget()
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES,
                        Item.THREE_PUBLIC_EXPENSES,
                        s -> s.change(Direction.DECREASE, "9"))
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES,
                        Item.OFFICIAL_HOSPITALITY,
                        s -> s.change(Direction.DECREASE, "4"))))
        .isNotApplicable();
  }

  /** 出国 unchanged, the operation of vehicles 1.20 less, hospitality as given. */
  private static DisclosureBuilder threePublic(
      String whole, Direction hospitality, String changed) {
    return budget()
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.THREE_PUBLIC_EXPENSES,
            s -> s.change(Direction.DECREASE, whole))
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_OVERSEAS_VISITS,
            s -> s.change(Direction.UNCHANGED, "0"))
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_VEHICLE_PURCHASE,
            s -> s.change(Direction.UNCHANGED, "0"))
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_VEHICLE_OPERATION,
            s -> s.change(Direction.DECREASE, "1.20"))
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.change(hospitality, changed));
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

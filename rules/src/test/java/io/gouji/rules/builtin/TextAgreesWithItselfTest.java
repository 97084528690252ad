package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.assertj.core.api.Assertions;
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

  @Test
  void warnsOfSecondChangeThatDiffers() {
    assertThat(tester.given(changes(Direction.DECREASE, "15.00", Direction.DECREASE, "14.00")))
        .reports(Severity.WARNING)
        .compares("14.00", "15.00", "1.00");
    assertThat(tester.given(changes(Direction.DECREASE, "15.00", Direction.INCREASE, "15.00")))
        .reports(Severity.WARNING);
    assertThat(tester.given(changes(Direction.DECREASE, "15.00", Direction.UNCHANGED, "0")))
        .reports(Severity.WARNING);
  }

  @Test
  void acceptsChangeThatIsToldTwice() {
    assertThat(tester.given(changes(Direction.DECREASE, "15.00", Direction.DECREASE, "15.00")))
        .holds();
  }

  @Test
  void isNotApplicableToChangesThatCompareWithDifferentFigures() {
    assertThat(
            tester.given(
                budget()
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES,
                        Item.OFFICIAL_HOSPITALITY,
                        s -> s.change(Direction.DECREASE, "15"))
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES,
                        Item.OFFICIAL_HOSPITALITY,
                        s -> s.change(Direction.DECREASE, "4").comparedWith(2021, Measure.FINAL))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToChangesThatCompareLikeWithLike() {
    Item topic = Item.THREE_PUBLIC_EXPENSES;
    assertThat(
            tester.given(
                budget()
                    .statement(topic, topic, s -> s.change(Direction.DECREASE, "15"))
                    .statement(topic, topic, s -> s.change(Direction.DECREASE, "4").likeForLike())))
        .isNotApplicable();
  }

  private static DisclosureBuilder changes(
      Direction firstDirection, String first, Direction secondDirection, String second) {
    return budget()
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.change(firstDirection, first))
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.change(secondDirection, second));
  }

  private static DisclosureBuilder twice(
      Item firstTopic, String first, Item secondTopic, String second) {
    return budget()
        .statement(firstTopic, Item.CURRENT_YEAR_REVENUE, first)
        .statement(secondTopic, Item.CURRENT_YEAR_REVENUE, second);
  }

  @Test
  void notesWhereOneTotalIsOnlySplitInAnotherWay() {
    Finding finding = tester.given(twoSplits("200.00", "84.45", "34.45", "50.00")).finding();

    assertThat(finding).hasSeverity(Severity.INFO).at("项目支出").compares("34.45", "84.45", "50.00");
    Assertions.assertThat(finding.explanation()).extracting(Figure::text).containsExactly("50.00");
  }

  @Test
  void reportsItemWhereTheSplitsOfOneTotalDoNotMeet() {
    assertThat(tester.given(twoSplits("200.00", "84.45", "44.45", "40.02")))
        .reports(Severity.ERROR)
        .compares("44.45", "84.45", "40.00");
  }

  /** 284.45 split in two, and then in three of which two are known. */
  private static DisclosureBuilder twoSplits(
      String basic, String project, String laterProject, String operating) {
    return budget()
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, "284.45")
        .part(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, basic, 0)
        .part(Item.EXPENDITURE, Item.PROJECT_EXPENDITURE, project, 0)
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, "284.45")
        .part(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, basic, 3)
        .part(Item.EXPENDITURE, Item.PROJECT_EXPENDITURE, laterProject, 3)
        .part(Item.EXPENDITURE, Item.OPERATING_EXPENDITURE, operating, 3);
  }
}

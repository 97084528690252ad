package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;
import static io.gouji.rules.builtin.Budgets.text;

import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.Location;
import io.gouji.model.StatementBuilder;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DirectionsOfChangeAgreeTest {
  private final RuleTester tester = RuleTester.of(new DirectionsOfChangeAgree());

  @Test
  void acceptsChangeAndRateOfOneDirection() {
    assertThat(tester.given(pair(Direction.DECREASE, "15", Direction.DECREASE, "17.96", 0)))
        .holds();
  }

  @Test
  void reportsIncreaseThatDecreases() {
    assertThat(tester.given(pair(Direction.INCREASE, "15", Direction.DECREASE, "17.96", 0)))
        .reports(Severity.ERROR)
        .at("公务接待费")
        .against("公务接待费")
        .comparesWords("减少", "增加");
  }

  @Test
  void isNotApplicableWhereNothingChanged() {
    assertThat(tester.given(pair(Direction.INCREASE, "0", Direction.DECREASE, "0", 0)))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToDifferentParagraphs() {
    assertThat(tester.given(pair(Direction.INCREASE, "15", Direction.DECREASE, "17.96", 1)))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToParagraphsOfTheSameNumberInTextAndNotes() {
    Location.Container notes = new Location.Container("word/footnotes.xml", Optional.empty());
    Location inNote = new Location.Text(0, 14, 19, Optional.of(notes));

    assertThat(tester.given(pair(Direction.INCREASE, "15", Direction.DECREASE, "17.96", inNote)))
        .isNotApplicable();
  }

  private static DisclosureBuilder pair(
      Direction ofChange, String change, Direction ofRate, String rate, int paragraph) {
    return pair(ofChange, change, ofRate, rate, text(paragraph, 14, 19));
  }

  private static DisclosureBuilder pair(
      Direction ofChange, String change, Direction ofRate, String rate, Location place) {
    return budget()
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.change(ofChange, change).at(text(0, 7, 9)))
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> s.rateOfChange(ofRate, rate).at(place));
  }

  @Test
  void isNotApplicableToRatesThatCompareLikeWithLike() {
    assertThat(tester.given(said(s -> s, StatementBuilder::likeForLike))).isNotApplicable();
    assertThat(tester.given(said(StatementBuilder::likeForLike, s -> s))).isNotApplicable();
    assertThat(tester.given(said(s -> s, s -> s))).reports(Severity.ERROR);
  }

  private static DisclosureBuilder said(
      UnaryOperator<StatementBuilder> ofChange, UnaryOperator<StatementBuilder> ofRate) {
    return budget()
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> ofChange.apply(s.change(Direction.INCREASE, "15")).at(text(0, 7, 9)))
        .statement(
            Item.THREE_PUBLIC_EXPENSES,
            Item.OFFICIAL_HOSPITALITY,
            s -> ofRate.apply(s.rateOfChange(Direction.DECREASE, "4.39")).at(text(0, 14, 19)));
  }
}

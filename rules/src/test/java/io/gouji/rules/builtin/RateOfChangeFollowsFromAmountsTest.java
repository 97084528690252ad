package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.StatementBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.Check;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleConfiguration;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.RuleSetting;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RateOfChangeFollowsFromAmountsTest {
  private final RuleTester tester = RuleTester.of(new RateOfChangeFollowsFromAmounts());

  private static final Item TOPIC = Item.THREE_PUBLIC_EXPENSES;

  @Test
  void acceptsRateOverTheStatedAmount() {
    assertThat(
            tester.given(
                rate(Direction.DECREASE, "17.96")
                    .statement(TOPIC, TOPIC, s -> s.amount("83.52").of(2021))
                    .statement(TOPIC, TOPIC, s -> s.change(Direction.DECREASE, "15"))))
        .holds();
  }

  @Test
  void acceptsRateOverThisYearsAmountLessTheChange() {
    assertThat(
            tester.given(
                rate(Direction.DECREASE, "17.96")
                    .statement(TOPIC, TOPIC, "68.52")
                    .statement(TOPIC, TOPIC, s -> s.change(Direction.DECREASE, "15"))))
        .holds();
  }

  @Test
  void acceptsRateOfBothAmounts() {
    assertThat(tester.given(years(Direction.DECREASE, "17.96"))).holds();
  }

  @Test
  void reportsRateThatIsMoreThanAPercentagePointOff() {
    assertThat(tester.given(years(Direction.DECREASE, "19.76")))
        .reports(Severity.ERROR)
        .at("三公经费")
        .terms("三公经费", "三公经费")
        .compares("19.76", "17.96", "1.80");
  }

  @Test
  void warnsOfRateThatIsAPercentagePointOff() {
    assertThat(tester.given(years(Direction.DECREASE, "18.96")))
        .reports(Severity.WARNING)
        .compares("18.96", "17.96", "1.00");
    assertThat(tester.given(years(Direction.DECREASE, "16.96")))
        .reports(Severity.WARNING)
        .compares("16.96", "17.96", "1.00");
  }

  @Test
  void countsAPercentagePointFromWhatTheUnroundedAmountsCouldGive() {
    assertThat(tester.given(years(Direction.DECREASE, "18.97"))).reports(Severity.WARNING);
    assertThat(tester.given(years(Direction.DECREASE, "18.98"))).reports(Severity.ERROR);
  }

  @Test
  void reportsRateThatGoesTheOtherWay() {
    assertThat(tester.given(years(Direction.INCREASE, "17.96")))
        .reports(Severity.ERROR)
        .compares("17.96", "-17.96", "35.92");
  }

  @Test
  void saysAsItIsConfiguredHowGraveItIs() {
    RuleEngine engine =
        RuleEngine.of(List.of(new RateOfChangeFollowsFromAmounts()))
            .withConfiguration(
                RuleConfiguration.of(
                    List.of(
                        RuleSetting.severity("RateOfChangeFollowsFromAmounts", Severity.INFO))));

    Assertions.assertThat(engine.evaluate(years(Direction.DECREASE, "19.76").build()).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void acceptsRateThatWasCutOffInsteadOfRounded() {
    assertThat(tester.given(years(Direction.DECREASE, "17.95"))).holdsWithinRounding();
  }

  @Test
  void warnsOfRateJustBeyondWhatTheUnroundedAmountsCouldGive() {
    assertThat(tester.given(years(Direction.DECREASE, "17.98")))
        .reports(Severity.WARNING)
        .compares("17.98", "17.96", "0.02");
  }

  @Test
  void notesRateThatOnlyTheCuttingOffOfItsLastDigitExplains() {
    assertThat(tester.given(years(Direction.DECREASE, "17.94")))
        .reports(Severity.INFO)
        .compares("17.94", "17.96", "0.02");
  }

  @Test
  void acceptsRateOfSmallAmountsWithinTheirRounding() {
    assertThat(
            tester.given(
                rate(Direction.INCREASE, "55")
                    .statement(TOPIC, TOPIC, "0.03")
                    .statement(TOPIC, TOPIC, s -> s.amount("0.02").of(2021))))
        .holdsWithinRounding();
  }

  @Test
  void cannotBeAssessedOverZero() {
    RuleTester.Outcome outcome =
        tester.given(
            rate(Direction.INCREASE, "100")
                .statement(TOPIC, TOPIC, "5")
                .statement(TOPIC, TOPIC, s -> s.amount("0").of(2021)));

    Assertions.assertThat(outcome.statuses())
        .containsExactly(new Check.NotAssessable(Check.Reason.ZERO_BASE));
    Assertions.assertThat(outcome.findings()).isEmpty();
  }

  @Test
  void isNotApplicableWithoutAmounts() {
    assertThat(tester.given(rate(Direction.DECREASE, "17.96"))).isNotApplicable();
  }

  private static DisclosureBuilder rate(Direction direction, String printed) {
    return budget().statement(TOPIC, TOPIC, s -> s.rateOfChange(direction, printed));
  }

  private static DisclosureBuilder years(Direction direction, String printed) {
    return years(rate(direction, printed));
  }

  private static DisclosureBuilder years(DisclosureBuilder disclosure) {
    return disclosure
        .statement(TOPIC, TOPIC, "68.52")
        .statement(TOPIC, TOPIC, s -> s.amount("83.52").of(2021));
  }

  @Test
  void acceptsColumnOfRates() {
    assertThat(tester.given(rates("68.52", "83.52", "-17.96"))).holds();
  }

  @Test
  void reportsRateInColumnThatDoesNotFollow() {
    assertThat(tester.given(rates("68.52", "83.52", "-18.06")))
        .reports(Severity.WARNING)
        .at("公务接待费 / 增减幅度");
    assertThat(tester.given(rates("68.52", "83.52", "-19.76")))
        .reports(Severity.ERROR)
        .at("公务接待费 / 增减幅度");
  }

  @Test
  void notesNegativeRateInColumnThatWasCutOff() {
    assertThat(tester.given(rates("68.52", "83.52", "-17.94")))
        .reports(Severity.INFO)
        .compares("-17.94", "-17.96", "0.02");
    assertThat(tester.given(rates("68.52", "83.52", "-17.98"))).reports(Severity.WARNING);
  }

  @Test
  void isNotApplicableToRateOfNothing() {
    assertThat(tester.given(rates("68.52", "", "100"))).isNotApplicable();
  }

  private static DisclosureBuilder rates(String now, String before, String rate) {
    return budget()
        .table(
            TableKind.THREE_PUBLIC_EXPENSES,
            t ->
                t.column(2021, ColumnRole.BUDGETED, "上年预算数")
                    .column(ColumnRole.RATE_OF_CHANGE)
                    .line("公务接待费")
                    .with(ColumnRole.TOTAL, now)
                    .with(2021, ColumnRole.BUDGETED, before)
                    .with(ColumnRole.RATE_OF_CHANGE, rate));
  }

  @Test
  void isNotApplicableToRatesThatCompareLikeWithLike() {
    assertThat(tester.given(rateSaid(StatementBuilder::likeForLike))).isNotApplicable();
    assertThat(tester.given(rateSaid(s -> {}))).reports(Severity.ERROR);
    assertThat(tester.given(changeSaid(StatementBuilder::likeForLike))).isNotApplicable();
    assertThat(tester.given(changeSaid(s -> {}))).reports(Severity.ERROR);
  }

  private static DisclosureBuilder rateSaid(Consumer<StatementBuilder> how) {
    return years(budget())
        .statement(TOPIC, TOPIC, s -> how.accept(s.rateOfChange(Direction.DECREASE, "4.39")));
  }

  private static DisclosureBuilder changeSaid(Consumer<StatementBuilder> how) {
    return years(Direction.DECREASE, "17.96")
        .statement(TOPIC, TOPIC, s -> how.accept(s.change(Direction.DECREASE, "3.50")));
  }
}

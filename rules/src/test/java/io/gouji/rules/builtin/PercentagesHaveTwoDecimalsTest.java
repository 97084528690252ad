package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;
import static io.gouji.rules.builtin.Budgets.text;

import io.gouji.model.Direction;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PercentagesHaveTwoDecimalsTest {
  private final RuleTester tester = RuleTester.of(new PercentagesHaveTwoDecimals());

  @Test
  void isNotApplicableWhereAllHaveTwoDecimals() {
    assertThat(tester.given(usual())).isNotApplicable();
    assertThat(tester.given(budget())).isNotApplicable();
  }

  @Test
  void notesPercentageWithMoreDecimals() {
    assertThat(tester.given(usual().statement(PROJECTS, PROJECTS, s -> s.share("12.345"))))
        .reports(Severity.INFO)
        .comparesWords("项目支出12.345%");
  }

  @Test
  void notesRateWithFewerDecimalsThanItsAmountsGive() {
    assertThat(tester.given(growth("6336.34", "482.38", "8.2")))
        .reports(Severity.INFO)
        .comparesWords("项目支出8.2%");
    assertThat(tester.given(growth("6336.34", "482.38", "8"))).reports(Severity.INFO);
  }

  @Test
  void acceptsRateThatIsWrittenWithoutItsZeros() {
    assertThat(tester.given(growth("6333.96", "480", "8.2"))).isNotApplicable();
    assertThat(tester.given(growth("200.00", "100.00", "100"))).isNotApplicable();
  }

  @Test
  void acceptsRateThatTheUnroundedAmountsCouldGiveWithZeros() {
    assertThat(tester.given(growth("108.20", "8.20", "8.2"))).isNotApplicable();
    assertThat(tester.given(growth("108.21", "8.21", "8.2"))).isNotApplicable();
    assertThat(tester.given(growth("108.22", "8.22", "8.2"))).reports(Severity.INFO);
    assertThat(tester.given(growth("108.2", "8.2", "8"))).reports(Severity.INFO);
    assertThat(tester.given(growth("108", "8", "8"))).isNotApplicable();
  }

  @Test
  void takesAmountOfTheTextForWrittenWithoutItsZerosToo() {
    assertThat(
            tester.given(
                usual()
                    .statement(PROJECTS, PROJECTS, s -> s.amount("127.88").at(text(0, 0, 6)))
                    .statement(STAFF, STAFF, s -> s.amount("139.4").at(text(0, 7, 12)))
                    .statement(PROJECTS, PROJECTS, s -> s.share("91.7").partOf(4))))
        .reports(Severity.INFO)
        .comparesWords("项目支出91.7%");
  }

  @Test
  void leavesRateThatDoesNotFollowToOthers() {
    assertThat(tester.given(growth("6333.96", "480", "9.3"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToRateOfWhichTheBaseIsNotKnown() {
    assertThat(
            tester.given(
                usual()
                    .statement(PROJECTS, PROJECTS, s -> s.rateOfChange(Direction.INCREASE, "8.2"))))
        .isNotApplicable();
    assertThat(tester.given(growth("482.38", "482.38", "100"))).isNotApplicable();
  }

  @Test
  void isNotApplicableToTextThatKeepsAnotherCustom() {
    assertThat(
            tester.given(withGrowth(budget().statement(STAFF, STAFF, s -> s.share("8.2")), "8.2")))
        .isNotApplicable();
    assertThat(
            tester.given(
                budget()
                    .statement(STAFF, STAFF, s -> s.share("8.25"))
                    .statement(PROJECTS, PROJECTS, s -> s.share("8.241"))))
        .isNotApplicable();
  }

  @Test
  void notesShareAndCompletionWithFewerDecimals() {
    assertThat(
            tester.given(
                usual()
                    .statement(Item.EXPENDITURE, Item.EXPENDITURE, "965.43")
                    .statement(Item.EXPENDITURE, PROJECTS, s -> s.amount("298.00").partOf(3))
                    .statement(Item.EXPENDITURE, PROJECTS, s -> s.share("30.9").partOf(3))))
        .reports(Severity.INFO)
        .comparesWords("项目支出30.9%");
    assertThat(
            tester.given(
                usual(DisclosureBuilder.finalAccounts("体育局", 2023))
                    .statement(PROJECTS, PROJECTS, "72.16")
                    .statement(PROJECTS, PROJECTS, s -> s.planned("80.00"))
                    .statement(PROJECTS, PROJECTS, s -> s.completion("90"))))
        .reports(Severity.INFO)
        .comparesWords("项目支出90%");
  }

  @Test
  void namesAllAtOnce() {
    RuleTester.Outcome outcome =
        tester.given(withGrowth(usual(), "8.2").statement(STAFF, STAFF, s -> s.share("12.345")));

    Assertions.assertThat(outcome.findings()).hasSize(1);
    assertThat(outcome).reports(Severity.INFO).comparesWords("项目支出8.2%、人员经费12.345%");
  }

  private static final Item PROJECTS = Item.PROJECT_EXPENDITURE;
  private static final Item STAFF = Item.PERSONNEL_EXPENDITURE;

  /** Three percentages with two decimals. */
  private static DisclosureBuilder usual() {
    return usual(budget());
  }

  private static DisclosureBuilder usual(DisclosureBuilder disclosure) {
    return disclosure
        .statement(STAFF, STAFF, s -> s.share("20.10"))
        .statement(STAFF, STAFF, s -> s.share("33.33"))
        .statement(STAFF, STAFF, s -> s.share("46.57"));
  }

  private static DisclosureBuilder growth(String now, String change, String rate) {
    return withGrowth(usual(), now, change, rate);
  }

  private static DisclosureBuilder withGrowth(DisclosureBuilder disclosure, String rate) {
    return withGrowth(disclosure, "6336.34", "482.38", rate);
  }

  private static DisclosureBuilder withGrowth(
      DisclosureBuilder disclosure, String now, String change, String rate) {
    return disclosure
        .statement(PROJECTS, PROJECTS, now)
        .statement(PROJECTS, PROJECTS, s -> s.change(Direction.INCREASE, change))
        .statement(PROJECTS, PROJECTS, s -> s.rateOfChange(Direction.INCREASE, rate));
  }
}

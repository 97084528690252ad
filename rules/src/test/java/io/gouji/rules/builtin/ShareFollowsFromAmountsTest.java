package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ShareFollowsFromAmountsTest {
  private final RuleTester tester = RuleTester.of(new ShareFollowsFromAmounts());

  @Test
  void acceptsShare() {
    assertThat(tester.given(share("69.13"))).holds();
  }

  @Test
  void reportsShareThatIsMoreThanAPercentagePointOff() {
    assertThat(tester.given(share("61.93")))
        .reports(Severity.ERROR)
        .at("基本支出")
        .terms("基本支出", "支出")
        .compares("61.93", "69.13", "7.20");
  }

  @Test
  void warnsOfShareThatIsAPercentagePointOff() {
    assertThat(tester.given(share("70.13")))
        .reports(Severity.WARNING)
        .compares("70.13", "69.13", "1.00");
    assertThat(tester.given(share("70.16"))).reports(Severity.ERROR);
  }

  @Test
  void warnsOfShareOfThreePublicExpensesHoweverFarItIsOff() {
    Item topic = Item.THREE_PUBLIC_EXPENSES;
    assertThat(
            tester.given(
                budget()
                    .statement(topic, topic, "96.54")
                    .statement(topic, Item.OFFICIAL_HOSPITALITY, "66.74")
                    .statement(topic, Item.OFFICIAL_HOSPITALITY, s -> s.share("61.93").partOf(0))))
        .reports(Severity.WARNING)
        .compares("61.93", "69.13", "7.20");
  }

  @Test
  void acceptsShareThatWasAdjustedToMakeAHundred() {
    assertThat(tester.given(share("69.14"))).holdsWithinRounding();
  }

  @Test
  void warnsOfShareJustBeyondWhatTheUnroundedAmountsCouldGive() {
    assertThat(tester.given(share("69.15")))
        .reports(Severity.WARNING)
        .compares("69.15", "69.13", "0.02");
  }

  @Test
  void notesShareThatWasForcedSoThatTheListMakesAHundred() {
    assertThat(tester.given(shares("49.55", "39.84", "10.61")))
        .reports(Severity.INFO)
        .compares("10.61", "10.60", "0.01");
  }

  @Test
  void warnsOfShareThatMakesMoreThanAHundred() {
    assertThat(tester.given(shares("49.55", "39.84", "10.62")))
        .reports(Severity.WARNING)
        .compares("10.62", "10.60", "0.02");
  }

  @Test
  void notesLastDigitThatWasCutOff() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.EXPENDITURE, Item.EXPENDITURE, "3000.00")
                    .part(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, "2000.00", 0)
                    .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.share("66.66"))))
        .reports(Severity.INFO)
        .compares("66.66", "66.67", "0.01");
  }

  @Test
  void takesTheWholeOfWhichTheAmountIsAPart() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.EXPENDITURE, Item.EXPENDITURE, "200.00")
                    .part(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, "50.00", 0)
                    .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.share("25"))))
        .holds();
  }

  @Test
  void isNotApplicableWithoutWhole() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, "667.43")
                    .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.share("69.13"))))
        .isNotApplicable();
  }

  @Test
  void takesAWholeThatTheTextDoesNotStateFromTheTable() {
    assertThat(tester.given(ofTable("69.13", "96.54"))).holds();
    assertThat(tester.given(ofTable("61.93", "96.54")))
        .reports(Severity.ERROR)
        .terms("基本支出", "合计 / 合计")
        .compares("61.93", "69.13", "7.20");
  }

  @Test
  void isNotApplicableWhereTheFundsOfTheWholeAreNotNamed() {
    assertThat(
            tester.given(
                ofTable("61.93", "96.54")
                    .table(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        table -> table.line("合计").with(ColumnRole.TOTAL, "80.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder ofTable(String share, String expenditure) {
    return budget()
        .table(TableKind.EXPENDITURE, table -> table.line("合计").with(ColumnRole.TOTAL, expenditure))
        .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, "66.74")
        .statement(
            Item.EXPENDITURE,
            Item.BASIC_EXPENDITURE,
            s -> s.share(share).in(Item.CURRENT_YEAR_EXPENDITURE));
  }

  private static DisclosureBuilder share(String printed) {
    return budget()
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, "96.54")
        .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, "66.74")
        .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.share(printed).partOf(0));
  }

  private static DisclosureBuilder shares(String basic, String project, String personnel) {
    return budget()
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, "15897.44")
        .part(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, "7877.76", 0)
        .statement(Item.EXPENDITURE, Item.BASIC_EXPENDITURE, s -> s.share(basic).partOf(0))
        .part(Item.EXPENDITURE, Item.PROJECT_EXPENDITURE, "6333.96", 0)
        .statement(Item.EXPENDITURE, Item.PROJECT_EXPENDITURE, s -> s.share(project).partOf(0))
        .part(Item.EXPENDITURE, Item.OPERATING_EXPENDITURE, "1685.72", 0)
        .statement(Item.EXPENDITURE, Item.OPERATING_EXPENDITURE, s -> s.share(personnel).partOf(0));
  }
}

package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.NON_PERSONNEL;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class OfficeOperatingBreakdownAgreesWithTableTest {
  private final RuleTester tester = RuleTester.of(new OfficeOperatingBreakdownAgreesWithTable());

  private static final Item TOPIC = Item.OFFICE_OPERATING_FUNDS;

  @Test
  void acceptsItemsThatAreLinesOfTheTable() {
    assertThat(tester.given(officeExpenses("5.04", "5.04"))).holds();
  }

  @Test
  void warnsOfItemThatDiffers() {
    assertThat(tester.given(officeExpenses("2.10", "5.04")))
        .reports(Severity.WARNING)
        .at("办公费")
        .against("30201 办公费 / 公用经费")
        .compares("2.10", "5.04", "2.94");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(officeExpenses("5.03", "5.04"))).holdsWithinRounding();
  }

  @Test
  void warnsOfDifferenceJustBeyondRounding() {
    assertThat(tester.given(officeExpenses("5.02", "5.04")))
        .reports(Severity.WARNING)
        .compares("5.02", "5.04", "0.02");
  }

  @Test
  void explainsDifferenceByItemsWithoutALineOfTheirOwn() {
    Finding finding =
        tester
            .given(
                officeExpenses("2.1", "5.04")
                    .part(TOPIC, new Item("meetings"), "0.84", 0)
                    .part(TOPIC, new Item("training"), "1.68", 0)
                    .part(TOPIC, new Item("printing"), "0.42", 0))
            .finding();

    assertThat(finding).at("办公费").compares("2.1", "5.04", "2.94");
    Assertions.assertThat(finding.explanation())
        .extracting(Figure::label)
        .containsExactly("会议费", "培训费", "印刷费");
  }

  @Test
  void explainsDifferenceByLinesThatTheTextPrintsTogether() {
    Finding finding =
        tester
            .given(
                breakdown()
                    .part(TOPIC, new Item("officeExpenses"), "3.36", 0)
                    .part(TOPIC, new Item("travel"), "2.53", 0))
            .finding();

    assertThat(finding).at("办公费").against("30201 办公费 / 公用经费").compares("3.36", "2.10", "1.26");
    Assertions.assertThat(finding.explanation())
        .extracting(Figure::label)
        .containsExactly("30202 印刷费 / 公用经费", "30215 会议费 / 公用经费");
  }

  @Test
  void acceptsItemsThatOnlyTogetherAreALine() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.BASIC_EXPENDITURE,
                        table -> table.line("30299", "其他商品和服务支出").with(NON_PERSONNEL, "3.36"))
                    .statement(TOPIC, TOPIC, "3.36")
                    .part(TOPIC, new Item("meetings"), "2.10", 0)
                    .part(TOPIC, new Item("training"), "1.26", 0)))
        .holds();
  }

  @Test
  void explainsNothingWhereTheBreakdownsCorrespondInSeveralWays() {
    Finding finding =
        tester
            .given(
                officeExpenses("2.00", "3.00")
                    .part(TOPIC, new Item("meetings"), "1.00", 0)
                    .part(TOPIC, new Item("training"), "1.00", 0))
            .finding();

    Assertions.assertThat(finding.explanation()).isEmpty();
  }

  @Test
  void acceptsItemUnderAnotherName() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.BASIC_EXPENDITURE,
                        table -> table.line("30239", "其他交通费用").with(NON_PERSONNEL, "8.34"))
                    .statement(TOPIC, TOPIC, "30.89")
                    .part(TOPIC, new Item("otherTransport"), "8.34", 0)))
        .holds();
  }

  @Test
  void isNotApplicableToItemsThatTheTableLacks() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.BASIC_EXPENDITURE,
                        table -> table.line("30201", "办公费").with(NON_PERSONNEL, "5.04"))
                    .statement(TOPIC, TOPIC, "30.89")
                    .part(TOPIC, new Item("meetings"), "0.84", 0)))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableWithoutTheTable() {
    assertThat(
            tester.given(
                budget()
                    .statement(TOPIC, TOPIC, "30.89")
                    .part(TOPIC, new Item("officeExpenses"), "5.04", 0)))
        .isNotApplicable();
  }

  private static DisclosureBuilder officeExpenses(String stated, String printed) {
    return budget()
        .table(
            TableKind.BASIC_EXPENDITURE,
            table -> table.line("30201", "办公费").with(TOTAL, printed).with(NON_PERSONNEL, printed))
        .statement(TOPIC, TOPIC, "30.89")
        .part(TOPIC, new Item("officeExpenses"), stated, 0);
  }

  private static DisclosureBuilder breakdown() {
    return budget()
        .table(
            TableKind.BASIC_EXPENDITURE,
            table ->
                table
                    .line("30201", "办公费")
                    .with(NON_PERSONNEL, "2.10")
                    .line("30202", "印刷费")
                    .with(NON_PERSONNEL, "0.42")
                    .line("30211", "差旅费")
                    .with(NON_PERSONNEL, "2.53")
                    .line("30215", "会议费")
                    .with(NON_PERSONNEL, "0.84"))
        .statement(TOPIC, TOPIC, "5.89");
  }
}

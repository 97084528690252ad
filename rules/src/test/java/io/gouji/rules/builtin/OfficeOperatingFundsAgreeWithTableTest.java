package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.NON_PERSONNEL;
import static io.gouji.model.ColumnRole.OFFICE_OPERATING_FUNDS;
import static io.gouji.model.ColumnRole.UNIT_NATURE;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class OfficeOperatingFundsAgreeWithTableTest {
  private final RuleTester tester = RuleTester.of(new OfficeOperatingFundsAgreeWithTable());

  private static final Item TOPIC = Item.OFFICE_OPERATING_FUNDS;

  @Test
  void acceptsEqualFundsOfAdministrativeUnits() {
    assertThat(tester.given(funds("30.89", "30.89", "行政"))).holds();
  }

  @Test
  void warnsOfLessWhereAllUnitsAreAdministrative() {
    assertThat(tester.given(funds("20.89", "30.89", "行政")))
        .reports(Severity.WARNING)
        .at("机关运行经费")
        .against("合计 / 公用经费")
        .compares("20.89", "30.89", "10.00");
  }

  @Test
  void acceptsLessWherePublicInstitutionsHaveNone() {
    assertThat(tester.given(funds("20.89", "30.89", "事业"))).holds();
  }

  @Test
  void acceptsLessWhereTheUnitsAreNotKnown() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.BASIC_EXPENDITURE, t -> t.line("合计").with(NON_PERSONNEL, "3"))
                    .statement(TOPIC, TOPIC, "2")))
        .holds();
  }

  @Test
  void warnsOfMoreThanNonPersonnelExpenditure() {
    assertThat(tester.given(funds("40.00", "30.89", "事业")))
        .reports(Severity.WARNING)
        .compares("40.00", "30.89", "9.11");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(funds("30.88", "30.89", "参公事业单位"))).holdsWithinRounding();
  }

  @Test
  void warnsOfDifferenceJustBeyondRounding() {
    assertThat(tester.given(funds("30.87", "30.89", "参公事业单位"))).reports(Severity.WARNING);
  }

  @Test
  void isNotApplicableWithoutTheTable() {
    assertThat(tester.given(budget().statement(TOPIC, TOPIC, "30.89"))).isNotApplicable();
  }

  @Test
  void acceptsTheFigureOfTheColumnBesideTheThreePublicExpenses() {
    assertThat(tester.given(column("464.64", "464.64"))).holds();
  }

  @Test
  void warnsOfAnotherFigureInTheColumn() {
    assertThat(tester.given(column("464.64", "446.64")))
        .reports(Severity.WARNING)
        .at("机关运行经费")
        .against("合计 / 机关运行经费")
        .compares("464.64", "446.64", "18.00");
  }

  @Test
  void acceptsColumnWithinRounding() {
    assertThat(tester.given(column("464.6", "464.64"))).holdsWithinRounding();
  }

  @Test
  void warnsOfColumnJustBeyondRounding() {
    assertThat(tester.given(column("464.6", "464.66"))).reports(Severity.WARNING);
  }

  @Test
  void warnsOfColumnWithMoreThanNonPersonnelExpenditure() {
    DisclosureBuilder disclosure =
        budget()
            .table(TableKind.BASIC_EXPENDITURE, t -> t.line("合计").with(NON_PERSONNEL, "400.00"))
            .table(
                TableKind.THREE_PUBLIC_EXPENSES,
                t ->
                    t.column(OFFICE_OPERATING_FUNDS)
                        .line("合计")
                        .with(OFFICE_OPERATING_FUNDS, "464.64"));

    assertThat(tester.given(disclosure))
        .reports(Severity.WARNING)
        .at("合计 / 机关运行经费")
        .compares("464.64", "400.00", "64.64");
  }

  @Test
  void isNotApplicableToBlankColumn() {
    assertThat(tester.given(column("464.64", ""))).isNotApplicable();
  }

  private static DisclosureBuilder column(String stated, String printed) {
    return budget()
        .table(
            TableKind.THREE_PUBLIC_EXPENSES,
            t -> t.column(OFFICE_OPERATING_FUNDS).line("合计").with(OFFICE_OPERATING_FUNDS, printed))
        .statement(TOPIC, TOPIC, stated);
  }

  private static DisclosureBuilder funds(String stated, String printed, String nature) {
    return budget()
        .table(TableKind.BASIC_EXPENDITURE, t -> t.line("合计").with(NON_PERSONNEL, printed))
        .table(TableKind.ORGANISATION, t -> t.line("商促局").with(UNIT_NATURE, nature))
        .statement(TOPIC, TOPIC, stated);
  }

  @Test
  void isNotApplicableToYearsInWhichTheyHeldProjectMoney() {
    assertThat(tester.given(of(2018))).reports(Severity.WARNING);
    assertThat(tester.given(of(2017))).isNotApplicable();
  }

  private static DisclosureBuilder of(int year) {
    return DisclosureBuilder.budget("商促局", year)
        .table(TableKind.BASIC_EXPENDITURE, t -> t.line("合计").with(NON_PERSONNEL, "30.89"))
        .statement(TOPIC, TOPIC, "40.89");
  }
}

package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class OfficeOperatingTableIsPartOfBasicExpenditureTest {
  private final RuleTester tester =
      RuleTester.of(PackRules.rule("OfficeOperatingTableIsPartOfBasicExpenditure"));

  @Test
  void acceptsEqualLines() {
    assertThat(tester.given(office(budget(), "30201", "370.00"))).holds();
  }

  @Test
  void acceptsLessWherePublicInstitutionsHaveNone() {
    assertThat(tester.given(office(budget(), "30201", "170.00"))).holds();
  }

  @Test
  void reportsMoreThanBasicExpenditureHas() {
    assertThat(tester.given(office(budget(), "30201", "730.00")))
        .reports(Severity.ERROR)
        .at("30201 科目 / 合计")
        .against("30201 科目 / 合计")
        .compares("730.00", "370.00", "360.00");
  }

  @Test
  void reportsCodeThatBasicExpenditureLacks() {
    assertThat(tester.given(office(budget(), "30211", "1.00"))).reports(Severity.ERROR);
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(office(budget(), "30201", "370.01"))).holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(office(budget(), "30201", "370.02"))).reports(Severity.ERROR);
  }

  @Test
  void isNotApplicableBeforeProjectMoneyWasLeftOut() {
    assertThat(tester.given(office(DisclosureBuilder.budget("办公厅", 2017), "30201", "730.00")))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableWithoutBasicExpenditure() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.OFFICE_OPERATING_FUNDS,
                        t -> t.line("30201", "科目").with(TOTAL, "1.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder office(
      DisclosureBuilder disclosure, String code, String amount) {
    return disclosure
        .table(TableKind.BASIC_EXPENDITURE, t -> t.line("30201", "科目").with(TOTAL, "370.00"))
        .table(TableKind.OFFICE_OPERATING_FUNDS, t -> t.line(code, "科目").with(TOTAL, amount));
  }
}

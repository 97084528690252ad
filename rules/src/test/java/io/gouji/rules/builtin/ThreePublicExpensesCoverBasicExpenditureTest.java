package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ThreePublicExpensesCoverBasicExpenditureTest {
  private final RuleTester tester =
      RuleTester.of(PackRules.rule("ThreePublicExpensesCoverBasicExpenditure"));

  @Test
  void acceptsMoreSinceProjectMoneyPaysForItToo() {
    assertThat(tester.given(vehicles("11.84", "11.34"))).holds();
  }

  @Test
  void reportsLessThanBasicExpenditureHolds() {
    assertThat(tester.given(vehicles("8.84", "11.34")))
        .reports(Severity.ERROR)
        .at("公务用车运行维护费 / 合计")
        .against("30231 公务用车运行维护费 / 合计")
        .compares("8.84", "11.34", "2.50");
  }

  @Test
  void acceptsLessWithinRounding() {
    assertThat(tester.given(vehicles("11.33", "11.34"))).holdsWithinRounding();
  }

  @Test
  void reportsLessJustBeyondRounding() {
    assertThat(tester.given(vehicles("11.32", "11.34")))
        .reports(Severity.ERROR)
        .compares("11.32", "11.34", "0.02");
  }

  @Test
  void comparesWhatTheTextSaysUnderBothTopics() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_VEHICLE_OPERATION, "8.84")
                    .statement(
                        Item.OFFICE_OPERATING_FUNDS, Item.OFFICIAL_VEHICLE_OPERATION, "11.34")))
        .reports(Severity.ERROR)
        .at("公务用车运行维护费")
        .against("公务用车运行维护费")
        .compares("8.84", "11.34", "2.50");
  }

  @Test
  void tellsAllPlacesOfOneFigureTogether() {
    assertThat(
            tester.given(
                vehicles("8.84", "11.34")
                    .statement(
                        Item.OFFICE_OPERATING_FUNDS, Item.OFFICIAL_VEHICLE_OPERATION, "11.34")))
        .reports(Severity.ERROR)
        .against("30231 公务用车运行维护费 / 合计", "公务用车运行维护费");
  }

  @Test
  void isNotApplicableWithoutTheLineInBasicExpenditure() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.THREE_PUBLIC_EXPENSES, t -> t.line("公务接待费").with(TOTAL, "55.00"))
                    .table(
                        TableKind.BASIC_EXPENDITURE,
                        t -> t.line("30201", "办公费").with(TOTAL, "5.04"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder vehicles(String threePublic, String basic) {
    return budget()
        .table(TableKind.THREE_PUBLIC_EXPENSES, t -> t.line("公务用车运行维护费").with(TOTAL, threePublic))
        .table(TableKind.BASIC_EXPENDITURE, t -> t.line("30231", "公务用车运行维护费").with(TOTAL, basic));
  }

  @Test
  void statesEachRelationOfSeveralTablesOnce() {
    DisclosureBuilder many = budget();
    for (int i = 0; i < 3; i++) {
      many.table(TableKind.THREE_PUBLIC_EXPENSES, t -> t.line("公务用车运行维护费").with(TOTAL, "11.84"))
          .table(
              TableKind.BASIC_EXPENDITURE, t -> t.line("30231", "公务用车运行维护费").with(TOTAL, "11.34"))
          .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_VEHICLE_OPERATION, "11.84")
          .statement(Item.OFFICE_OPERATING_FUNDS, Item.OFFICIAL_VEHICLE_OPERATION, "11.34");
    }
    RuleTester.Outcome outcome = tester.given(many);

    assertThat(outcome).holds();
    Assertions.assertThat(outcome.statuses()).hasSize(6 * 6);
  }
}

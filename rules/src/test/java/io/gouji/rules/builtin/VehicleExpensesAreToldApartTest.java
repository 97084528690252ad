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

class VehicleExpensesAreToldApartTest {
  private final RuleTester tester = RuleTester.of(new VehicleExpensesAreToldApart());

  @Test
  void acceptsPurchaseAndOperation() {
    assertThat(
            tester.given(
                vehicles()
                    .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_VEHICLE_PURCHASE, "18.00")
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_VEHICLE_OPERATION, "8.84")))
        .holds();
  }

  @Test
  void reportsBothThatAreNotTold() {
    assertThat(tester.given(vehicles())).reportsAt("公务用车购置及运行费", "公务用车购置及运行费");
  }

  @Test
  void reportsPartThatIsNotTold() {
    assertThat(
            tester.given(
                vehicles()
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_VEHICLE_OPERATION, "8.84")))
        .reports(Severity.WARNING)
        .at("公务用车购置及运行费");
  }

  @Test
  void isNotApplicableWhereOnePartIsAllThereIs() {
    assertThat(
            tester.given(
                vehicles()
                    .statement(
                        Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_VEHICLE_OPERATION, "26.84")))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableWhereTheTableTellsThemApart() {
    assertThat(
            tester.given(
                vehicles()
                    .table(
                        TableKind.THREE_PUBLIC_EXPENSES,
                        t -> t.line("公务用车运行维护费").with(ColumnRole.TOTAL, "26.84"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder vehicles() {
    return budget().statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_VEHICLES, "26.84");
  }
}

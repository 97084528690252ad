package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class VehicleExpensesAreSplitTest {
  private final RuleTester tester = RuleTester.of(new VehicleExpensesAreSplit());

  @Test
  void acceptsVehiclesThatAreSplit() {
    assertThat(tester.given(table("二、公务用车购置及运维费", "　其中：公务用车购置费", "　　公务用车运行维护费"))).holds();
  }

  @Test
  void reportsVehiclesWithoutPurchase() {
    assertThat(tester.given(table("二、公务用车购置及运维费", "　其中：公务用车运行维护费")))
        .reports(Severity.ERROR)
        .at("二、公务用车购置及运维费");
  }

  @Test
  void reportsBothLinesThatAreMissing() {
    assertThat(tester.given(table("二、公务用车购置及运维费", "三、公务接待费")))
        .reportsAt("二、公务用车购置及运维费", "二、公务用车购置及运维费");
  }

  @Test
  void isNotApplicableWithoutALineForVehicles() {
    assertThat(tester.given(table("一、因公出国（境）费", "三、公务接待费"))).isNotApplicable();
  }

  private static DisclosureBuilder table(String... lines) {
    return budget()
        .table(
            TableKind.THREE_PUBLIC_EXPENSES,
            table -> {
              for (String line : lines) {
                table.line(line).with(TOTAL, "");
              }
            });
  }
}

package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.QUANTITY;
import static io.gouji.model.ColumnRole.VALUE;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class CountsAgreeWithAssetsTest {
  private final RuleTester tester = RuleTester.of(PackRules.rule("CountsAgreeWithAssets"));

  @Test
  void acceptsEqualNumbers() {
    assertThat(tester.given(vehicles("4", "4"))).holds();
  }

  @Test
  void notesNumberThatTheTableLeavesBlank() {
    assertThat(tester.given(vehicles("4", "")))
        .reports(Severity.INFO)
        .at("车辆")
        .against("2、车辆（台、辆） / 数量")
        .compares("4", "0", "4");
  }

  @Test
  void notesDifferenceOfOneSinceCountsAreNotRounded() {
    assertThat(tester.given(vehicles("4", "5"))).reports(Severity.INFO).compares("4", "5", "1");
  }

  @Test
  void isNotApplicableWithoutAssetTable() {
    assertThat(
            tester.given(
                budget().statement(Item.VEHICLES, Item.VEHICLES, s -> s.count("4", Unit.VEHICLE))))
        .isNotApplicable();
  }

  private static DisclosureBuilder vehicles(String stated, String listed) {
    return budget()
        .table(
            TableKind.FIXED_ASSETS,
            table ->
                table
                    .line("资产总额")
                    .with(VALUE, "103.91")
                    .line("2、车辆（台、辆）")
                    .with(QUANTITY, listed)
                    .with(VALUE, "46.90"))
        .statement(Item.VEHICLES, Item.VEHICLES, s -> s.count(stated, Unit.VEHICLE));
  }
}

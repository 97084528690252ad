package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class PurchasesAreWithinProcurementTest {
  private final RuleTester tester = RuleTester.of(PackRules.rule("PurchasesAreWithinProcurement"));

  @Test
  void acceptsPurchasesThatAreLess() {
    assertThat(tester.given(purchases("10.00", "12.00"))).holds();
  }

  @Test
  void warnsOfPurchasesThatExceedProcurement() {
    assertThat(tester.given(purchases("12.00", "10.00")))
        .reports(Severity.WARNING)
        .at("拟购置固定资产")
        .against("合计 / 合计")
        .compares("12.00", "10.00", "2.00");
  }

  @Test
  void acceptsExcessWithinRounding() {
    assertThat(tester.given(purchases("10.01", "10.00"))).holdsWithinRounding();
  }

  @Test
  void warnsOfExcessJustBeyondRounding() {
    assertThat(tester.given(purchases("10.02", "10.00"))).reports(Severity.WARNING);
  }

  @Test
  void acceptsNoPurchasesBesideEmptyTable() {
    assertThat(
            tester.given(
                budget()
                    .table(TableKind.GOVERNMENT_PROCUREMENT, table -> {})
                    .statement(Item.FIXED_ASSETS, Item.FIXED_ASSET_PURCHASES, "0.00")))
        .holds();
  }

  @Test
  void isNotApplicableWithoutTheTable() {
    assertThat(
            tester.given(budget().statement(Item.FIXED_ASSETS, Item.FIXED_ASSET_PURCHASES, "1.00")))
        .isNotApplicable();
  }

  private static DisclosureBuilder purchases(String stated, String printed) {
    return budget()
        .table(TableKind.GOVERNMENT_PROCUREMENT, t -> t.line("合计").with(TOTAL, printed))
        .statement(Item.FIXED_ASSETS, Item.FIXED_ASSET_PURCHASES, stated);
  }
}

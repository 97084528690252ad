package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.QUANTITY;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.model.ColumnRole.UNIT_PRICE;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class PurchaseIsQuantityTimesPriceTest {
  private final RuleTester tester = RuleTester.of(PackRules.rule("PurchaseIsQuantityTimesPrice"));

  @Test
  void acceptsPriceInTheUnitOfTheTable() {
    assertThat(tester.given(purchase("2.00", "5", "0.40"))).holds();
  }

  @Test
  void acceptsPriceInYuan() {
    assertThat(tester.given(purchase("2.00", "5", "4,000.00"))).holdsWithinRounding();
  }

  @Test
  void acceptsPriceThatIsRounded() {
    assertThat(tester.given(purchase("1.00", "3", "0.33"))).holdsWithinRounding();
  }

  @Test
  void warnsOfAmountThatDiffers() {
    assertThat(tester.given(purchase("1.20", "3", "0.33")))
        .reports(Severity.WARNING)
        .at("电脑 / 合计")
        .terms("电脑 / 数量", "电脑 / 单价")
        .compares("1.20", "0.99", "0.21");
  }

  @Test
  void warnsOfDifferenceJustBeyondRounding() {
    assertThat(tester.given(purchase("1.02", "3", "0.33")))
        .reports(Severity.WARNING)
        .compares("1.02", "0.99", "0.03");
  }

  @Test
  void isNotApplicableWhereThePriceIsBlank() {
    assertThat(tester.given(purchase("1.20", "3", ""))).isNotApplicable();
  }

  private static DisclosureBuilder purchase(String total, String quantity, String price) {
    return budget()
        .table(
            TableKind.GOVERNMENT_PROCUREMENT,
            table ->
                table
                    .column(QUANTITY)
                    .column(UNIT_PRICE)
                    .line("电脑")
                    .with(QUANTITY, quantity)
                    .with(UNIT_PRICE, price)
                    .with(TOTAL, total));
  }
}

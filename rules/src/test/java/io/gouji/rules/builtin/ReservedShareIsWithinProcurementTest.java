package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.RESERVED_FOR_SMALL_ENTERPRISES;
import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class ReservedShareIsWithinProcurementTest {
  private final RuleTester tester =
      RuleTester.of(PackRules.rule("ReservedShareIsWithinProcurement"));

  @Test
  void acceptsShareThatIsLess() {
    assertThat(tester.given(reserved("8.00", "10.00"))).holds();
  }

  @Test
  void warnsOfShareThatExceedsThePurchase() {
    assertThat(tester.given(reserved("12.00", "10.00")))
        .reports(Severity.WARNING)
        .at("合计 / 预留中小微企业份额")
        .against("合计 / 合计")
        .compares("12.00", "10.00", "2.00");
  }

  @Test
  void acceptsExcessWithinRounding() {
    assertThat(tester.given(reserved("10.01", "10.00"))).holdsWithinRounding();
  }

  @Test
  void warnsOfExcessJustBeyondRounding() {
    assertThat(tester.given(reserved("10.02", "10.00"))).reports(Severity.WARNING);
  }

  @Test
  void isNotApplicableToBlankRow() {
    assertThat(tester.given(reserved("", ""))).isNotApplicable();
  }

  private static DisclosureBuilder reserved(String share, String total) {
    return budget()
        .table(
            TableKind.GOVERNMENT_PROCUREMENT,
            table ->
                table
                    .column(RESERVED_FOR_SMALL_ENTERPRISES)
                    .line("合计")
                    .with(TOTAL, total)
                    .with(RESERVED_FOR_SMALL_ENTERPRISES, share));
  }

  @Test
  void warnsOfShareOfTheTextThatExceedsItsWhole() {
    assertThat(tester.given(saying("12.00", "8.00", "6.00"))).holds();
    assertThat(tester.given(saying("7.00", "8.00", "6.00")))
        .reports(Severity.WARNING)
        .compares("8.00", "7.00", "1.00");
    assertThat(tester.given(saying("12.00", "8.00", "9.00")))
        .reports(Severity.WARNING)
        .compares("9.00", "8.00", "1.00");
  }

  private static DisclosureBuilder saying(String all, String small, String micro) {
    return budget()
        .statement(Item.GOVERNMENT_PROCUREMENT, Item.GOVERNMENT_PROCUREMENT, all)
        .statement(
            Item.GOVERNMENT_PROCUREMENT,
            new Item("procurementFromSmallAndMediumEnterprises"),
            small)
        .statement(
            Item.GOVERNMENT_PROCUREMENT,
            new Item("procurementFromSmallAndMicroEnterprises"),
            micro);
  }
}

package io.gouji.rules.builtin;

import static io.gouji.model.ColumnRole.TOTAL;
import static io.gouji.model.ColumnRole.UNIT_NATURE;
import static io.gouji.model.ColumnRole.UNIT_PRICE;
import static io.gouji.model.ColumnRole.VALUE;
import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class UnitsAreStatedTest {
  private final RuleTester tester = RuleTester.of(new UnitsAreStated());

  @Test
  void acceptsUnitInTheCaption() {
    assertThat(tester.given(printed(table -> table.statedUnit("万元")))).holds();
  }

  @Test
  void acceptsUnitInAHeader() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.FIXED_ASSETS,
                        table ->
                            table
                                .asPrinted()
                                .column(UNIT_PRICE, "单价（金额单位：万元）")
                                .line("资产总额")
                                .with(VALUE, "103.91"))))
        .holds();
  }

  @Test
  void warnsOfTableWithoutUnit() {
    assertThat(tester.given(printed(table -> {})))
        .reports(Severity.WARNING)
        .at("支出总表")
        .comparesWords("");
  }

  @Test
  void isNotApplicableToEmptyTable() {
    assertThat(tester.given(budget().table(TableKind.EXPENDITURE, table -> table.asPrinted())))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToTableWithoutMoney() {
    assertThat(
            tester.given(
                budget()
                    .table(
                        TableKind.ORGANISATION,
                        table -> table.asPrinted().line("商促局").with(UNIT_NATURE, "行政"))))
        .isNotApplicable();
  }

  @Test
  void isNotApplicableToRecordsWhichHaveTheirUnitAsData() {
    assertThat(
            tester.given(
                budget().table(TableKind.EXPENDITURE, t -> t.line("合计").with(TOTAL, "1.00"))))
        .isNotApplicable();
  }

  private static DisclosureBuilder printed(Consumer<TableBuilder> caption) {
    return budget()
        .table(
            TableKind.EXPENDITURE,
            table -> {
              table.asPrinted().line("合计").with(TOTAL, "1.00");
              caption.accept(table);
            });
  }
}

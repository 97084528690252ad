package io.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.rules.builtin.ColumnsAddUpToTheirTotal;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final RuleTester TESTER = RuleTester.of(new ColumnsAddUpToTheirTotal());

  @Test
  void listsEveryStatedAmountOfMoney() {
    Ledger ledger = ledger(expenditure("5.00"));

    assertThat(ledger.entries())
        .extracting(entry -> entry.figure().label())
        .containsExactly("合计 / 合计", "合计 / 基本支出", "收入");
    assertThat(ledger.size()).isEqualTo(3);
  }

  @Test
  void saysWhichFiguresWereChecked() {
    Ledger ledger = ledger(expenditure("5.00"));

    assertThat(ledger.checked()).isEqualTo(2);
    assertThat(ledger.unchecked()).extracting(Figure::label).containsExactly("收入");
  }

  @Test
  void countsFailingChecksToo() {
    assertThat(ledger(expenditure("6.00")).checked()).isEqualTo(2);
  }

  @Test
  void doesNotCountChecksThatCouldNotBeMade() {
    assertThat(ledger(expenditure("五万")).checked()).isZero();
  }

  @Test
  void leavesPeopleAndThingsOut() {
    Ledger ledger =
        ledger(
            DisclosureBuilder.budget("商促局", 2022)
                .statement(Item.STAFF, Item.STAFF, staff -> staff.count("52", Unit.PERSON))
                .statement(Item.REVENUE, Item.OTHER_INCOME, none -> none.none()));

    assertThat(ledger.entries()).isEmpty();
  }

  private static Ledger ledger(DisclosureBuilder disclosure) {
    return TESTER.given(disclosure).evaluation().ledger();
  }

  private static DisclosureBuilder expenditure(String total) {
    return DisclosureBuilder.budget("商促局", 2022)
        .table(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            table ->
                table
                    .line("合计")
                    .with(ColumnRole.TOTAL, total)
                    .with(ColumnRole.BASIC_EXPENDITURE, "5.00"))
        .statement(Item.REVENUE, Item.REVENUE, "5.00");
  }
}

package io.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StatementBuilderTest {
  @Test
  void buildsADisclosureFromFiguresOfAnotherSystem() {
    Disclosure disclosure =
        DisclosureBuilder.budget("商促局", 2022)
            .departmentCode("366")
            .table(
                TableKind.BASIC_EXPENDITURE,
                table ->
                    table
                        .line("合计")
                        .with(ColumnRole.TOTAL, "5.04", "record 17")
                        .line("302", "商品和服务支出")
                        .with(ColumnRole.TOTAL, "5.04"))
            .build();

    assertThat(disclosure.identity())
        .isEqualTo(
            new Identity(
                Optional.of("商促局"),
                Optional.of("366"),
                OptionalInt.of(2022),
                DisclosureKind.BUDGET));
    BasicExpenditureTable basic = disclosure.table(BasicExpenditureTable.class).orElseThrow();
    assertThat(basic.line("302").total()).isEqualTo(Amount.of("5.04", Unit.TEN_THOUSAND_YUAN));
    assertThat(basic.line("302").personnel()).isEqualTo(Amount.blank());
    TableBody body = basic.body();
    Figure total = body.figure(body.totalRow().orElseThrow(), ColumnRole.TOTAL).orElseThrow();
    assertThat(total.location()).isEqualTo(new Location.External("record 17"));
    assertThat(total.subject())
        .contains(
            new Subject(
                Item.BASIC_EXPENDITURE,
                Optional.empty(),
                Fund.GENERAL_PUBLIC_BUDGET,
                Measure.BUDGET,
                2022));
  }

  @Test
  void fillsTheHalvesOfABalance() {
    Disclosure disclosure =
        DisclosureBuilder.finalAccounts("商促局", 2021)
            .table(
                TableKind.OVERALL_BALANCE,
                table ->
                    table
                        .line("收入总计")
                        .with(ColumnRole.BUDGETED, "9.00")
                        .rightHalf()
                        .line("一、教育支出")
                        .with(ColumnRole.BUDGETED, "8.00")
                        .line("支出总计")
                        .with(ColumnRole.BUDGETED, "9.00"))
            .build();

    OverallBalanceTable balance = disclosure.table(OverallBalanceTable.class).orElseThrow();
    assertThat(balance.line("收入总计").budgeted())
        .isEqualTo(Amount.of("9.00", Unit.TEN_THOUSAND_YUAN));
    assertThat(balance.line("教育支出").budgeted())
        .isEqualTo(Amount.of("8.00", Unit.TEN_THOUSAND_YUAN));
    assertThat(balance.body().figures().map(figure -> figure.subject().orElseThrow().measure()))
        .containsOnly(Measure.FINAL);
  }

  @Test
  void refusesAColumnThatTheTableDoesNotHave() {
    DisclosureBuilder builder = DisclosureBuilder.budget("商促局", 2022);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                builder.table(
                    TableKind.BASIC_EXPENDITURE,
                    table -> table.line("合计").with(ColumnRole.QUANTITY, "1")))
        .withMessage("Expected a column of BASIC_EXPENDITURE but was QUANTITY");
  }

  @Test
  void refusesALineThatTheTableDoesNotHave() {
    BasicExpenditureTable basic =
        DisclosureBuilder.budget("商促局", 2022)
            .table(TableKind.BASIC_EXPENDITURE, table -> table.line("302", "商品和服务支出"))
            .build()
            .table(BasicExpenditureTable.class)
            .orElseThrow();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> basic.line("303"))
        .withMessage("Expected a line of BASIC_EXPENDITURE with code \"303\" but was one of [302]");
  }

  @Test
  void comparesTablesByWhatTheySay() {
    assertThat(expenditure("a")).isEqualTo(expenditure("b")).hasSameHashCodeAs(expenditure("b"));
    assertThat(expenditure("a").body().isEmpty()).isFalse();
  }

  private static DisclosureTable expenditure(String place) {
    return DisclosureBuilder.budget("商促局", 2022)
        .table(
            TableKind.EXPENDITURE, table -> table.line("合计").with(ColumnRole.TOTAL, "1.00", place))
        .build()
        .tables()
        .get(0);
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** 收入总计 equals 支出总计 in 收支总表 and in 财政拨款收支总表. */
public final class RevenueBalancesExpenditure implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return Stream.of(TableKind.OVERALL_BALANCE, TableKind.FISCAL_APPROPRIATION_BALANCE)
        .flatMap(kind -> context.tables(kind).stream())
        .flatMap(table -> relation(table).stream());
  }

  private static Optional<Relation> relation(TableBody table) {
    return total(table, Item.TOTAL_REVENUE)
        .flatMap(
            revenue ->
                total(table, Item.TOTAL_EXPENDITURE)
                    .map(expenditure -> Relation.equal(expenditure, revenue)));
  }

  private static Optional<Figure> total(TableBody table, Item item) {
    return table
        .row(item)
        .flatMap(
            row ->
                table.amountColumns(row.panel()).stream()
                    .filter(
                        column ->
                            column.role() == ColumnRole.TOTAL
                                || column.role() == ColumnRole.BUDGETED)
                    .findFirst()
                    .flatMap(column -> table.figure(row, column)));
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Item;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.stream.Stream;

/**
 * A “三公” table with a line for official vehicles has lines for their purchase and their operation.
 * Source: 财预〔2016〕143号.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class VehicleExpensesAreSplit implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables(TableKind.THREE_PUBLIC_EXPENSES).stream()
        .flatMap(
            table ->
                table.row(Item.OFFICIAL_VEHICLES).stream()
                    .flatMap(
                        row ->
                            Stream.of(
                                    Item.OFFICIAL_VEHICLE_PURCHASE, Item.OFFICIAL_VEHICLE_OPERATION)
                                .map(
                                    item ->
                                        Relation.words(
                                            mention(table, row),
                                            Relation.WordComparator.PRESENT,
                                            table.row(item).map(part -> mention(table, part))))));
  }

  private static Mention mention(TableBody table, Row row) {
    int column = table.column(ColumnRole.NAME).map(c -> c.gridColumn()).orElse(0);
    return new Mention(row.label(), table.location(row, column), row.label());
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.stream.Stream;

/**
 * The number of vehicles in the text is the number in 固定资产占用情况表. A note only, since the two may be
 * counted at different dates.
 */
public final class CountsAgreeWithAssets implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.statements().stream()
        .filter(statement -> statement.measure() == Measure.COUNT)
        .filter(statement -> statement.item().equals(Item.VEHICLES))
        .flatMap(
            statement ->
                context.tables(TableKind.FIXED_ASSETS).stream()
                    .flatMap(
                        table ->
                            table
                                .row(Item.VEHICLES)
                                .flatMap(row -> table.figure(row, ColumnRole.QUANTITY))
                                .stream())
                    .map(quantity -> Relation.equal(statement.figure(), quantity)));
  }
}

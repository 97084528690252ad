package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** In 政府采购预算表, the amount of a purchase is its quantity at its unit price. */
public final class PurchaseIsQuantityTimesPrice implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables(TableKind.GOVERNMENT_PROCUREMENT).stream()
        .flatMap(table -> table.rows().stream().flatMap(row -> relation(table, row).stream()));
  }

  private static Optional<Relation> relation(TableBody table, Row row) {
    Optional<Figure> quantity = table.figure(row, ColumnRole.QUANTITY).filter(Figure::isStated);
    Optional<Figure> price = table.figure(row, ColumnRole.UNIT_PRICE).filter(Figure::isStated);
    Optional<Figure> amount = table.figure(row, ColumnRole.TOTAL).filter(Figure::isStated);
    return quantity.isPresent() && price.isPresent()
        ? amount.map(total -> Relation.product(total, quantity.get(), price.get()))
        : Optional.empty();
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Mention;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where no table does, the text tells the purchase of official vehicles apart from their operation.
 * Nothing (0, 无) told is told; a part that is all there is leaves nothing to tell of the other.
 * Source: 财预〔2016〕143号.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class VehicleExpensesAreToldApart implements Rule {
  private static final List<Item> PARTS =
      List.of(Item.OFFICIAL_VEHICLE_PURCHASE, Item.OFFICIAL_VEHICLE_OPERATION);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    boolean isInTable =
        context.tables(TableKind.THREE_PUBLIC_EXPENSES).stream()
            .anyMatch(VehicleExpensesAreToldApart::tellsApart);
    return isInTable
        ? Stream.empty()
        : stated(context, Item.OFFICIAL_VEHICLES)
            .map(Statement::figure)
            .filter(Figure::isNonZero)
            .limit(1)
            .flatMap(whole -> relations(context, whole));
  }

  private static boolean tellsApart(TableBody table) {
    return PARTS.stream()
        .anyMatch(
            item ->
                table.row(item).isPresent()
                    || table.columns().stream()
                        .anyMatch(column -> column.role().item().equals(Optional.of(item))));
  }

  private static Stream<Relation> relations(RuleContext context, Figure whole) {
    boolean isAll =
        PARTS.stream()
            .flatMap(item -> stated(context, item))
            .anyMatch(part -> part.figure().amount().equals(whole.amount()));
    return isAll
        ? Stream.empty()
        : PARTS.stream()
            .map(
                item ->
                    Relation.words(
                        mention(whole),
                        Relation.WordComparator.PRESENT,
                        stated(context, item).findFirst().map(part -> mention(part.figure()))));
  }

  private static Stream<Statement> stated(RuleContext context, Item item) {
    return Passages.ofFiscalYear(context)
        .filter(statement -> statement.item().equals(item))
        .filter(statement -> statement.topic().equals(Optional.of(Item.THREE_PUBLIC_EXPENSES)));
  }

  private static Mention mention(Figure figure) {
    return new Mention(figure.text(), figure.location(), figure.label());
  }
}

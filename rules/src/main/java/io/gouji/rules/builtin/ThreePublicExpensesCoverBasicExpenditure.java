package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Each of the “三公” expenses is at least what basic expenditure holds of it: 30212, 30217, 30231 and
 * 31013 in 基本支出表, and the same items in the text on 机关运行经费. It may be more, since project money
 * pays for it too.
 */
public final class ThreePublicExpensesCoverBasicExpenditure implements Rule {
  private static final List<Item> ITEMS =
      List.of(
          Item.OFFICIAL_OVERSEAS_VISITS,
          Item.OFFICIAL_HOSPITALITY,
          Item.OFFICIAL_VEHICLE_OPERATION,
          Item.OFFICIAL_VEHICLE_PURCHASE);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Item item : ITEMS) {
      List<Figure> parts = parts(context, item);
      if (!parts.isEmpty()) {
        for (Figure whole : wholes(context, item)) {
          parts.forEach(part -> relations.add(Relation.atLeast(whole, List.of(part))));
        }
      }
    }
    return relations.stream();
  }

  private static List<Figure> wholes(RuleContext context, Item item) {
    List<Figure> wholes = new ArrayList<>();
    for (TableBody table : context.tables(TableKind.THREE_PUBLIC_EXPENSES)) {
      table
          .row(item)
          .flatMap(row -> table.figure(row, ColumnRole.TOTAL))
          .or(() -> ofColumn(context, table, item))
          .ifPresent(wholes::add);
    }
    statements(context, item, Item.THREE_PUBLIC_EXPENSES).forEach(wholes::add);
    return wholes;
  }

  /** The figure in the item's column; a blank one of final accounts may only not be disclosed. */
  private static Optional<Figure> ofColumn(RuleContext context, TableBody table, Item item) {
    return ThreePublicColumns.figure(
        table,
        new Subject(
            item,
            Optional.empty(),
            Fund.FISCAL_APPROPRIATION,
            context.disclosure().identity().measure(),
            context.disclosure().identity().fiscalYear().orElse(0)));
  }

  private static List<Figure> parts(RuleContext context, Item item) {
    List<Figure> parts = new ArrayList<>();
    Optional<String> code =
        context
            .lexicon()
            .entry(item.id())
            .flatMap(Lexicon.Entry::economicCode)
            .map(economic -> economic.digits());
    for (TableBody table : context.tables(TableKind.BASIC_EXPENDITURE)) {
      code.flatMap(table::row)
          .flatMap(row -> table.figure(row, ColumnRole.TOTAL))
          .filter(Figure::isStated)
          .ifPresent(parts::add);
    }
    statements(context, item, Item.OFFICE_OPERATING_FUNDS).forEach(parts::add);
    return parts;
  }

  private static Stream<Figure> statements(RuleContext context, Item item, Item topic) {
    return Passages.ofFiscalYear(context, topic)
        .filter(statement -> statement.item().equals(item))
        .map(Statement::figure);
  }
}

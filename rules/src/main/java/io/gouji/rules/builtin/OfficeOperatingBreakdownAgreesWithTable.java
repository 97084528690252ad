package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Row;
import io.gouji.model.Statement;
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
 * Where the text breaks 机关运行经费 down, each item is the line of 基本支出表 for the same economic code.
 * Items of the text that have no such line may be what the table prints together with another.
 */
public final class OfficeOperatingBreakdownAgreesWithTable implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Optional<TableBody> table = context.table(TableKind.BASIC_EXPENDITURE);
    if (table.isEmpty()) {
      return Stream.empty();
    }
    List<Statement> items =
        Passages.ofFiscalYear(context, Item.OFFICE_OPERATING_FUNDS)
            .filter(statement -> statement.whole().isPresent())
            .toList();
    List<Figure> companions = new ArrayList<>();
    for (Statement item : items) {
      if (line(context.lexicon(), table.get(), item).isEmpty()) {
        companions.add(item.figure());
      }
    }
    return items.stream()
        .flatMap(
            item ->
                line(context.lexicon(), table.get(), item).stream()
                    .map(line -> Relation.equal(item.figure(), line).withCompanions(companions)));
  }

  private static Optional<Figure> line(Lexicon lexicon, TableBody table, Statement item) {
    Optional<Row> row =
        lexicon
            .entry(item.item().id())
            .flatMap(Lexicon.Entry::economicCode)
            .flatMap(code -> table.row(code.digits()));
    return row.flatMap(
        line ->
            table
                .figure(line, ColumnRole.NON_PERSONNEL)
                .or(() -> table.figure(line, ColumnRole.TOTAL)));
  }
}

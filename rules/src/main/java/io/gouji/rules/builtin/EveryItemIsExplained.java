package io.gouji.rules.builtin;

import io.gouji.model.ClassificationCode;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that explains 一般公共预算支出 item by item (项) explains every item that has an amount. Stated
 * only where it explains most of them; a text that picks some out owes nothing.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class EveryItemIsExplained implements Rule {
  private static final int FEWEST = 2;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Map<ClassificationCode, Figure> explained = new HashMap<>();
    Passages.ofFiscalYear(context)
        .forEach(statement -> code(statement).ifPresent(c -> explained.put(c, statement.figure())));
    return explained.isEmpty()
        ? Stream.empty()
        : context.table(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE).stream()
            .flatMap(table -> relations(table, explained));
  }

  private static Optional<ClassificationCode> code(Statement statement) {
    return statement.subject().code().filter(code -> code.level() == ClassificationCode.Level.ITEM);
  }

  private static Stream<Relation> relations(
      TableBody table, Map<ClassificationCode, Figure> explained) {
    List<Row> items = table.rows().stream().filter(row -> isItem(table, row)).toList();
    long known = items.stream().filter(row -> explained.containsKey(code(row))).count();
    return known >= FEWEST && 2 * known > items.size()
        ? items.stream().map(row -> relation(table, row, explained.get(code(row))))
        : Stream.empty();
  }

  private static ClassificationCode code(Row row) {
    return row.code().orElseThrow();
  }

  private static boolean isItem(TableBody table, Row row) {
    return row.code().map(code -> code.level() == ClassificationCode.Level.ITEM).orElse(false)
        && table.figure(row, ColumnRole.TOTAL).map(Figure::isNonZero).orElse(false);
  }

  private static Relation relation(TableBody table, Row row, @Nullable Figure figure) {
    int column = table.column(ColumnRole.NAME).map(c -> c.gridColumn()).orElse(0);
    Location place = table.location(row, column);
    return Relation.words(
        new Mention(row.label(), place, code(row) + " " + row.label()),
        Relation.WordComparator.PRESENT,
        Optional.ofNullable(figure)
            .map(stated -> new Mention(stated.text(), stated.location(), stated.label())));
  }
}

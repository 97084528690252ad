package io.gouji.rules.builtin;

import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Mention;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where final accounts say in their text what was planned of the “三公” expenses, the table has the
 * same 预算数. A person must look, for a budget may have been changed during the year: a note that the
 * table's is the changed one (全年预算数, 调整后) leaves only what the text calls so to be compared.
 */
final class PlannedThreePublic {
  private static final Pattern CHANGED = Pattern.compile("全年预算|调整后|调整预算");

  private PlannedThreePublic() {}

  static Stream<Relation> relations(RuleContext context) {
    if (context.disclosure().identity().measure() != Measure.FINAL) {
      return Stream.empty();
    }
    List<TableBody> tables = context.tables(TableKind.THREE_PUBLIC_EXPENSES);
    int year = context.disclosure().identity().fiscalYear().orElse(0);
    return tables.isEmpty()
        ? Stream.empty()
        : context.statements().stream()
            .filter(statement -> statement.measure() == planned(tables.get(0)))
            .filter(statement -> statement.fiscalYear() == year)
            .filter(statement -> statement.topic().equals(Optional.of(Item.THREE_PUBLIC_EXPENSES)))
            .flatMap(statement -> relation(tables.get(0), statement).stream());
  }

  /** Of which state of the budget the table is. */
  private static Measure planned(TableBody table) {
    return table.caption().notes().stream()
            .map(Mention::text)
            .anyMatch(note -> CHANGED.matcher(note).find())
        ? Measure.ADJUSTED_BUDGET
        : Measure.BUDGET;
  }

  private static Optional<Relation> relation(TableBody table, Statement statement) {
    return ThreePublicColumns.figure(table, statement.subject().withMeasure(Measure.BUDGET))
        .map(figure -> Relation.equal(statement.figure(), figure).withSeverity(Severity.WARNING));
  }
}

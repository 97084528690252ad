package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.TableBody;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table with amounts states their unit, in its caption or in a column header.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class UnitsAreStated implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context
        .tables()
        .filter(table -> !table.isEmpty() && !isFromRecords(table))
        .filter(table -> table.columns().stream().anyMatch(column -> column.role().isMoney()))
        .map(
            table ->
                Relation.words(
                    new Mention(
                        "", new Location.Table(table.index()), table.caption().title().text()),
                    Relation.WordComparator.PRESENT,
                    table.caption().unit().or(() -> header(table))));
  }

  /** A table that stands in no document has its units as data. */
  private static boolean isFromRecords(TableBody table) {
    return table.caption().title().location() instanceof Location.External;
  }

  private static Optional<Mention> header(TableBody table) {
    return table.columns().stream()
        .filter(column -> column.role() != ColumnRole.MEASURING_UNIT)
        .flatMap(column -> column.headers().stream())
        .filter(header -> header.contains("元"))
        .map(header -> new Mention(header, new Location.Table(table.index()), header))
        .findFirst();
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A table of performance targets has indicators of output (产出指标) and of what it is good for (效益指标
 * or 满意度指标), and at least one target value with a number. Some targets may be qualitative.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class PerformanceTargetsAreComplete implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables(TableKind.PERFORMANCE_TARGETS).stream()
        .filter(table -> table.column(ColumnRole.FIRST_LEVEL_INDICATOR).isPresent())
        .filter(table -> !table.rows().isEmpty())
        .flatMap(
            table ->
                Stream.of(
                    indicator(table, "产出指标", List.of("产出")),
                    indicator(table, "效益指标或满意度指标", List.of("效益", "满意")),
                    numericTarget(table)));
  }

  private static Relation indicator(TableBody table, String name, List<String> words) {
    return relation(
        table,
        name,
        first(
            table,
            ColumnRole.FIRST_LEVEL_INDICATOR,
            text -> words.stream().anyMatch(text::contains)));
  }

  private static Relation numericTarget(TableBody table) {
    return relation(
        table,
        "指标值",
        first(table, ColumnRole.TARGET_VALUE, text -> text.chars().anyMatch(Character::isDigit)));
  }

  private static Relation relation(TableBody table, String name, Optional<String> found) {
    Location place = new Location.Table(table.index());
    return Relation.words(
        new Mention("", place, table.caption().title().text() + " " + name),
        Relation.WordComparator.PRESENT,
        found.map(text -> new Mention(text, place, name)));
  }

  /** The first text of a column that says something. */
  private static Optional<String> first(
      TableBody table, ColumnRole role, Predicate<String> saysIt) {
    Column column = table.column(role).orElse(null);
    if (column != null) {
      for (Row row : table.rows()) {
        String text = table.text(row, column);
        if (!text.isEmpty() && saysIt.test(text)) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }
}

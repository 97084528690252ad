package io.gouji.rules.builtin;

import io.gouji.model.ClassificationCode;
import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A classification code has the same name wherever it stands. An abbreviated name agrees.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class CodesHaveOneName implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Map<ClassificationCode, Mention> names = new HashMap<>();
    List<Relation> relations = new ArrayList<>();
    context
        .tables()
        .filter(table -> table.kind().domain().isPresent())
        .forEach(
            table -> {
              int column = table.column(ColumnRole.NAME).map(Column::gridColumn).orElse(0);
              for (Row row : table.rows()) {
                if (row.code().isPresent() && !row.name().isEmpty()) {
                  compare(table, row, column, names, relations);
                }
              }
            });
    return relations.stream();
  }

  private static void compare(
      TableBody table,
      Row row,
      int column,
      Map<ClassificationCode, Mention> names,
      List<Relation> relations) {
    ClassificationCode code = row.code().orElseThrow();
    Mention mention =
        new Mention(row.name(), table.location(row, column), code.digits() + " " + row.label());
    Mention earlier = names.putIfAbsent(code, mention);
    if (earlier != null) {
      relations.add(
          Relation.words(mention, Relation.WordComparator.SAME_NAME, Optional.of(earlier)));
    }
  }
}

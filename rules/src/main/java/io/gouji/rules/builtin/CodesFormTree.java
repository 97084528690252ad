package io.gouji.rules.builtin;

import io.gouji.model.ClassificationCode;
import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.rules.Relation;
import io.gouji.rules.Relation.WordComparator;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In a table by classification, each code stands once, and each 款 or 项 stands below its 类 or 款.
 * Tables that have no line of the higher level at all owe none.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class CodesFormTree implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context
        .tables()
        .filter(table -> table.kind().domain().isPresent())
        .flatMap(table -> relations(table).stream());
  }

  private static List<Relation> relations(TableBody table) {
    Set<ClassificationCode.Level> levels = levels(table);
    int column = table.column(ColumnRole.CODE).map(Column::gridColumn).orElse(0);
    Map<ClassificationCode, Mention> seen = new HashMap<>();
    List<Relation> relations = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.code().isPresent()) {
        Mention mention = mention(table, row, column);
        Mention earlier = seen.putIfAbsent(row.code().get(), mention);
        if (earlier != null) {
          relations.add(Relation.words(mention, WordComparator.DIFFERENT, Optional.of(earlier)));
        }
        Optional<ClassificationCode> parent = row.code().get().parent();
        if (parent.isPresent() && levels.contains(parent.get().level())) {
          relations.add(
              Relation.words(
                  mention, WordComparator.PRESENT, Optional.ofNullable(seen.get(parent.get()))));
        }
      }
    }
    return relations;
  }

  private static Set<ClassificationCode.Level> levels(TableBody table) {
    Set<ClassificationCode.Level> levels = EnumSet.noneOf(ClassificationCode.Level.class);
    for (Row row : table.rows()) {
      row.code().ifPresent(code -> levels.add(code.level()));
    }
    return levels;
  }

  private static Mention mention(TableBody table, Row row, int column) {
    String code = row.code().orElseThrow().digits();
    return new Mention(code, table.location(row, column), code + " " + row.label());
  }
}

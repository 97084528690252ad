package io.gouji.rules.pack;

import io.gouji.model.Column;
import io.gouji.model.Figure;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.RuleContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One formula of a rule: conclusions, perhaps under a condition, perhaps for each row or column of
 * a table.
 *
 * @param premise the condition before a loop; without one, {@code condition} is the only one
 * @param condition the condition of the conclusions: of each row or column in a loop
 * @param kinds the kinds of table that it names
 */
record Formula(
    Optional<Condition> premise,
    Optional<Loop> loop,
    Optional<Condition> condition,
    List<Conclusion> conclusions,
    Set<TableKind> kinds) {
  Formula {
    conclusions = List.copyOf(conclusions);
  }

  /** What is gone through. */
  sealed interface Loop {
    /** The kind of table. */
    TableKind kind();

    /** 逐行: each row. */
    record Rows(TableKind kind, Optional<RowSelector> selector) implements Loop {}

    /** 逐列: each column of figures. */
    record Columns(TableKind kind, List<ColumnSelector> columns) implements Loop {}
  }

  /**
   * Hands on the relations that it states.
   *
   * @param onlyFirst whether only the first table of each kind counts
   */
  void state(
      RuleContext context, Scope.Blanks blanks, boolean onlyFirst, Consumer<Relation> relations) {
    List<Map<TableKind, TableBody>> choices = choices(context, onlyFirst);
    Consumer<Relation> stated = choices.size() > 1 ? once(relations) : relations;
    for (Map<TableKind, TableBody> tables : choices) {
      Scope scope = new Scope(context, blanks, tables, null, null, null);
      if (loop.isEmpty()) {
        state(scope, stated);
      } else {
        TableBody table = tables.get(loop.get().kind());
        if (table != null && (premise.isEmpty() || premise.get().isMet(scope))) {
          goThrough(loop.get(), table, scope, stated);
        }
      }
    }
  }

  /** Hands on what is not stated already: of one table, whichever the table of another kind is. */
  private static Consumer<Relation> once(Consumer<Relation> relations) {
    IdentityHashMap<Figure, List<List<Figure>>> known = new IdentityHashMap<>();
    return relation -> {
      List<Figure> figures = relation.figures().toList();
      List<List<Figure>> sameActual =
          known.computeIfAbsent(figures.get(0), key -> new ArrayList<>());
      if (sameActual.stream().noneMatch(other -> areSame(other, figures))) {
        sameActual.add(figures);
        relations.accept(relation);
      }
    };
  }

  private static boolean areSame(List<Figure> one, List<Figure> other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = one.get(i).isSameAs(other.get(i));
    }
    return same;
  }

  private void goThrough(Loop over, TableBody table, Scope scope, Consumer<Relation> relations) {
    if (over instanceof Loop.Rows rows) {
      List<Row> lines =
          rows.selector().map(selector -> selector.all(table, scope)).orElse(table.rows());
      for (Row row : lines) {
        state(scope.at(table, row), relations);
      }
    } else if (over instanceof Loop.Columns columns) {
      for (Column column : table.columns()) {
        boolean isMeant =
            columns.columns().isEmpty()
                ? column.role().isFigure()
                : columns.columns().stream().anyMatch(selector -> selector.is(column));
        if (isMeant) {
          state(scope.at(table, column), relations);
        }
      }
    }
  }

  private void state(Scope scope, Consumer<Relation> relations) {
    if (condition.isEmpty() || condition.get().isMet(scope)) {
      for (Conclusion conclusion : conclusions) {
        conclusion.state(scope, relations);
      }
    }
  }

  /** Each way to choose one table of each kind; kinds that the document lacks are left out. */
  private List<Map<TableKind, TableBody>> choices(RuleContext context, boolean onlyFirst) {
    List<Map<TableKind, TableBody>> choices = List.of(new EnumMap<>(TableKind.class));
    for (TableKind kind : kinds) {
      List<TableBody> tables = context.tables(kind);
      if (choices.size() == 1 && (tables.size() == 1 || (onlyFirst && !tables.isEmpty()))) {
        choices.get(0).put(kind, tables.get(0));
      } else if (!tables.isEmpty()) {
        choices = further(choices, kind, tables);
      }
    }
    return choices;
  }

  private static List<Map<TableKind, TableBody>> further(
      List<Map<TableKind, TableBody>> choices, TableKind kind, List<TableBody> tables) {
    List<Map<TableKind, TableBody>> further = new ArrayList<>();
    for (Map<TableKind, TableBody> choice : choices) {
      for (TableBody table : tables) {
        Map<TableKind, TableBody> longer = new EnumMap<>(TableKind.class);
        longer.putAll(choice);
        longer.put(kind, table);
        further.add(longer);
      }
    }
    return further;
  }
}

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

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
    Function<Set<TableKind>, List<Scope>> choices =
        some ->
            choices(context, some, onlyFirst).stream()
                .map(tables -> new Scope(context, blanks, tables, null, null, null))
                .toList();
    List<Scope> scopes = choices.apply(kinds);
    if (scopes.size() == 1) {
      stateOf(scopes.get(0), relations);
      return;
    }
    Consumer<Relation> stated = once(relations);
    if (loop.isEmpty() && condition.isEmpty()) {
      conclusions.forEach(conclusion -> conclusion.stateEach(kinds, choices, stated));
    } else {
      scopes.forEach(scope -> stateOf(scope, stated));
    }
  }

  /** Hands on what it states of some tables. */
  private void stateOf(Scope scope, Consumer<Relation> relations) {
    if (loop.isEmpty()) {
      state(scope, relations);
    } else {
      TableBody table = scope.tables().get(loop.get().kind());
      if (table != null && (premise.isEmpty() || premise.get().isMet(scope))) {
        goThrough(loop.get(), table, scope, relations);
      }
    }
  }

  /** Hands on what is not stated already: of one table, whichever the table of another kind is. */
  private static Consumer<Relation> once(Consumer<Relation> relations) {
    Cases<Figure> known = new Cases<>(figure -> figure);
    return relation -> {
      if (known.add(relation.figures().toList())) {
        relations.accept(relation);
      }
    };
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
  private static List<Map<TableKind, TableBody>> choices(
      RuleContext context, Set<TableKind> kinds, boolean onlyFirst) {
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

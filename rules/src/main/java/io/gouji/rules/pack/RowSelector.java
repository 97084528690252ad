package io.gouji.rules.pack;

import io.gouji.model.ClassificationCode;
import io.gouji.model.Item;
import io.gouji.model.Label;
import io.gouji.model.Lexicon;
import io.gouji.model.Row;
import io.gouji.model.RowRole;
import io.gouji.model.TableBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Picks rows of a table. */
sealed interface RowSelector {

  /** Whether a row is one of those that are meant; knows nothing of the order of rows. */
  boolean matches(TableBody table, Row row, Scope scope);

  /** Whether it may well pick several rows. */
  default boolean isMany() {
    return false;
  }

  /** Whether it names one code. */
  default boolean namesCode() {
    return false;
  }

  /** The code that it names; null if it names none, or is at a row without one. */
  default @Nullable ClassificationCode code(TableBody table, Scope scope) {
    return null;
  }

  /** All rows that are meant, from top to bottom. */
  default List<Row> all(TableBody table, Scope scope) {
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      if (matches(table, row, scope)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The one row that is meant: the first. */
  default @Nullable Row first(TableBody table, Scope scope) {
    for (Row row : table.rows()) {
      if (matches(table, row, scope)) {
        return row;
      }
    }
    return null;
  }

  /** The 合计 row. */
  record Total() implements RowSelector {
    @Override
    public boolean matches(TableBody table, Row row, Scope scope) {
      return row.role() == RowRole.TOTAL;
    }
  }

  /** A row by its code, whose digits may be open. */
  record Code(String pattern) implements RowSelector {
    @Override
    public boolean matches(TableBody table, Row row, Scope scope) {
      return row.code().isPresent() && matches(row.code().get().digits());
    }

    private boolean matches(String digits) {
      if (digits.length() != pattern.length()) {
        return false;
      }
      for (int i = 0; i < digits.length(); i++) {
        if (pattern.charAt(i) != '?' && pattern.charAt(i) != digits.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean isMany() {
      return pattern.indexOf('?') >= 0;
    }

    @Override
    public @Nullable Row first(TableBody table, Scope scope) {
      return isMany() ? RowSelector.super.first(table, scope) : table.row(pattern).orElse(null);
    }

    @Override
    public boolean namesCode() {
      return !isMany();
    }

    @Override
    public @Nullable ClassificationCode code(TableBody table, Scope scope) {
      return table
          .kind()
          .domain()
          .map(domain -> new ClassificationCode(domain, pattern))
          .orElse(null);
    }
  }

  /** The row with the code of the row that is gone through. */
  record SameCode() implements RowSelector {
    @Override
    public boolean matches(TableBody table, Row row, Scope scope) {
      Row current = scope.row();
      return current != null && current.code().isPresent() && row.code().equals(current.code());
    }

    @Override
    public @Nullable Row first(TableBody table, Scope scope) {
      Row current = scope.row();
      return current == null || current.code().isEmpty()
          ? null
          : table.row(current.code().get().digits()).orElse(null);
    }

    @Override
    public boolean namesCode() {
      return true;
    }

    @Override
    public @Nullable ClassificationCode code(TableBody table, Scope scope) {
      Row current = scope.row();
      return current == null ? null : current.code().orElse(null);
    }
  }

  /**
   * A row that states an item, one with figures rather than one without.
   *
   * @param item the item
   * @param names the names it may have; all but the others' if empty
   * @param others names of other entries of the lexicon for the same item
   */
  record OfItem(Item item, Set<String> names, Set<String> others) implements RowSelector {

    /** The rows that a name of the lexicon names. */
    static OfItem of(Lexicon lexicon, Lexicon.Entry entry) {
      if (!entry.item().id().equals(entry.id())) {
        return new OfItem(entry.item(), Set.copyOf(entry.names()), Set.of());
      }
      Set<String> others =
          lexicon.entries().stream()
              .filter(other -> other.item().equals(entry.item()) && !other.id().equals(entry.id()))
              .flatMap(other -> other.names().stream())
              .collect(Collectors.toUnmodifiableSet());
      return new OfItem(entry.item(), Set.of(), others);
    }

    @Override
    public boolean matches(TableBody table, Row row, Scope scope) {
      return row.item().isPresent()
          && row.item().get().equals(item)
          && !others.contains(row.name())
          && (names.isEmpty() || names.contains(row.name()));
    }

    @Override
    public @Nullable Row first(TableBody table, Scope scope) {
      List<Row> rows = all(table, scope);
      for (Row row : rows) {
        if (hasFigures(table, row)) {
          return row;
        }
      }
      return rows.isEmpty() ? null : rows.get(0);
    }

    private static boolean hasFigures(TableBody table, Row row) {
      return table.columns().stream().anyMatch(column -> table.figure(row, column).isPresent());
    }
  }

  /** A row by what is printed, without enumerator and white space. */
  record Named(String name) implements RowSelector {
    static Named of(String printed) {
      return new Named(Label.of(printed).name());
    }

    @Override
    public boolean matches(TableBody table, Row row, Scope scope) {
      return row.name().equals(name);
    }
  }

  /** The rows directly below a row in the tree; below the one that is gone through if empty. */
  record Children(Optional<RowSelector> parent) implements RowSelector {
    @Override
    public boolean matches(TableBody table, Row row, Scope scope) {
      Row of = parent(table, scope);
      return of != null && row.parent().equals(OptionalInt.of(of.index()));
    }

    @Override
    public List<Row> all(TableBody table, Scope scope) {
      Row of = parent(table, scope);
      return of == null ? List.of() : table.children(of);
    }

    private @Nullable Row parent(TableBody table, Scope scope) {
      return parent.isPresent() ? parent.get().first(table, scope) : scope.row();
    }

    @Override
    public boolean isMany() {
      return true;
    }
  }

  /** The rows without rows below them, of all or of those below a row. */
  record Leaves(Optional<RowSelector> ancestor) implements RowSelector {
    @Override
    public boolean matches(TableBody table, Row row, Scope scope) {
      if (!table.children(row).isEmpty()) {
        return false;
      }
      if (ancestor.isEmpty()) {
        return row.role() == RowRole.LINE;
      }
      Row top = ancestor.get().first(table, scope);
      return top != null && isBelow(table, row, top);
    }

    @Override
    public List<Row> all(TableBody table, Scope scope) {
      if (ancestor.isEmpty()) {
        return RowSelector.super.all(table, scope);
      }
      List<Row> leaves = new ArrayList<>();
      Row top = ancestor.get().first(table, scope);
      if (top != null) {
        addBelow(table, top, leaves);
      }
      return leaves;
    }

    private static void addBelow(TableBody table, Row row, List<Row> leaves) {
      for (Row child : table.children(row)) {
        if (table.children(child).isEmpty()) {
          leaves.add(child);
        } else {
          addBelow(table, child, leaves);
        }
      }
    }

    private static boolean isBelow(TableBody table, Row row, Row top) {
      Optional<Row> parent = table.parent(row);
      while (parent.isPresent()) {
        if (parent.get().index() == top.index()) {
          return true;
        }
        parent = table.parent(parent.get());
      }
      return false;
    }

    @Override
    public boolean isMany() {
      return true;
    }
  }

  /** Rows that any of several selectors picks, and none of others. */
  record Several(List<RowSelector> included, List<RowSelector> excluded) implements RowSelector {
    @Override
    public boolean matches(TableBody table, Row row, Scope scope) {
      return any(included, table, row, scope) && !any(excluded, table, row, scope);
    }

    private static boolean any(List<RowSelector> selectors, TableBody table, Row row, Scope scope) {
      for (RowSelector selector : selectors) {
        if (selector.matches(table, row, scope)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean isMany() {
      return true;
    }
  }
}

package io.gouji.rules.pack;

import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Label;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import java.util.Optional;

/** Which column is meant. */
sealed interface ColumnSelector {
  /** The figure in a row. */
  Optional<Figure> figure(TableBody table, Row row, Scope scope);

  /** Whether a column is meant, whatever the row. */
  boolean is(Column column);

  /** A column by its role. */
  record OfRole(ColumnRole role) implements ColumnSelector {
    @Override
    public Optional<Figure> figure(TableBody table, Row row, Scope scope) {
      return table.figure(row, role);
    }

    @Override
    public boolean is(Column column) {
      return column.role() == role;
    }
  }

  /** A column by its printed header. */
  record Headed(String header) implements ColumnSelector {
    static Headed of(String printed) {
      return new Headed(Label.normalise(printed));
    }

    @Override
    public Optional<Figure> figure(TableBody table, Row row, Scope scope) {
      for (Column column : table.columns()) {
        if (column.panel() == row.panel() && is(column)) {
          return table.figure(row, column);
        }
      }
      return Optional.empty();
    }

    @Override
    public boolean is(Column column) {
      return column.label().equals(header);
    }
  }

  /** The column that is gone through. */
  record Current() implements ColumnSelector {
    @Override
    public Optional<Figure> figure(TableBody table, Row row, Scope scope) {
      return scope.column() == null ? Optional.empty() : table.figure(row, scope.column());
    }

    @Override
    public boolean is(Column column) {
      return column.role().isFigure();
    }
  }

  /** The row's own amount: 合计, or the only amount of a half. */
  record Own() implements ColumnSelector {
    @Override
    public Optional<Figure> figure(TableBody table, Row row, Scope scope) {
      for (Column column : table.columns()) {
        if (column.panel() == row.panel() && is(column)) {
          return table.figure(row, column);
        }
      }
      return Optional.empty();
    }

    @Override
    public boolean is(Column column) {
      return column.role() == ColumnRole.TOTAL || column.role() == ColumnRole.BUDGETED;
    }
  }
}

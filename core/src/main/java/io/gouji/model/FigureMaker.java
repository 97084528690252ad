package io.gouji.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the figures of a table of what is printed in its cells. */
final class FigureMaker {
  private final TableKind kind;
  private final List<Column> columns;
  private final List<Row> rows;
  private final FigureSubjects subjects;

  /** What the columns are called. */
  private final List<String> labels = new ArrayList<>();

  FigureMaker(TableKind kind, List<Column> columns, List<Row> rows, FigureSubjects subjects) {
    this.kind = kind;
    this.columns = columns;
    this.rows = rows;
    this.subjects = subjects;
    columns.forEach(column -> labels.add(column.label()));
  }

  /**
   * The figures by row, then column.
   *
   * @param cells for each row, a cell for each column that holds a figure there
   */
  @Nullable Figure[] make(List<@Nullable PrintedCell[]> cells) {
    @Nullable Figure[] figures = new @Nullable Figure[rows.size() * columns.size()];
    boolean areKeysUnique = areKeysUnique();
    Set<String> keys = new HashSet<>();
    for (Row row : rows) {
      @Nullable PrintedCell[] ofRow = cells.get(row.index());
      String key = kind + "/" + row.path() + "/";
      String label = label(row) + " / ";
      for (int i = 0; i < ofRow.length; i++) {
        PrintedCell cell = ofRow[i];
        if (cell != null) {
          Column column = columns.get(i);
          String ownKey = key + column.role();
          if (!areKeysUnique && !keys.add(ownKey)) {
            ownKey = ownKey + "/" + String.join(">", column.headers());
          }
          figures[row.index() * columns.size() + i] =
              figure(row, column, cell, label + labels.get(i), ownKey);
        }
      }
    }
    return figures;
  }

  private Figure figure(Row row, Column column, PrintedCell cell, String label, String key) {
    return new Figure(
        Amount.parse(cell.text(), column.unit()),
        cell.text().strip(),
        cell.location(),
        label,
        key,
        subjects.of(row, column));
  }

  private String label(Row row) {
    return kind.domain().isPresent() && row.code().isPresent()
        ? row.code().get().digits() + " " + row.label()
        : row.label();
  }

  /**
   * Whether no two columns have one role, and all rows are of one half, where no two have one path.
   */
  private boolean areKeysUnique() {
    Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
    for (Column column : columns) {
      if (column.role().isFigure() && !roles.add(column.role())) {
        return false;
      }
    }
    for (Row row : rows) {
      if (row.panel() != rows.get(0).panel()) {
        return false;
      }
    }
    return true;
  }
}

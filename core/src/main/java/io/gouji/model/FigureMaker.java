package io.gouji.model;

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

  FigureMaker(TableKind kind, List<Column> columns, List<Row> rows, FigureSubjects subjects) {
    this.kind = kind;
    this.columns = columns;
    this.rows = rows;
    this.subjects = subjects;
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
      for (int i = 0; i < ofRow.length; i++) {
        PrintedCell cell = ofRow[i];
        if (cell != null) {
          Column column = columns.get(i);
          boolean byHeaders = !areKeysUnique && !keys.add(key(kind, row, column));
          figures[row.index() * columns.size() + i] =
              new Figure(
                  Amount.parse(cell.text(), column.unit()),
                  cell.text().strip(),
                  cell.location(),
                  new Names(kind, row, column, byHeaders),
                  subjects.of(row, column));
        }
      }
    }
    return figures;
  }

  private static String key(TableKind kind, Row row, Column column) {
    return kind + "/" + row.path() + "/" + column.role();
  }

  /**
   * What a figure in a cell is called.
   *
   * @param byHeaders whether another column of the row has the same role
   */
  private record Names(TableKind kind, Row row, Column column, boolean byHeaders)
      implements Figure.Names {
    @Override
    public String label() {
      String ofRow =
          kind.domain().isPresent() && row.code().isPresent()
              ? row.code().get().digits() + " " + row.label()
              : row.label();
      return ofRow + " / " + column.label();
    }

    @Override
    public String key() {
      String key = FigureMaker.key(kind, row, column);
      return byHeaders ? key + "/" + String.join(">", column.headers()) : key;
    }
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
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).panel() != rows.get(0).panel()) {
        return false;
      }
    }
    return true;
  }
}

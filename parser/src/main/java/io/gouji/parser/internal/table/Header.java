package io.gouji.parser.internal.table;

import io.gouji.model.Amount;
import io.gouji.model.Label;
import io.gouji.model.Unit;
import io.gouji.parser.internal.table.GridView.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The header rows of a table. What Word marks as a repeated header is of no account: converted
 * files have lost it, and others mark too much or too little.
 *
 * @param firstRow its first row
 * @param endRow the row after its last
 * @param bodyRow the first row of the body: rows that number the columns are passed over
 */
record Header(int firstRow, int endRow, int bodyRow, List<HeaderColumn> columns) {
  /** A merged cell that reaches further down is none of a header. */
  private static final int MOST_ROWS = 20;

  Header {
    columns = List.copyOf(columns);
  }

  static Header read(GridView grid, int firstRow) {
    if (firstRow >= grid.rows()) {
      return new Header(firstRow, firstRow, firstRow, List.of());
    }
    int end = reach(grid, firstRow, firstRow + 1);
    while (end < Math.min(grid.rows(), firstRow + MOST_ROWS) && isFurtherRow(grid, firstRow, end)) {
      end = reach(grid, firstRow, end + 1);
    }
    int body = end;
    while (body < grid.rows() && isNumbering(grid, body)) {
      body++;
    }
    return new Header(firstRow, end, body, columns(grid, firstRow, end));
  }

  /** The row after the last one into which a cell of some rows reaches. */
  private static int reach(GridView grid, int from, int to) {
    int most = Math.min(from + MOST_ROWS, grid.rows());
    int end = Math.min(to, most);
    for (int row = from; row < end; row++) {
      for (Cell cell : grid.cells(row)) {
        end = Math.max(end, Math.min(cell.endRow(), most));
      }
    }
    return end;
  }

  /**
   * Whether a row has the headers below a group: a cell above it spans several columns, and each of
   * them has a label here.
   */
  private static boolean isFurtherRow(GridView grid, int firstRow, int row) {
    boolean hasGroup = false;
    for (Cell cell : grid.cells(row)) {
      Cell above = grid.at(row - 1, cell.column());
      boolean isGrouped =
          above != null && !above.isBlank() && isNarrower(cell, above) && above.row() >= firstRow;
      if (!cell.isBlank() && !isLabel(cell)) {
        return false;
      }
      boolean isGroupOfGroup =
          above != null
              && !above.isBlank()
              && cell.endColumn() - cell.column() > 1
              && cell.column() == above.column()
              && cell.endColumn() == above.endColumn()
              && above.row() >= firstRow
              && above != cell;
      if (isGrouped && cell.isBlank()) {
        return false;
      }
      boolean isTotal = cell.normal().equals("合计");
      if (!isGrouped
          && !isGroupOfGroup
          && !isTotal
          && !cell.isBlank()
          && above != null
          && !above.isBlank()) {
        return false;
      }
      hasGroup |= isGrouped;
    }
    return hasGroup;
  }

  private static boolean isNarrower(Cell cell, Cell above) {
    return cell.endColumn() - cell.column() < above.endColumn() - above.column();
  }

  private static boolean isLabel(Cell cell) {
    return Label.of(cell.text()).enumerator().isEmpty()
        && Amount.parse(cell.normal(), Unit.YUAN).stated().isEmpty();
  }

  /**
   * Whether a row numbers the columns: it says 栏次, or its cells are 1, 2, 3 … (甲, 乙 or 类, 款 …
   * before).
   */
  static boolean isNumbering(GridView grid, int row) {
    int expected = 1;
    for (Cell cell : grid.written(row)) {
      String text = cell.normal();
      if (isNumberingLabel(text)) {
        return true;
      }
      if (expected == 1 && text.length() == 1 && "甲乙丙丁类款项".contains(text)) {
        continue;
      }
      if (!text.equals(Integer.toString(expected))) {
        return false;
      }
      expected++;
    }
    return expected > 2;
  }

  static boolean isNumberingLabel(String normalised) {
    return normalised.equals("栏次") || normalised.equals("行次") || normalised.equals("列次");
  }

  private static List<HeaderColumn> columns(GridView grid, int first, int end) {
    TreeSet<Integer> starts = new TreeSet<>();
    starts.add(0);
    for (int row = first; row < end; row++) {
      for (Cell cell : grid.cells(row)) {
        starts.add(cell.column());
        if (cell.endColumn() < grid.columns()) {
          starts.add(cell.endColumn());
        }
      }
    }
    List<HeaderColumn> columns = new ArrayList<>();
    for (int start : starts) {
      Integer next = starts.higher(start);
      columns.add(column(grid, first, end, start, next == null ? grid.columns() : next));
    }
    return columns;
  }

  private static HeaderColumn column(GridView grid, int first, int end, int from, int to) {
    List<String> path = new ArrayList<>();
    Optional<Cell> last = Optional.empty();
    for (int row = first; row < end; row++) {
      Cell cell = grid.at(row, from);
      boolean isNew =
          cell != null
              && !cell.isBlank()
              && !(last.isPresent() && isNarrower(last.get(), cell))
              && (path.isEmpty() || !path.get(path.size() - 1).equals(cell.normal()));
      if (cell != null && isNew) {
        path.add(cell.normal());
        last = Optional.of(cell);
      }
    }
    return HeaderColumn.of(from, to, path, last);
  }
}

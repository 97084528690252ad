package io.gouji.parser.internal.table;

import io.gouji.model.Block;
import io.gouji.model.Label;
import io.gouji.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grid by rows: which cell covers which place, and what it says without its typesetting.
 *
 * <p>Columns are counted without {@link Slivers}; only places in the document are those of the
 * grid.
 */
final class GridView {
  private static final Comparator<Cell> LEFT_TO_RIGHT =
      Comparator.comparingInt((Cell cell) -> cell.column());

  private final Pieces pieces;
  private final Block.Grid grid;
  private final List<List<Cell>> rows;
  private final Slivers slivers;

  GridView(Block.Grid grid) {
    this(Pieces.of(grid));
  }

  GridView(Pieces pieces) {
    this.pieces = pieces;
    this.grid = pieces.whole();
    this.slivers = Slivers.of(grid);
    this.rows = new ArrayList<>(grid.rows());
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(new ArrayList<>(slivers.columns()));
    }
    boolean isInOrder = true;
    for (int i = 0; i < grid.cells().size(); i++) {
      Block.GridCell gridCell = grid.cells().get(i);
      Cell cell =
          new Cell(
              gridCell,
              i,
              slivers.before(gridCell.column()),
              slivers.before(gridCell.column() + gridCell.columnSpan()));
      if (cell.column() == cell.endColumn()) {
        continue;
      }
      int end = Math.min(cell.endRow(), grid.rows());
      for (int row = cell.row(); row < end; row++) {
        List<Cell> cells = rows.get(row);
        isInOrder &= cells.isEmpty() || cells.get(cells.size() - 1).column() <= cell.column();
        cells.add(cell);
      }
    }
    if (!isInOrder) {
      rows.forEach(row -> row.sort(LEFT_TO_RIGHT));
    }
  }

  /** A cell and its text in the form for comparisons. */
  static final class Cell {
    private final Block.GridCell cell;
    private final int position;
    private final int column;
    private final int endColumn;
    private final boolean isBlank;
    private @Nullable String normal;

    /** Creates a cell that is at a position among the cells of its grid. */
    Cell(Block.GridCell cell, int position, int column, int endColumn) {
      this.cell = cell;
      this.position = position;
      this.column = column;
      this.endColumn = endColumn;
      this.isBlank = Label.isBlank(cell.text());
    }

    /** Its position among the cells of the grid. */
    int position() {
      return position;
    }

    int row() {
      return cell.row();
    }

    int column() {
      return column;
    }

    int endRow() {
      return cell.row() + cell.rowSpan();
    }

    int endColumn() {
      return endColumn;
    }

    String text() {
      return cell.text();
    }

    /** The {@linkplain Label#normalise normalised} text. */
    String normal() {
      String known = normal;
      if (known == null) {
        known = isBlank ? "" : Label.normalise(cell.text());
        normal = known;
      }
      return known;
    }

    boolean isBlank() {
      return isBlank;
    }
  }

  Block.Grid grid() {
    return grid;
  }

  /** The grids of the document of which this one is made. */
  Pieces pieces() {
    return pieces;
  }

  int rows() {
    return grid.rows();
  }

  /** The number of columns that are not slivers. */
  int columns() {
    return slivers.columns();
  }

  /** Where a column of this view stands in the grid. */
  int gridColumn(int column) {
    return slivers.gridColumn(column);
  }

  /** The place of the whole table. */
  Location.Table place() {
    return new Location.Table(grid.index(), grid.container());
  }

  Location.Cell place(Cell cell) {
    return pieces.location(cell.cell, cell.position);
  }

  /** The cells that stand in a row or reach into it from above, from left to right. */
  List<Cell> cells(int row) {
    return rows.get(row);
  }

  /** The first cell that begins in a row and is not blank. */
  @Nullable Cell firstWritten(int row) {
    for (Cell cell : rows.get(row)) {
      if (cell.row() == row && !cell.isBlank()) {
        return cell;
      }
    }
    return null;
  }

  /** The cells of a row that are not blank; those that reach into it from above are left out. */
  List<Cell> written(int row) {
    List<Cell> written = new ArrayList<>();
    for (Cell cell : rows.get(row)) {
      if (cell.row() == row && !cell.isBlank()) {
        written.add(cell);
      }
    }
    return written;
  }

  /** The cell that covers a place. */
  @Nullable Cell at(int row, int column) {
    List<Cell> cells = rows.get(row);
    int last = lastUpTo(cells, column);
    return last >= 0 && cells.get(last).endColumn() > column ? cells.get(last) : null;
  }

  /** The cells of a row, or reaching into it from above, that begin within some columns. */
  List<Cell> within(int row, int fromColumn, int toColumn) {
    List<Cell> cells = rows.get(row);
    int first = lastUpTo(cells, fromColumn - 1) + 1;
    int end = first;
    while (end < cells.size() && cells.get(end).column() < toColumn) {
      end++;
    }
    return end == first + 1 ? List.of(cells.get(first)) : cells.subList(first, end);
  }

  /** Whether a cell that begins in a row and within some columns says something. */
  boolean isWritten(int row, int fromColumn, int toColumn) {
    List<Cell> cells = rows.get(row);
    for (int i = lastUpTo(cells, fromColumn - 1) + 1; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.column() >= toColumn) {
        return false;
      }
      if (cell.row() == row && !cell.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** The cells that begin in a row and within some columns. */
  List<Cell> begunWithin(int row, int fromColumn, int toColumn) {
    List<Cell> cells = within(row, fromColumn, toColumn);
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).row() != row) {
        return cells.stream().filter(other -> other.row() == row).toList();
      }
    }
    return cells;
  }

  /** What some cells say together; mostly it is one cell. */
  static String text(List<Cell> cells, String separator) {
    if (cells.size() == 1) {
      return cells.get(0).isBlank() ? "" : cells.get(0).text();
    }
    String text = "";
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        text = text.isEmpty() ? cell.text() : text + separator + cell.text();
      }
    }
    return text;
  }

  /** The index of the last cell that begins at a column or before it, or -1. */
  private static int lastUpTo(List<Cell> cells, int column) {
    if (column >= 0 && column < cells.size() && cells.get(column).column() == column) {
      return column;
    }
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).column() <= column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The row's words in a row, for comparing rows. */
  String rowText(int row) {
    StringBuilder text = new StringBuilder();
    for (Cell cell : rows.get(row)) {
      if (cell.row() == row) {
        text.append(cell.normal()).append('|');
      }
    }
    return text.toString();
  }
}

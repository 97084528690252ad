package io.gouji.parser.internal.grid;

import io.gouji.model.Block.Grid;
import io.gouji.model.Block.GridCell;
import io.gouji.model.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Places the cells of a table on its grid as Word does. A cell's column is the sum of the spans
 * before it, never its index; a vertical merge goes on as long as a continuing cell stands at the
 * same column with the same span; what a row skips at its sides becomes empty cells. The declared
 * columns of a table are only the least that it has, since many writers get them wrong.
 *
 * <p>See ECMA-376, part 1, 17.4: gridBefore and gridAfter (17.4.14, 17.4.15), gridSpan (17.4.17),
 * hMerge (17.4.22), vMerge (17.4.84).
 */
public final class GridBuilder {

  private final int maxColumns;
  private final List<PlacedCell> cells = new ArrayList<>();
  private final List<GridAnomaly> anomalies = new ArrayList<>();

  /** The last cell that began at a column and may go on below, by that column. */
  private @Nullable PlacedCell[] mergeable = new PlacedCell[16];

  /** For each row: the index of its first cell, where its cells begin, and where they end. */
  private int[] firstCell = new int[32];

  private int[] start = new int[32];
  private int[] end = new int[32];

  private int rows;
  private int declaredColumns;
  private List<Integer> declaredWidths = List.of();
  private int columns;
  private long padding;
  private int cursor;
  private boolean onlyHeadersSoFar = true;
  private int headerRows;

  /** The cell that a horizontal merge may still widen. */
  private @Nullable PlacedCell pending;

  private Merge pendingVertical = Merge.NONE;
  private boolean pendingMayWiden;

  /** Creates a builder of a table that has at most so many columns. */
  public GridBuilder(int maxColumns) {
    this.maxColumns = maxColumns;
  }

  /** Says how wide the columns are that the table declares. */
  public void declareColumns(List<Integer> widths) {
    declaredWidths = List.copyOf(widths);
    declaredColumns = Math.min(widths.size(), maxColumns);
    columns = Math.max(columns, declaredColumns);
  }

  /**
   * Begins a row.
   *
   * @param skipped the columns before its first cell
   * @param header whether it is marked as a repeated header row, which counts only for the first
   *     rows of a table
   */
  public void startRow(int skipped, boolean header) {
    if (rows == start.length) {
      firstCell = Arrays.copyOf(firstCell, rows * 2);
      start = Arrays.copyOf(start, rows * 2);
      end = Arrays.copyOf(end, rows * 2);
    }
    onlyHeadersSoFar &= header;
    headerRows = onlyHeadersSoFar ? rows + 1 : headerRows;
    firstCell[rows] = cells.size();
    cursor = 0;
    cursor = clamped(skipped, 0);
    start[rows] = cursor;
  }

  /** The row that is being built. */
  public int row() {
    return rows;
  }

  /** The column at which the next cell of the row will begin. */
  public int column() {
    return cursor;
  }

  /** Whether the row has no room for a further cell. */
  public boolean isFull() {
    return cursor >= maxColumns;
  }

  /** Whether a cell of that span that continues a vertical merge would find one to continue. */
  public boolean continuesAbove(int span) {
    PlacedCell above = mergeableAt(cursor);
    return above != null && above.endRow() == rows && above.columnSpan == Math.max(1, span);
  }

  /** Adds a cell to the row. */
  public void cell(int span, Merge vertical, Merge horizontal, String text) {
    int width = clamped(Math.max(1, span), 1);
    if (horizontal == Merge.CONTINUE && pending != null && pendingMayWiden) {
      pending.columnSpan += width;
    } else {
      placePending();
      pending = new PlacedCell(rows, cursor, width, text);
      pendingVertical = vertical;
      pendingMayWiden = horizontal != Merge.NONE;
    }
    cursor += width;
  }

  /**
   * Ends the row.
   *
   * @param skipped the columns after its last cell
   */
  public void endRow(int skipped) {
    placePending();
    end[rows] = cursor;
    columns = Math.max(columns, cursor + clamped(skipped, 0));
    padding += start[rows] - cursor;
    rows++;
  }

  /** The number of cells that the table will have, with the empty ones of short rows. */
  public long cellCount() {
    return cells.size() + padding + (long) rows * columns;
  }

  /** What had to be decided without the document's help, in document order. */
  public List<GridAnomaly> anomalies() {
    return anomalies;
  }

  /** The table as it stands. */
  public Grid build(int index, Optional<Location.Container> container) {
    List<GridCell> all = new ArrayList<>(cells.size() + 16);
    for (int row = 0; row < rows; row++) {
      boolean header = row < headerRows;
      addEmpty(all, row, 0, start[row], header);
      for (int i = firstCell[row]; i < firstCellAfter(row); i++) {
        all.add(cells.get(i).toGridCell(header));
      }
      addEmpty(all, row, end[row], columns, header);
    }
    List<Integer> widths = declaredWidths.size() == columns ? declaredWidths : List.of();
    return new Grid(index, rows, columns, all, widths, container);
  }

  /** The text of the table as a part of another text: tabs between cells, line feeds after rows. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      text.append(row == 0 ? "" : "\n");
      for (int i = firstCell[row]; i < firstCellAfter(row); i++) {
        text.append(i == firstCell[row] ? "" : "\t").append(cells.get(i).text);
      }
    }
    return text.toString();
  }

  private int firstCellAfter(int row) {
    return row + 1 < rows ? firstCell[row + 1] : cells.size();
  }

  private void placePending() {
    PlacedCell cell = pending;
    if (cell == null) {
      return;
    }
    pending = null;
    PlacedCell above = pendingVertical == Merge.CONTINUE ? mergeableAt(cell.column) : null;
    if (above != null && above.endRow() == rows) {
      if (above.columnSpan == cell.columnSpan) {
        above.rowSpan++;
        return;
      }
      String detail = "%d columns below %d".formatted(cell.columnSpan, above.columnSpan);
      report(GridAnomaly.Kind.VERTICAL_MERGE_MISALIGNED, cell.column, detail);
    } else if (pendingVertical != Merge.NONE) {
      rememberMergeable(cell);
    }
    cells.add(cell);
  }

  private void rememberMergeable(PlacedCell cell) {
    if (cell.column >= mergeable.length) {
      mergeable = Arrays.copyOf(mergeable, Math.max(cell.column + 1, mergeable.length * 2));
    }
    mergeable[cell.column] = cell;
  }

  private @Nullable PlacedCell mergeableAt(int column) {
    return column < mergeable.length ? mergeable[column] : null;
  }

  /** Word has at most 63 columns; whatever is beyond our limit is nonsense rather than a width. */
  private int clamped(int span, int least) {
    if (span >= least && span <= maxColumns - cursor) {
      return span;
    }
    if (span > least) {
      report(GridAnomaly.Kind.GRID_SPAN_CUT, cursor, "%d columns".formatted(span));
    }
    return Math.max(least, Math.min(span, declaredColumns - cursor));
  }

  private void report(GridAnomaly.Kind kind, int column, String detail) {
    anomalies.add(new GridAnomaly(kind, rows, column, detail));
  }

  private static void addEmpty(List<GridCell> all, int row, int from, int to, boolean header) {
    for (int column = from; column < to; column++) {
      all.add(new GridCell(row, column, 1, 1, "", header));
    }
  }

  /** A cell whose spans may still grow. */
  private static final class PlacedCell {
    private final int row;
    private final int column;
    private final String text;
    private int rowSpan = 1;
    private int columnSpan;

    PlacedCell(int row, int column, int columnSpan, String text) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      this.text = text;
    }

    int endRow() {
      return row + rowSpan;
    }

    GridCell toGridCell(boolean header) {
      return new GridCell(row, column, rowSpan, columnSpan, text, header);
    }
  }
}

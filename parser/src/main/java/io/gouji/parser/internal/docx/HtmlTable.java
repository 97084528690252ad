package io.gouji.parser.internal.docx;

import io.gouji.parser.internal.grid.GridBuilder;
import io.gouji.parser.internal.grid.Merge;
import java.util.Map;
import java.util.TreeMap;

/** A table of a web page while it is being read: cells that span rows cover places below them. */
final class HtmlTable {

  private final GridBuilder grid;
  private final Budget budget;
  private final StringBuilder text = new StringBuilder();

  /** By the column at which it begins: a cell that reaches into further rows. */
  private final Map<Integer, Reach> reaches = new TreeMap<>();

  private boolean inRow;
  private boolean inCell;
  private int columns;
  private int rows;

  HtmlTable(int maxColumns, Budget budget) {
    this.grid = new GridBuilder(maxColumns);
    this.budget = budget;
  }

  /** How wide a cell is, and how many rows it still covers. */
  private record Reach(int columns, int rows) {}

  /** The text of the cell that is open. */
  StringBuilder text() {
    return text;
  }

  void breakLine() {
    if (inCell && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  void startRow() {
    endRow();
    grid.startRow(0, false);
    inRow = true;
  }

  void startCell(int spanned, int covered) {
    if (!inRow) {
      startRow();
    }
    endCell();
    cover();
    if (grid.isFull()) {
      throw budget.tooManyColumns();
    }
    budget.chargeCells(1);
    text.setLength(0);
    columns = Math.max(1, spanned);
    rows = Math.max(1, covered);
    inCell = true;
  }

  void endCell() {
    if (inCell) {
      inCell = false;
      int at = grid.column();
      grid.cell(
          columns, rows > 1 ? Merge.RESTART : Merge.NONE, Merge.NONE, text.toString().strip());
      if (rows > 1) {
        reaches.put(at, new Reach(grid.column() - at, rows));
      }
    }
    text.setLength(0);
  }

  void endRow() {
    if (inRow) {
      endCell();
      cover();
      grid.endRow(0);
      reaches.replaceAll((column, reach) -> new Reach(reach.columns(), reach.rows() - 1));
      reaches.values().removeIf(reach -> reach.rows() == 0);
      inRow = false;
    }
  }

  GridBuilder end() {
    endRow();
    return grid;
  }

  /** Lets the cells from above go on where they cover this row. */
  private void cover() {
    Reach reach = reaches.get(grid.column());
    while (reach != null && !grid.isFull() && grid.continuesAbove(reach.columns())) {
      grid.cell(reach.columns(), Merge.CONTINUE, Merge.NONE, "");
      reach = reaches.get(grid.column());
    }
  }
}

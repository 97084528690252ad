package io.gouji.parser.internal.table;

import io.gouji.model.Block;
import io.gouji.model.Label;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a grid that are next to nothing wide. LibreOffice rounds the edges of each row by
 * itself, so that cells one below the other may begin a twentieth of a point apart; each such
 * difference is a column to Word, and to nobody else.
 */
final class Slivers {
  /** One point: no column of a table is as narrow, and no rounding as coarse. */
  private static final int WIDEST = 20;

  /** For each grid column, and the one after the last: the solid columns before it. */
  private final int[] solidBefore;

  /** For each solid column: its grid column. */
  private final int[] solids;

  private Slivers(boolean[] isSliver) {
    solidBefore = new int[isSliver.length + 1];
    int[] found = new int[isSliver.length];
    int count = 0;
    for (int column = 0; column < isSliver.length; column++) {
      solidBefore[column] = count;
      if (!isSliver[column]) {
        found[count] = column;
        count++;
      }
    }
    solidBefore[isSliver.length] = count;
    solids = Arrays.copyOf(found, count);
  }

  static Slivers of(Block.Grid grid) {
    boolean[] isSliver = new boolean[grid.columns()];
    List<Integer> widths = grid.columnWidths();
    boolean areWidthsReal = false;
    for (int i = 0; i < widths.size() && !areWidthsReal; i++) {
      areWidthsReal = widths.get(i) > WIDEST;
    }
    boolean hasSlivers = false;
    for (int column = 0; areWidthsReal && column < isSliver.length; column++) {
      isSliver[column] = widths.get(column) <= WIDEST;
      hasSlivers |= isSliver[column];
    }
    if (hasSlivers) {
      for (Block.GridCell cell : grid.cells()) {
        keepWritten(cell, isSliver);
      }
    }
    return new Slivers(isSliver);
  }

  /** A cell that says something does not stand in slivers alone, whatever the widths are. */
  private static void keepWritten(Block.GridCell cell, boolean[] isSliver) {
    int end = Math.min(cell.column() + cell.columnSpan(), isSliver.length);
    for (int column = cell.column(); column < end; column++) {
      if (!isSliver[column]) {
        return;
      }
    }
    if (cell.column() < end && !Label.isBlank(cell.text())) {
      isSliver[cell.column()] = false;
    }
  }

  /** The number of columns that are not slivers. */
  int columns() {
    return solids.length;
  }

  /** How many columns that are not slivers stand before a grid column. */
  int before(int gridColumn) {
    return solidBefore[Math.min(gridColumn, solidBefore.length - 1)];
  }

  /** Where a column that is no sliver stands in the grid. */
  int gridColumn(int solid) {
    return solid < solids.length ? solids[solid] : solidBefore.length - 1;
  }
}

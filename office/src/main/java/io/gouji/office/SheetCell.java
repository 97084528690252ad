package io.gouji.office;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell of the workpaper.
 *
 * @param sheet the name of its sheet
 * @param row its row, from 0
 * @param column its column, from 0
 */
record SheetCell(String sheet, int row, int column) {

  /** The name of a cell within its sheet: C7. */
  static String name(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  /** The cell as formulas and links name it. */
  String reference() {
    return quoted() + "!" + name(row, column);
  }

  /** The cells from this one to another of the same sheet. */
  String rangeTo(SheetCell last) {
    return reference() + ":" + name(last.row, last.column);
  }

  /** Whether another cell stands next to this one, below or to the right. */
  boolean isBefore(SheetCell next, boolean below) {
    return sheet.equals(next.sheet)
        && next.row == row + (below ? 1 : 0)
        && next.column == column + (below ? 0 : 1);
  }

  private String quoted() {
    return "'" + sheet.replace("'", "''") + "'";
  }
}

package io.gouji.office;

import io.gouji.model.Block;
import io.gouji.model.Column;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet of a table, cell by cell as in Word.
 *
 * @param name the name of the sheet
 * @param title the name of the table
 * @param cells the cells, sorted by row, then column
 */
record TableSheet(String name, String title, int columns, List<Cell> cells) {
  /** The row of the sheet in which the first row of the table stands. */
  static final int FIRST_ROW = 2;

  /** A cell where it begins. */
  record Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      String text,
      boolean header,
      Optional<Location> place) {

    /** The cell in the sheet. */
    SheetCell in(String sheet) {
      return new SheetCell(sheet, row + FIRST_ROW, column);
    }
  }

  /** The sheet of a table as it stands in the document. */
  static TableSheet of(String name, String title, Block.Grid grid) {
    List<Cell> cells = new ArrayList<>();
    for (Block.GridCell cell : grid.cells()) {
      cells.add(
          new Cell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.text(),
              cell.header(),
              Optional.of(grid.location(cell))));
    }
    return new TableSheet(name, title, grid.columns(), cells);
  }

  /** The sheet of a table that stands in no document: its columns and its rows. */
  static TableSheet of(String name, String title, TableBody body) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : body.columns()) {
      cells.add(new Cell(0, column.index() + 1, 1, 1, column.label(), true, Optional.empty()));
    }
    for (Row row : body.rows()) {
      int at = row.index() + 1;
      cells.add(new Cell(at, 0, 1, 1, row.label(), false, Optional.empty()));
      for (Column column : body.columns()) {
        Optional<Figure> figure = body.figure(row, column);
        String text = figure.map(Figure::text).orElseGet(() -> body.text(row, column));
        cells.add(
            new Cell(at, column.index() + 1, 1, 1, text, false, figure.map(Figure::location)));
      }
    }
    return new TableSheet(name, title, body.columns().size() + 1, cells);
  }

  /** Where in the workpaper the places of this table are. */
  Map<Location, SheetCell> places() {
    Map<Location, SheetCell> places = new HashMap<>();
    cells.forEach(cell -> cell.place().ifPresent(place -> places.put(place, cell.in(name))));
    return places;
  }
}

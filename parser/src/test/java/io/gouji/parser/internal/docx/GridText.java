package io.gouji.parser.internal.docx;

import io.gouji.model.Block.Grid;
import io.gouji.model.Block.GridCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes grids as rows of texts, where covered positions are marked. */
final class GridText {

  private static final String NOTHING = "?";

  private GridText() {}

  /** The rows of a grid; ? stands where there is no cell, and !! where there are two. */
  static List<List<String>> of(Grid grid) {
    String[][] texts = new String[grid.rows()][grid.columns()];
    Arrays.stream(texts).forEach(row -> Arrays.fill(row, NOTHING));
    for (GridCell cell : grid.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          String text = row > cell.row() ? "^" : column > cell.column() ? "<" : cell.text();
          texts[row][column] = texts[row][column].equals(NOTHING) ? text : "!!";
        }
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (String[] row : texts) {
      rows.add(List.of(row));
    }
    return rows;
  }
}

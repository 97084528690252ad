package io.gouji.report;

import io.gouji.model.Block;
import io.gouji.model.Disclosure;
import io.gouji.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the grids and paragraphs of a document as its reader saw them. */
final class GridJson {
  private final JsonOutput json;
  private final JsonLocations locations;

  GridJson(JsonOutput json, JsonLocations locations) {
    this.json = json;
    this.locations = locations;
  }

  void fields(Disclosure disclosure) {
    json.array("tables", blocks(disclosure, Block.Grid.class), this::table);
    json.array("paragraphs", blocks(disclosure, Block.Paragraph.class), this::paragraph);
  }

  /** Those of the body's top level first, and then those that something holds. */
  private static <B extends Block> List<B> blocks(Disclosure disclosure, Class<B> type) {
    Function<Boolean, Stream<B>> held =
        isHeld ->
            disclosure.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(block -> block.container().isPresent() == isHeld);
    return Stream.concat(held.apply(false), held.apply(true)).toList();
  }

  private void table(Block.Grid grid) {
    json.object(
        () -> {
          locations.table(new Location.Table(grid.index(), grid.container()));
          json.array("rows", rows(grid), row -> json.array(() -> row.forEach(this::cell)));
        });
  }

  /** The cells of each row, with an empty one wherever no cell begins and none covers. */
  private static List<List<Block.GridCell>> rows(Block.Grid grid) {
    Block.GridCell[][] covers = new Block.GridCell[grid.rows()][grid.columns()];
    for (Block.GridCell cell : grid.cells()) {
      int lastRow = Math.min(cell.row() + cell.rowSpan(), grid.rows());
      int lastColumn = Math.min(cell.column() + cell.columnSpan(), grid.columns());
      for (int row = cell.row(); row < lastRow; row++) {
        for (int column = cell.column(); column < lastColumn; column++) {
          covers[row][column] = cell;
        }
      }
    }
    List<List<Block.GridCell>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<Block.GridCell> cells = new ArrayList<>();
      for (int column = 0; column < grid.columns(); column++) {
        Block.GridCell cell = covers[row][column];
        if (cell == null) {
          cells.add(new Block.GridCell(row, column, 1, 1, "", false));
        } else if (cell.row() == row && cell.column() == column) {
          cells.add(cell);
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private void cell(Block.GridCell cell) {
    json.line(
        () -> {
          json.string("text", cell.text());
          json.number("rowSpan", cell.rowSpan());
          json.number("colSpan", cell.columnSpan());
        });
  }

  private void paragraph(Block.Paragraph paragraph) {
    json.line(
        () -> {
          json.string("text", paragraph.text());
          if (!paragraph.numbering().isEmpty()) {
            json.string("numbering", paragraph.numbering());
          }
          locations.holder(paragraph.location(0, 0));
        });
  }
}

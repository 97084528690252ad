package io.gouji.parser.internal.table;

import io.gouji.model.Block;
import io.gouji.model.Block.Grid;
import io.gouji.model.Block.GridCell;
import io.gouji.model.Block.Paragraph;
import io.gouji.parser.ParserLimits;
import io.gouji.parser.internal.docx.DocxReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Blocks for tests: those of a whole disclosure, and grids drawn in text. */
final class TestGrids {
  private static final Path DISCLOSURE =
      Path.of("..", "examples", "disclosures", "366-商促局-2022.docx");

  private static final List<Block> BLOCKS = readBlocks();

  private TestGrids() {}

  /** The blocks of the whole disclosure of a commerce and investment promotion bureau. */
  static List<Block> disclosure366() {
    return BLOCKS;
  }

  private static List<Block> readBlocks() {
    try {
      return DocxReader.read(Files.readAllBytes(DISCLOSURE), "366", ParserLimits.standard())
          .blocks();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks with other cells. */
  static List<Block> withCells(List<Block> blocks, UnaryOperator<GridCell> change) {
    List<Block> changed = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Grid grid) {
        List<GridCell> cells = grid.cells().stream().map(change).toList();
        changed.add(new Grid(grid.index(), grid.rows(), grid.columns(), cells, grid.container()));
      } else {
        changed.add(block);
      }
    }
    return changed;
  }

  /** A cell with another text. */
  static GridCell withText(GridCell cell, String text) {
    return new GridCell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.header());
  }

  /** The blocks with other texts of paragraphs. */
  static List<Block> withParagraphs(List<Block> blocks, UnaryOperator<String> change) {
    return blocks.stream()
        .map(
            block ->
                block instanceof Paragraph paragraph
                    ? paragraph(paragraph.index(), change.apply(paragraph.text()))
                    : block)
        .toList();
  }

  static Block paragraph(int index, String text) {
    return new Paragraph(index, text, "", OptionalInt.empty(), Optional.empty());
  }

  /** Paragraphs and grids in order; a paragraph is a string, a grid a list of rows. */
  static List<Block> blocks(Object... content) {
    List<Block> blocks = new ArrayList<>();
    int paragraphs = 0;
    int grids = 0;
    for (Object part : content) {
      if (part instanceof String text) {
        blocks.add(paragraph(paragraphs, text));
        paragraphs++;
      } else {
        blocks.add(grid(grids, ((List<?>) part).toArray(String[]::new)));
        grids++;
      }
    }
    return blocks;
  }

  /** Rows of a grid, for {@link #blocks}. */
  static List<String> rows(String... rows) {
    return List.of(rows);
  }

  /**
   * A grid drawn in text: cells separated by |, 「收入/2」 for one that spans two columns, 「^」 for one
   * that continues the cell above.
   */
  static Grid grid(int index, String... rows) {
    List<GridCell> cells = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < rows.length; row++) {
      int column = 0;
      for (String text : rows[row].split("\\|", -1)) {
        int span = 1;
        if (text.equals("^")) {
          span = extend(cells, row, column);
        } else {
          String plain = text;
          int slash = text.lastIndexOf('/');
          if (slash >= 0 && text.substring(slash + 1).matches("[0-9]+")) {
            span = Integer.parseInt(text.substring(slash + 1));
            plain = text.substring(0, slash);
          }
          cells.add(new GridCell(row, column, 1, span, plain, false));
        }
        column += span;
      }
      columns = Math.max(columns, column);
    }
    return new Grid(index, rows.length, columns, cells, Optional.empty());
  }

  private static int extend(List<GridCell> cells, int row, int column) {
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      if (cell.column() == column && cell.row() + cell.rowSpan() == row) {
        cells.set(
            i,
            new GridCell(
                cell.row(),
                column,
                cell.rowSpan() + 1,
                cell.columnSpan(),
                cell.text(),
                cell.header()));
        return cell.columnSpan();
      }
    }
    throw new IllegalArgumentException("Expected a cell above row " + row + ", column " + column);
  }
}

package io.gouji.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A paragraph or a grid of the document, enough to show it again without parsing it anew.
 *
 * <p>Immutable in all its forms, and safe for use by many threads.
 */
public sealed interface Block {

  /** The place outside the body's top level that holds this block, if any. */
  Optional<Location.Container> container();

  /** Its position among the top-level blocks of its type in what holds it. */
  int index();

  /** This block at another place. */
  Block at(int otherIndex, Optional<Location.Container> otherContainer);

  /**
   * A paragraph.
   *
   * @param index its position among the top-level paragraphs of what holds it
   * @param text its text as Word shows it, without the automatic number
   * @param numbering the automatic number as Word shows it, such as 三、, or ""
   * @param outlineLevel 0 for a first-level heading, empty for body text
   */
  record Paragraph(
      int index,
      String text,
      String numbering,
      OptionalInt outlineLevel,
      Optional<Location.Container> container)
      implements Block {

    @Override
    public Paragraph at(int otherIndex, Optional<Location.Container> otherContainer) {
      return new Paragraph(otherIndex, text, numbering, outlineLevel, otherContainer);
    }

    /** The text with its automatic number before it, as a reader sees it. */
    public String displayText() {
      return numbering + text;
    }

    /** The place of some characters of this paragraph. */
    public Location.Text location(int start, int end) {
      return new Location.Text(index, start, end, container);
    }
  }

  /**
   * A table as a list of cells with spans. Cells are sorted by row, then column; positions that no
   * cell covers are empty.
   *
   * @param index its position among the top-level tables of what holds it
   * @param rows the number of rows
   * @param columns the number of grid columns
   * @param columnWidths the widths of the columns in twentieths of a point, as the document
   *     declares them; empty if it does not declare one for each. Converters leave columns that are
   *     next to nothing wide, and a reader of the grid has to know them
   */
  record Grid(
      int index,
      int rows,
      int columns,
      List<GridCell> cells,
      List<Integer> columnWidths,
      Optional<Location.Container> container)
      implements Block {
    public Grid {
      cells = List.copyOf(cells);
      columnWidths = List.copyOf(columnWidths);
      if (!columnWidths.isEmpty() && columnWidths.size() != columns) {
        throw new IllegalArgumentException(
            "Expected no column widths or %d but was %s".formatted(columns, columnWidths));
      }
    }

    /** A grid that declares no widths. */
    public Grid(
        int index,
        int rows,
        int columns,
        List<GridCell> cells,
        Optional<Location.Container> container) {
      this(index, rows, columns, cells, List.of(), container);
    }

    @Override
    public Grid at(int otherIndex, Optional<Location.Container> otherContainer) {
      return new Grid(otherIndex, rows, columns, cells, columnWidths, otherContainer);
    }

    /** The place of a cell of this grid. */
    public Location.Cell location(GridCell cell) {
      return new Location.Cell(index, cell.row(), cell.column(), container);
    }
  }

  /**
   * A cell where it begins.
   *
   * @param text its text as Word shows it; paragraphs are separated by line feeds, an automatic
   *     number is part of the text
   * @param header whether the document marks its row as a repeated header row
   */
  record GridCell(int row, int column, int rowSpan, int columnSpan, String text, boolean header) {
    public GridCell {
      if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
        throw new IllegalArgumentException(
            "Expected a cell at a position with spans of at least 1 but was row %d, column %d, %d x %d"
                .formatted(row, column, rowSpan, columnSpan));
      }
    }
  }
}

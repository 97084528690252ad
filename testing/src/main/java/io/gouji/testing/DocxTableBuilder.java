package io.gouji.testing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The rows of a table in a {@link DocxBuilder}. For use by one thread. */
public final class DocxTableBuilder {
  private final List<List<Cell>> rows = new ArrayList<>();

  DocxTableBuilder() {}

  /**
   * A cell, which may be merged to the right and downwards. The rows below leave out what it
   * covers.
   *
   * @param columns how many columns it spans, at least 1
   * @param rows how many rows it spans, at least 1
   */
  public record Cell(String text, int columns, int rows) {
    public Cell {
      if (columns < 1 || rows < 1) {
        throw new IllegalArgumentException(
            "Expected at least one row and column but was " + rows + " by " + columns);
      }
    }

    /** A cell of one row and one column. */
    public static Cell of(String text) {
      return new Cell(text, 1, 1);
    }

    private Cell below() {
      return new Cell("", columns, rows - 1);
    }
  }

  /** Adds a row of cells that are not merged. */
  public DocxTableBuilder row(String... texts) {
    return row(Arrays.stream(texts).map(Cell::of).toArray(Cell[]::new));
  }

  /** Adds a row. */
  public DocxTableBuilder row(Cell... cells) {
    rows.add(List.of(cells));
    return this;
  }

  void writeTo(XWPFDocument document) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    Map<Integer, Cell> continued = new TreeMap<>();
    for (List<Cell> cells : rows) {
      continued = write(table.createRow(), cells, continued);
    }
  }

  /** Writes a row and answers by grid column what goes on in the row below. */
  private static Map<Integer, Cell> write(
      XWPFTableRow row, List<Cell> cells, Map<Integer, Cell> fromAbove) {
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
    Map<Integer, Cell> below = new TreeMap<>();
    int column = 0;
    for (Cell cell : cells) {
      column = writeContinued(row, column, fromAbove, below);
      add(row, cell, cell.rows() > 1 ? STMerge.RESTART : null);
      keep(below, column, cell);
      column += cell.columns();
    }
    writeContinued(row, column, fromAbove, below);
    return below;
  }

  private static int writeContinued(
      XWPFTableRow row, int from, Map<Integer, Cell> fromAbove, Map<Integer, Cell> below) {
    int column = from;
    for (Cell cell = fromAbove.get(column); cell != null; cell = fromAbove.get(column)) {
      add(row, cell, STMerge.CONTINUE);
      keep(below, column, cell);
      column += cell.columns();
    }
    return column;
  }

  private static void keep(Map<Integer, Cell> below, int column, Cell cell) {
    if (cell.rows() > 1) {
      below.put(column, cell.below());
    }
  }

  private static void add(
      XWPFTableRow row, Cell content, STMerge.@org.jspecify.annotations.Nullable Enum merge) {
    XWPFTableCell cell = row.addNewTableCell();
    cell.setText(content.text());
    CTTcPr properties = cell.getCTTc().addNewTcPr();
    if (content.columns() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(content.columns()));
    }
    if (merge != null) {
      properties.addNewVMerge().setVal(merge);
    }
  }
}

package io.gouji.office;

import io.gouji.model.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Fills the cells of a sheet. Text of the document is text in every cell, never a formula. */
final class SheetWriter {
  private static final int LONGEST_TEXT = 32_767;
  private static final int UNITS_PER_CHARACTER = 256;

  /** Excel takes 66,530 links in a sheet. */
  private static final int MOST_LINKS = 65_000;

  private static final int ROWS_IN_MEMORY = 1_000;

  private final Sheet sheet;
  private final WorkpaperStyles styles;
  private int links;

  SheetWriter(Sheet sheet, WorkpaperStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /** Writes a row of headings, which stays in view, and says how wide their columns are. */
  void headings(int row, List<String> headings, int... characters) {
    for (int i = 0; i < headings.size(); i++) {
      words(row, i, headings.get(i), WorkpaperStyles.Kind.HEADING);
      sheet.setColumnWidth(i, characters[i] * UNITS_PER_CHARACTER);
    }
    sheet.createFreezePane(0, row + 1);
  }

  void width(int column, int characters) {
    sheet.setColumnWidth(column, characters * UNITS_PER_CHARACTER);
  }

  void text(int row, int column, String text) {
    words(row, column, text, WorkpaperStyles.Kind.TEXT);
  }

  void words(int row, int column, String text, WorkpaperStyles.Kind kind) {
    words(row, column, text, kind, false);
  }

  /** Writes text, in a frame or without. */
  void words(int row, int column, String text, WorkpaperStyles.Kind kind, boolean framed) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.words(kind, framed, text));
    if (!text.isEmpty()) {
      cell.setCellValue(shortened(text));
    }
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
  }

  void number(int row, int column, BigDecimal value) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.number(value));
    cell.setCellValue(value.doubleValue());
  }

  void count(int row, int column, int value) {
    number(row, column, BigDecimal.valueOf(value));
  }

  /** Writes a figure as it is printed; a blank one leaves the cell blank. */
  void figure(int row, int column, Figure figure, Mark mark, boolean framed) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.figure(figure, mark, framed));
    figure.amount().stated().ifPresent(stated -> cell.setCellValue(stated.value().doubleValue()));
  }

  /** Writes a formula with the value that it has now, or the value alone. */
  void value(int row, int column, Calculation.Value value) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.number(value.value()));
    if (!value.formula().isEmpty()) {
      cell.setCellFormula(value.formula());
    }
    cell.setCellValue(value.value().doubleValue());
  }

  /** Writes a formula that gives words. */
  void wordFormula(int row, int column, String formula, String value) {
    Cell cell = cell(row, column);
    cell.setCellStyle(styles.words(WorkpaperStyles.Kind.TEXT, false, ""));
    cell.setCellFormula(formula);
    cell.setCellValue(value);
  }

  /** Lets a click on a cell lead to another. */
  void link(int row, int column, SheetCell target) {
    if (links++ < MOST_LINKS) {
      Hyperlink link =
          sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress(target.reference());
      cell(row, column).setHyperlink(link);
    }
  }

  /** Writes words that lead to a cell. */
  void link(int row, int column, String text, SheetCell target) {
    words(row, column, text, WorkpaperStyles.Kind.LINK);
    link(row, column, target);
  }

  /** Says that rows up to this one are complete, so that they need not be kept in memory. */
  void completed(int row) {
    if (row % ROWS_IN_MEMORY == 0 && sheet instanceof SXSSFSheet streamed) {
      try {
        streamed.flushRows(0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void merge(int row, int column, int rows, int columns) {
    sheet.addMergedRegionUnsafe(
        new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
  }

  private Cell cell(int row, int column) {
    Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = cells.getCell(column);
    return cell == null ? cells.createCell(column) : cell;
  }
}

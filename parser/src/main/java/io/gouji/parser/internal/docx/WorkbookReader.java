package io.gouji.parser.internal.docx;

import io.gouji.model.Block.Grid;
import io.gouji.model.Location.Container;
import io.gouji.parser.ParserLimits;
import io.gouji.parser.internal.grid.GridBuilder;
import io.gouji.parser.internal.grid.Merge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheet that an embedded workbook shows: a table that was pasted into a document out of
 * Excel. Numbers are written as their cells format them, formulas as the results that the workbook
 * keeps.
 */
final class WorkbookReader {

  /** A workbook is laid out in memory several times over; none that is a table is that large. */
  private static final long LARGEST = 16L << 20;

  private final ParserLimits limits;
  private final Budget budget;
  private final String source;
  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

  WorkbookReader(String source, ParserLimits limits, Budget budget) {
    this.source = source;
    this.limits = limits;
    this.budget = budget;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  /** The used part of the sheet, or nothing if it is empty or too large. */
  Optional<Grid> read(byte[] bytes, Container container) throws IOException {
    if (bytes.length > LARGEST) {
      return Optional.empty();
    }
    if (bytes.length > 0 && bytes[0] == 'P') {
      return readPackage(bytes, container);
    }
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntryCaseInsensitive("Package")) {
        return readPackage(root.createDocumentInputStream("Package").readAllBytes(), container);
      }
      try (Workbook workbook = new HSSFWorkbook(root, false)) {
        return readShownSheet(workbook, container);
      }
    }
  }

  private Optional<Grid> readPackage(byte[] bytes, Container container) throws IOException {
    ZipArchive archive = ZipArchive.open(bytes, source, limits, budget);
    if (archive.size() > LARGEST) {
      return Optional.empty();
    }
    // POI has limits of its own, which any program in this machine may change: what it gets is
    // safe.
    byte[] checked = archive.rewritten();
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(checked))) {
      return readShownSheet(workbook, container);
    }
  }

  private Optional<Grid> readShownSheet(Workbook workbook, Container container) {
    Sheet sheet = workbook.getSheetAt(workbook.getActiveSheetIndex());
    UsedRange used = UsedRange.of(sheet);
    if (used.isEmpty()) {
      return Optional.empty();
    }
    budget.chargeCells(used.cells());
    Map<Integer, Map<Integer, CellRangeAddress>> merged = mergedRegions(sheet);
    GridBuilder grid = new GridBuilder(limits.gridColumns());
    for (int row = used.firstRow(); row <= used.lastRow(); row++) {
      grid.startRow(0, false);
      readRow(grid, sheet.getRow(row), used, row, merged.getOrDefault(row, Map.of()));
      grid.endRow(0);
    }
    return Optional.of(grid.build(0, Optional.of(container)));
  }

  private void readRow(
      GridBuilder grid,
      @Nullable Row row,
      UsedRange used,
      int index,
      Map<Integer, CellRangeAddress> merged) {
    int column = used.firstColumn();
    while (column <= used.lastColumn()) {
      if (grid.isFull()) {
        throw budget.tooManyColumns();
      }
      CellRangeAddress region = merged.get(column);
      int last = region == null ? column : Math.min(region.getLastColumn(), used.lastColumn());
      Merge vertical =
          region == null || region.getFirstRow() == region.getLastRow()
              ? Merge.NONE
              : region.getFirstRow() == index ? Merge.RESTART : Merge.CONTINUE;
      grid.cell(last - column + 1, vertical, Merge.NONE, text(row, column));
      column = last + 1;
    }
  }

  private String text(@Nullable Row row, int column) {
    Cell cell = row == null ? null : row.getCell(column);
    String text = cell == null ? "" : shown(cell);
    budget.charge(text.length());
    return text;
  }

  /** What a cell shows. POI leaves the quotation marks around words in the format of a date. */
  private String shown(Cell cell) {
    String text = formatter.formatCellValue(cell);
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    boolean isQuoted = type == CellType.NUMERIC && text.indexOf('"') >= 0;
    return isQuoted && DateUtil.isCellDateFormatted(cell) ? text.replace("\"", "") : text;
  }

  /** The merged regions by each of their rows and by their first column. */
  private static Map<Integer, Map<Integer, CellRangeAddress>> mergedRegions(Sheet sheet) {
    Map<Integer, Map<Integer, CellRangeAddress>> merged = new HashMap<>();
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      int last = Math.min(region.getLastRow(), sheet.getLastRowNum());
      for (int row = region.getFirstRow(); row <= last; row++) {
        merged.computeIfAbsent(row, key -> new HashMap<>()).put(region.getFirstColumn(), region);
      }
    }
    return merged;
  }

  /** The smallest range that holds all cells with a value. */
  private record UsedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    static UsedRange of(Sheet sheet) {
      int firstRow = Integer.MAX_VALUE;
      int lastRow = -1;
      int firstColumn = Integer.MAX_VALUE;
      int lastColumn = -1;
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() != CellType.BLANK) {
            firstRow = Math.min(firstRow, row.getRowNum());
            lastRow = Math.max(lastRow, row.getRowNum());
            firstColumn = Math.min(firstColumn, cell.getColumnIndex());
            lastColumn = Math.max(lastColumn, cell.getColumnIndex());
          }
        }
      }
      return new UsedRange(firstRow, lastRow, firstColumn, lastColumn);
    }

    boolean isEmpty() {
      return lastRow < 0;
    }

    long cells() {
      return (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
    }
  }
}

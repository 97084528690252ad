package io.gouji.office;

import io.gouji.model.Figure;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Fills the sheet of a table: cells as in Word, figures as numbers with their marks. */
final class TablePage {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 44;

  /** What leads back to the first sheet. */
  record Back(String text, SheetCell target) {}

  private final FigureCells cells;
  private final Map<SheetCell, Mark> marks;
  private final Function<SheetCell, Optional<SheetCell>> checkOf;

  TablePage(
      FigureCells cells,
      Map<SheetCell, Mark> marks,
      Function<SheetCell, Optional<SheetCell>> checkOf) {
    this.cells = cells;
    this.marks = marks;
    this.checkOf = checkOf;
  }

  void fill(SheetWriter sheet, TableSheet table, Back back) {
    Map<Integer, Integer> widths = new HashMap<>();
    BitSet covered = new BitSet();
    sheet.words(0, 0, table.title(), WorkpaperStyles.Kind.TITLE);
    sheet.link(1, 0, back.text(), back.target());
    for (TableSheet.Cell cell : table.cells()) {
      SheetCell place = cell.in(table.name());
      Optional<Figure> figure = cell.place().flatMap(cells::figure);
      if (figure.isPresent() && figure.get().amount().stated().isPresent()) {
        Mark mark = marks.getOrDefault(place, Mark.NONE);
        sheet.figure(place.row(), place.column(), figure.get(), mark, true);
        Optional<SheetCell> check = checkOf.apply(place);
        if (check.isPresent()) {
          sheet.link(place.row(), place.column(), check.get());
        }
      } else {
        boolean isBlank = figure.filter(printed -> printed.amount().isBlank()).isPresent();
        sheet.words(
            place.row(),
            place.column(),
            isBlank ? "" : cell.text(),
            cell.header() ? WorkpaperStyles.Kind.HEADING : WorkpaperStyles.Kind.TEXT,
            true);
      }
      if (cell.columnSpan() == 1) {
        widths.merge(cell.column(), width(cell.text()), Math::max);
      }
      if (cell.rowSpan() * cell.columnSpan() > 1 && isFree(covered, cell, table.columns())) {
        sheet.merge(place.row(), place.column(), cell.rowSpan(), cell.columnSpan());
      }
    }
    widths.forEach((column, width) -> sheet.width(column, Math.min(WIDEST, width)));
  }

  /** Excel refuses a file in which merged cells overlap. */
  private static boolean isFree(BitSet covered, TableSheet.Cell cell, int columns) {
    boolean isFree = true;
    for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
      int from = row * columns + cell.column();
      int to = Math.min(from + cell.columnSpan(), (row + 1) * columns);
      isFree &= covered.get(from, to).isEmpty();
      covered.set(from, to);
    }
    return isFree && cell.column() + cell.columnSpan() <= columns;
  }

  /** The longest line in characters of half width. */
  private static int width(String text) {
    int longest = 0;
    for (String line : text.split("\n", -1)) {
      int width = line.chars().map(c -> c < 0x2e80 ? 1 : 2).sum();
      longest = Math.max(longest, width);
    }
    return Math.max(NARROWEST, longest + 2);
  }
}

package io.gouji.parser.internal.table;

import io.gouji.model.ColumnRole;
import io.gouji.model.Label;
import io.gouji.parser.internal.table.GridView.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that the end of a page cuts in two. Converters of printed files make two rows of such
 * a row: part of its words, and sometimes its amounts, stand at the head of the next page.
 *
 * <p>Two rows are one only where nothing else can be meant: the lower one has neither code nor
 * number although the upper one has, or nothing but amounts while the upper one has none.
 */
final class CutRows {
  private final GridView grid;
  private final Header header;
  private final List<HeaderColumn> labels = new ArrayList<>();
  private final List<HeaderColumn> keys = new ArrayList<>();
  private final List<HeaderColumn> figures = new ArrayList<>();

  /** Two rows that are one. */
  record Cut(int upper, int lower) {}

  private CutRows(GridView grid, Layout layout) {
    this.grid = grid;
    this.header = layout.header();
    for (int i = 0; i < layout.roles().size(); i++) {
      HeaderColumn column = header.columns().get(i);
      Optional<ColumnRole> role = layout.roles().get(i);
      if (role.isPresent()) {
        switch (role.get()) {
          case NAME -> labels.add(column);
          case CODE, SEQUENCE -> keys.add(column);
          default -> {
            if (role.get().isFigure()) {
              figures.add(column);
            }
          }
        }
      }
    }
  }

  /** The rows that are cut where a piece of a table begins, from the top down. */
  static List<Cut> find(GridView grid, Layout layout) {
    CutRows rows = new CutRows(grid, layout);
    List<Cut> cuts = new ArrayList<>();
    for (int start : grid.pieces().indexes().keySet()) {
      if (start > rows.header.bodyRow()) {
        int upper = rows.lastWritten(start - 1);
        int lower = rows.firstOfBody(start);
        if (lower < grid.rows() && upper >= rows.header.bodyRow() && rows.areOne(upper, lower)) {
          cuts.add(new Cut(upper, lower));
        }
      }
    }
    return cuts;
  }

  private int lastWritten(int row) {
    int last = row;
    while (last >= 0 && grid.firstWritten(last) == null) {
      last--;
    }
    return last;
  }

  /** The first row of a piece that does not repeat what stands above the body. */
  private int firstOfBody(int start) {
    int row = start;
    while (row < grid.rows() && isAboveBody(row)) {
      row++;
    }
    return row;
  }

  private boolean isAboveBody(int row) {
    if (grid.firstWritten(row) == null || Header.isNumbering(grid, row)) {
      return true;
    }
    String text = grid.rowText(row);
    for (int above = 0; above < header.bodyRow(); above++) {
      if (grid.rowText(above).equals(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean areOne(int upper, int lower) {
    if (has(lower, keys) || isBoth(upper, lower, figures) || !isFragment(lower)) {
      return false;
    }
    boolean onlyAmounts = !has(lower, labels) && has(lower, figures);
    if (onlyAmounts) {
      return has(upper, labels) && !has(upper, figures);
    }
    return has(lower, labels)
        && has(upper, labels)
        && has(upper, keys)
        && (has(upper, figures) || has(lower, figures))
        && (lower + 1 >= grid.rows() || has(lower + 1, keys) || isTotal(lower + 1));
  }

  private boolean has(int row, List<HeaderColumn> columns) {
    for (HeaderColumn column : columns) {
      if (written(row, column) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isBoth(int upper, int lower, List<HeaderColumn> columns) {
    return has(upper, columns) && has(lower, columns);
  }

  private @Nullable Cell written(int row, HeaderColumn column) {
    for (Cell cell : grid.begunWithin(row, column.from(), column.to())) {
      if (!cell.isBlank()) {
        return cell;
      }
    }
    return null;
  }

  /** Whether the words of a row may be the rest of a name: no enumerator, no total, no 其中. */
  private boolean isFragment(int row) {
    for (HeaderColumn column : labels) {
      Cell cell = written(row, column);
      if (cell != null) {
        Label label = Label.of(cell.text());
        if (label.enumerator().isPresent() || label.ofWhich() || isTotal(cell)) {
          return false;
        }
      }
    }
    for (Cell cell : grid.written(row)) {
      if (!standsIn(cell, labels) && !standsIn(cell, figures)) {
        return false;
      }
    }
    return true;
  }

  private static boolean standsIn(Cell cell, List<HeaderColumn> columns) {
    return columns.stream()
        .anyMatch(column -> column.from() <= cell.column() && cell.endColumn() <= column.to());
  }

  private boolean isTotal(int row) {
    Cell first = grid.firstWritten(row);
    return first == null || isTotal(first) || Title.isNote(first.text());
  }

  private static boolean isTotal(Cell cell) {
    return cell.normal().endsWith("计");
  }
}

package io.gouji.parser.internal.table;

import io.gouji.model.Block.Grid;
import io.gouji.model.Block.GridCell;
import io.gouji.model.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The grids of which one table is made, one below the other: mostly it is one, but a table that
 * goes on over the page may be a grid on each. Each cell keeps its own place in the document.
 */
final class Pieces {
  private final List<Grid> grids;
  private final Grid whole;
  private final NavigableMap<Integer, Integer> indexes = new TreeMap<>();

  /** The cells of the pieces, each at the position of the whole's cell that was made of it. */
  private final List<GridCell> originals = new ArrayList<>();

  /** Where the cells stand that were put together with one of another row. */
  private final Map<Integer, Location.Cell> moved = new HashMap<>();

  private Pieces(List<Grid> grids) {
    this.grids = List.copyOf(grids);
    Grid first = grids.get(0);
    indexes.put(0, first.index());
    this.whole = grids.size() == 1 ? first : join();
  }

  private Pieces(Pieces cut, Grid whole, Map<Integer, Location.Cell> moved) {
    this.grids = cut.grids;
    this.whole = whole;
    this.indexes.putAll(cut.indexes);
    this.originals.addAll(cut.originals);
    this.moved.putAll(moved);
  }

  static Pieces of(Grid grid) {
    return new Pieces(List.of(grid));
  }

  /** The grids of one table, from the top down. */
  static Pieces of(List<Grid> grids) {
    return new Pieces(grids);
  }

  /** All pieces as one grid. */
  Grid whole() {
    return whole;
  }

  /** The index of the table that holds the rows from a row on, for each piece. */
  NavigableMap<Integer, Integer> indexes() {
    return indexes;
  }

  /** The place in the document of a cell of the whole, which is at a position of its cells. */
  Location.Cell location(GridCell cell, int position) {
    if (grids.size() == 1) {
      return whole.location(cell);
    }
    Location.Cell place = moved.get(position);
    if (place != null) {
      return place;
    }
    GridCell original = originals.get(position);
    int table = indexes.floorEntry(cell.row()).getValue();
    return new Location.Cell(table, original.row(), original.column(), whole.container());
  }

  /** These pieces with what each lower row says put into the upper one. */
  Pieces mended(GridView view, List<CutRows.Cut> cuts) {
    List<GridCell> cells = new ArrayList<>(whole.cells());
    Map<Integer, Location.Cell> places = new HashMap<>();
    for (CutRows.Cut cut : cuts) {
      for (GridView.Cell rest : view.written(cut.lower())) {
        GridView.Cell target = view.at(cut.upper(), rest.column());
        if (target != null) {
          if (target.isBlank()) {
            places.put(target.position(), view.place(rest));
          }
          GridCell begun = cells.get(target.position());
          cells.set(target.position(), withText(begun, begun.text().strip() + rest.text().strip()));
          cells.set(rest.position(), withText(cells.get(rest.position()), ""));
        }
      }
    }
    return new Pieces(
        this,
        new Grid(
            whole.index(),
            whole.rows(),
            whole.columns(),
            cells,
            whole.columnWidths(),
            whole.container()),
        places);
  }

  private static GridCell withText(GridCell cell, String text) {
    return new GridCell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.header());
  }

  private Grid join() {
    Grid first = grids.get(0);
    Slivers solids = Slivers.of(first);
    List<GridCell> cells = new ArrayList<>();
    int rows = 0;
    for (Grid grid : grids) {
      indexes.put(rows, grid.index());
      Slivers own = Slivers.of(grid);
      int missing = solids.columns() - own.columns();
      for (GridCell cell : grid.cells()) {
        int from = own.before(cell.column());
        int to = own.before(cell.column() + cell.columnSpan());
        int start = solids.gridColumn(from == 0 ? 0 : from + missing);
        int end = solids.gridColumn(to == 0 ? 0 : to + missing);
        int span = Math.max(1, end - start);
        cells.add(
            new GridCell(
                cell.row() + rows, start, cell.rowSpan(), span, cell.text(), cell.header()));
        originals.add(cell);
      }
      rows += grid.rows();
    }
    return new Grid(
        first.index(), rows, first.columns(), cells, first.columnWidths(), first.container());
  }
}

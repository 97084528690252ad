package io.gouji.office;

import io.gouji.model.Block;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.report.FindingTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;

/** In which cell of the workpaper each figure of a document stands. */
final class FigureCells {
  private static final int LONGEST_SHEET_NAME = 31;

  private final List<TableSheet> tables = new ArrayList<>();
  private final List<Figure> listed = new ArrayList<>();
  private final IdentityHashMap<Figure, SheetCell> cells = new IdentityHashMap<>();
  private final Map<Location, Figure> tableFigures = new HashMap<>();
  private final Map<Location, SheetCell> places = new HashMap<>();
  private final Map<Location, SheetCell> listedPlaces = new HashMap<>();
  private final FigureList list;

  private FigureCells(FigureList list) {
    this.list = list;
  }

  /** Where figures are listed that stand in no table. */
  record FigureList(String sheet, int firstRow, int column) {}

  /** The cells for the figures of a disclosure. */
  static FigureCells of(Disclosure disclosure, FindingTexts texts, FigureList list) {
    FigureCells cells = new FigureCells(list);
    cells.addTables(disclosure, texts);
    for (DisclosureTable table : disclosure.tables()) {
      table.body().figures().forEach(cells::addOfTable);
    }
    for (Statement statement : disclosure.statements()) {
      cells.of(statement.figure());
    }
    return cells;
  }

  private void addTables(Disclosure disclosure, FindingTexts texts) {
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Grid grid) {
        String title = texts.group(new Location.Table(grid.index(), grid.container()));
        add(TableSheet.of(sheetName(title), title, grid));
      }
    }
    for (DisclosureTable table : disclosure.tables()) {
      TableBody body = table.body();
      boolean isShown =
          body.figures().allMatch(figure -> places.containsKey(figure.location()))
              && !disclosure.blocks().isEmpty();
      if (!isShown) {
        String title = texts.group(new Location.Table(body.index()));
        add(TableSheet.of(sheetName(title), title, body));
      }
    }
  }

  private void add(TableSheet table) {
    tables.add(table);
    places.putAll(table.places());
  }

  /** A name that Excel allows, and that no other sheet has because of its number. */
  private String sheetName(String title) {
    String name = (tables.size() + 1) + " " + title;
    int end = Math.min(name.length(), LONGEST_SHEET_NAME);
    boolean isCutInTwo = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
    return WorkbookUtil.createSafeSheetName(name.substring(0, isCutInTwo ? end - 1 : end), '_');
  }

  private void addOfTable(Figure figure) {
    SheetCell cell = places.get(figure.location());
    if (cell != null && tableFigures.putIfAbsent(figure.location(), figure) == null) {
      cells.put(figure, cell);
    } else {
      of(figure);
    }
  }

  /** The cell of a figure; one that is known nowhere is added to the list. */
  SheetCell of(Figure figure) {
    SheetCell known = cells.get(figure);
    if (known != null) {
      return known;
    }
    Figure printed = tableFigures.get(figure.location());
    SheetCell cell;
    if (printed != null && printed.amount().equals(figure.amount())) {
      cell = of(printed);
    } else {
      cell = new SheetCell(list.sheet(), list.firstRow() + listed.size(), list.column());
      listed.add(figure);
      listedPlaces.putIfAbsent(figure.location(), cell);
    }
    cells.put(figure, cell);
    return cell;
  }

  /** The cell at a place, if the workpaper shows it: a figure's, or any cell of a table. */
  Optional<SheetCell> at(Location place) {
    return Optional.ofNullable(listedPlaces.getOrDefault(place, places.get(place)));
  }

  /** The figure that is printed in a cell of a table. */
  Optional<Figure> figure(Location place) {
    return Optional.ofNullable(tableFigures.get(place));
  }

  /** The sheets of the tables, in document order. */
  List<TableSheet> tables() {
    return tables;
  }

  /** The figures that stand in no table, in document order. */
  List<Figure> listed() {
    return listed;
  }
}

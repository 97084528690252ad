package io.gouji.parser.internal.table;

import io.gouji.model.Amount;
import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Diagnostic;
import io.gouji.model.DisclosureKind;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Identity;
import io.gouji.model.Lexicon;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Mention;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.parser.internal.table.GridView.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the body of a table: its rows, half by half, each with its cells. */
final class BodyReader {
  private final Sketch sketch;
  private final GridView grid;
  private final Header header;
  private final Optional<Unit> unit;
  private final Identity identity;
  private final Lexicon lexicon;
  private final List<Diagnostic> diagnostics;

  BodyReader(
      Sketch sketch,
      Optional<Unit> unit,
      Identity identity,
      Lexicon lexicon,
      List<Diagnostic> diagnostics) {
    this.sketch = sketch;
    this.grid = sketch.grid();
    this.header = sketch.header();
    this.unit = unit;
    this.identity = identity;
    this.lexicon = lexicon;
    this.diagnostics = diagnostics;
  }

  DisclosureTable read() {
    Optional<Layout> layout = sketch.decision().layout();
    return DisclosureTable.of(layout.isPresent() ? typed(layout.get()) : unrecognised());
  }

  private TableBody typed(Layout layout) {
    List<Integer> rows = bodyRows();
    List<Column> columns = columns(layout, rows);
    TableBody.Builder body = builder(columns);
    Template.Rows form = layout.template().rows();
    form.fund().ifPresent(body::fund);
    for (int panel = 0; panel < layout.panelCount(); panel++) {
      PanelReader reader = new PanelReader(grid, layout, columns, panel, diagnostics);
      for (int row : rows) {
        reader.read(row, body);
      }
    }
    TableBody built = body.build();
    reportUnreadable(built);
    return built;
  }

  private void reportUnreadable(TableBody body) {
    body.figures()
        .filter(figure -> figure.amount() instanceof Amount.Unreadable)
        .forEach(
            figure ->
                diagnostics.add(
                    new Diagnostic("AMOUNT_NOT_READABLE", figure.text(), figure.location())));
  }

  private TableBody.Builder builder(List<Column> columns) {
    TableKind kind = sketch.kind();
    boolean isStock = kind == TableKind.FIXED_ASSETS;
    TableBody.Builder body =
        TableBody.builder(
            kind,
            grid.grid().index(),
            sketch.caption().with(sketch.title()),
            columns,
            isStock ? Measure.STOCK : identity.measure(),
            isStock ? yearOfStock() : identity.fiscalYear().orElse(0));
    grid.pieces().indexes().forEach(body::continuedIn);
    return body.lexicon(lexicon).grid(grid.rows(), grid.columns());
  }

  /** Budgets show the assets at the end of the year before, final accounts those of their year. */
  private int yearOfStock() {
    Optional<Integer> ofDate = sketch.caption().yearOfDate();
    if (ofDate.isPresent() || identity.fiscalYear().isEmpty()) {
      return ofDate.orElse(0);
    }
    int year = identity.fiscalYear().getAsInt();
    return identity.kind() == DisclosureKind.BUDGET ? year - 1 : year;
  }

  /** The rows below the header, without repeated headers, numberings of columns, and notes. */
  private List<Integer> bodyRows() {
    List<Integer> rows = new ArrayList<>(grid.rows());
    for (int row = header.bodyRow(); row < grid.rows(); row++) {
      Cell first = grid.firstWritten(row);
      if (first != null
          && !Header.isNumberingLabel(first.normal())
          && !isRepeated(row, first)
          && !isNote(row, first)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Whether a row says the same as one above the body: headers are repeated on each page. */
  private boolean isRepeated(int row, Cell first) {
    for (int above = 0; above < header.bodyRow(); above++) {
      Cell other = grid.firstWritten(above);
      if (other != null
          && other.normal().equals(first.normal())
          && grid.rowText(above).equals(grid.rowText(row))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNote(int row, Cell first) {
    boolean isNote = Title.isNote(first.text()) && grid.written(row).size() == 1;
    if (isNote) {
      sketch.caption().addNote(new Mention(first.text().strip(), grid.place(first), "注"));
    }
    return isNote;
  }

  private List<Column> columns(Layout layout, List<Integer> rows) {
    List<Column> columns = new ArrayList<>();
    for (HeaderColumn column : header.columns()) {
      int index = columns.size();
      Optional<ColumnRole> known = layout.roles().get(index);
      ColumnRole role = known.orElse(ColumnRole.OTHER);
      if (known.isEmpty() && hasAmounts(column, rows)) {
        diagnostics.add(
            new Diagnostic(
                "COLUMN_NOT_RECOGNISED",
                String.join("/", column.path()),
                column.cell().<Location>map(grid::place).orElse(grid.place())));
      }
      columns.add(
          new Column(
              index,
              layout.panels().get(index),
              role,
              column.path(),
              unit(role, column),
              grid.gridColumn(column.from()),
              role.isFigure() && !role.isComparison()
                  ? column.otherYear(identity.fiscalYear().orElse(0))
                  : OptionalInt.empty()));
    }
    return columns;
  }

  private Unit unit(ColumnRole role, HeaderColumn column) {
    if (role.isMoney()) {
      return column.unit().filter(Unit::isMoney).or(() -> unit).orElse(Unit.UNKNOWN);
    }
    if (role == ColumnRole.RATE_OF_CHANGE) {
      return Unit.PERCENT;
    }
    return role == ColumnRole.QUANTITY
        ? column.unit().filter(stated -> !stated.isMoney()).orElse(Unit.PIECE)
        : unit.orElse(Unit.PIECE);
  }

  private boolean hasAmounts(HeaderColumn column, List<Integer> rows) {
    for (int row : rows) {
      Cell cell = grid.at(row, column.from());
      if (cell != null && Amount.parse(cell.text(), Unit.YUAN).stated().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** All cells of a table of no known kind, a row for each row of the grid. */
  private TableBody unrecognised() {
    List<Column> columns = new ArrayList<>();
    for (HeaderColumn column : header.columns()) {
      columns.add(
          new Column(
              columns.size(),
              0,
              ColumnRole.OTHER,
              column.path(),
              unit.orElse(Unit.PIECE),
              grid.gridColumn(column.from())));
    }
    TableBody.Builder body = builder(columns);
    for (int row = 0; row < grid.rows(); row++) {
      List<Cell> written = grid.written(row);
      body.row(0, written.isEmpty() ? "" : written.get(0).text(), "", "", row);
      for (int i = 0; i < columns.size(); i++) {
        HeaderColumn column = header.columns().get(i);
        List<Cell> cells = grid.begunWithin(row, column.from(), column.to());
        if (!cells.isEmpty()) {
          body.cell(columns.get(i), GridView.text(cells, " "), grid.place(cells.get(0)));
        }
      }
    }
    return body.build();
  }
}

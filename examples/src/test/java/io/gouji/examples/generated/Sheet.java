package io.gouji.examples.generated;

import io.gouji.model.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table as it is put together row by row, and the truth about the figures in its cells. */
final class Sheet {

  /** How a cell takes part in a vertical merge. */
  enum Merge {
    NONE,
    BEGIN,
    CONTINUE
  }

  /** A cell as Word stores it. */
  record Cell(String text, int span, Merge merge, boolean number) {}

  /** The place of a cell in the grid. */
  record Place(int row, int column) {}

  private final TableKind kind;
  private final String title;
  private final int columns;
  private final Layout layout;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Boolean> headers = new ArrayList<>();
  private final Map<Place, Optional<BigDecimal>> truth = new LinkedHashMap<>();
  private final List<String> captions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> above = new ArrayList<>();
  private Print print = Print.HUNDREDTHS;
  private boolean titleInRow;

  Sheet(TableKind kind, String title, int columns, Layout layout) {
    this.kind = kind;
    this.title = title;
    this.columns = columns;
    this.layout = layout;
  }

  TableKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  int columns() {
    return columns;
  }

  List<List<Cell>> rows() {
    return rows;
  }

  boolean isHeader(int row) {
    return headers.get(row);
  }

  /** What is printed in a cell. */
  String text(Place place) {
    return rows.get(place.row()).get(position(place)).text();
  }

  /** The first words of a row. */
  String rowName(int row) {
    return rows.get(row).stream()
        .map(Cell::text)
        .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
        .findFirst()
        .orElse("");
  }

  /** The same table with something else printed in a cell. */
  Sheet with(Place place, String other) {
    Sheet copy = new Sheet(kind, title, columns, layout);
    copy.titleInRow = titleInRow;
    copy.headers.addAll(headers);
    copy.truth.putAll(truth);
    copy.above.addAll(above);
    copy.captions.addAll(captions);
    copy.notes.addAll(notes);
    rows.forEach(row -> copy.rows.add(new ArrayList<>(row)));
    Cell cell = rows.get(place.row()).get(position(place));
    Cell changed = new Cell(other, cell.span(), cell.merge(), cell.number());
    copy.rows.get(place.row()).set(position(place), changed);
    return copy;
  }

  /** Which of the cells of its row stands at a place. */
  private int position(Place place) {
    int column = 0;
    int position = 0;
    for (Cell cell : rows.get(place.row())) {
      if (column == place.column()) {
        return position;
      }
      column += cell.span();
      position++;
    }
    throw new IllegalArgumentException("Expected a cell at " + place);
  }

  /** What cells of amounts and quantities state, empty ones included. */
  Map<Place, Optional<BigDecimal>> truth() {
    return truth;
  }

  /** Paragraphs between the title and the table. */
  List<String> captions() {
    return captions;
  }

  /** Paragraphs below the table. */
  List<String> notes() {
    return notes;
  }

  /** Paragraphs above the title. */
  List<String> above() {
    return above;
  }

  /** Prints the amounts that follow in another way. */
  Sheet in(Print other) {
    print = other;
    return this;
  }

  Sheet above(String text) {
    above.add(text);
    return this;
  }

  Sheet note(String text) {
    notes.add(text);
    return this;
  }

  /** Puts the title into a row of the table instead of a paragraph above it. */
  Sheet titleRow() {
    titleInRow = true;
    return header().cell(title, columns);
  }

  boolean hasTitleRow() {
    return titleInRow;
  }

  /** Adds what stands above the header: as a row of the table, or as paragraphs before it. */
  Sheet caption(String... parts) {
    switch (layout.caption()) {
      case ROW -> {
        header();
        int span = columns / parts.length;
        for (int i = 0; i < parts.length - 1; i++) {
          cell(parts[i], span);
        }
        cell(parts[parts.length - 1], columns - span * (parts.length - 1));
      }
      case PARAGRAPH -> captions.add(String.join("    ", parts));
      case PARAGRAPHS -> captions.addAll(List.of(parts));
    }
    return this;
  }

  /** Begins a row of the header. */
  Sheet header() {
    rows.add(new ArrayList<>());
    headers.add(true);
    return this;
  }

  /** Begins a row below the header. */
  Sheet row() {
    rows.add(new ArrayList<>());
    headers.add(false);
    return this;
  }

  Sheet text(String... texts) {
    for (String text : texts) {
      add(new Cell(text, 1, Merge.NONE, false));
    }
    return this;
  }

  Sheet number(int number) {
    return add(new Cell(String.valueOf(number), 1, Merge.NONE, true));
  }

  Sheet cell(String text, int span) {
    return add(new Cell(text, span, Merge.NONE, false));
  }

  /** A cell that goes on in the row below. */
  Sheet tall(String... texts) {
    for (String text : texts) {
      add(new Cell(text, 1, Merge.BEGIN, false));
    }
    return this;
  }

  /** A cell across some columns that goes on in the row below. */
  Sheet tallCell(String text, int span) {
    return add(new Cell(text, span, Merge.BEGIN, false));
  }

  /** The rest of a cell across some columns. */
  Sheet continuedCell(int span) {
    return add(new Cell("", span, Merge.CONTINUE, false));
  }

  Sheet continued(int count) {
    for (int i = 0; i < count; i++) {
      add(new Cell("", 1, Merge.CONTINUE, false));
    }
    return this;
  }

  /** Amounts of money; 0 is printed as the layout prints nothing. */
  Sheet money(long... amounts) {
    for (long amount : amounts) {
      boolean stated = amount != 0 || layout.nothing() == Layout.Nothing.ZERO;
      truth.put(place(), stated ? Optional.of(print.value(amount)) : Optional.empty());
      String text =
          amount == 0 ? layout.nothing().text() : print.text(amount, layout.groupedInTables());
      add(new Cell(text, 1, Merge.NONE, true));
    }
    return this;
  }

  /** A part of a whole in per cent; blank without a whole. */
  Sheet percent(long part, long whole) {
    Optional<BigDecimal> value =
        whole == 0 ? Optional.empty() : Optional.of(Money.percent(part, whole));
    truth.put(place(), value);
    return add(new Cell(value.map(BigDecimal::toPlainString).orElse(""), 1, Merge.NONE, true));
  }

  /** A number of things; 0 leaves the cell blank. */
  Sheet count(long number) {
    Optional<BigDecimal> value =
        number == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(number));
    truth.put(place(), value);
    return add(new Cell(number == 0 ? "" : String.valueOf(number), 1, Merge.NONE, true));
  }

  /** Cells of amounts that stay blank, whatever else the layout prints where nothing is. */
  Sheet blank(int count) {
    for (int i = 0; i < count; i++) {
      truth.put(place(), Optional.empty());
      add(new Cell("", 1, Merge.NONE, true));
    }
    return this;
  }

  private Sheet add(Cell cell) {
    rows.get(rows.size() - 1).add(cell);
    return this;
  }

  private Place place() {
    int column = rows.get(rows.size() - 1).stream().mapToInt(Cell::span).sum();
    return new Place(rows.size() - 1, column);
  }
}

package io.gouji.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The generic view of a table, on which rules work without knowing its kind: columns, rows as a
 * tree, and a figure in every cell of an amount or quantity column. Equality compares what the
 * table says, not where its cells stand.
 */
public final class TableBody {
  private final TableKind kind;
  private final Fund fund;
  private final int index;
  private final TableCaption caption;
  private final int gridRows;
  private final int gridColumns;
  private final NavigableMap<Integer, Integer> pieces;
  private final List<Column> columns;
  private final List<Row> rows;
  private final @Nullable Figure[] figures;
  private final @Nullable String[] texts;
  private final Map<Integer, List<Row>> children;
  private final List<Figure> figuresInOrder;

  private TableBody(Builder builder, List<Row> rows, @Nullable Figure[] figures) {
    this.kind = builder.kind;
    this.fund = builder.fund;
    this.index = builder.index;
    this.caption = builder.caption;
    this.gridRows = builder.gridRows;
    this.gridColumns = builder.gridColumns;
    this.pieces = new TreeMap<>(builder.pieces);
    this.columns = builder.columns;
    this.rows = List.copyOf(rows);
    this.figures = figures;
    this.texts = new @Nullable String[figures.length];
    builder.texts.forEach((key, text) -> texts[key] = text);
    List<Figure> inOrder = new ArrayList<>(figures.length);
    for (Figure figure : figures) {
      if (figure != null) {
        inOrder.add(figure);
      }
    }
    this.figuresInOrder = Collections.unmodifiableList(inOrder);
    Map<Integer, List<Row>> tree = new HashMap<>();
    for (Row row : rows) {
      if (row.parent().isPresent()) {
        tree.computeIfAbsent(row.parent().getAsInt(), key -> new ArrayList<>()).add(row);
      }
    }
    tree.replaceAll((key, value) -> List.copyOf(value));
    this.children = Map.copyOf(tree);
  }

  /**
   * Begins a table.
   *
   * @param index its position among the document's top-level tables
   * @param fiscalYear the year of its amounts; 0 if unknown
   */
  public static Builder builder(
      TableKind kind,
      int index,
      TableCaption caption,
      List<Column> columns,
      Measure measure,
      int fiscalYear) {
    return new Builder(kind, index, caption, columns, measure, fiscalYear);
  }

  /** The kind of table. */
  public TableKind kind() {
    return kind;
  }

  /** The funds that the table covers: those of its kind, unless its title says otherwise. */
  public Fund fund() {
    return fund;
  }

  /** The table's position among the document's top-level tables; that of its first piece. */
  public int index() {
    return index;
  }

  /**
   * The positions of the document's tables of which this one is made: more than one if it is
   * continued in a further table, as on the next page.
   */
  public List<Integer> indexes() {
    return List.copyOf(pieces.values());
  }

  /** The place of a row's cell in a column of the grid. */
  public Location.Cell location(Row row, int gridColumn) {
    Map.Entry<Integer, Integer> piece = pieces.floorEntry(row.gridRow());
    return piece == null
        ? new Location.Cell(index, row.gridRow(), gridColumn)
        : new Location.Cell(piece.getValue(), row.gridRow() - piece.getKey(), gridColumn);
  }

  /** What stands around the table. */
  public TableCaption caption() {
    return caption;
  }

  /** The number of rows of the grid, captions and headers included. */
  public int gridRows() {
    return gridRows;
  }

  /** The number of columns of the grid. */
  public int gridColumns() {
    return gridColumns;
  }

  /** The columns from left to right. */
  public List<Column> columns() {
    return columns;
  }

  /** The rows from top to bottom, those of the left half first where they stand side by side. */
  public List<Row> rows() {
    return rows;
  }

  /** The columns of a half whose cells are amounts of money of the table's own year. */
  public List<Column> amountColumns(int panel) {
    return columns.stream()
        .filter(column -> column.panel() == panel && column.role().isMoney())
        .filter(column -> column.otherYear().isEmpty() && !column.role().isComparison())
        .toList();
  }

  /** The first column with a role and amounts of the table's own year. */
  public Optional<Column> column(ColumnRole role) {
    return columns.stream()
        .filter(column -> column.role() == role && column.otherYear().isEmpty())
        .findFirst();
  }

  /** The row with a classification code. */
  public Optional<Row> row(String code) {
    return rows.stream()
        .filter(row -> row.code().map(c -> c.digits().equals(code)).orElse(false))
        .findFirst();
  }

  /** The first row that states an item, one with figures rather than one without. */
  public Optional<Row> row(Item item) {
    List<Row> stating = rows.stream().filter(row -> row.item().equals(Optional.of(item))).toList();
    return stating.stream()
        .filter(this::hasFigures)
        .findFirst()
        .or(() -> stating.stream().findFirst());
  }

  private boolean hasFigures(Row row) {
    return columns.stream().anyMatch(column -> figure(row, column).isPresent());
  }

  /** The first 合计 row. */
  public Optional<Row> totalRow() {
    return rows.stream().filter(row -> row.role() == RowRole.TOTAL).findFirst();
  }

  /** The rows directly below a row in the tree. */
  public List<Row> children(Row row) {
    return children.getOrDefault(row.index(), List.of());
  }

  /** The row of which a row is a part. */
  public Optional<Row> parent(Row row) {
    return row.parent().isPresent()
        ? Optional.of(rows.get(row.parent().getAsInt()))
        : Optional.empty();
  }

  /** The figure in a cell, blank ones included; empty where the column holds no figures. */
  public Optional<Figure> figure(Row row, Column column) {
    return Optional.ofNullable(figures[key(row.index(), column.index(), columns.size())]);
  }

  /** The figure of the table's own year in the first column with a role, in the row's half. */
  public Optional<Figure> figure(Row row, ColumnRole role) {
    for (Column column : columns) {
      if (column.role() == role
          && column.panel() == row.panel()
          && column.otherYear().isEmpty()) {
        return figure(row, column);
      }
    }
    return Optional.empty();
  }

  /** The words in a cell that holds no figure; "" if it is empty. */
  public String text(Row row, Column column) {
    String text = texts[key(row.index(), column.index(), columns.size())];
    return text == null ? "" : text;
  }

  /** All figures, blank ones included, by row, then column. */
  public Stream<Figure> figures() {
    return figuresInOrder.stream();
  }

  /** Whether no amount is stated: the table is there only to say that there is nothing. */
  public boolean isEmpty() {
    for (int i = 0; i < figures.length; i++) {
      Figure figure = figures[i];
      if (texts[i] != null || (figure != null && figure.isStated())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableBody body
        && kind == body.kind
        && caption.title().text().equals(body.caption.title().text())
        && columnKeys().equals(body.columnKeys())
        && rows.stream().map(Row::path).toList().equals(body.rows.stream().map(Row::path).toList())
        && Arrays.equals(figures, body.figures)
        && Arrays.equals(texts, body.texts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, caption.title().text(), rows.size(), Arrays.hashCode(figures));
  }

  @Override
  public String toString() {
    return kind + " 「" + caption.title().text() + "」, " + rows.size() + " rows";
  }

  private List<String> columnKeys() {
    return columns.stream()
        .map(column -> column.role() + "" + column.headers() + column.unit())
        .toList();
  }

  private static int key(int row, int column, int columns) {
    return row * columns + column;
  }

  /**
   * Puts a table together: rows in order, each with its cells; the tree follows from the labels.
   */
  public static final class Builder {
    private final TableKind kind;
    private final int index;
    private final TableCaption caption;
    private final List<Column> columns;
    private final Measure measure;
    private final int fiscalYear;
    private final List<RowTree.Draft> drafts = new ArrayList<>();
    private final Map<Integer, Cell> cells = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private Fund fund;
    private Lexicon lexicon = Lexicon.standard();
    private final NavigableMap<Integer, Integer> pieces = new TreeMap<>();
    private int gridRows;
    private int gridColumns;

    /** What the lexicon calls 合计 and 小计: words that say nothing of what they are the total. */
    private static final Item TOTAL = new Item("total");

    private static final Item SUBTOTAL = new Item("subtotal");

    private record Cell(String text, Location location) {}

    private Builder(
        TableKind kind,
        int index,
        TableCaption caption,
        List<Column> columns,
        Measure measure,
        int fiscalYear) {
      this.kind = kind;
      this.fund = kind.fund();
      this.index = index;
      this.caption = caption;
      this.columns = List.copyOf(columns);
      this.measure = measure;
      this.fiscalYear = fiscalYear;
      this.gridColumns = columns.size();
      this.pieces.put(0, index);
    }

    /** Uses another lexicon than the standard one to know the rows' items. */
    public Builder lexicon(Lexicon other) {
      this.lexicon = other;
      return this;
    }

    /** Says that the table covers other funds than those of its kind do. */
    public Builder fund(Fund other) {
      this.fund = other;
      return this;
    }

    /** The size of the grid from which the table comes. */
    public Builder grid(int rowCount, int columnCount) {
      this.gridRows = rowCount;
      this.gridColumns = columnCount;
      return this;
    }

    /**
     * Says that the rows of the grid from one on stand in a further table of the document.
     *
     * @param firstRow the first of them
     * @param tableIndex the position of that table among the document's top-level tables
     */
    public Builder continuedIn(int firstRow, int tableIndex) {
      pieces.put(firstRow, tableIndex);
      return this;
    }

    /**
     * Adds a row; the cells that follow are its cells.
     *
     * @param label its name with indentation, enumerator and 其中, as printed
     * @param code its printed classification code, or ""
     * @param sequence its printed 序号, or ""
     */
    public Builder row(int panel, String label, String code, String sequence, int gridRow) {
      return row(panel, label, code, sequence, gridRow, 0);
    }

    /**
     * Adds a row whose name stands further right than that of the row of which it is a part; the
     * cells that follow are its cells.
     *
     * @param depth how many columns of names stand to the left of the one with its name
     */
    public Builder row(
        int panel, String label, String code, String sequence, int gridRow, int depth) {
      drafts.add(RowTree.draft(kind, panel, label, code, sequence, gridRow, depth, lexicon));
      return this;
    }

    /** Sets a cell of the last row: a figure or words, by the column's role. */
    public Builder cell(Column column, String text, Location location) {
      int key = key(drafts.size() - 1, column.index(), columns.size());
      if (column.role().isFigure()) {
        cells.put(key, new Cell(text, location));
      } else if (column.role().content() == ColumnRole.Content.TEXT && !text.isBlank()) {
        texts.put(key, text.strip());
      }
      return this;
    }

    /** The table. */
    public TableBody build() {
      boolean hasCodes =
          columns.stream().anyMatch(column -> column.role() == ColumnRole.CODE)
              || drafts.stream().anyMatch(draft -> draft.code().isPresent());
      List<Row> rows = RowTree.rows(kind, hasCodes, drafts);
      @Nullable Figure[] figures = new @Nullable Figure[rows.size() * columns.size()];
      Set<String> keys = new HashSet<>();
      for (Row row : rows) {
        for (Column column : columns) {
          int key = key(row.index(), column.index(), columns.size());
          Cell cell = cells.get(key);
          if (cell != null) {
            figures[key] = figure(rows, row, column, cell, keys);
          }
        }
      }
      if (gridRows == 0) {
        gridRows = rows.size();
      }
      return new TableBody(this, rows, figures);
    }

    private Figure figure(List<Row> rows, Row row, Column column, Cell cell, Set<String> keys) {
      String key = kind + "/" + row.path() + "/" + column.role();
      if (!keys.add(key)) {
        key = key + "/" + String.join(">", column.headers());
      }
      String rowLabel =
          kind.domain().isPresent() && row.code().isPresent()
              ? row.code().get().digits() + " " + row.label()
              : row.label();
      return new Figure(
          Amount.parse(cell.text(), column.unit()),
          cell.text().strip(),
          cell.location(),
          rowLabel + " / " + column.label(),
          key,
          subject(rows, row, column));
    }

    private Optional<Subject> subject(List<Row> rows, Row row, Column column) {
      if (column.role().isComparison()) {
        return Optional.empty();
      }
      RowTree.Draft draft = drafts.get(row.index());
      Optional<Fund> rowFund = draft.entry().flatMap(Lexicon.Entry::fund);
      Fund stated = column.role().fund().or(() -> rowFund).orElse(fund);
      return item(rows, row, column)
          .map(
              item ->
                  new Subject(
                      item,
                      row.code(),
                      stated,
                      column.role().content() == ColumnRole.Content.QUANTITY
                          ? Measure.COUNT
                          : measureOf(column),
                      column.otherYear().orElse(fiscalYear)));
    }

    /** Final accounts that have columns for 决算数 may have others for what was planned. */
    private Measure measureOf(Column column) {
      if (column.otherYear().isPresent()) {
        return column.measure().orElse(measure);
      }
      boolean tellsFinal =
          measure == Measure.FINAL
              && columns.stream()
                  .anyMatch(other -> other.measure().equals(Optional.of(Measure.FINAL)));
      return tellsFinal ? column.measure().orElse(measure) : measure;
    }

    private Optional<Item> item(List<Row> rows, Row row, Column column) {
      Optional<Item> ofColumn = column.role().item();
      if (kind.domain().isPresent()) {
        Optional<Item> ofRow = row.item().filter(item -> !item.equals(TOTAL));
        if (row.code().isEmpty() && ofRow.isPresent()) {
          return ofColumn.isPresent() ? Optional.empty() : ofRow;
        }
        boolean known = row.code().isPresent() || row.role() == RowRole.TOTAL;
        return known ? ofColumn.or(() -> totalItem(column)) : Optional.empty();
      }
      return switch (kind) {
        case OVERALL_BALANCE, FISCAL_APPROPRIATION_BALANCE -> {
          if (ofColumn.isPresent()) {
            boolean isDivided = row.code().isPresent() || row.role() == RowRole.GRAND_TOTAL;
            yield isDivided ? ofColumn : Optional.empty();
          }
          yield row.code().isPresent()
              ? Optional.of(Item.CURRENT_YEAR_EXPENDITURE)
              : balancingParent(rows, row).or(row::item);
        }
        case GOVERNMENT_PROCUREMENT ->
            row.role() == RowRole.TOTAL
                    && (column.role() == ColumnRole.TOTAL || column.role().fund().isPresent())
                ? Optional.of(Item.GOVERNMENT_PROCUREMENT)
                : Optional.empty();
        case FIXED_ASSETS ->
            row.role() == RowRole.TOTAL ? Optional.of(Item.FIXED_ASSETS) : row.item();
        case THREE_PUBLIC_EXPENSES ->
            row.role() == RowRole.TOTAL && ofColumn.isPresent()
                ? ofColumn
                : row.item().filter(item -> !item.equals(TOTAL) && !item.equals(SUBTOTAL));
        default -> row.item().filter(item -> !item.equals(TOTAL) && !item.equals(SUBTOTAL));
      };
    }

    /**
     * What 合计 states: with a column for what is carried over, more than what is spent. What a fund
     * brings is revenue of the year.
     */
    private Optional<Item> totalItem(Column column) {
      if (kind == TableKind.REVENUE && column.role().fund().isPresent()) {
        return Optional.of(Item.CURRENT_YEAR_REVENUE);
      }
      boolean includesCarryover =
          kind == TableKind.EXPENDITURE
              && columns.stream()
                  .anyMatch(other -> other.role() == ColumnRole.CARRYOVER_TO_NEXT_YEAR);
      return includesCarryover ? Optional.of(Item.TOTAL_EXPENDITURE) : kind.totalItem();
    }

    private static Optional<Item> balancingParent(List<Row> rows, Row row) {
      OptionalInt parent = row.parent();
      return parent.isPresent() && rows.get(parent.getAsInt()).role() == RowRole.BALANCING
          ? rows.get(parent.getAsInt()).item()
          : Optional.empty();
    }
  }
}

package io.gouji.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The generic view of a table, on which rules work without knowing its kind: columns, rows as a
 * tree, and a figure in every cell of an amount or quantity column. Equality compares what the
 * table says, not where its cells stand.
 *
 * <p>Immutable, and safe for use by many threads.
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

  /** For each row: the rows directly below it in the tree. */
  private final List<List<Row>> children;

  private final List<Figure> figuresInOrder;

  private TableBody(Builder builder, List<Row> rows, @Nullable Figure[] figures) {
    this.kind = builder.kind;
    this.fund = builder.fund;
    this.index = builder.index;
    this.caption = builder.caption;
    this.gridRows = builder.gridRows == 0 ? rows.size() : builder.gridRows;
    this.gridColumns = builder.gridColumns;
    this.pieces = new TreeMap<>(builder.pieces);
    this.columns = builder.columns;
    this.rows = List.copyOf(rows);
    this.figures = figures;
    this.texts = texts(builder);
    this.figuresInOrder = present(figures);
    this.children = children(this.rows);
  }

  private static @Nullable String[] texts(Builder builder) {
    int columns = builder.columns.size();
    @Nullable String[] texts = new @Nullable String[builder.texts.size() * columns];
    for (int row = 0; row < builder.texts.size(); row++) {
      @Nullable String[] ofRow = builder.texts.get(row);
      System.arraycopy(ofRow, 0, texts, row * columns, ofRow.length);
    }
    return texts;
  }

  private static List<Figure> present(@Nullable Figure[] figures) {
    List<Figure> present = new ArrayList<>(figures.length);
    for (Figure figure : figures) {
      if (figure != null) {
        present.add(figure);
      }
    }
    return Collections.unmodifiableList(present);
  }

  private static List<List<Row>> children(List<Row> rows) {
    List<List<Row>> children = new ArrayList<>(Collections.nCopies(rows.size(), List.of()));
    for (Row row : rows) {
      if (row.parent().isPresent()) {
        int parent = row.parent().getAsInt();
        if (children.get(parent).isEmpty()) {
          children.set(parent, new ArrayList<>());
        }
        children.get(parent).add(row);
      }
    }
    children.replaceAll(Collections::unmodifiableList);
    return children;
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
    List<Column> amounts = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      boolean isOfOwnYear = column.otherYear().isEmpty() && !column.role().isComparison();
      if (column.panel() == panel && column.role().isMoney() && isOfOwnYear) {
        amounts.add(column);
      }
    }
    return Collections.unmodifiableList(amounts);
  }

  /** The first column with a role and amounts of the table's own year. */
  public Optional<Column> column(ColumnRole role) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.role() == role && column.otherYear().isEmpty()) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** The row with a classification code. */
  public Optional<Row> row(String code) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.code().isPresent() && row.code().get().digits().equals(code)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The first row that states an item, one with figures rather than one without. */
  public Optional<Row> row(Item item) {
    Optional<Row> first = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.item().isPresent() && row.item().get().equals(item)) {
        if (hasFigures(row)) {
          return Optional.of(row);
        }
        first = first.isPresent() ? first : Optional.of(row);
      }
    }
    return first;
  }

  private boolean hasFigures(Row row) {
    int first = key(row.index(), 0, columns.size());
    for (int i = first; i < first + columns.size(); i++) {
      if (figures[i] != null) {
        return true;
      }
    }
    return false;
  }

  /** The first 合计 row. */
  public Optional<Row> totalRow() {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.role() == RowRole.TOTAL) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The rows directly below a row in the tree. */
  public List<Row> children(Row row) {
    return children.get(row.index());
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
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.role() == role && column.panel() == row.panel() && column.otherYear().isEmpty()) {
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
    private final List<RowDraft> drafts = new ArrayList<>();

    /** For each row and each column: what is printed in the cell, if it holds a figure. */
    private final List<@Nullable PrintedCell[]> cells = new ArrayList<>();

    /** For each row and each column: the words in the cell, if it holds words. */
    private final List<@Nullable String[]> texts = new ArrayList<>();

    private final NavigableMap<Integer, Integer> pieces = new TreeMap<>();
    private Fund fund;
    private Lexicon lexicon = Lexicon.standard();
    private int gridRows;
    private int gridColumns;

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
      drafts.add(RowDraft.of(kind, panel, label, code, sequence, gridRow, depth, lexicon));
      cells.add(new @Nullable PrintedCell[columns.size()]);
      texts.add(new @Nullable String[columns.size()]);
      return this;
    }

    /** Sets a cell of the last row: a figure or words, by the column's role. */
    public Builder cell(Column column, String text, Location location) {
      int row = drafts.size() - 1;
      if (column.role().isFigure()) {
        cells.get(row)[column.index()] = new PrintedCell(text, location);
      } else if (column.role().content() == ColumnRole.Content.TEXT && !text.isBlank()) {
        texts.get(row)[column.index()] = text.strip();
      }
      return this;
    }

    /** The table. */
    public TableBody build() {
      List<Row> rows = RowTree.rows(kind, columns, drafts, texts);
      FigureSubjects subjects =
          new FigureSubjects(kind, fund, columns, drafts, rows, measure, fiscalYear);
      return new TableBody(this, rows, new FigureMaker(kind, columns, rows, subjects).make(cells));
    }
  }
}

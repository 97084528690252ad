package io.gouji.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Builds a table with the national columns of its kind from figures that stand in no Word file.
 * Lines are added from top to bottom; a half that stands side by side with another is filled after
 * it. Figures have places outside any document unless the table is said to be {@linkplain
 * #asPrinted() printed}.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class TableBuilder {
  private static final Map<TableKind, List<String>> STANDARD_COLUMNS =
      Map.ofEntries(
          Map.entry(TableKind.OVERALL_BALANCE, List.of("0 BUDGETED", "1 BUDGETED")),
          Map.entry(
              TableKind.REVENUE,
              List.of(
                  "0 TOTAL",
                  "0 CURRENT_YEAR_REVENUE 本年收入",
                  "0 FISCAL_APPROPRIATION 本年收入",
                  "0 SPECIAL_FISCAL_ACCOUNT_FUNDS 本年收入",
                  "0 SERVICE_INCOME 本年收入",
                  "0 OPERATING_INCOME 本年收入",
                  "0 SUBSIDIES_FROM_SUPERIORS 本年收入",
                  "0 REMITTANCES_FROM_SUBORDINATES 本年收入",
                  "0 OTHER_INCOME 本年收入",
                  "0 CARRYOVER_FROM_PRIOR_YEAR")),
          Map.entry(
              TableKind.EXPENDITURE,
              List.of(
                  "0 TOTAL",
                  "0 BASIC_EXPENDITURE",
                  "0 PROJECT_EXPENDITURE",
                  "0 OPERATING_EXPENDITURE",
                  "0 REMITTANCES_TO_SUPERIORS",
                  "0 SUBSIDIES_TO_SUBORDINATES")),
          Map.entry(
              TableKind.FISCAL_APPROPRIATION_BALANCE,
              List.of(
                  "0 BUDGETED",
                  "1 TOTAL",
                  "1 GENERAL_PUBLIC_BUDGET",
                  "1 GOVERNMENT_MANAGED_FUNDS",
                  "1 STATE_CAPITAL_OPERATIONS")),
          Map.entry(
              TableKind.BASIC_EXPENDITURE, List.of("0 TOTAL", "0 PERSONNEL", "0 NON_PERSONNEL")),
          Map.entry(
              TableKind.EXPENDITURE_BY_ECONOMIC_CATEGORY,
              List.of("0 TOTAL", "0 BASIC_EXPENDITURE", "0 PROJECT_EXPENDITURE")),
          Map.entry(
              TableKind.THREE_PUBLIC_EXPENSES,
              List.of(
                  "0 TOTAL",
                  "0 GENERAL_PUBLIC_BUDGET",
                  "0 GOVERNMENT_MANAGED_FUNDS",
                  "0 STATE_CAPITAL_OPERATIONS")),
          Map.entry(TableKind.OFFICE_OPERATING_FUNDS, List.of("0 TOTAL")),
          Map.entry(
              TableKind.GOVERNMENT_PROCUREMENT,
              List.of(
                  "0 TOTAL",
                  "0 GENERAL_PUBLIC_BUDGET",
                  "0 GOVERNMENT_MANAGED_FUNDS",
                  "0 STATE_CAPITAL_OPERATIONS",
                  "0 SPECIAL_FISCAL_ACCOUNT_FUNDS",
                  "0 UNIT_FUNDS",
                  "0 FISCAL_CARRYOVER",
                  "0 NON_FISCAL_CARRYOVER")),
          Map.entry(TableKind.FIXED_ASSETS, List.of("0 QUANTITY", "0 VALUE")),
          Map.entry(
              TableKind.PERFORMANCE_TARGETS,
              List.of(
                  "0 FIRST_LEVEL_INDICATOR",
                  "0 SECOND_LEVEL_INDICATOR",
                  "0 THIRD_LEVEL_INDICATOR",
                  "0 INDICATOR_DESCRIPTION",
                  "0 TARGET_VALUE",
                  "0 TARGET_BASIS")),
          Map.entry(
              TableKind.PROJECTS,
              List.of("0 UNIT_NAME", "0 PROJECT_NAME", "0 TOTAL", "0 GENERAL_PUBLIC_BUDGET")),
          Map.entry(
              TableKind.ORGANISATION,
              List.of("0 UNIT_NAME", "0 UNIT_NATURE", "0 UNIT_RANK", "0 FUNDING_FORM")));
  private static final List<String> EXPENDITURE_COLUMNS =
      List.of("0 TOTAL", "0 BASIC_EXPENDITURE", "0 PROJECT_EXPENDITURE");

  private static final Cell BLANK = new Cell("", Optional.empty());

  private record Cell(String printed, Optional<Location> place) {}

  private record Line(
      int panel,
      int gridRow,
      String code,
      String label,
      String sequence,
      Map<Column, Cell> cells) {}

  private final TableKind kind;
  private final int index;
  private final Unit unit;
  private final Measure measure;
  private final int fiscalYear;
  private final List<Column> columns;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String title;
  private Optional<String> department = Optional.empty();
  private Optional<String> departmentCode = Optional.empty();
  private Optional<String> year = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> statedUnit = Optional.empty();
  private boolean isPrinted;
  private int gridRow;
  private int panel;

  TableBuilder(TableKind kind, int index, Unit unit, Measure measure, int fiscalYear) {
    this.kind = kind;
    this.index = index;
    this.unit = unit;
    this.measure = measure;
    this.fiscalYear = fiscalYear;
    this.title = kind.label();
    this.columns = standardColumns(kind, unit);
  }

  private static List<Column> standardColumns(TableKind kind, Unit unit) {
    List<Column> columns = new ArrayList<>();
    for (String column : STANDARD_COLUMNS.getOrDefault(kind, EXPENDITURE_COLUMNS)) {
      String[] fields = column.split(" ");
      ColumnRole role = ColumnRole.valueOf(fields[1]);
      List<String> headers =
          fields.length > 2 ? List.of(fields[2], role.label()) : List.of(role.label());
      columns.add(column(columns.size(), Integer.parseInt(fields[0]), role, headers, unit));
    }
    return columns;
  }

  private static Column column(
      int index, int panel, ColumnRole role, List<String> headers, Unit unit) {
    Unit ofCells =
        role == ColumnRole.RATE_OF_CHANGE
            ? Unit.PERCENT
            : role.content() == ColumnRole.Content.QUANTITY ? Unit.PIECE : unit;
    return new Column(index, panel, role, headers, ofCells, index);
  }

  /** Sets the title; without it, the kind's usual one. */
  public TableBuilder title(String text) {
    title = text;
    return this;
  }

  /** Sets the department's name in the caption. */
  public TableBuilder department(String name) {
    department = Optional.of(name);
    return this;
  }

  /** Sets the department's budget code in the caption. */
  public TableBuilder departmentCode(String code) {
    departmentCode = Optional.of(code);
    return this;
  }

  /** Sets the budget year (预算年度) in the caption. */
  public TableBuilder year(String text) {
    year = Optional.of(text);
    return this;
  }

  /** Sets the date (截止时间) in the caption. */
  public TableBuilder date(String text) {
    date = Optional.of(text);
    return this;
  }

  /** Sets the unit that the caption states; the amounts keep that of the disclosure. */
  public TableBuilder statedUnit(String text) {
    statedUnit = Optional.of(text);
    return this;
  }

  /** Adds a note (注：) below the table. */
  public TableBuilder note(String text) {
    notes.add(text);
    return this;
  }

  /**
   * Says that the table stands in a document: its figures and caption have the places of cells and
   * tables.
   */
  public TableBuilder asPrinted() {
    isPrinted = true;
    return this;
  }

  /**
   * Adds a further column to the half that is being filled, to the right of all others.
   *
   * @param headers its header texts from the top down; none for the role's usual one
   */
  public TableBuilder column(ColumnRole role, String... headers) {
    List<String> texts = headers.length == 0 ? List.of(role.label()) : List.of(headers);
    columns.add(column(columns.size(), panel, role, texts, unit));
    return this;
  }

  /**
   * Adds a further column with amounts of another year than the table's, to the right of all
   * others.
   *
   * @param headers its header texts from the top down; none for the role's usual one
   */
  public TableBuilder column(int year, ColumnRole role, String... headers) {
    column(role, headers);
    Column last = columns.remove(columns.size() - 1);
    columns.add(
        new Column(
            last.index(),
            last.panel(),
            role,
            last.headers(),
            last.unit(),
            last.gridColumn(),
            OptionalInt.of(year)));
    return this;
  }

  /** Adds a line without a code. Its enumerator and 其中 decide its place in the tree. */
  public TableBuilder line(String label) {
    return line("", label);
  }

  /** Adds a line with a classification code. */
  public TableBuilder line(String code, String label) {
    gridRow++;
    lines.add(
        new Line(panel, gridRow, code, label, String.valueOf(gridRow), new LinkedHashMap<>()));
    return this;
  }

  /** Sets the printed 序号 of the last line, which otherwise counts the lines from 1. */
  public TableBuilder sequence(String printed) {
    Line last = lines.remove(lines.size() - 1);
    lines.add(
        new Line(last.panel(), last.gridRow(), last.code(), last.label(), printed, last.cells()));
    return this;
  }

  /** Begins the right half: the lines that follow stand beside those added before. */
  public TableBuilder rightHalf() {
    panel = 1;
    gridRow = 0;
    return this;
  }

  /**
   * Sets a cell of the last line.
   *
   * @param printed the amount as it would be printed, such as 1,234.50, or "" for none
   * @throws IllegalArgumentException if the table has no such column
   */
  public TableBuilder with(ColumnRole role, String printed) {
    return with(role, OptionalInt.empty(), new Cell(printed, Optional.empty()));
  }

  /**
   * Sets a cell of the last line in a column of another year.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public TableBuilder with(int year, ColumnRole role, String printed) {
    return with(role, OptionalInt.of(year), new Cell(printed, Optional.empty()));
  }

  /** Sets a cell of the last line that stands in a record of another system. */
  public TableBuilder with(ColumnRole role, String printed, String reference) {
    return with(
        role,
        OptionalInt.empty(),
        new Cell(printed, Optional.of(new Location.External(reference))));
  }

  private TableBuilder with(ColumnRole role, OptionalInt otherYear, Cell cell) {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("Expected a line before the amount of " + role);
    }
    lines.get(lines.size() - 1).cells().put(columnOf(role, otherYear), cell);
    return this;
  }

  DisclosureTable build() {
    TableBody.Builder body =
        TableBody.builder(
            kind,
            index,
            caption(),
            columns,
            kind == TableKind.FIXED_ASSETS ? Measure.STOCK : measure,
            kind.isOfFiscalYear() ? fiscalYear : fiscalYear - 1);
    for (Line line : lines) {
      body.row(line.panel(), line.label(), line.code(), line.sequence(), line.gridRow());
      for (Column column : columns) {
        if (column.panel() == line.panel()) {
          Cell cell = line.cells().getOrDefault(column, BLANK);
          body.cell(column, cell.printed(), cell.place().orElse(place(line, column)));
        }
      }
    }
    return DisclosureTable.of(body.build());
  }

  private TableCaption caption() {
    return new TableCaption(
        new Mention(title, captionPlace("title"), "表名"),
        department.map(text -> new Mention(text, captionPlace("department"), "部门")),
        departmentCode.map(text -> new Mention(text, captionPlace("code"), "部门编码")),
        year.map(text -> new Mention(text, captionPlace("year"), "预算年度")),
        date.map(text -> new Mention(text, captionPlace("date"), "截止时间")),
        statedUnit.map(text -> new Mention(text, captionPlace("unit"), "单位")),
        notes.stream().map(text -> new Mention(text, captionPlace("note"), "注")).toList());
  }

  private Location captionPlace(String part) {
    return isPrinted ? new Location.Table(index) : new Location.External(place(part));
  }

  private Column columnOf(ColumnRole role, OptionalInt otherYear) {
    return columns.stream()
        .filter(column -> column.panel() == panel && column.role() == role)
        .filter(column -> column.otherYear().equals(otherYear))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("Expected a column of " + kind + " but was " + role));
  }

  private Location place(Line line, Column column) {
    return isPrinted
        ? new Location.Cell(index, line.gridRow(), column.gridColumn())
        : new Location.External(
            place(
                "line "
                    + line.gridRow()
                    + " "
                    + column.role()
                    + (line.panel() > 0 ? " right" : "")));
  }

  private String place(String what) {
    return kind + "[" + index + "] " + what;
  }
}

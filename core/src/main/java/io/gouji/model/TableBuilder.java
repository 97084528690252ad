package io.gouji.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds a table with the national columns of its kind from figures that stand in no Word file.
 * Lines are added from top to bottom; a half that stands side by side with another is filled after
 * it.
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
              TableKind.ORGANISATION,
              List.of("0 UNIT_NAME", "0 UNIT_NATURE", "0 UNIT_RANK", "0 FUNDING_FORM")));
  private static final List<String> EXPENDITURE_COLUMNS =
      List.of("0 TOTAL", "0 BASIC_EXPENDITURE", "0 PROJECT_EXPENDITURE");

  private final TableKind kind;
  private final int index;
  private final List<Column> columns;
  private final TableBody.Builder body;
  private int lines;
  private int panel;

  TableBuilder(TableKind kind, int index, Unit unit, Measure measure, int fiscalYear) {
    this.kind = kind;
    this.index = index;
    this.columns = standardColumns(kind, unit);
    this.body =
        TableBody.builder(
            kind,
            index,
            TableCaption.of(kind.label(), new Location.External(kind.name())),
            columns,
            kind == TableKind.FIXED_ASSETS ? Measure.STOCK : measure,
            kind.isOfFiscalYear() ? fiscalYear : fiscalYear - 1);
  }

  private static List<Column> standardColumns(TableKind kind, Unit unit) {
    List<Column> columns = new ArrayList<>();
    for (String column : STANDARD_COLUMNS.getOrDefault(kind, EXPENDITURE_COLUMNS)) {
      String[] fields = column.split(" ");
      ColumnRole role = ColumnRole.valueOf(fields[1]);
      List<String> headers =
          fields.length > 2 ? List.of(fields[2], role.label()) : List.of(role.label());
      columns.add(
          new Column(
              columns.size(), Integer.parseInt(fields[0]), role, headers, unit, columns.size()));
    }
    return columns;
  }

  /** Adds a line without a code. Its enumerator and 其中 decide its place in the tree. */
  public TableBuilder line(String label) {
    return line("", label);
  }

  /** Adds a line with a classification code. */
  public TableBuilder line(String code, String label) {
    body.row(panel, label, code, String.valueOf(lines + 1), lines);
    lines++;
    for (Column column : columns) {
      if (column.panel() == panel && column.role().isFigure()) {
        body.cell(column, "", place(column));
      }
    }
    return this;
  }

  /** Begins the right half: the lines that follow stand beside those added before. */
  public TableBuilder rightHalf() {
    panel = 1;
    return this;
  }

  /**
   * Sets a cell of the last line.
   *
   * @param printed the amount as it would be printed, such as 1,234.50, or "" for none
   * @throws IllegalArgumentException if the table has no such column
   */
  public TableBuilder with(ColumnRole role, String printed) {
    Column column = columnOf(role);
    body.cell(column, printed, place(column));
    return this;
  }

  /** Sets a cell of the last line that stands in a record of another system. */
  public TableBuilder with(ColumnRole role, String printed, String reference) {
    body.cell(columnOf(role), printed, new Location.External(reference));
    return this;
  }

  DisclosureTable build() {
    return DisclosureTable.of(body.build());
  }

  private Column columnOf(ColumnRole role) {
    return columns.stream()
        .filter(column -> column.panel() == panel && column.role() == role)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("Expected a column of " + kind + " but was " + role));
  }

  private Location place(Column column) {
    return new Location.External("%s[%d] line %d %s".formatted(kind, index, lines, column.role()));
  }
}

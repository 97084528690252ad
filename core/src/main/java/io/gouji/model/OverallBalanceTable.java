package io.gouji.model;

import java.util.List;

/**
 * 收支总表: all revenue on the left, all expenditure by function on the right.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record OverallBalanceTable(TableBody body) implements DisclosureTable {

  public OverallBalanceTable {
    TableLines.requireKind(body, TableKind.OVERALL_BALANCE);
  }

  /**
   * The first line with a name, without its enumerator.
   *
   * @throws IllegalArgumentException if the table has no such line
   */
  public Line line(String name) {
    return new Line(body, TableLines.rowOfName(body, name));
  }

  /** All lines from top to bottom. */
  public List<Line> lines() {
    return body.rows().stream().map(row -> new Line(body, row)).toList();
  }

  /** A line of the table and its amounts. */
  public record Line(TableBody body, Row row) {
    /** 预算数; blank if the table has no such column. */
    public Amount budgeted() {
      return TableLines.amount(body, row, ColumnRole.BUDGETED);
    }
  }
}

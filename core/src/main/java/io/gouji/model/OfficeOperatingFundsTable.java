package io.gouji.model;

import java.util.List;

/**
 * 机关运行经费表: office operating funds by departmental economic classification.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record OfficeOperatingFundsTable(TableBody body) implements DisclosureTable {

  public OfficeOperatingFundsTable {
    TableLines.requireKind(body, TableKind.OFFICE_OPERATING_FUNDS);
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
    /** 合计; blank if the table has no such column. */
    public Amount total() {
      return TableLines.amount(body, row, ColumnRole.TOTAL);
    }
  }
}

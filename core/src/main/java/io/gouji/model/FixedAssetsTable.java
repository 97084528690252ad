package io.gouji.model;

import java.util.List;

/**
 * 固定资产占用情况表: fixed assets by kind.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record FixedAssetsTable(TableBody body) implements DisclosureTable {

  public FixedAssetsTable {
    TableLines.requireKind(body, TableKind.FIXED_ASSETS);
  }

  /**
   * The line that states an item.
   *
   * @throws IllegalArgumentException if the table has no such line
   */
  public Line line(Item item) {
    return new Line(body, TableLines.rowOfItem(body, item));
  }

  /** All lines from top to bottom. */
  public List<Line> lines() {
    return body.rows().stream().map(row -> new Line(body, row)).toList();
  }

  /** A line of the table and its amounts. */
  public record Line(TableBody body, Row row) {
    /** 数量; blank if the table has no such column. */
    public Amount quantity() {
      return TableLines.amount(body, row, ColumnRole.QUANTITY);
    }

    /** 价值; blank if the table has no such column. */
    public Amount value() {
      return TableLines.amount(body, row, ColumnRole.VALUE);
    }
  }
}

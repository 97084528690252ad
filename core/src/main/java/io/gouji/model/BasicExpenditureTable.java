package io.gouji.model;

import java.util.List;

/**
 * 一般公共预算财政拨款基本支出表: basic expenditure by departmental economic classification.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record BasicExpenditureTable(TableBody body) implements DisclosureTable {

  public BasicExpenditureTable {
    TableLines.requireKind(body, TableKind.BASIC_EXPENDITURE);
  }

  /**
   * The line with a classification code.
   *
   * @throws IllegalArgumentException if the table has no such line
   */
  public Line line(String code) {
    return new Line(body, TableLines.rowOfCode(body, code));
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

    /** 人员经费; blank if the table has no such column. */
    public Amount personnel() {
      return TableLines.amount(body, row, ColumnRole.PERSONNEL);
    }

    /** 公用经费; blank if the table has no such column. */
    public Amount nonPersonnel() {
      return TableLines.amount(body, row, ColumnRole.NON_PERSONNEL);
    }
  }
}

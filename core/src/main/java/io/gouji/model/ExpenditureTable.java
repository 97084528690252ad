package io.gouji.model;

import java.util.List;

/**
 * 支出总表: expenditure by function and type.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record ExpenditureTable(TableBody body) implements DisclosureTable {

  public ExpenditureTable {
    TableLines.requireKind(body, TableKind.EXPENDITURE);
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

    /** 基本支出; blank if the table has no such column. */
    public Amount basicExpenditure() {
      return TableLines.amount(body, row, ColumnRole.BASIC_EXPENDITURE);
    }

    /** 项目支出; blank if the table has no such column. */
    public Amount projectExpenditure() {
      return TableLines.amount(body, row, ColumnRole.PROJECT_EXPENDITURE);
    }

    /** 经营支出; blank if the table has no such column. */
    public Amount operatingExpenditure() {
      return TableLines.amount(body, row, ColumnRole.OPERATING_EXPENDITURE);
    }

    /** 上解上级支出; blank if the table has no such column. */
    public Amount remittancesToSuperiors() {
      return TableLines.amount(body, row, ColumnRole.REMITTANCES_TO_SUPERIORS);
    }

    /** 对附属单位补助支出; blank if the table has no such column. */
    public Amount subsidiesToSubordinates() {
      return TableLines.amount(body, row, ColumnRole.SUBSIDIES_TO_SUBORDINATES);
    }
  }
}

package io.gouji.model;

import java.util.List;

/**
 * 一般公共预算财政拨款支出表: expenditure of the general public budget by function.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record GeneralPublicBudgetExpenditureTable(TableBody body) implements DisclosureTable {

  public GeneralPublicBudgetExpenditureTable {
    TableLines.requireKind(body, TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE);
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
  }
}

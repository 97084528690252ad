package io.gouji.model;

import java.util.List;

/**
 * 支出经济分类表: all expenditure of some funds by departmental economic classification.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record ExpenditureByEconomicCategoryTable(TableBody body) implements DisclosureTable {

  public ExpenditureByEconomicCategoryTable {
    TableLines.requireKind(body, TableKind.EXPENDITURE_BY_ECONOMIC_CATEGORY);
  }

  /**
   * The first line with a classification code.
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

    /** 项目支出 or 专项业务经费; blank if the table has no such column. */
    public Amount projectExpenditure() {
      return TableLines.amount(body, row, ColumnRole.PROJECT_EXPENDITURE);
    }
  }
}

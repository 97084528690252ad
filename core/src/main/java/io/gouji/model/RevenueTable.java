package io.gouji.model;

import java.util.List;

/**
 * 收入总表: revenue by function and source.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record RevenueTable(TableBody body) implements DisclosureTable {

  public RevenueTable {
    TableLines.requireKind(body, TableKind.REVENUE);
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

    /** 本年收入小计; blank if the table has no such column. */
    public Amount currentYearRevenue() {
      return TableLines.amount(body, row, ColumnRole.CURRENT_YEAR_REVENUE);
    }

    /** 财政拨款收入; blank if the table has no such column. */
    public Amount fiscalAppropriation() {
      return TableLines.amount(body, row, ColumnRole.FISCAL_APPROPRIATION);
    }

    /** 财政专户收入; blank if the table has no such column. */
    public Amount specialFiscalAccountFunds() {
      return TableLines.amount(body, row, ColumnRole.SPECIAL_FISCAL_ACCOUNT_FUNDS);
    }

    /** 事业收入; blank if the table has no such column. */
    public Amount serviceIncome() {
      return TableLines.amount(body, row, ColumnRole.SERVICE_INCOME);
    }

    /** 经营收入; blank if the table has no such column. */
    public Amount operatingIncome() {
      return TableLines.amount(body, row, ColumnRole.OPERATING_INCOME);
    }

    /** 上级补助收入; blank if the table has no such column. */
    public Amount subsidiesFromSuperiors() {
      return TableLines.amount(body, row, ColumnRole.SUBSIDIES_FROM_SUPERIORS);
    }

    /** 附属单位上缴收入; blank if the table has no such column. */
    public Amount remittancesFromSubordinates() {
      return TableLines.amount(body, row, ColumnRole.REMITTANCES_FROM_SUBORDINATES);
    }

    /** 其他收入; blank if the table has no such column. */
    public Amount otherIncome() {
      return TableLines.amount(body, row, ColumnRole.OTHER_INCOME);
    }

    /** 上年结转; blank if the table has no such column. */
    public Amount carryoverFromPriorYear() {
      return TableLines.amount(body, row, ColumnRole.CARRYOVER_FROM_PRIOR_YEAR);
    }
  }
}

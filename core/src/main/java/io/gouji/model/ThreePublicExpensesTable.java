package io.gouji.model;

import java.util.List;

/**
 * “三公”经费支出表: expenses for official overseas visits, vehicles and hospitality.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record ThreePublicExpensesTable(TableBody body) implements DisclosureTable {

  public ThreePublicExpensesTable {
    TableLines.requireKind(body, TableKind.THREE_PUBLIC_EXPENSES);
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
    /** 合计; blank if the table has no such column. */
    public Amount total() {
      return TableLines.amount(body, row, ColumnRole.TOTAL);
    }

    /** 一般公共预算财政拨款; blank if the table has no such column. */
    public Amount generalPublicBudget() {
      return TableLines.amount(body, row, ColumnRole.GENERAL_PUBLIC_BUDGET);
    }

    /** 政府性基金预算财政拨款; blank if the table has no such column. */
    public Amount governmentManagedFunds() {
      return TableLines.amount(body, row, ColumnRole.GOVERNMENT_MANAGED_FUNDS);
    }

    /** 国有资本经营预算财政拨款; blank if the table has no such column. */
    public Amount stateCapitalOperations() {
      return TableLines.amount(body, row, ColumnRole.STATE_CAPITAL_OPERATIONS);
    }
  }
}

package io.gouji.model;

/**
 * What a row is to the rows around it.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum RowRole {
  /** 合计: the total of the lines below it, or above it if it stands last. */
  TOTAL,
  /** 小计 of the lines that follow. */
  SUBTOTAL,
  /** 本年收入合计, 本年支出合计: the total of the lines above it. */
  CURRENT_YEAR_TOTAL,
  /** 上年结转结余 and the like, which stand between a current year's total and the grand total. */
  BALANCING,
  /** 收入总计, 支出总计: the current year's total and all that balances it. */
  GRAND_TOTAL,
  /** A line. */
  LINE,
  /** 其中: a line that names a part of the line above, perhaps not all of it. */
  OF_WHICH
}

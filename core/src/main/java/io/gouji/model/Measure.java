package io.gouji.model;

/**
 * What a figure says of its item.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum Measure {
  /** 预算数: what is planned for the year. */
  BUDGET,
  /** 全年预算数, 调整预算数: what is planned for the year after changes during it. */
  ADJUSTED_BUDGET,
  /** 预算执行数: what was received or spent by an account that is not final. */
  EXECUTION,
  /** 决算数: what was received or spent in the year. */
  FINAL,
  /** 增减额: the difference to the year it is compared with, printed without a sign. */
  CHANGE,
  /** 增减率: the rate of that difference. */
  RATE_OF_CHANGE,
  /** 占比: the share of a whole. */
  SHARE,
  /** 完成率: the figure of a year as a share of its budget. */
  COMPLETION,
  /** 价值 at a date: the value of assets. */
  STOCK,
  /** 数量: a number of people or things. */
  COUNT;

  /** Whether it is an amount or a number in itself, rather than one derived from others. */
  public boolean isValue() {
    return switch (this) {
      case BUDGET, ADJUSTED_BUDGET, EXECUTION, FINAL, STOCK, COUNT -> true;
      case CHANGE, RATE_OF_CHANGE, SHARE, COMPLETION -> false;
    };
  }
}

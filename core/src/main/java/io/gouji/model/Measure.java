package io.gouji.model;

/** What a figure says of its item. */
public enum Measure {
  /** 预算数: what is planned for the year. */
  BUDGET,
  /** 决算数: what was received or spent in the year. */
  FINAL,
  /** 增减额: the difference to the year it is compared with, printed without a sign. */
  CHANGE,
  /** 增减率: the rate of that difference. */
  RATE_OF_CHANGE,
  /** 占比: the share of a whole. */
  SHARE,
  /** 完成率: the final figure as a share of the budget. */
  COMPLETION,
  /** 价值 at a date: the value of assets. */
  STOCK,
  /** 数量: a number of people or things. */
  COUNT
}

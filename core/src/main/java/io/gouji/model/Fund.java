package io.gouji.model;

import java.util.List;

/**
 * The funds from which an amount is paid: a part of the money, or all of it.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum Fund {
  /** All funds of the department. */
  ALL("全部资金"),
  /** 财政拨款: the three budgets below together. */
  FISCAL_APPROPRIATION("财政拨款"),
  /** 一般公共预算财政拨款. */
  GENERAL_PUBLIC_BUDGET("一般公共预算"),
  /** 政府性基金预算财政拨款. */
  GOVERNMENT_MANAGED_FUNDS("政府性基金预算"),
  /** 国有资本经营预算财政拨款. */
  STATE_CAPITAL_OPERATIONS("国有资本经营预算");

  private static final List<Fund> BUDGETS =
      List.of(GENERAL_PUBLIC_BUDGET, GOVERNMENT_MANAGED_FUNDS, STATE_CAPITAL_OPERATIONS);

  private final String label;

  Fund(String label) {
    this.label = label;
  }

  /** The three budgets whose money is fiscal appropriation. */
  public static List<Fund> budgets() {
    return BUDGETS;
  }

  /** The name of the fund in disclosures. */
  public String label() {
    return label;
  }
}

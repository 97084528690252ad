package io.gouji.model;

import java.util.Optional;

/**
 * The kinds of table that 财预〔2016〕143号 and the provinces' templates name. The constants' names are
 * part of the report format.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum TableKind {
  /** 收支总表. */
  OVERALL_BALANCE("收支总表", Fund.ALL),
  /** 收入总表. */
  REVENUE("收入总表", Fund.ALL, Item.TOTAL_REVENUE, ClassificationDomain.FUNCTIONAL),
  /** 支出总表. */
  EXPENDITURE("支出总表", Fund.ALL, Item.CURRENT_YEAR_EXPENDITURE, ClassificationDomain.FUNCTIONAL),
  /** 财政拨款收支总表. */
  FISCAL_APPROPRIATION_BALANCE("财政拨款收支总表", Fund.FISCAL_APPROPRIATION),
  /** 一般公共预算财政拨款支出表. */
  GENERAL_PUBLIC_BUDGET_EXPENDITURE(
      "一般公共预算财政拨款支出表",
      Fund.GENERAL_PUBLIC_BUDGET,
      Item.CURRENT_YEAR_EXPENDITURE,
      ClassificationDomain.FUNCTIONAL),
  /** 一般公共预算财政拨款基本支出表. */
  BASIC_EXPENDITURE(
      "一般公共预算财政拨款基本支出表",
      Fund.GENERAL_PUBLIC_BUDGET,
      Item.BASIC_EXPENDITURE,
      ClassificationDomain.DEPARTMENTAL_ECONOMIC),
  /** 支出经济分类表: all expenditure, not only 基本支出, by economic classification. */
  EXPENDITURE_BY_ECONOMIC_CATEGORY(
      "支出经济分类表",
      Fund.ALL,
      Item.CURRENT_YEAR_EXPENDITURE,
      ClassificationDomain.DEPARTMENTAL_ECONOMIC),
  /** 政府性基金预算财政拨款支出表. */
  GOVERNMENT_FUND_EXPENDITURE(
      "政府性基金预算财政拨款支出表",
      Fund.GOVERNMENT_MANAGED_FUNDS,
      Item.CURRENT_YEAR_EXPENDITURE,
      ClassificationDomain.FUNCTIONAL),
  /** 国有资本经营预算财政拨款支出表. */
  STATE_CAPITAL_EXPENDITURE(
      "国有资本经营预算财政拨款支出表",
      Fund.STATE_CAPITAL_OPERATIONS,
      Item.CURRENT_YEAR_EXPENDITURE,
      ClassificationDomain.FUNCTIONAL),
  /** “三公”经费支出表. */
  THREE_PUBLIC_EXPENSES("“三公”经费支出表", Fund.FISCAL_APPROPRIATION),
  /** 机关运行经费表. */
  OFFICE_OPERATING_FUNDS(
      "机关运行经费表",
      Fund.GENERAL_PUBLIC_BUDGET,
      Item.OFFICE_OPERATING_FUNDS,
      ClassificationDomain.DEPARTMENTAL_ECONOMIC),
  /** 政府采购预算表. */
  GOVERNMENT_PROCUREMENT("政府采购预算表", Fund.ALL),
  /** 固定资产占用情况表. */
  FIXED_ASSETS("固定资产占用情况表", Fund.ALL),
  /** 绩效目标表. */
  PERFORMANCE_TARGETS("绩效目标表", Fund.ALL),
  /** A list of projects: 项目支出表, 专项资金清单, 政府购买服务表. */
  PROJECTS("项目支出表", Fund.ALL),
  /** 机构设置情况表. */
  ORGANISATION("机构设置情况表", Fund.ALL),
  /** A table of none of these kinds, kept so that nothing is lost. */
  UNRECOGNISED("未识别的表", Fund.ALL);

  private final String label;
  private final Fund fund;
  private final Optional<Item> totalItem;
  private final Optional<ClassificationDomain> domain;

  TableKind(String label, Fund fund) {
    this.label = label;
    this.fund = fund;
    this.totalItem = Optional.empty();
    this.domain = Optional.empty();
  }

  TableKind(String label, Fund fund, Item totalItem, ClassificationDomain domain) {
    this.label = label;
    this.fund = fund;
    this.totalItem = Optional.of(totalItem);
    this.domain = Optional.of(domain);
  }

  /** The short Chinese name of the kind. */
  public String label() {
    return label;
  }

  /** The funds that a table of this kind covers. */
  public Fund fund() {
    return fund;
  }

  /** What the 合计 column of a table with a line for each code states. */
  public Optional<Item> totalItem() {
    return totalItem;
  }

  /** The classification by which the table has its lines, if it has lines by code. */
  public Optional<ClassificationDomain> domain() {
    return domain;
  }

  /** Whether figures of this kind of table are amounts of the disclosure's own fiscal year. */
  public boolean isOfFiscalYear() {
    return this != FIXED_ASSETS;
  }
}

package io.gouji.model;

import java.util.Optional;

/**
 * What a column holds. A province's further columns are further roles, not further types of table.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum ColumnRole {
  /** 序号: numbers the rows. */
  SEQUENCE("序号", Content.STRUCTURE),
  /** 科目编码. */
  CODE("科目编码", Content.STRUCTURE),
  /** 科目名称, 项目. */
  NAME("项目", Content.STRUCTURE),

  /** 合计. */
  TOTAL("合计"),
  /** 预算数, 金额: the only amount of a half. */
  BUDGETED("预算数"),

  /** 本年收入 小计. */
  CURRENT_YEAR_REVENUE("本年收入小计", Item.CURRENT_YEAR_REVENUE),
  /** 财政拨款收入. */
  FISCAL_APPROPRIATION("财政拨款收入", Item.CURRENT_YEAR_REVENUE, Fund.FISCAL_APPROPRIATION),
  /** 财政专户收入. */
  SPECIAL_FISCAL_ACCOUNT_FUNDS("财政专户收入", Item.SPECIAL_FISCAL_ACCOUNT_FUNDS),
  /** 事业收入. */
  SERVICE_INCOME("事业收入", Item.SERVICE_INCOME),
  /** 经营收入. */
  OPERATING_INCOME("经营收入", Item.OPERATING_INCOME),
  /** 上级补助收入. */
  SUBSIDIES_FROM_SUPERIORS("上级补助收入", Item.SUBSIDIES_FROM_SUPERIORS),
  /** 附属单位上缴收入. */
  REMITTANCES_FROM_SUBORDINATES("附属单位上缴收入", Item.REMITTANCES_FROM_SUBORDINATES),
  /** 其他收入. */
  OTHER_INCOME("其他收入", Item.OTHER_INCOME),
  /** 使用非财政拨款结余. */
  USE_OF_NON_FISCAL_SURPLUS("使用非财政拨款结余", new Item("useOfNonFiscalSurplus")),
  /** 上年结转. */
  CARRYOVER_FROM_PRIOR_YEAR("上年结转", Item.CARRYOVER_FROM_PRIOR_YEAR),

  /** 年末结转和结余, 结转下年. */
  CARRYOVER_TO_NEXT_YEAR("结转下年", Item.CARRYOVER_TO_NEXT_YEAR),

  /** 基本支出. */
  BASIC_EXPENDITURE("基本支出", Item.BASIC_EXPENDITURE),
  /** 项目支出. */
  PROJECT_EXPENDITURE("项目支出", Item.PROJECT_EXPENDITURE),
  /** 经营支出. */
  OPERATING_EXPENDITURE("经营支出", Item.OPERATING_EXPENDITURE),
  /** 上缴上级支出. */
  REMITTANCES_TO_SUPERIORS("上解上级支出", Item.REMITTANCES_TO_SUPERIORS),
  /** 对附属单位补助支出. */
  SUBSIDIES_TO_SUBORDINATES("对附属单位补助支出", Item.SUBSIDIES_TO_SUBORDINATES),
  /** 单位预留机动经费. */
  RESERVED_FUNDS("单位预留机动经费", new Item("reservedFunds")),
  /** 人员经费. */
  PERSONNEL("人员经费", Item.PERSONNEL_EXPENDITURE),
  /** 公用经费. */
  NON_PERSONNEL("公用经费", Item.NON_PERSONNEL_EXPENDITURE),

  /** 一般公共预算财政拨款. */
  GENERAL_PUBLIC_BUDGET("一般公共预算财政拨款", Fund.GENERAL_PUBLIC_BUDGET),
  /** 政府性基金预算财政拨款. */
  GOVERNMENT_MANAGED_FUNDS("政府性基金预算财政拨款", Fund.GOVERNMENT_MANAGED_FUNDS),
  /** 国有资本经营预算财政拨款. */
  STATE_CAPITAL_OPERATIONS("国有资本经营预算财政拨款", Fund.STATE_CAPITAL_OPERATIONS),

  /** 基本支出 below 一般公共预算, in a table with columns for each fund. */
  GENERAL_PUBLIC_BASIC_EXPENDITURE(
      "一般公共预算基本支出", Item.BASIC_EXPENDITURE, Fund.GENERAL_PUBLIC_BUDGET),
  /** 项目支出 below 一般公共预算, in a table with columns for each fund. */
  GENERAL_PUBLIC_PROJECT_EXPENDITURE(
      "一般公共预算项目支出", Item.PROJECT_EXPENDITURE, Fund.GENERAL_PUBLIC_BUDGET),

  /** “三公”经费 of a table with a column for each item. */
  THREE_PUBLIC_EXPENSES("三公经费", Item.THREE_PUBLIC_EXPENSES),
  /** 因公出国（境）费. */
  OFFICIAL_OVERSEAS_VISITS("因公出国（境）费", Item.OFFICIAL_OVERSEAS_VISITS),
  /** 公务用车购置及运行费. */
  OFFICIAL_VEHICLES("公务用车购置及运行费", Item.OFFICIAL_VEHICLES),
  /** 公务用车购置费. */
  OFFICIAL_VEHICLE_PURCHASE("公务用车购置费", Item.OFFICIAL_VEHICLE_PURCHASE),
  /** 公务用车运行维护费. */
  OFFICIAL_VEHICLE_OPERATION("公务用车运行维护费", Item.OFFICIAL_VEHICLE_OPERATION),
  /** 公务接待费. */
  OFFICIAL_HOSPITALITY("公务接待费", Item.OFFICIAL_HOSPITALITY),
  /** 会议费, from all of the department's money. */
  MEETINGS("会议费", new Item("meetings")),
  /** 培训费, from all of the department's money. */
  TRAINING("培训费", new Item("training")),
  /** 机关运行经费 beside the “三公” expenses. */
  OFFICE_OPERATING_FUNDS("机关运行经费", Item.OFFICE_OPERATING_FUNDS, Fund.GENERAL_PUBLIC_BUDGET),

  /** 增减额: how much more or less than in the year it is compared with. */
  CHANGE("增减额"),
  /** 增减幅度: the rate of that change in per cent. */
  RATE_OF_CHANGE("增减幅度", Content.QUANTITY),

  /** 采购组织形式. */
  PROCUREMENT_FORM("采购组织形式", Content.TEXT),
  /** 经济科目 of a purchase. */
  ECONOMIC_CLASSIFICATION("经济科目", Content.TEXT),
  /** 政府采购项目名称. */
  PROJECT_NAME("项目名称", Content.TEXT),
  /** 政府采购项目的预算资金. */
  PROJECT_FUNDS("预算资金"),
  /** 采购物品名称. */
  PURCHASED_GOODS("采购物品名称", Content.TEXT),
  /** 政府采购目录序号. */
  CATALOGUE_NUMBER("政府采购目录序号", Content.TEXT),
  /** 计量单位. */
  MEASURING_UNIT("计量单位", Content.TEXT),
  /** 数量. */
  QUANTITY("数量", Content.QUANTITY),
  /** 单价. */
  UNIT_PRICE("单价"),
  /** 单位资金. */
  UNIT_FUNDS("单位资金"),
  /** 财政拨款结转. */
  FISCAL_CARRYOVER("财政拨款结转"),
  /** 非财政拨款结转结余. */
  NON_FISCAL_CARRYOVER("非财政拨款结转结余"),
  /** 预留中小微企业份额. */
  RESERVED_FOR_SMALL_ENTERPRISES("预留中小微企业份额"),

  /** 价值: the value of assets. */
  VALUE("价值"),

  /** 单位代码. */
  UNIT_CODE("单位代码", Content.TEXT),
  /** 单位名称. */
  UNIT_NAME("单位名称", Content.TEXT),
  /** 备注. */
  REMARKS("备注", Content.TEXT),
  /** 单位性质. */
  UNIT_NATURE("单位性质", Content.TEXT),
  /** 单位规格. */
  UNIT_RANK("单位规格", Content.TEXT),
  /** 经费保障形式. */
  FUNDING_FORM("经费保障形式", Content.TEXT),

  /** 一级指标. */
  FIRST_LEVEL_INDICATOR("一级指标", Content.TEXT),
  /** 二级指标. */
  SECOND_LEVEL_INDICATOR("二级指标", Content.TEXT),
  /** 三级指标. */
  THIRD_LEVEL_INDICATOR("三级指标", Content.TEXT),
  /** 绩效指标描述. */
  INDICATOR_DESCRIPTION("绩效指标描述", Content.TEXT),
  /** 指标值. */
  TARGET_VALUE("指标值", Content.TEXT),
  /** 指标值确定依据. */
  TARGET_BASIS("指标值确定依据", Content.TEXT),

  /** A column that no template knows. */
  OTHER("其他", Content.TEXT);

  /** What the cells of a column are. */
  public enum Content {
    /** Codes, names and numbers that order the rows. */
    STRUCTURE,
    /** Words. */
    TEXT,
    /** Amounts of money. */
    MONEY,
    /** Numbers of things, areas. */
    QUANTITY
  }

  private final String label;
  private final Content content;
  private final Optional<Item> item;
  private final Optional<Fund> fund;

  ColumnRole(String label) {
    this(label, Content.MONEY, Optional.empty(), Optional.empty());
  }

  ColumnRole(String label, Content content) {
    this(label, content, Optional.empty(), Optional.empty());
  }

  ColumnRole(String label, Item item) {
    this(label, Content.MONEY, Optional.of(item), Optional.empty());
  }

  ColumnRole(String label, Fund fund) {
    this(label, Content.MONEY, Optional.empty(), Optional.of(fund));
  }

  ColumnRole(String label, Item item, Fund fund) {
    this(label, Content.MONEY, Optional.of(item), Optional.of(fund));
  }

  ColumnRole(String label, Content content, Optional<Item> item, Optional<Fund> fund) {
    this.label = label;
    this.content = content;
    this.item = item;
    this.fund = fund;
  }

  /** The usual Chinese header. */
  public String label() {
    return label;
  }

  /** What the cells are. */
  public Content content() {
    return content;
  }

  /** Whether the cells are amounts of money. */
  public boolean isMoney() {
    return content == Content.MONEY;
  }

  /** Whether the cells are figures: amounts of money, or quantities. */
  public boolean isFigure() {
    return content == Content.MONEY || content == Content.QUANTITY;
  }

  /** Whether the cells compare the amounts of two years. */
  public boolean isComparison() {
    return this == CHANGE || this == RATE_OF_CHANGE;
  }

  /** The item of which the column states amounts; empty if the row says which. */
  public Optional<Item> item() {
    return item;
  }

  /** The funds to which the column is confined; empty if the table or the row says which. */
  public Optional<Fund> fund() {
    return fund;
  }
}

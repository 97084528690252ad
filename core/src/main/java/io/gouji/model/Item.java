package io.gouji.model;

import java.util.List;

/**
 * Something of which a disclosure states figures, such as the “三公” expenses. Items are named by
 * {@linkplain Lexicon lexicons}, so the family is open; the constants are those that rules know.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param id an English name in lower camel case
 */
public record Item(String id) {
  /** 收入, where the text does not say whether carried-over funds are included. */
  public static final Item REVENUE = new Item("revenue");

  /** 本年收入合计. */
  public static final Item CURRENT_YEAR_REVENUE = new Item("currentYearRevenue");

  /** 收入总计: the current year's revenue and what balances it. */
  public static final Item TOTAL_REVENUE = new Item("totalRevenue");

  /** 上年结转结余. */
  public static final Item CARRYOVER_FROM_PRIOR_YEAR = new Item("carryoverFromPriorYear");

  /** 支出, where the text does not say whether funds carried to the next year are included. */
  public static final Item EXPENDITURE = new Item("expenditure");

  /** 本年支出合计. */
  public static final Item CURRENT_YEAR_EXPENDITURE = new Item("currentYearExpenditure");

  /** 支出总计. */
  public static final Item TOTAL_EXPENDITURE = new Item("totalExpenditure");

  /** 年终结转结余. */
  public static final Item CARRYOVER_TO_NEXT_YEAR = new Item("carryoverToNextYear");

  /** 基本支出. */
  public static final Item BASIC_EXPENDITURE = new Item("basicExpenditure");

  /** 项目支出. */
  public static final Item PROJECT_EXPENDITURE = new Item("projectExpenditure");

  /** 人员经费. */
  public static final Item PERSONNEL_EXPENDITURE = new Item("personnelExpenditure");

  /** 公用经费. */
  public static final Item NON_PERSONNEL_EXPENDITURE = new Item("nonPersonnelExpenditure");

  /** 财政专户管理资金. */
  public static final Item SPECIAL_FISCAL_ACCOUNT_FUNDS = new Item("specialFiscalAccountFunds");

  /** 事业收入. */
  public static final Item SERVICE_INCOME = new Item("serviceIncome");

  /** 事业单位经营收入. */
  public static final Item OPERATING_INCOME = new Item("operatingIncome");

  /** 上级补助收入. */
  public static final Item SUBSIDIES_FROM_SUPERIORS = new Item("subsidiesFromSuperiors");

  /** 附属单位上缴收入. */
  public static final Item REMITTANCES_FROM_SUBORDINATES = new Item("remittancesFromSubordinates");

  /** 其他收入. */
  public static final Item OTHER_INCOME = new Item("otherIncome");

  /** 经营支出. */
  public static final Item OPERATING_EXPENDITURE = new Item("operatingExpenditure");

  /** 上缴上级支出. */
  public static final Item REMITTANCES_TO_SUPERIORS = new Item("remittancesToSuperiors");

  /** 对附属单位补助支出. */
  public static final Item SUBSIDIES_TO_SUBORDINATES = new Item("subsidiesToSubordinates");

  /** “三公”经费. */
  public static final Item THREE_PUBLIC_EXPENSES = new Item("threePublicExpenses");

  /** 因公出国（境）费. */
  public static final Item OFFICIAL_OVERSEAS_VISITS = new Item("officialOverseasVisits");

  /** 公务用车购置及运行费. */
  public static final Item OFFICIAL_VEHICLES = new Item("officialVehicles");

  /** 公务用车购置费. */
  public static final Item OFFICIAL_VEHICLE_PURCHASE = new Item("officialVehiclePurchase");

  /** 公务用车运行维护费. */
  public static final Item OFFICIAL_VEHICLE_OPERATION = new Item("officialVehicleOperation");

  /** 公务接待费. */
  public static final Item OFFICIAL_HOSPITALITY = new Item("officialHospitality");

  /** 机关运行经费. */
  public static final Item OFFICE_OPERATING_FUNDS = new Item("officeOperatingFunds");

  /** 政府采购. */
  public static final Item GOVERNMENT_PROCUREMENT = new Item("governmentProcurement");

  /** 集中采购. */
  public static final Item CENTRALISED_PROCUREMENT = new Item("centralisedProcurement");

  /** 分散采购. */
  public static final Item DECENTRALISED_PROCUREMENT = new Item("decentralisedProcurement");

  /** 资产总额: fixed assets and all others. */
  public static final Item TOTAL_ASSETS = new Item("totalAssets");

  /** 固定资产. */
  public static final Item FIXED_ASSETS = new Item("fixedAssets");

  /** 拟购置固定资产. */
  public static final Item FIXED_ASSET_PURCHASES = new Item("fixedAssetPurchases");

  /** 车辆. */
  public static final Item VEHICLES = new Item("vehicles");

  /** 在职人员. */
  public static final Item STAFF = new Item("staff");

  private static final String LINE = "expenditure@";

  /**
   * A line of the functional classification as a text names it: by its 类, or by 类, 款 and 项, or by
   * its 项 alone. The id is {@code expenditure@} and the names, separated by slashes.
   */
  public static Item functionalLine(List<String> names) {
    return new Item(LINE + String.join("/", names));
  }

  /** The names of a line of the functional classification, from the 类 down; empty for others. */
  public List<String> functionalNames() {
    return id.startsWith(LINE) ? List.of(id.substring(LINE.length()).split("/")) : List.of();
  }

  public Item {
    if (id.isBlank()) {
      throw new IllegalArgumentException("Expected an item id but was \"" + id + "\"");
    }
  }

  // As records have it, without the detour: items are compared for every figure and statement.
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Item that && id.equals(that.id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}

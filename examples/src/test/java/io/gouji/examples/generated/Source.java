package io.gouji.examples.generated;

import io.gouji.model.Fund;
import io.gouji.model.Item;
import java.util.List;

/** Where money comes from, in the order of 收支总表. */
enum Source {
  GENERAL("一般公共预算拨款收入", Item.CURRENT_YEAR_REVENUE, Fund.GENERAL_PUBLIC_BUDGET),
  GOVERNMENT_FUND("政府性基金预算拨款收入", Item.CURRENT_YEAR_REVENUE, Fund.GOVERNMENT_MANAGED_FUNDS),
  STATE_CAPITAL("国有资本经营预算拨款收入", Item.CURRENT_YEAR_REVENUE, Fund.STATE_CAPITAL_OPERATIONS),
  SPECIAL_ACCOUNT("财政专户管理资金收入", Item.SPECIAL_FISCAL_ACCOUNT_FUNDS, Fund.ALL),
  SERVICE("事业收入", Item.SERVICE_INCOME, Fund.ALL),
  OPERATING("事业单位经营收入", Item.OPERATING_INCOME, Fund.ALL),
  SUPERIOR("上级补助收入", Item.SUBSIDIES_FROM_SUPERIORS, Fund.ALL),
  SUBORDINATE("附属单位上缴收入", Item.REMITTANCES_FROM_SUBORDINATES, Fund.ALL),
  OTHER("其他收入", Item.OTHER_INCOME, Fund.ALL);

  private final String label;
  private final Item item;
  private final Fund fund;

  Source(String label, Item item, Fund fund) {
    this.label = label;
    this.item = item;
    this.fund = fund;
  }

  /** All sources, in order. */
  static List<Source> all() {
    return List.of(values());
  }

  /** The three budgets of which 财政拨款 consists. */
  static List<Source> fiscal() {
    return all().stream().filter(Source::isFiscal).toList();
  }

  /** The other sources. */
  static List<Source> others() {
    return all().stream().filter(source -> !source.isFiscal()).toList();
  }

  String label() {
    return label;
  }

  Item item() {
    return item;
  }

  Fund fund() {
    return fund;
  }

  boolean isFiscal() {
    return fund != Fund.ALL;
  }
}

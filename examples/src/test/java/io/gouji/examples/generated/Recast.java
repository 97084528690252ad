package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;

/** Gives a budget only such sources and uses of money as the tables of a province have. */
final class Recast {
  private Recast() {}

  /** Only 财政拨款, 事业收入, 经营收入 and 其他收入 of the year, for 基本支出 and 项目支出. */
  static Budget asShanghai(Budget budget) {
    return budget.withAllocations(
        budget.allocations().stream()
            .map(
                a ->
                    new Allocation(
                        a.code(),
                        switch (a.source()) {
                          case SPECIAL_ACCOUNT, SUPERIOR, SUBORDINATE -> Source.OTHER;
                          default -> a.source();
                        },
                        a.use() == Use.BASIC ? Use.BASIC : Use.PROJECT,
                        false,
                        a.amount()))
            .toList());
  }

  /** Without 财政专户管理资金, which are 事业收入 in final accounts. */
  static Budget asFinalAccounts(Budget budget) {
    return budget.withAllocations(
        budget.allocations().stream()
            .map(
                a ->
                    a.source() == Source.SPECIAL_ACCOUNT
                        ? new Allocation(
                            a.code(), Source.SERVICE, a.use(), a.carriedOver(), a.amount())
                        : a)
            .toList());
  }

  /**
   * Only one kind of other money, only that carried over, funds for projects alone, and some money
   * of the general public budget kept back.
   */
  static Budget asJiangsu(Budget budget, Draw draw) {
    return budget.withAllocations(
        budget.allocations().stream()
            .map(
                a ->
                    new Allocation(
                        a.code(),
                        switch (a.source()) {
                          case GENERAL, STATE_CAPITAL -> Source.GENERAL;
                          case GOVERNMENT_FUND, SPECIAL_ACCOUNT -> a.source();
                          default -> Source.OTHER;
                        },
                        jiangsuUse(a, draw),
                        a.carriedOver() && !a.source().isFiscal(),
                        a.amount()))
            .toList());
  }

  private static Use jiangsuUse(Allocation allocation, Draw draw) {
    boolean isGeneral = allocation.source() == Source.GENERAL;
    if (allocation.use() == Use.BASIC && (isGeneral || !allocation.source().isFiscal())) {
      return Use.BASIC;
    }
    return isGeneral && draw.chance(20) ? Use.RESERVED : Use.PROJECT;
  }
}

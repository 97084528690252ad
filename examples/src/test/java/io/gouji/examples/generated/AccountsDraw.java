package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Draws a year's accounts around a budget. */
final class AccountsDraw {
  private final Draw draw;

  AccountsDraw(Draw draw) {
    this.draw = draw;
  }

  /** A budget: all money is spent. */
  Accounts budget(Budget budget) {
    return new Accounts(budget, budget, prior(budget), budget.threePublic(), 0);
  }

  /** Final accounts: of some projects, some money is left. */
  Accounts finalAccounts(Budget budget) {
    List<Allocation> spent = new ArrayList<>();
    long distributable = 0;
    for (Allocation allocation : budget.allocations()) {
      boolean mayBeLeft = allocation.use() != Use.BASIC && draw.chance(25);
      long rest = mayBeLeft ? draw.part(allocation.amount(), 0, 60) : 0;
      spent.add(allocation.with(allocation.amount() - rest));
      distributable += allocation.source().isFiscal() ? 0 : rest;
    }
    Budget used = budget.withAllocations(spent);
    long distributed = distributable > 0 && draw.chance(40) ? draw.part(distributable, 5, 90) : 0;
    return new Accounts(budget, used, prior(used), planned(budget.threePublic()), distributed);
  }

  private ThreePublic planned(ThreePublic spent) {
    UnaryOperator<ThreePublic.ByFund> more =
        amounts ->
            new ThreePublic.ByFund(
                amounts.general() + (draw.chance(60) ? draw.amount(1, 3000) : 0),
                amounts.fund(),
                amounts.capital());
    return spent.map(more);
  }

  /** The same items with other amounts, some of them with nothing. */
  private Budget prior(Budget budget) {
    List<Allocation> before = new ArrayList<>();
    for (Allocation allocation : budget.allocations()) {
      if (draw.chance(80)) {
        before.add(allocation.with(draw.part(allocation.amount(), 30, 180) + 1));
      }
    }
    UnaryOperator<ThreePublic.ByFund> other =
        amounts ->
            new ThreePublic.ByFund(
                draw.chance(50) ? draw.amount(10, 3000) : amounts.general(), 0, 0);
    return budget.withAllocations(before).withThreePublic(budget.threePublic().map(other));
  }
}

package io.gouji.examples.generated;

import java.util.Map;

/** Draws what sentences say of the year before: parts at random, sums from the parts. */
final class PriorDraw {
  private final Draw draw;
  private final Budget budget;
  private final Map<Quantity, Long> prior = Budget.amounts();

  PriorDraw(Draw draw, Budget budget) {
    this.draw = draw;
    this.budget = budget;
  }

  Map<Quantity, Long> draw() {
    expenditure();
    revenue();
    for (Quantity quantity :
        new Quantity[] {
          Quantity.VISITS, Quantity.PURCHASE, Quantity.OPERATION, Quantity.HOSPITALITY
        }) {
      part(quantity, 10);
    }
    total(Quantity.VEHICLES, Quantity.PURCHASE, Quantity.OPERATION);
    total(Quantity.THREE_PUBLIC, Quantity.VISITS, Quantity.VEHICLES, Quantity.HOSPITALITY);
    part(Quantity.OFFICE, budget.officeOperating() == 0 ? 0 : 100);
    part(Quantity.PROCUREMENT, 20);
    part(Quantity.ASSETS, 100);
    return Map.copyOf(prior);
  }

  private void expenditure() {
    part(Quantity.PERSONNEL, 100);
    part(Quantity.NON_PERSONNEL, 0);
    part(Quantity.PROJECT, 15);
    part(Quantity.OPERATING_EXPENDITURE, 0);
    part(Quantity.TO_SUPERIORS, 0);
    part(Quantity.TO_SUBORDINATES, 0);
    total(Quantity.GENERAL_BASIC, Quantity.PERSONNEL, Quantity.NON_PERSONNEL);
    long otherBasic = budget.now(Quantity.BASIC) - budget.now(Quantity.GENERAL_BASIC);
    prior.put(
        Quantity.BASIC,
        budget.isSimple()
            ? prior(Quantity.GENERAL_BASIC)
            : prior(Quantity.GENERAL_BASIC) + draw.part(otherBasic, 80, 120));
    total(
        Quantity.EXPENDITURE,
        Quantity.BASIC,
        Quantity.PROJECT,
        Quantity.OPERATING_EXPENDITURE,
        Quantity.TO_SUPERIORS,
        Quantity.TO_SUBORDINATES);
    same(Quantity.TOTAL_EXPENDITURE, Quantity.EXPENDITURE);
    same(Quantity.CURRENT_EXPENDITURE, Quantity.EXPENDITURE);
  }

  private void revenue() {
    same(Quantity.REVENUE, Quantity.EXPENDITURE);
    same(Quantity.TOTAL_REVENUE, Quantity.EXPENDITURE);
    boolean carried = budget.now(Quantity.CARRYOVER) > 0 && draw.chance(70);
    long revenue = prior(Quantity.EXPENDITURE);
    prior.put(Quantity.CARRYOVER, carried ? draw.part(revenue, 1, 20) : 0L);
    prior.put(Quantity.CURRENT_REVENUE, revenue - prior(Quantity.CARRYOVER));
    prior.put(
        Quantity.FISCAL,
        budget.isGeneralOnly()
            ? prior(Quantity.CURRENT_REVENUE)
            : draw.part(prior(Quantity.CURRENT_REVENUE), 60, 100));
    prior.put(
        Quantity.GENERAL,
        budget.isGeneralOnly()
            ? prior(Quantity.CURRENT_REVENUE)
            : draw.part(prior(Quantity.FISCAL), 70, 100));
  }

  private void part(Quantity quantity, int percentOfComingAndGoing) {
    long now = budget.now(quantity);
    long amount;
    if (draw.chance(15)) {
      amount = now;
    } else if (now == 0) {
      amount = draw.chance(Math.min(50, percentOfComingAndGoing) / 2) ? draw.amount(50, 3000) : 0;
    } else if (percentOfComingAndGoing < 100 && draw.chance(percentOfComingAndGoing / 2)) {
      amount = 0;
    } else {
      long near = Math.max(1, draw.part(now, 65, 135));
      amount = draw.chance(30) && near >= 200 ? near / 100 * 100 : near;
    }
    prior.put(quantity, amount);
  }

  private void total(Quantity total, Quantity... parts) {
    long sum = 0;
    for (Quantity part : parts) {
      sum += prior(part);
    }
    prior.put(total, sum);
  }

  private void same(Quantity quantity, Quantity other) {
    prior.put(quantity, prior(other));
  }

  private long prior(Quantity quantity) {
    return prior.getOrDefault(quantity, 0L);
  }
}

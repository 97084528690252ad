package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Draws a whole budget from a seed. */
final class BudgetDraw {
  private BudgetDraw() {}

  static Budget draw(Draw draw) {
    List<String> kind = Department.kind(draw);
    boolean institution = !kind.get(2).equals("行政");
    List<Department.Unit> institutions =
        draw.chance(40) ? Department.institutions(draw, draw.chance(30)) : List.of();
    Department department = Department.draw(draw, kind, institutions);
    int staff = (int) draw.amount(3, draw.chance(25) ? 4000 : 120);

    BasicDraw basic = new BasicDraw(draw.fork(), institution);
    basic.draw(kind.get(3), staff);
    List<Allocation> allocations = new ArrayList<>(basic.allocations());
    FundingDraw funding =
        new FundingDraw(
            draw.fork(), kind.get(3), List.of(kind.get(4).split(",")), 3_000L * staff + 20_000);
    allocations.addAll(funding.draw(institution));
    SortedMap<String, Long> economic = Budget.sorted(basic.economic());

    SideDraw side = new SideDraw(draw.fork(), List.copyOf(allocations), economic);
    ThreePublic threePublic = side.threePublic();
    Procurement procurement = side.procurement();
    long operating =
        economic.tailMap("302").headMap("303").values().stream().mapToLong(v -> v).sum();
    operating += economic.tailMap("310").values().stream().mapToLong(v -> v).sum();
    if (department.isInstitution()) {
      operating = 0;
    } else if (!department.isAdministrative() && draw.chance(70)) {
      operating = draw.part(operating, 40, 95);
    }
    long purchases = Math.min(side.purchases(), procurement.total(Procurement.Category.GOODS));
    Budget budget =
        new Budget(
            department,
            List.copyOf(allocations),
            economic,
            threePublic,
            procurement,
            Possessions.draw(draw.fork(), staff),
            operating,
            purchases,
            Map.of());
    return withPrior(budget, new PriorDraw(draw.fork(), budget).draw());
  }

  private static Budget withPrior(Budget budget, Map<Quantity, Long> prior) {
    return new Budget(
        budget.department(),
        budget.allocations(),
        budget.economic(),
        budget.threePublic(),
        budget.procurement(),
        budget.possessions(),
        budget.officeOperating(),
        budget.assetPurchases(),
        prior);
  }

  /** Whether some project money of a source is there to pay something else than salaries. */
  static long projectMoney(List<Allocation> allocations, Source source) {
    return allocations.stream()
        .filter(a -> a.source() == source && a.use() == Use.PROJECT)
        .mapToLong(Allocation::amount)
        .sum();
  }
}

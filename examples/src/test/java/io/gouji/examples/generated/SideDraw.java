package io.gouji.examples.generated;

import io.gouji.examples.generated.Procurement.Category;
import io.gouji.examples.generated.Procurement.Paid;
import io.gouji.examples.generated.ThreePublic.ByFund;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Draws what expenditure is spent on in other terms: “三公” expenses and procurement. */
final class SideDraw {

  private record Purchase(String goods, String catalogue, String unit, Category category) {}

  private static final List<Purchase> PURCHASES =
      List.of(
          new Purchase("台式计算机", "A02010104", "台", Category.GOODS),
          new Purchase("便携式计算机", "A02010105", "台", Category.GOODS),
          new Purchase("打印设备", "A0201060102", "台", Category.GOODS),
          new Purchase("复印纸", "A090101", "箱", Category.GOODS),
          new Purchase("办公桌", "A060205", "张", Category.GOODS),
          new Purchase("空调机", "A0206180203", "台", Category.GOODS),
          new Purchase("轿车", "A02030501", "辆", Category.GOODS),
          new Purchase("房屋修缮", "B0801", "项", Category.WORKS),
          new Purchase("道路工程施工", "B0205", "项", Category.WORKS),
          new Purchase("物业管理服务", "C1204", "项", Category.SERVICES),
          new Purchase("印刷服务", "C081401", "批", Category.SERVICES),
          new Purchase("软件运维服务", "C020601", "项", Category.SERVICES));
  private static final List<String> PROJECTS =
      List.of(
          "办公设备购置经费", "信息化运行维护费", "业务保障经费", "基础设施维修改造项目", "专项业务经费", "物业管理费", "宣传印刷经费", "设备更新项目");

  private final Draw draw;
  private final List<Allocation> allocations;
  private final SortedMap<String, Long> economic;

  SideDraw(Draw draw, List<Allocation> allocations, SortedMap<String, Long> economic) {
    this.draw = draw;
    this.allocations = allocations;
    this.economic = economic;
  }

  /** At least what basic expenditure holds of each, and more where there is project money. */
  ThreePublic threePublic() {
    long visits = economic.getOrDefault("30212", 0L);
    ByFund allVisits = more(visits, 4);
    long teaching = draw.chance(30) ? draw.part(allVisits.general(), 10, 90) : 0;
    return new ThreePublic(
        new ByFund(teaching, 0, 0),
        new ByFund(allVisits.general() - teaching, allVisits.fund(), allVisits.capital()),
        more(economic.getOrDefault("31013", 0L), 7),
        more(economic.getOrDefault("30231", 0L), 20),
        more(economic.getOrDefault("30217", 0L), 20));
  }

  private ByFund more(long basic, int percent) {
    return new ByFund(
        basic + project(Source.GENERAL, percent),
        project(Source.GOVERNMENT_FUND, percent / 2),
        project(Source.STATE_CAPITAL, percent / 2));
  }

  private long project(Source source, int percent) {
    long money = BudgetDraw.projectMoney(allocations, source);
    return money > 1000 && draw.chance(percent) ? draw.amount(10, money / 10) : 0;
  }

  Procurement procurement() {
    List<Procurement.Line> lines = new ArrayList<>();
    if (draw.chance(55)) {
      List<Purchase> purchases = draw.some(PURCHASES, 25);
      for (int i = 0; i < purchases.size() && i < PROJECTS.size(); i++) {
        lines.add(line(purchases.get(i), PROJECTS.get(i)));
      }
    }
    return new Procurement(lines);
  }

  private Procurement.Line line(Purchase purchase, String project) {
    boolean single = purchase.unit().equals("项") || purchase.unit().equals("批");
    int quantity = single ? 1 : (int) draw.between(1, 40);
    long price = single ? draw.amount(100, 90_000) : draw.between(2, 120);
    long amount = quantity * price;
    return new Procurement.Line(
        project,
        amount + (draw.chance(40) ? draw.between(0, 5000) : 0),
        purchase.goods(),
        purchase.catalogue(),
        purchase.unit(),
        quantity,
        price,
        purchase.category(),
        paid(),
        draw.chance(35) ? draw.part(amount, 30, 100) : 0);
  }

  private Paid paid() {
    List<Paid> possible = new ArrayList<>(List.of(Paid.GENERAL, Paid.GENERAL));
    for (Allocation allocation : allocations) {
      switch (allocation.source()) {
        case GENERAL -> {
          if (allocation.carriedOver()) {
            possible.add(Paid.FISCAL_CARRYOVER);
          }
        }
        case GOVERNMENT_FUND -> possible.add(Paid.FUND);
        case STATE_CAPITAL -> possible.add(Paid.CAPITAL);
        case SPECIAL_ACCOUNT -> possible.add(Paid.SPECIAL_ACCOUNT);
        case SERVICE, OPERATING, SUPERIOR, SUBORDINATE, OTHER ->
            possible.add(allocation.carriedOver() ? Paid.OTHER_CARRYOVER : Paid.UNIT_FUNDS);
      }
    }
    return draw.pick(possible);
  }

  /** What fixed assets are to be bought, if procurement allows. */
  long purchases() {
    return draw.chance(50) ? draw.amount(100, 100_000) : 0;
  }
}

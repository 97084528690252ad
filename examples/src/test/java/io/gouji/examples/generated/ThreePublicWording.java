package io.gouji.examples.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The sentences on the “三公” expenses. */
final class ThreePublicWording {
  private static final List<String> VARIANTS =
      List.of(
          "{Y}年三公经费预算数{THREE_PUBLIC}，其中%1$s。{P}年三公经费预算数{THREE_PUBLIC-}，其中%2$s。与{P}年预算数对比，%3$s。",
          "{Y}年财政拨款“三公”经费预算安排{THREE_PUBLIC}，其中：%1$s。",
          "{Y}年，我部门“三公”经费预算{THREE_PUBLIC}，{THREE_PUBLIC~}{THREE_PUBLIC?}。其中：%1$s。",
          "{Y}年“三公”经费支出预算{THREE_PUBLIC}，{THREE_PUBLIC~}。其中：%4$s。",
          "{F}{Y}年“三公”经费预算{THREE_PUBLIC}，其中：%1$s。与上年相比，%3$s。",
          "{Y}年“三公”经费财政拨款支出预算为{THREE_PUBLIC}，较{P}年的{THREE_PUBLIC-}{THREE_PUBLIC^}{THREE_PUBLIC?}。具体情况如下：%4$s。");
  private static final String IN_PARAGRAPHS =
      "{Y}年，{D}财政拨款“三公”经费预算{THREE_PUBLIC}，{THREE_PUBLIC~}{THREE_PUBLIC?}。具体情况如下：";
  private static final List<String> NOTHING =
      List.of(
          "{Y}年本部门{THREE_PUBLIC!无“三公”经费预算}。",
          "{Y}年{THREE_PUBLIC!未安排“三公”经费}。",
          "{Y}年“三公”经费预算{THREE_PUBLIC}，其中：因公出国（境）费{VISITS}，公务用车购置及运行费{VEHICLES}，公务接待费{HOSPITALITY}。");
  private static final Map<Quantity, List<String>> NAMES =
      Map.of(
          Quantity.VISITS, List.of("因公出国（境）费", "因公出国(境)费", "因公出国（境）费用", "因公出国（境）经费"),
          Quantity.VEHICLES, List.of("公务用车购置及运行费", "公务用车购置及运维费", "公务用车购置及运行维护费"),
          Quantity.PURCHASE, List.of("公务用车购置费", "公车购置费"),
          Quantity.OPERATION, List.of("公务用车运行维护费", "公务用车运行费", "公车维护费", "公车运行维护费"),
          Quantity.HOSPITALITY, List.of("公务接待费", "公务接待费"));
  private static final List<String> NONE = List.of("无", "未安排", "没有");

  private final Budget budget;
  private final Wording wording;
  private final Draw draw;

  ThreePublicWording(Budget budget, Wording wording) {
    this.budget = budget;
    this.wording = wording;
    this.draw = wording.draw();
  }

  List<Passage> passages() {
    if (budget.now(Quantity.THREE_PUBLIC) == 0) {
      return List.of(wording.passage(wording.variant("noThreePublic", NOTHING)));
    }
    if (draw.chance(20)) {
      return inParagraphs();
    }
    boolean flat = draw.chance(40);
    return List.of(
        wording.passage(
            wording
                .variant("threePublic", VARIANTS)
                .formatted(amounts(flat, ""), amounts(flat, "-"), changes(), amountsAndChanges())));
  }

  private List<Passage> inParagraphs() {
    wording.variant("threePublicInParagraphs", List.of(IN_PARAGRAPHS));
    List<Passage> passages = new ArrayList<>(List.of(wording.passage(IN_PARAGRAPHS)));
    int number = 1;
    for (Quantity quantity : order()) {
      String vehicles =
          quantity == Quantity.VEHICLES
              ? "其中："
                  + amountAndChange(Quantity.PURCHASE)
                  + "；"
                  + amountAndChange(Quantity.OPERATION)
                  + "。"
              : "";
      passages.add(
          wording.passage(
              "（"
                  + BalanceSheets.chinese(number++)
                  + "）"
                  + amountAndChange(quantity)
                  + "。"
                  + vehicles));
    }
    return passages;
  }

  private List<Quantity> order() {
    List<Quantity> order =
        new ArrayList<>(List.of(Quantity.VISITS, Quantity.VEHICLES, Quantity.HOSPITALITY));
    if (draw.chance(40)) {
      Collections.reverse(order);
    } else if (draw.chance(20)) {
      Collections.rotate(order, 1);
    }
    return order;
  }

  /** The parts with their amounts of this year (""), or of last year ("-"). */
  private String amounts(boolean flat, String form) {
    List<String> parts = new ArrayList<>();
    for (Quantity quantity : order()) {
      if (quantity != Quantity.VEHICLES) {
        parts.add(amount(quantity, form));
      } else if (flat) {
        parts.add(amount(Quantity.PURCHASE, form));
        parts.add(amount(Quantity.OPERATION, form));
      } else {
        String pair = amount(Quantity.PURCHASE, form) + "，" + amount(Quantity.OPERATION, form);
        String vehicles = name(Quantity.VEHICLES) + "{VEHICLES" + form + "}";
        parts.add(vehicles + draw.pick("（其中：%s）", "（%s）", "（其中%s）").formatted(pair));
      }
    }
    return String.join(draw.pick("，", "，", "；"), parts);
  }

  private String amount(Quantity quantity, String form) {
    boolean nothing = (form.isEmpty() ? budget.now(quantity) : budget.before(quantity)) == 0;
    String name = name(quantity);
    if (nothing && form.isEmpty() && draw.chance(40)) {
      return "{" + quantity + "!" + draw.pick(NONE) + name + "}";
    }
    return name + "{" + quantity + form + "}";
  }

  private String changes() {
    List<String> parts = new ArrayList<>();
    for (Quantity quantity :
        List.of(Quantity.HOSPITALITY, Quantity.PURCHASE, Quantity.OPERATION, Quantity.VISITS)) {
      parts.add(name(quantity) + "{" + quantity + "^}{" + quantity + "?}");
    }
    return String.join("；", parts);
  }

  private String amountsAndChanges() {
    List<String> parts = new ArrayList<>();
    for (Quantity quantity : order()) {
      parts.add(amountAndChange(quantity));
    }
    return String.join("；", parts);
  }

  private String amountAndChange(Quantity quantity) {
    return "%s{%s}，{%s~}{%s?}".formatted(name(quantity), quantity, quantity, quantity);
  }

  private String name(Quantity quantity) {
    return draw.pick(NAMES.getOrDefault(quantity, List.of("")));
  }
}

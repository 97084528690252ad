package io.gouji.examples.generated;

import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sentences on 机关运行经费. */
final class OfficeWording {
  private static final List<String> VARIANTS =
      List.of(
          "{Y}年安排机关公用经费{OFFICE}，其中%s。",
          "{Y}年机关运行经费预算{OFFICE}，{OFFICE~}{OFFICE?}。其中：%s。",
          "{Y}年，我部门机关运行经费{OFFICE}，主要包括：%s。",
          "{Y}年机关运行经费共计安排{OFFICE}，其中：%s。",
          "{F}{Y}年机关运行经费安排{OFFICE}，主要用于办公费、邮电费、差旅费、会议费、培训费等日常支出。",
          "{D}{Y}年度机关运行经费预算为{OFFICE}，与{P}年的{OFFICE-}相比，{OFFICE^}{OFFICE?}。",
          "机关运行经费{Y}年预算{OFFICE}，用于保障机关正常运转。与{P}年预算{OFFICE-}相比，{OFFICE^}{OFFICE?}。",
          "{Y}年机关运行经费{OFFICE}，{OFFICE~}{OFFICE?}。");
  private static final int WITHOUT_ITEMS = 4;
  private static final List<String> NOTHING =
      List.of(
          "我单位为事业单位，{OFFICE!无机关运行经费}。",
          "{Y}年{OFFICE!未安排机关运行经费}。",
          "{Y}年机关运行经费{OFFICE}。",
          "{Y}年机关运行经费预算{OFFICE}，与上年持平。");
  private static final Map<String, List<String>> OTHER_NAMES =
      Map.of(
          "30231", List.of("公车运行费", "公务用车运行费", "公务用车运行维护费"),
          "30239", List.of("公务交通补贴", "其他交通费用", "其他交通费"),
          "30213", List.of("维修费", "维修（护）费"),
          "30212", List.of("因公出国（境）费"),
          "31002", List.of("办公设备购置费", "办公设备购置"));

  private final Budget budget;
  private final Wording wording;

  OfficeWording(Budget budget, Wording wording) {
    this.budget = budget;
    this.wording = wording;
  }

  Passage passage() {
    if (budget.officeOperating() == 0) {
      return wording.passage(wording.variant("noOffice", NOTHING));
    }
    boolean breakdown = budget.officeOperating() == budget.nonPersonnel();
    String variant =
        wording.variant(
            "office", breakdown ? VARIANTS : VARIANTS.subList(WITHOUT_ITEMS, VARIANTS.size()));
    int gap = variant.indexOf("%s");
    if (gap < 0) {
      return wording.passage(variant);
    }
    Passage passage = wording.passage(variant.substring(0, gap));
    items(passage, variant.startsWith("{Y}年机关运行经费共计"));
    return wording.fill(passage, variant.substring(gap + 2));
  }

  private void items(Passage passage, boolean open) {
    List<String> codes = new ArrayList<>();
    budget.economic().keySet().stream()
        .filter(code -> code.startsWith("302") || code.startsWith("310"))
        .forEach(codes::add);
    int count = open ? Math.max(1, codes.size() / 2) : codes.size();
    String separator = wording.draw().pick("，", "、", "；");
    for (int i = 0; i < count; i++) {
      String code = codes.get(i);
      Item item = Lexicon.standard().ofEconomicCode(code).orElseThrow().item();
      long amount = budget.economic().getOrDefault(code, 0L);
      passage.text(i == 0 ? "" : separator).text(name(code));
      passage.item(wording.printed(amount), Money.value(amount), item, budget.year());
    }
    passage.text(count < codes.size() ? "等" : "");
  }

  private String name(String code) {
    return wording
        .draw()
        .pick(OTHER_NAMES.getOrDefault(code, List.of(Classification.name(code, budget.year()))));
  }
}

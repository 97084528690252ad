package io.gouji.examples.generated;

import io.gouji.model.Item;
import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** The sentences on procurement, assets and people. */
final class OtherWording {
  private static final List<String> PROCUREMENT =
      List.of(
          "{Y}年，{D}安排政府采购预算{PROCUREMENT}。具体内容见下表。",
          "{Y}年，{D}安排政府采购预算{PROCUREMENT}，其中：政府采购货物预算{GOODS}、政府采购工程预算{WORKS}、政府采购服务预算{SERVICES}。具体内容见下表。",
          "{Y}年政府采购预算总额{PROCUREMENT}，其中：货物支出{GOODS}，工程支出{WORKS}，服务支出{SERVICES}。",
          "{Y}年{F}政府采购支出预算{PROCUREMENT}，{PROCUREMENT~}{PROCUREMENT?}。",
          "我单位{Y}年度政府采购金额{PROCUREMENT}，货物类{GOODS}，工程类{WORKS}，服务类{SERVICES}。",
          "本部门{Y}年政府采购预算{PROCUREMENT}，详见下表。");
  private static final List<String> NO_PROCUREMENT =
      List.of(
          "{Y}年，{D}安排政府采购预算{PROCUREMENT}。具体内容见下表。",
          "本部门{Y}年{PROCUREMENT!无政府采购预算}。",
          "{Y}年{D}{PROCUREMENT!未安排政府采购预算}。",
          "{Y}年政府采购预算总额{PROCUREMENT}，其中：货物支出{GOODS}，工程支出{WORKS}，服务支出{SERVICES}。");
  private static final List<String> ASSETS =
      List.of(
          "{D}（含所属单位）上年末固定资产金额为{ASSETS}（详见下表）。本年度拟购置固定资产总额为{ASSET_PURCHASES}，已按要求列入政府采购预算，详见政府采购预算表。",
          "截至{P}年12月31日，{F}固定资产总额{ASSETS}（详见下表）。",
          "{P}年末，我部门固定资产金额{ASSETS}，本年度拟购置固定资产总额为{ASSET_PURCHASES}。",
          "截至{P}年底，本部门固定资产价值{ASSETS}，具体情况见下表。",
          "上年末固定资产总值{ASSETS}，本年度拟购置固定资产{ASSET_PURCHASES}，已列入政府采购预算。",
          "{D}上年末固定资产总额为{ASSETS}（详见下表）。");

  private final Budget budget;
  private final Wording wording;

  OtherWording(Budget budget, Wording wording) {
    this.budget = budget;
    this.wording = wording;
  }

  Passage procurement() {
    return wording.passage(
        budget.procurement().lines().isEmpty()
            ? wording.variant("noProcurement", NO_PROCUREMENT)
            : wording.variant("procurement", PROCUREMENT));
  }

  Passage assets() {
    return wording.passage(wording.variant("assets", ASSETS));
  }

  Passage vehicles() {
    Possessions possessions = budget.possessions();
    Passage passage = new Passage();
    if (possessions.vehicles() > 0) {
      passage.text(wording.variant("vehicles", List.of("机动车", "共有车辆", "现有机动车")));
      passage.count(possessions.vehicles(), Unit.VEHICLE, Item.VEHICLES, budget.year());
      passage.text("，");
    }
    return passage.text("电话" + wording.draw().between(3, 60) + "部。");
  }

  Passage staff() {
    Possessions possessions = budget.possessions();
    List<String> names =
        wording
            .draw()
            .pick(
                List.of("行政编人员", "事业编人员", "人事代理及事业聘用人员"),
                List.of("行政编制人员", "事业编制人员", "聘用人员"),
                List.of("行政人员", "事业人员", "编外人员"));
    Passage passage =
        wording.passage(
            wording.variant(
                "staff",
                List.of(
                    "{F}共有在职人员",
                    "我部门在职人员",
                    "{D}现有在职人员",
                    "截至{P}年底，{F}在职人员",
                    "{F}实有在职人员",
                    "人员情况：在职人员")));
    passage.count(possessions.staff(), Unit.PERSON, Item.STAFF, budget.year());
    List<Integer> numbers =
        List.of(
            possessions.administrativeStaff(),
            possessions.institutionStaff(),
            possessions.contractStaff());
    List<String> items = List.of("administrativeStaff", "institutionStaff", "contractStaff");
    List<Integer> present = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (numbers.get(i) > 0) {
        present.add(i);
      }
    }
    if (present.size() > 1) {
      passage.text(wording.draw().pick("，其中：", "，其中", "，包括："));
      for (int i : present) {
        passage.text(i == present.get(0) ? "" : "，").text(names.get(i));
        passage.count(numbers.get(i), Unit.PERSON, new Item(items.get(i)), budget.year());
      }
    }
    return passage.text("。");
  }
}

package io.gouji.examples.generated;

import java.util.ArrayList;
import java.util.List;

/** The sentences on total revenue and expenditure. */
final class Overview {
  private static final List<String> REVENUE =
      List.of(
          "{Y}年预算收入{REVENUE}，其中：%1$s，相较于{P}年，我局预算收入{REVENUE^}{REVENUE?}。",
          "{Y}年收入预算{REVENUE}，{REVENUE~}{REVENUE?}。其中：%1$s。",
          "{Y}年收入总计{TOTAL_REVENUE}，其中：%1$s。收入总计{TOTAL_REVENUE~}{TOTAL_REVENUE?}。",
          "{D}{Y}年度收入总预算{REVENUE}，其中：%2$s。收入总预算{REVENUE~}{REVENUE?}。",
          "{Y}年本年收入合计{CURRENT_REVENUE}，其中：%3$s。",
          "{Y}年部门收入{REVENUE}，{P}年部门收入{REVENUE-}，与{P}年相比，部门收入{REVENUE^}{REVENUE?}。",
          "反映本部门当年全部收入。{Y}年预算收入{REVENUE}：%1$s。",
          "{Y}年本年收入合计{CURRENT_REVENUE}，{CURRENT_REVENUE~}{CURRENT_REVENUE?}。其中：%3$s。",
          "{Y}年收入总计{TOTAL_REVENUE}，包括本年收入{CURRENT_REVENUE}，上年结转结余{CARRYOVER}。");
  private static final List<String> EXPENDITURE =
      List.of(
          "{Y}年预算支出：{EXPENDITURE}，其中%1$s。",
          "{Y}年支出预算{EXPENDITURE}，其中：%1$s。支出预算{EXPENDITURE~}{EXPENDITURE?}。",
          "{Y}年支出总计{TOTAL_EXPENDITURE}，包括%1$s。",
          "{Y}年本年支出合计{CURRENT_EXPENDITURE}，其中：%2$s。",
          "{D}{Y}年支出总预算{EXPENDITURE}，{EXPENDITURE~}{EXPENDITURE?}。其中：%1$s。",
          "收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，反映{D}年度部门预算中支出预算的总体情况。{Y}年支出预算{EXPENDITURE}，其中%1$s。",
          "{Y}年预算支出{EXPENDITURE}，按支出性质划分，其中：%1$s。");
  private static final List<String> CHANGES_OF_SIMPLE =
      List.of(
          "相较于{P}年，人员经费支出{PERSONNEL^}，日常公用经费支出{NON_PERSONNEL^}，项目经费支出{PROJECT^}。",
          "人员经费{PERSONNEL~}{PERSONNEL?}；公用经费{NON_PERSONNEL~}{NON_PERSONNEL?}；项目支出{PROJECT~}{PROJECT?}。");
  private static final List<String> CHANGES =
      List.of(
          "与{P}年相比，基本支出{BASIC^}{BASIC?}；项目支出{PROJECT^}{PROJECT?}。",
          "{Y}年预算支出安排{EXPENDITURE}，较{P}年预算{EXPENDITURE^}，其中：基本支出{BASIC^}{BASIC?}；项目支出{PROJECT^}{PROJECT?}。",
          "{Y}年基本支出{BASIC}，{P}年基本支出{BASIC-}，{BASIC^}{BASIC?}。{Y}年项目支出{PROJECT}，{P}年项目支出{PROJECT-}，{PROJECT^}{PROJECT?}。",
          "{P}年部门支出预算{EXPENDITURE-}，{Y}年部门支出预算{EXPENDITURE}，{EXPENDITURE^}{EXPENDITURE?}。");

  private final Budget budget;
  private final Wording wording;

  Overview(Budget budget, Wording wording) {
    this.budget = budget;
    this.wording = wording;
  }

  Passage revenue() {
    boolean split = wording.draw().chance(30);
    List<String> sources = sources(split);
    List<String> withCarryover = new ArrayList<>(sources);
    if (budget.now(Quantity.CARRYOVER) > 0) {
      withCarryover.add(wording.draw().pick("上年结转", "上年结转结余") + "{CARRYOVER}");
    }
    return wording.passage(
        wording
            .variant("revenue", REVENUE)
            .formatted(
                String.join("，", withCarryover),
                shares(withCarryover, "REVENUE", "收入总预算"),
                shares(sources, "CURRENT_REVENUE", "本年收入合计")));
  }

  private List<String> sources(boolean split) {
    List<String> sources = new ArrayList<>();
    if (!split) {
      sources.add("财政拨款收入{FISCAL}");
    }
    boolean zeros = wording.draw().chance(15);
    for (int i = split ? 0 : Source.fiscal().size(); i < Source.all().size(); i++) {
      Quantity quantity = Budget.sources().get(i);
      if (zeros || budget.now(quantity) > 0) {
        sources.add(Source.all().get(i).label() + "{" + quantity + "}");
      }
    }
    return sources;
  }

  /** The same with the share of each: 财政拨款收入1万元，占收入预算的2% */
  private String shares(List<String> parts, String whole, String name) {
    String connective = wording.draw().pick("，占%s的", "，占%s", "，占").formatted(name);
    List<String> result = new ArrayList<>();
    for (String part : parts) {
      String quantity = part.substring(part.indexOf('{') + 1, part.indexOf('}'));
      result.add(part + connective + "{" + quantity + "%" + whole + "}");
    }
    return String.join("；", result);
  }

  Passage expenditure() {
    List<String> flat = new ArrayList<>(List.of("基本支出{BASIC}", "项目支出{PROJECT}"));
    if (!budget.isSimple()) {
      add(flat, "经营支出", Quantity.OPERATING_EXPENDITURE);
      add(flat, "上缴上级支出", Quantity.TO_SUPERIORS);
      add(flat, "对附属单位补助支出", Quantity.TO_SUBORDINATES);
    }
    String parts =
        budget.isSimple() ? wording.variant("parts", simpleParts()) : String.join("，", flat);
    return wording.passage(
        wording
            .variant("expenditure", EXPENDITURE)
            .formatted(parts, shares(flat, "CURRENT_EXPENDITURE", "本年支出合计")));
  }

  private static List<String> simpleParts() {
    return List.of(
        "人员经费支出{PERSONNEL}，日常公用支出{NON_PERSONNEL}，项目支出{PROJECT}",
        "人员经费{PERSONNEL}，公用经费{NON_PERSONNEL}，项目支出{PROJECT}",
        "基本支出{BASIC}，项目支出{PROJECT}",
        "基本支出{BASIC}（其中：人员经费{PERSONNEL}，公用经费{NON_PERSONNEL}），项目支出{PROJECT}",
        "基本支出{BASIC}，包括人员经费{PERSONNEL}和日常公用经费{NON_PERSONNEL}；项目支出{PROJECT}");
  }

  private void add(List<String> parts, String label, Quantity quantity) {
    if (budget.now(quantity) > 0) {
      parts.add(label + "{" + quantity + "}");
    }
  }

  Passage changes() {
    boolean simple = budget.isSimple() && wording.draw().chance(50);
    return wording.passage(
        simple
            ? wording.variant("changesOfSimple", CHANGES_OF_SIMPLE)
            : wording.variant("changes", CHANGES));
  }
}

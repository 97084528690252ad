package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import io.gouji.examples.generated.ThreePublic.ByFund;
import io.gouji.model.TableKind;
import java.util.List;
import java.util.function.Predicate;

/** The nine budget tables in the layout of Hebei. */
final class BudgetSheets {
  static final List<Use> USES =
      List.of(Use.BASIC, Use.PROJECT, Use.OPERATING, Use.TO_SUPERIORS, Use.TO_SUBORDINATES);

  private final Budget budget;
  private final Layout layout;

  BudgetSheets(Budget budget, Layout layout) {
    this.budget = budget;
    this.layout = layout;
  }

  List<Sheet> all() {
    BalanceSheets balances = new BalanceSheets(this, budget, layout);
    return List.of(
        balances.overall(),
        revenue(),
        expenditure(),
        balances.fiscalAppropriation(),
        byFunction(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "部门预算一般公共预算财政拨款支出表", Source.GENERAL),
        basic(),
        byFunction(
            TableKind.GOVERNMENT_FUND_EXPENDITURE, "部门预算政府基金预算财政拨款支出表", Source.GOVERNMENT_FUND),
        byFunction(
            TableKind.STATE_CAPITAL_EXPENDITURE, "部门预算国有资本经营预算财政拨款支出表", Source.STATE_CAPITAL),
        threePublic());
  }

  Sheet sheet(TableKind kind, String title, int columns) {
    Department department = budget.department();
    Sheet sheet = new Sheet(kind, worded(kind, title), columns, layout);
    if (layout.titles() == Layout.Titles.ROW) {
      sheet.titleRow();
    }
    return sheet.caption(
        department.code() + department.shortName(),
        "预算年度：" + department.year(),
        layout.softSpaces() ? "单位：万元" : "金额单位:万元");
  }

  private String worded(TableKind kind, String title) {
    String full = layout.fullTitleOfFunds() ? title.replace("政府基金", "政府性基金") : title;
    return switch (layout.titles()) {
      case PLAIN, ROW -> full;
      case NUMBERED -> "表" + (List.of(TableKind.values()).indexOf(kind) + 1) + " " + full;
      case WITH_YEAR -> budget.year() + "年" + full;
    };
  }

  /** A header as people type it, with or without spaces in the middle. */
  String soft(String tight, String loose) {
    return layout.softSpaces() ? loose : tight;
  }

  void columnNumbers(Sheet sheet, int count) {
    sheet.row().text("栏次");
    for (int i = 1; i <= count; i++) {
      sheet.number(i);
    }
  }

  private Sheet revenue() {
    Sheet sheet = sheet(TableKind.REVENUE, "部门预算收入总表", 13);
    sheet.header().tall("序号").cell("功能分类科目", 2).tall("合计").cell("本年收入", 8).tall("上年结转");
    sheet.header().continued(1).text(soft("科目编码", "科目    编码"), "科目名称").continued(1);
    sheet.text("小计", soft("财政拨款收入", "财政拨款 收入"), soft("财政专户收入", "财政专户 收入"));
    sheet.text("事业收入", "经营收入", "上级补助收入", "附属单位上缴收入", "其他收入").continued(1);
    columnNumbers(sheet, 12);
    lines(
        sheet,
        a -> true,
        filter -> {
          Predicate<Allocation> current = filter.and(a -> !a.carriedOver());
          sheet.money(budget.sum(filter), budget.sum(current));
          sheet.money(budget.sum(current.and(a -> a.source().isFiscal())));
          for (Source source : Source.others()) {
            sheet.money(budget.sum(current.and(a -> a.source() == source)));
          }
          sheet.money(budget.sum(filter.and(Allocation::carriedOver)));
        });
    return sheet;
  }

  private Sheet expenditure() {
    Sheet sheet = sheet(TableKind.EXPENDITURE, "部门预算支出总表", 9);
    sheet.header().tall("序号").cell("功能分类科目", 2).tall("合计", "基本支出", "项目支出", "经营支出");
    sheet.tall(soft("上解上级支出", "上解上级     支出"), "对附属单位补助支出");
    sheet.header().continued(1).text(soft("科目编码", "科目    编码"), "科目名称").continued(6);
    columnNumbers(sheet, 8);
    lines(
        sheet,
        a -> true,
        filter -> {
          sheet.money(budget.sum(filter));
          for (Use use : USES) {
            sheet.money(budget.sum(filter.and(a -> a.use() == use)));
          }
        });
    return sheet;
  }

  private Sheet byFunction(TableKind kind, String title, Source source) {
    Sheet sheet = sheet(kind, title, 6);
    sheet.header().tall("序号").cell("功能分类科目", 2).tall("合计", "基本支出", "项目支出");
    sheet.header().continued(1).text("科目编码", "科目名称").continued(3);
    columnNumbers(sheet, 5);
    Predicate<Allocation> ofSource = a -> a.source() == source;
    if (budget.sum(ofSource) == 0) {
      empty(sheet, title);
      return sheet;
    }
    lines(
        sheet,
        ofSource,
        filter ->
            sheet.money(
                budget.sum(filter),
                budget.sum(filter.and(a -> a.use() == Use.BASIC)),
                budget.sum(filter.and(a -> a.use() == Use.PROJECT))));
    return sheet;
  }

  private void empty(Sheet sheet, String title) {
    switch (layout.emptyTable()) {
      case BLANK_ROW -> sheet.row().text("", "", "").blank(3);
      case NO_ROW -> {}
      case TOTAL_ROW -> sheet.row().number(1).text("", "合计").money(0, 0, 0);
    }
    sheet.note("注：无" + title.substring(4, title.length() - 3) + "预算，空表列示。");
  }

  private interface Amounts {
    void add(Predicate<Allocation> filter);
  }

  private void lines(Sheet sheet, Predicate<Allocation> filter, Amounts amounts) {
    sheet.row().number(1).text("", "合计");
    amounts.add(filter);
    int sequence = 2;
    for (String code : budget.codes(filter)) {
      sheet.row().number(sequence++).text(code, Classification.name(code, budget.year()));
      amounts.add(filter.and(a -> a.code().startsWith(code)));
    }
  }

  private Sheet basic() {
    Sheet sheet = sheet(TableKind.BASIC_EXPENDITURE, "部门预算一般公共预算财政拨款基本支出表", 6);
    sheet.header().tall("序号").cell("支出部门经济分类科目", 2).cell("一般公共预算基本支出", 3);
    sheet.header().continued(1).text("科目编码", "科目名称", "合计", "人员经费", "公用经费");
    columnNumbers(sheet, 5);
    sheet.row().number(1).text("", "合计");
    sheet.money(budget.economic(""), budget.personnel(), budget.nonPersonnel());
    int sequence = 2;
    for (String code : budget.economicCodes()) {
      boolean personnel = code.startsWith("301") || code.startsWith("303");
      long amount = budget.economic(code);
      sheet.row().number(sequence++).text(code, Classification.name(code, budget.year()));
      sheet.money(amount, personnel ? amount : 0, personnel ? 0 : amount);
    }
    return sheet;
  }

  private Sheet threePublic() {
    Sheet sheet = sheet(TableKind.THREE_PUBLIC_EXPENSES, "部门预算财政拨款“三公”经费支出表", 6);
    sheet.header().tall("序号", soft("项目", "项  目")).cell(soft("资金性质", "资 金 性 质"), 4);
    sheet.header().continued(2).text("合计", soft("一般公共预算财政拨款", "一般公共预算              财政拨款"));
    sheet.text(soft("政府性基金预算拨款", "政府性基金                  预算拨款"));
    sheet.text(soft("国有资本经营预算财政拨款", "国有资本经营              预算财政拨款"));
    columnNumbers(sheet, 5);
    ThreePublic amounts = budget.threePublic();
    row(sheet, 1, "合计", amounts.total());
    row(sheet, 2, "“三公”经费小计", amounts.total());
    row(sheet, 3, "一、因公出国（境）费", amounts.visits());
    row(sheet, 4, "    其中：教学科研人员因公出国（境）费", amounts.teachingVisits());
    row(sheet, 5, "          其他因公出国（境）费", amounts.otherVisits());
    row(sheet, 6, "二、公务用车购置及运维费", amounts.vehicles());
    row(sheet, 7, "    其中：公务用车购置费", amounts.purchase());
    row(sheet, 8, "          公务用车运行维护费", amounts.operation());
    row(sheet, 9, "三、公务接待费", amounts.hospitality());
    if (amounts.total().total() == 0) {
      sheet.note("注：无“三公”经费预算，空表列示。");
    }
    return sheet;
  }

  private static void row(Sheet sheet, int sequence, String label, ByFund amounts) {
    sheet.row().number(sequence).text(label);
    sheet.money(amounts.total(), amounts.general(), amounts.fund(), amounts.capital());
  }
}

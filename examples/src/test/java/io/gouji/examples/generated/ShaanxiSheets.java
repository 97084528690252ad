package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import io.gouji.model.TableKind;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The tables of Shaanxi: 部门综合预算, with 人员经费, 公用经费 and 专项业务经费 by function. */
final class ShaanxiSheets {
  private static final String[] CLASSES = {"301", "302", "303", "310"};
  private static final String OTHER_GOODS = "30299";

  private final Forms forms;
  private final Accounts accounts;

  ShaanxiSheets(Forms forms) {
    this.forms = forms;
    this.accounts = forms.accounts();
  }

  List<Sheet> all() {
    NationalSheets national = new NationalSheets(forms);
    return List.of(
        overall(national),
        national.revenue("部门综合预算收入总表"),
        national.expenditure("部门综合预算支出总表"),
        national.fiscal("部门综合预算财政拨款收支总表"),
        byFunction("部门综合预算一般公共预算支出明细表（按支出功能分类科目）"),
        byEconomicCategory("部门综合预算一般公共预算支出明细表（按支出经济分类科目）"),
        national.basic("部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）"),
        national.fund("部门综合预算政府性基金支出表"),
        national.capital("部门综合预算国有资本经营预算支出表"),
        threePublic("部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表"));
  }

  private Sheet overall(NationalSheets national) {
    Sheet sheet = forms.sheet(TableKind.OVERALL_BALANCE, "部门综合预算收支总表", 6);
    sheet.header().cell("收入", 2).cell("支出", 4);
    sheet.header().text("项目", "预算数", "支出功能分类科目（按大类）", "预算数");
    sheet.text("部门预算支出经济分类科目（按大类）", "预算数");
    Halves halves = new Halves(1, 1, 1);
    national.sources(halves);
    Predicate<Allocation> all = Accounts.all();
    forms.categories(halves, 1, all, of -> new long[] {accounts.spent(of)});
    long basic = accounts.spent(all, Use.BASIC);
    halves.line(2, "1、人员经费和公用经费支出", basic);
    long others = basic - accounts.spent().economic("");
    for (int i = 0; i < CLASSES.length; i++) {
      String name = Classification.name(CLASSES[i], forms.year());
      long amount = accounts.spent().economic(CLASSES[i]) + (i == 0 ? others : 0);
      halves.line(2, "（" + (i + 1) + "）" + name, amount);
    }
    long total = accounts.spent(all);
    halves.line(2, "2、专项业务经费支出", total - basic);
    halves.level().line(0, "本年收入合计", accounts.received(all));
    halves.line(1, "本年支出合计", total).line(2, "本年支出合计", total);
    halves.line(0, "上年结转", accounts.opening(all)).line(1, "结转下年", 0).line(2, "结转下年", 0);
    halves.line(0, "收入总计", total).line(1, "支出总计", total).line(2, "支出总计", total);
    halves.write(sheet);
    return sheet;
  }

  private Sheet byFunction(String title) {
    Sheet sheet = forms.sheet(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, title, 7);
    sheet.header().text("功能科目编码", "功能科目名称", "合计", "人员经费支出", "公用经费支出", "专项业务经费支出", "备注");
    forms.byFunction(
        sheet,
        Accounts.of(Source.GENERAL),
        of -> {
          long office = accounts.office(of);
          long basic = accounts.spent(of, Use.BASIC);
          sheet.money(accounts.spent(of), basic - office, office, accounts.spent(of) - basic);
          sheet.text("");
        });
    return sheet;
  }

  /** Projects are spent on goods and services, the last line of them. */
  private Sheet byEconomicCategory(String title) {
    Sheet sheet = forms.sheet(TableKind.EXPENDITURE_BY_ECONOMIC_CATEGORY, title, 9);
    sheet.header().text("部门经济科目编码", "部门经济科目名称", "政府经济科目编码", "政府经济科目名称");
    sheet.text("合计", "人员经费支出", "公用经费支出", "专项业务经费支出", "备注");
    Predicate<Allocation> general = Accounts.of(Source.GENERAL);
    long projects = accounts.spent(general) - accounts.spent().economic("");
    TreeSet<String> codes = new TreeSet<>(accounts.spent().economicCodes());
    codes.addAll(List.of("302", OTHER_GOODS));
    sheet.row().text("", "合计", "", "");
    amounts(sheet, "", projects);
    for (String code : codes) {
      sheet.row().text(code, Classification.name(code, forms.year()));
      sheet.text(code.length() > 3 ? "50" + code.substring(3) : "", "");
      amounts(sheet, code, OTHER_GOODS.startsWith(code) ? projects : 0);
    }
    return sheet;
  }

  private void amounts(Sheet sheet, String code, long projects) {
    long all = accounts.spent().economic(code);
    long goods = code.isEmpty() ? accounts.spent().nonPersonnel() : isGoods(code) ? all : 0;
    sheet.money(all + projects, all - goods, goods, projects);
    sheet.text("");
  }

  private static boolean isGoods(String code) {
    return code.startsWith("302") || code.startsWith("310");
  }

  private Sheet threePublic(String title) {
    Sheet sheet = forms.sheet(TableKind.THREE_PUBLIC_EXPENSES, title, 9);
    sheet.header().tall("合计").cell("一般公共预算拨款安排的“三公”经费预算", 6).tall("会议费", "培训费");
    sheet.header().continued(1).tall("小计", "因公出国（境）费用", "公务接待费").cell("公务用车购置及运行维护费", 3);
    sheet.continued(2);
    sheet.header().continued(4).text("小计", "公务用车购置费", "公务用车运行维护费").continued(2);
    ThreePublic amounts = accounts.spent().threePublic();
    long meetings = accounts.spent().economic("30215");
    long training = accounts.spent().economic("30216");
    long three = amounts.total().general();
    sheet.row().money(three + meetings + training, three, amounts.visits().general());
    sheet.money(amounts.hospitality().general(), amounts.vehicles().general());
    sheet.money(amounts.purchase().general(), amounts.operation().general(), meetings, training);
    if (three + meetings + training == 0) {
      sheet.note("注：本部门无“三公”经费及会议费、培训费支出，故本表为空表。");
    }
    return sheet;
  }
}

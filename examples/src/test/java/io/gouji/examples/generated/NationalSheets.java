package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import io.gouji.model.TableKind;
import java.util.List;
import java.util.function.Predicate;

/** The nine tables of a budget as 财预〔2016〕143号 names them. */
final class NationalSheets {
  private final Forms forms;
  private final Accounts accounts;
  private final Draw draw;
  private final String ending;

  NationalSheets(Forms forms) {
    this.forms = forms;
    this.accounts = forms.accounts();
    this.draw = forms.draw();
    this.ending = draw.pick("总体情况表", "总表", "预算总表");
  }

  List<Sheet> all() {
    String part = draw.pick("情况表", "表", "预算表");
    return List.of(
        overall("部门收支" + ending),
        revenue("部门收入" + ending),
        expenditure("部门支出" + ending),
        fiscal("财政拨款收支" + ending),
        general("一般公共预算支出" + part),
        basic("一般公共预算基本支出" + part),
        new ThreePublicSheets(forms).any("一般公共预算“三公”经费支出" + part),
        fund("政府性基金预算支出" + part),
        capital("国有资本经营预算支出" + part));
  }

  Sheet overall(String title) {
    Sheet sheet = forms.sheet(TableKind.OVERALL_BALANCE, title, 4);
    sheet.header().cell("收入", 2).cell("支出", 2);
    sheet.header().text("项目", "预算数", draw.pick("项目", "项目（按功能分类）"), "预算数");
    Halves halves = new Halves(1, 1);
    sources(halves);
    forms.categories(halves, 1, Accounts.all(), of -> new long[] {accounts.spent(of)});
    long total = accounts.spent(Accounts.all());
    halves.level();
    halves.line(0, "本年收入合计", accounts.received(Accounts.all()));
    halves.line(1, "本年支出合计", total);
    halves.line(0, "上年结转", accounts.opening(Accounts.all())).line(1, "结转下年", 0);
    halves.line(0, "收入总计", total).line(1, "支出总计", total);
    halves.write(sheet);
    return sheet;
  }

  void sources(Halves halves) {
    int number = 1;
    for (Source source : Source.all()) {
      String label = BalanceSheets.chinese(number) + "、" + source.label();
      halves.line(0, label, accounts.received(source));
      number++;
    }
  }

  Sheet revenue(String title) {
    return draw.chance(50) ? revenueByFund(title) : revenueFromFisc(title);
  }

  private Sheet revenueByFund(String title) {
    Sheet sheet = forms.sheet(TableKind.REVENUE, title, 13);
    forms.codeHeader(
        sheet,
        "功能分类",
        "合计",
        "上年结转",
        "一般公共预算拨款收入",
        "政府性基金预算拨款收入",
        "国有资本经营预算拨款收入",
        "财政专户管理资金收入",
        "事业收入",
        "事业单位经营收入",
        "上级补助收入",
        "附属单位上缴收入",
        "其他收入");
    forms.byFunction(
        sheet,
        Accounts.all(),
        of -> {
          sheet.money(accounts.spent(of), accounts.opening(of));
          for (Source source : Source.all()) {
            sheet.money(accounts.received(of.and(Accounts.of(source))));
          }
        });
    return sheet;
  }

  private Sheet revenueFromFisc(String title) {
    Sheet sheet = forms.sheet(TableKind.REVENUE, title, 11);
    forms.codeHeader(
        sheet,
        "功能分类",
        "合计",
        "财政拨款收入",
        "财政专户管理资金收入",
        "事业收入",
        "经营收入",
        "上级补助收入",
        "附属单位上缴收入",
        "其他收入",
        "上年结转结余");
    forms.byFunction(
        sheet,
        Accounts.all(),
        of -> {
          sheet.money(accounts.spent(of), accounts.received(of.and(Accounts.fiscal())));
          for (Source source : Source.others()) {
            sheet.money(accounts.received(of.and(Accounts.of(source))));
          }
          sheet.money(accounts.opening(of));
        });
    return sheet;
  }

  Sheet expenditure(String title) {
    Sheet sheet = forms.sheet(TableKind.EXPENDITURE, title, 8);
    forms.codeHeader(sheet, "功能分类", "合计", "基本支出", "项目支出", "上缴上级支出", "事业单位经营支出", "对附属单位补助支出");
    forms.spentByFunction(
        sheet,
        Accounts.all(),
        Use.BASIC,
        Use.PROJECT,
        Use.TO_SUPERIORS,
        Use.OPERATING,
        Use.TO_SUBORDINATES);
    return sheet;
  }

  /** In the form of the ministry's own departments: 一、本年收入, of it each budget. */
  Sheet fiscal(String title) {
    Sheet sheet = forms.sheet(TableKind.FISCAL_APPROPRIATION_BALANCE, title, 7);
    sheet.header().cell("收入", 2).cell("支出", 5);
    sheet.header().text("项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算");
    Halves halves = new Halves(1, 4);
    Predicate<Allocation> fiscal = Accounts.fiscal();
    if (draw.chance(60)) {
      halves.line(0, "一、本年收入", accounts.received(fiscal));
      funds(halves, source -> accounts.received(source));
      halves.line(0, "二、上年结转", accounts.opening(fiscal));
      funds(halves, source -> accounts.opening(Accounts.of(source)));
      halves.line(1, "一、本年支出", forms.byFund(fiscal));
      subcategories(halves);
      halves.line(1, "二、结转下年", 0, 0, 0, 0);
    } else {
      int number = 1;
      for (Source source : Source.fiscal()) {
        String label = source.label().replace("收入", "");
        halves.line(0, BalanceSheets.chinese(number) + "、" + label, accounts.received(source));
        number++;
      }
      forms.categories(halves, 1, fiscal, forms::byFund);
      halves.level().line(0, "本年收入合计", accounts.received(fiscal));
      halves.line(1, "本年支出合计", forms.byFund(fiscal));
      halves.line(0, "上年结转", accounts.opening(fiscal)).line(1, "结转下年", 0, 0, 0, 0);
    }
    halves.level().line(0, "收入总计", accounts.spent(fiscal));
    halves.line(1, "支出总计", forms.byFund(fiscal));
    halves.write(sheet);
    return sheet;
  }

  private interface OfSource {
    long amount(Source source);
  }

  private static void funds(Halves halves, OfSource amounts) {
    int number = 1;
    for (Source source : Source.fiscal()) {
      String label = "（" + BalanceSheets.chinese(number) + "）" + source.label();
      halves.line(0, label.replace("收入", ""), amounts.amount(source));
      number++;
    }
  }

  private void subcategories(Halves halves) {
    int number = 1;
    for (String category : Classification.categories(forms.year())) {
      Predicate<Allocation> of = a -> a.source().isFiscal() && a.code().startsWith(category);
      if (accounts.spent(of) > 0) {
        String name = Classification.name(category, forms.year());
        halves.line(1, "（" + BalanceSheets.chinese(number) + "）" + name, forms.byFund(of));
        number++;
      }
    }
  }

  Sheet general(String title) {
    Predicate<Allocation> general = Accounts.of(Source.GENERAL);
    if (draw.chance(40)) {
      return generalOfTwoYears(title, general);
    }
    Sheet sheet = forms.sheet(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, title, 5);
    forms.codeHeader(sheet, "功能分类", "合计", "基本支出", "项目支出");
    forms.spentByFunction(sheet, general, Use.BASIC, Use.PROJECT);
    return sheet;
  }

  /** With what was spent in the prior year, and how much more or less it is now. */
  private Sheet generalOfTwoYears(String title, Predicate<Allocation> general) {
    boolean change = draw.chance(50);
    int year = forms.year();
    Sheet sheet = forms.sheet(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, title, change ? 8 : 6);
    boolean named = draw.chance(50);
    String before = named ? (year - 1) + "年执行数" : draw.pick("上年执行数", "上年预算数");
    String now = named ? year + "年预算数" : "本年预算数";
    sheet.header().cell("功能分类科目", 2).tall(before).cell(now, 3);
    if (change) {
      sheet.cell(now + "比" + before, 2);
    }
    sheet.header().text("科目编码", "科目名称").continued(1).text("合计", "基本支出", "项目支出");
    if (change) {
      sheet.text("增减额", "增减%");
    }
    forms.byFunction(
        sheet,
        general,
        of -> {
          long spent = accounts.spent(of);
          long prior = accounts.prior().sum(of);
          sheet.money(prior, spent, accounts.spent(of, Use.BASIC));
          sheet.money(accounts.spent(of, Use.PROJECT));
          if (change) {
            sheet.money(spent - prior).percent(spent - prior, prior);
          }
        });
    return sheet;
  }

  Sheet basic(String title) {
    Sheet sheet = forms.sheet(TableKind.BASIC_EXPENDITURE, title, 5);
    sheet.header().cell("部门预算支出经济分类科目", 2).cell("本年一般公共预算基本支出", 3);
    sheet.header().text("科目编码", "科目名称", "合计", "人员经费", "公用经费");
    forms.basicByClass(sheet);
    return sheet;
  }

  Sheet fund(String title) {
    return ofFund(TableKind.GOVERNMENT_FUND_EXPENDITURE, title, Source.GOVERNMENT_FUND);
  }

  Sheet capital(String title) {
    return ofFund(TableKind.STATE_CAPITAL_EXPENDITURE, title, Source.STATE_CAPITAL);
  }

  private Sheet ofFund(TableKind kind, String title, Source source) {
    Sheet sheet = forms.sheet(kind, title, 5);
    forms.codeHeader(sheet, "功能分类", "合计", "基本支出", "项目支出");
    Predicate<Allocation> of = Accounts.of(source);
    if (accounts.spent(of) == 0) {
      forms.empty(sheet, 2, 3, source.label().replace("拨款收入", ""));
    } else {
      forms.spentByFunction(sheet, of, Use.BASIC, Use.PROJECT);
    }
    return sheet;
  }
}

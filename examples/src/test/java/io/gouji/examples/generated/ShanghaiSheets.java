package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import io.gouji.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The nine tables of Shanghai: codes in three columns, 元, the “三公” expenses in 万元. */
final class ShanghaiSheets {
  private static final List<Source> OTHERS =
      List.of(Source.SERVICE, Source.OPERATING, Source.OTHER);

  private final Forms forms;
  private final Accounts accounts;
  private final boolean unit;
  private final String prefix;

  ShanghaiSheets(Forms forms) {
    this.forms = forms;
    this.accounts = forms.accounts();
    this.unit = forms.draw().chance(50);
    this.prefix = forms.year() + "年" + (unit ? "预算单位" : "部门");
  }

  List<Sheet> all() {
    return List.of(
        overall(),
        revenue(),
        expenditure(),
        fiscal(),
        ofFund(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "一般公共预算", Source.GENERAL),
        ofFund(TableKind.GOVERNMENT_FUND_EXPENDITURE, "政府性基金预算", Source.GOVERNMENT_FUND),
        ofFund(TableKind.STATE_CAPITAL_EXPENDITURE, "国有资本经营预算", Source.STATE_CAPITAL),
        basic(),
        threePublic());
  }

  private Sheet overall() {
    Sheet sheet = forms.sheet(TableKind.OVERALL_BALANCE, prefix + "财务收支预算总表", unit ? 7 : 4);
    if (unit) {
      sheet.header().cell("本年收入", 2).cell("本年支出", 5);
      sheet.header().tall("项目", "预算数", "项目").cell("预算数", 4);
      sheet.header().continued(3).tall("合计").cell("基本支出", 2).tall("项目支出");
      sheet.header().continued(4).text("人员经费", "公用经费").continued(1);
    } else {
      sheet.header().cell("本年收入", 2).cell("本年支出", 2);
      sheet.header().text("项目", "预算数", "项目", "预算数");
    }
    Halves halves = new Halves(1, unit ? 4 : 1);
    halves.line(0, "一、财政拨款收入", accounts.received(Accounts.fiscal()));
    halves.line(0, "1、一般公共预算资金", accounts.received(Source.GENERAL));
    halves.line(0, "2、政府性基金", accounts.received(Source.GOVERNMENT_FUND));
    halves.line(0, "3、国有资本经营预算", accounts.received(Source.STATE_CAPITAL));
    halves.line(0, "二、事业收入", accounts.received(Source.SERVICE));
    halves.line(0, "三、事业单位经营收入", accounts.received(Source.OPERATING));
    halves.line(0, "四、其他收入", accounts.received(Source.OTHER));
    forms.categories(halves, 1, Accounts.all(), this::uses);
    halves.level().line(0, "收入总计", accounts.received(Accounts.all()));
    halves.line(1, "支出总计", uses(Accounts.all()));
    halves.write(sheet);
    return sheet;
  }

  private long[] uses(Predicate<Allocation> filter) {
    if (!unit) {
      return new long[] {accounts.spent(filter)};
    }
    long office = accounts.office(filter);
    return new long[] {
      accounts.spent(filter),
      accounts.spent(filter, Use.BASIC) - office,
      office,
      accounts.spent(filter, Use.PROJECT)
    };
  }

  private void header(Sheet sheet, String group, String... columns) {
    sheet.header().cell("项目", 4).cell(group, columns.length);
    sheet.header().cell("功能分类科目编码", 3).tall("功能分类科目名称").tall(columns);
    sheet.header().text("类", "款", "项").continued(1 + columns.length);
  }

  private Sheet revenue() {
    Sheet sheet = forms.sheet(TableKind.REVENUE, prefix + "收入预算总表", 9);
    header(sheet, "收入预算", "合计", "财政拨款收入", "事业收入", "事业单位经营收入", "其他收入");
    forms.byFunction(
        sheet,
        Accounts.all(),
        of -> {
          sheet.money(accounts.received(of), accounts.received(of.and(Accounts.fiscal())));
          OTHERS.forEach(source -> sheet.money(accounts.received(of.and(Accounts.of(source)))));
        });
    return sheet;
  }

  private Sheet expenditure() {
    Sheet sheet = forms.sheet(TableKind.EXPENDITURE, prefix + "支出预算总表", 7);
    header(sheet, "支出预算", "合计", "基本支出", "项目支出");
    forms.spentByFunction(sheet, Accounts.all(), Use.BASIC, Use.PROJECT);
    return sheet;
  }

  private Sheet fiscal() {
    Sheet sheet = forms.sheet(TableKind.FISCAL_APPROPRIATION_BALANCE, prefix + "财政拨款收支预算总表", 7);
    sheet.header().cell("财政拨款收入", 2).cell("财政拨款支出", 5);
    sheet.header().text("项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算");
    Halves halves = new Halves(1, 4);
    halves.line(0, "一、一般公共预算资金", accounts.received(Source.GENERAL));
    halves.line(0, "二、政府性基金", accounts.received(Source.GOVERNMENT_FUND));
    halves.line(0, "三、国有资本经营预算", accounts.received(Source.STATE_CAPITAL));
    forms.categories(halves, 1, Accounts.fiscal(), forms::byFund);
    halves.level().line(0, "收入总计", accounts.received(Accounts.fiscal()));
    halves.line(1, "支出总计", forms.byFund(Accounts.fiscal()));
    halves.write(sheet);
    return sheet;
  }

  private Sheet ofFund(TableKind kind, String fund, Source source) {
    Sheet sheet = forms.sheet(kind, prefix + fund + "支出功能分类预算表", 7);
    header(sheet, fund + "支出", "合计", "基本支出", "项目支出");
    Predicate<Allocation> of = Accounts.of(source);
    if (accounts.spent(of) == 0) {
      forms.empty(sheet, 4, 3, fund);
    } else {
      forms.spentByFunction(sheet, of, Use.BASIC, Use.PROJECT);
    }
    return sheet;
  }

  private Sheet basic() {
    Sheet sheet = forms.sheet(TableKind.BASIC_EXPENDITURE, prefix + "一般公共预算基本支出部门预算经济分类预算表", 6);
    sheet.header().cell("项目", 3).cell("一般公共预算基本支出", 3);
    sheet.header().cell("经济分类科目编码", 2).tall("部门经济分类科目名称", "合计", "人员经费", "公用经费");
    sheet.header().text("类", "款").continued(4);
    forms.basicByClass(sheet);
    return sheet;
  }

  private Sheet threePublic() {
    String title = forms.year() + "年" + (unit ? "单位" : "部门") + "“三公”经费和机关运行经费预算表";
    Sheet sheet = forms.sheet(TableKind.THREE_PUBLIC_EXPENSES, title, 7, Print.ROUNDED);
    sheet.header().cell("“三公”经费预算数", 6).tall("机关运行经费预算数");
    sheet.header().tall("合计", "因公出国（境）费", "公务接待费").cell("公务用车购置及运行费", 3);
    sheet.continued(1);
    sheet.header().continued(3).text("小计", "购置费", "运行费").continued(1);
    ThreePublic amounts = accounts.spent().threePublic();
    List<Long> row = new ArrayList<>();
    row.add(amounts.total().total());
    row.add(amounts.visits().total());
    row.add(amounts.hospitality().total());
    row.add(amounts.vehicles().total());
    row.add(amounts.purchase().total());
    row.add(amounts.operation().total());
    row.add(accounts.spent().officeOperating());
    sheet.row();
    row.forEach(sheet::money);
    if (row.stream().allMatch(amount -> amount == 0)) {
      sheet.note("注：本单位无“三公”经费和机关运行经费预算，故本表为空表。");
    }
    return sheet;
  }
}

package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import io.gouji.model.TableKind;
import java.util.List;
import java.util.function.Predicate;

/** The twelve tables of Jiangsu, 公开01 to 公开12. */
final class JiangsuSheets {
  private final Forms forms;
  private final Accounts accounts;
  private int number;

  JiangsuSheets(Forms forms) {
    this.forms = forms;
    this.accounts = forms.accounts();
  }

  List<Sheet> all() {
    Predicate<Allocation> fiscal = Accounts.fiscal();
    Predicate<Allocation> general = Accounts.of(Source.GENERAL);
    return List.of(
        overall(),
        revenue(),
        expenditure(),
        fiscal(),
        byFunction(TableKind.EXPENDITURE, "财政拨款支出预算表（功能科目）", fiscal),
        basic("财政拨款基本支出预算表（经济科目）"),
        byFunction(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, "一般公共预算支出预算表（功能科目）", general),
        basic("一般公共预算基本支出预算表（经济科目）"),
        threePublic(),
        funds(),
        office());
  }

  private Sheet sheet(TableKind kind, String title, int columns) {
    number++;
    return forms.sheet(kind, title, columns).above("公开%02d表".formatted(number));
  }

  private Sheet overall() {
    Sheet sheet = sheet(TableKind.OVERALL_BALANCE, "收支预算总表", 6);
    sheet.header().cell("收入", 2).cell("支出", 4);
    sheet.header().tall("项目名称", "金额").cell("功能分类", 2).cell("支出用途", 2);
    sheet.header().continued(2).text("功能科目名称", "金额", "项目名称", "金额");
    Halves halves = new Halves(1, 1, 1);
    halves.line(0, "一、财政拨款", accounts.received(Accounts.fiscal()));
    halves.line(0, "    1.一般公共预算", accounts.received(Source.GENERAL));
    halves.line(0, "    2.政府性基金预算", accounts.received(Source.GOVERNMENT_FUND));
    halves.line(0, "二、财政专户管理资金", accounts.received(Source.SPECIAL_ACCOUNT));
    halves.line(0, "三、其他资金", accounts.received(Source.OTHER));
    forms.categories(halves, 1, Accounts.all(), of -> new long[] {accounts.spent(of)});
    uses(halves, 2, Accounts.all());
    halves.write(sheet);
    long spent = accounts.spent(Accounts.all());
    sheet.row().text("当年收入小计").money(accounts.received(Accounts.all()));
    sheet.cell("当年支出小计", 3).money(spent);
    sheet.row().text("上年结转资金").money(accounts.opening(Accounts.all()));
    sheet.cell("结转下年资金", 3).money(0);
    sheet.row().text("收入合计").money(spent).cell("支出合计", 3).money(spent);
    return sheet;
  }

  private void uses(Halves halves, int list, Predicate<Allocation> filter) {
    halves.line(list, "一、基本支出", accounts.spent(filter, Use.BASIC));
    halves.line(list, "二、项目支出", accounts.spent(filter, Use.PROJECT));
    halves.line(list, "三、单位预留机动经费", accounts.spent(filter, Use.RESERVED));
  }

  private Sheet revenue() {
    Sheet sheet = sheet(TableKind.REVENUE, "收入预算总表", 3);
    sheet.header().cell("项目名称", 2).text("金额");
    sheet.row().cell("收入总计", 2).money(accounts.spent(Accounts.all()));
    long general = accounts.received(Source.GENERAL);
    long special = forms.draw().chance(40) ? forms.draw().part(general, 1, 30) : 0;
    sheet.row().tall("一般公共预算资金").text("小计").money(general);
    sheet.row().continued(1).text("公共财政拨款（补助）资金").money(general - special);
    sheet.row().continued(1).text("专项收入").money(special);
    long fund = accounts.received(Source.GOVERNMENT_FUND);
    sheet.row().text("政府性基金", "小计").money(fund);
    long account = accounts.received(Source.SPECIAL_ACCOUNT);
    long education = forms.draw().part(account, 0, 100);
    sheet.row().tall("财政专户管理资金").text("小计").money(account);
    sheet.row().continued(1).text("专户管理教育收费").money(education);
    sheet.row().continued(1).text("其他非税收入").money(account - education);
    long other = accounts.received(Source.OTHER);
    long service = forms.draw().part(other, 0, 100);
    sheet.row().tall("其他资金").text("小计").money(other);
    sheet.row().continued(1).text("事业收入").money(service);
    sheet.row().continued(1).text("其他收入").money(other - service);
    long opening = accounts.opening(Accounts.all());
    sheet.row().tall("上年结转和结余资金").text("小计").money(opening);
    sheet.row().continued(1).text("其中：动用上年结转和结余资金").money(opening);
    return sheet;
  }

  private Sheet expenditure() {
    Sheet sheet = sheet(TableKind.EXPENDITURE, "支出预算总表", 5);
    sheet.header().text("合计", "基本支出", "项目支出", "单位预留机动经费", "结转下年资金");
    sheet.row().money(accounts.spent(Accounts.all()));
    for (Use use : List.of(Use.BASIC, Use.PROJECT, Use.RESERVED)) {
      sheet.money(accounts.spent(Accounts.all(), use));
    }
    sheet.money(0);
    return sheet;
  }

  private Sheet fiscal() {
    Sheet sheet = sheet(TableKind.FISCAL_APPROPRIATION_BALANCE, "财政拨款收支预算总表", 4);
    sheet.header().cell("收入", 2).cell("支出", 2);
    sheet.header().tall("项目名称", "金额").cell("支出用途", 2);
    sheet.header().continued(2).text("项目名称", "金额");
    Halves halves = new Halves(1, 1);
    halves.line(0, "一、一般公共预算", accounts.received(Source.GENERAL));
    halves.line(0, "二、政府性基金预算", accounts.received(Source.GOVERNMENT_FUND));
    uses(halves, 1, Accounts.fiscal());
    halves.level().line(0, "收入合计", accounts.received(Accounts.fiscal()));
    halves.line(1, "支出合计", accounts.spent(Accounts.fiscal()));
    halves.write(sheet);
    return sheet;
  }

  private Sheet byFunction(TableKind kind, String title, Predicate<Allocation> filter) {
    Sheet sheet = sheet(kind, title, 3);
    sheet.header().text("功能科目代码", "功能科目名称", "金额");
    forms.spentByFunction(sheet, filter);
    return sheet;
  }

  private Sheet basic(String title) {
    Sheet sheet = sheet(TableKind.BASIC_EXPENDITURE, title, 3);
    sheet.header().text("科目编码", "科目名称", "金额");
    byEconomicCode(sheet, accounts.spent().economicCodes());
    return sheet;
  }

  private void byEconomicCode(Sheet sheet, List<String> codes) {
    Budget spent = accounts.spent();
    long all = codes.stream().filter(code -> code.length() == 3).mapToLong(spent::economic).sum();
    forms
        .rows()
        .write(
            sheet,
            forms.year(),
            codes,
            code -> sheet.money(code.isEmpty() ? all : spent.economic(code)));
  }

  private Sheet threePublic() {
    Sheet sheet = sheet(TableKind.THREE_PUBLIC_EXPENSES, "“三公”经费、会议费、培训费支出预算表", 9);
    sheet.header().tall("合计").cell("“三公”经费", 6).tall("会议费", "培训费");
    sheet.header().continued(1).tall("小计", "因公出国（境）费").cell("公务用车购置及运行维护费", 3);
    sheet.tall("公务接待费").continued(2);
    sheet.header().continued(3).text("小计", "公务用车购置费", "公务用车运行维护费").continued(3);
    ThreePublic amounts = accounts.spent().threePublic();
    long meetings = more(accounts.spent().economic("30215"));
    long training = more(accounts.spent().economic("30216"));
    sheet.row().money(amounts.total().total() + meetings + training);
    sheet.money(amounts.total().total(), amounts.visits().total(), amounts.vehicles().total());
    sheet.money(amounts.purchase().total(), amounts.operation().total());
    sheet.money(amounts.hospitality().total(), meetings, training);
    if (amounts.total().total() + meetings + training == 0) {
      sheet.note("注：无“三公”经费、会议费、培训费预算，空表列示。");
    }
    return sheet;
  }

  private long more(long basic) {
    return basic + (forms.draw().chance(40) ? forms.draw().amount(10, 5000) : 0);
  }

  private Sheet funds() {
    Sheet sheet = sheet(TableKind.GOVERNMENT_FUND_EXPENDITURE, "政府性基金预算财政拨款支出预算表", 3);
    sheet.header().text("功能科目编码", "功能科目名称", "金额");
    Predicate<Allocation> of = Accounts.of(Source.GOVERNMENT_FUND);
    if (accounts.spent(of) == 0) {
      forms.empty(sheet, 2, 1, "政府性基金预算");
    } else {
      forms.spentByFunction(sheet, of);
    }
    return sheet;
  }

  private Sheet office() {
    Sheet sheet = sheet(TableKind.OFFICE_OPERATING_FUNDS, "一般公共预算机关运行经费支出预算表", 3);
    sheet.header().text("科目编码", "科目名称", "机关运行经费支出");
    List<String> codes =
        accounts.spent().economicCodes().stream()
            .filter(code -> code.startsWith("302") || code.startsWith("310"))
            .toList();
    if (codes.isEmpty()) {
      forms.empty(sheet, 2, 1, "机关运行经费");
    } else {
      byEconomicCode(sheet, codes);
    }
    return sheet;
  }
}

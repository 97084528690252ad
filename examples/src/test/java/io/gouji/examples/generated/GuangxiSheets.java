package io.gouji.examples.generated;

import io.gouji.model.TableKind;
import java.util.List;
import java.util.TreeSet;

/** The tables of Guangxi: further ones by economic classification and by project. */
final class GuangxiSheets {
  private static final String OTHER_GOODS = "30299";

  private final Forms forms;
  private final Accounts accounts;

  GuangxiSheets(Forms forms) {
    this.forms = forms;
    this.accounts = forms.accounts();
  }

  List<Sheet> all() {
    NationalSheets national = new NationalSheets(forms);
    return List.of(
        national.overall("部门收支总表"),
        national.revenue("部门收入总表"),
        national.expenditure("部门支出总表"),
        national.fiscal("财政拨款收支总表"),
        national.general("一般公共预算支出总表"),
        byEconomicCategory("一般公共预算支出分经济科目表"),
        basic("基本支出明细表"),
        threePublic("“三公”经费、会议费和培训费支出预算表"),
        national.fund("政府性基金支出预算表"));
  }

  /** What is not basic expenditure is spent on the goods and services of projects. */
  private Sheet byEconomicCategory(String title) {
    Sheet sheet = forms.sheet(TableKind.EXPENDITURE_BY_ECONOMIC_CATEGORY, title, 5);
    sheet.header().text("经济分类科目编码", "经济分类科目名称", "合计", "基本支出", "项目支出");
    TreeSet<String> codes = new TreeSet<>(accounts.spent().economicCodes());
    codes.addAll(List.of("302", OTHER_GOODS));
    long basic = accounts.spent().economic("");
    long projects = accounts.spent(Accounts.of(Source.GENERAL)) - basic;
    forms
        .rows()
        .write(
            sheet,
            forms.year(),
            List.copyOf(codes),
            code -> {
              long own = accounts.spent().economic(code);
              long project = OTHER_GOODS.startsWith(code) ? projects : 0;
              sheet.money(own + project, own, project);
            });
    return sheet;
  }

  private Sheet basic(String title) {
    Sheet sheet = forms.sheet(TableKind.BASIC_EXPENDITURE, "一般公共预算" + title, 3);
    sheet.header().text("经济分类科目编码", "经济分类科目名称", "合计");
    forms
        .rows()
        .write(
            sheet,
            forms.year(),
            accounts.spent().economicCodes(),
            code -> sheet.money(accounts.spent().economic(code)));
    return sheet;
  }

  private Sheet threePublic(String title) {
    Sheet sheet = forms.sheet(TableKind.THREE_PUBLIC_EXPENSES, title, 2);
    sheet.header().text("项目", "本年预算数");
    ThreePublic amounts = accounts.spent().threePublic();
    long meetings = accounts.spent().economic("30215");
    long training = accounts.spent().economic("30216");
    long three = amounts.total().general();
    row(sheet, "合计", three + meetings + training);
    row(sheet, "一、“三公”经费小计", three);
    row(sheet, "（一）因公出国（境）费", amounts.visits().general());
    row(sheet, "（二）公务接待费", amounts.hospitality().general());
    row(sheet, "（三）公务用车购置及运行费", amounts.vehicles().general());
    row(sheet, "1.公务用车购置费", amounts.purchase().general());
    row(sheet, "2.公务用车运行维护费", amounts.operation().general());
    row(sheet, "二、会议费", meetings);
    row(sheet, "三、培训费", training);
    if (three + meetings + training == 0) {
      sheet.note("注：本部门无“三公”经费、会议费和培训费支出，故本表为空表。");
    }
    return sheet;
  }

  private static void row(Sheet sheet, String label, long amount) {
    sheet.row().text(label).money(amount);
  }
}

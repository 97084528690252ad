package io.gouji.examples.generated;

import io.gouji.examples.generated.ThreePublic.ByFund;
import io.gouji.model.TableKind;
import java.util.List;

/** The tables of Guangdong, where 行政经费 and the “三公” expenses within it stand by fund. */
final class GuangdongSheets {
  private final Forms forms;

  GuangdongSheets(Forms forms) {
    this.forms = forms;
  }

  List<Sheet> all() {
    NationalSheets national = new NationalSheets(forms);
    return List.of(
        national.overall("收支总体情况表"),
        national.revenue("收入总体情况表"),
        national.expenditure("支出总体情况表"),
        national.fiscal("财政拨款收支总体情况表"),
        national.general("一般公共预算支出情况表（按功能分类科目）"),
        national.basic("一般公共预算基本支出情况表（按支出经济分类科目）"),
        administrative("一般公共预算安排的行政经费及“三公”经费预算表"),
        national.fund("政府性基金预算支出情况表"));
  }

  private Sheet administrative(String title) {
    Sheet sheet = forms.sheet(TableKind.THREE_PUBLIC_EXPENSES, title, 5);
    sheet.header().text("项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算");
    ThreePublic amounts = forms.accounts().spent().threePublic();
    long office = forms.accounts().spent().nonPersonnel();
    ByFund administrative = new ByFund(office, forms.draw().chance(10) ? 100 : 0, 0);
    row(sheet, "行政经费", administrative);
    row(sheet, "“三公”经费", amounts.total());
    row(sheet, "其中：（一）因公出国（境）支出", amounts.visits());
    row(sheet, "（二）公务用车购置及运行维护支出", amounts.vehicles());
    row(sheet, "1．公务用车购置", amounts.purchase());
    row(sheet, "2．公务用车运行维护费", amounts.operation());
    row(sheet, "（三）公务接待费支出", amounts.hospitality());
    if (administrative.total() + amounts.total().total() == 0) {
      sheet.note("注：本部门无行政经费及“三公”经费，故本表为空表。");
    }
    return sheet;
  }

  private static void row(Sheet sheet, String label, ByFund amounts) {
    sheet.row().text(label);
    sheet.money(amounts.total(), amounts.general(), amounts.fund(), amounts.capital());
  }
}

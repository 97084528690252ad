package io.gouji.examples.generated;

import io.gouji.examples.generated.ThreePublic.ByFund;
import io.gouji.model.TableKind;
import java.util.List;

/** The forms of the table of the “三公” expenses. */
final class ThreePublicSheets {
  private static final TableKind KIND = TableKind.THREE_PUBLIC_EXPENSES;

  private final Forms forms;
  private final ThreePublic now;
  private final ThreePublic before;
  private final Draw draw;

  ThreePublicSheets(Forms forms) {
    this.forms = forms;
    this.now = forms.accounts().spent().threePublic();
    this.before = forms.accounts().prior().threePublic();
    this.draw = forms.draw();
  }

  /** One of the forms that confine themselves to the general public budget. */
  Sheet any(String title) {
    boolean two = draw.chance(50);
    Sheet sheet;
    if (draw.chance(50)) {
      sheet = two ? inRowsOfTwoYears(title) : inRows(title);
    } else {
      sheet = two ? inColumnsOfTwoYears(title) : inColumns(title);
    }
    boolean isEmpty = now.total().general() == 0 && (!two || before.total().general() == 0);
    if (isEmpty) {
      sheet.note("注：本部门无“三公”经费支出，故本表无数据。");
    }
    return sheet;
  }

  private static List<ByFund> inOrder(ThreePublic amounts) {
    return List.of(
        amounts.total(),
        amounts.visits(),
        amounts.vehicles(),
        amounts.purchase(),
        amounts.operation(),
        amounts.hospitality());
  }

  private List<String> labels() {
    return draw.chance(50)
        ? List.of("合计", "一、因公出国（境）费用", "二、公务用车购置及运行费", "其中：（1）公务用车购置费", "（2）公务用车运行维护费", "三、公务接待费")
        : List.of("合计", "1、因公出国（境）费", "2、公务用车购置及运行维护费", "其中：公务用车购置费", "公务用车运行维护费", "3、公务接待费");
  }

  private Sheet inRows(String title) {
    Sheet sheet = forms.sheet(KIND, title, 2);
    sheet.header().text("项目", forms.year() + "年预算数");
    rows(sheet, List.of(now));
    return sheet;
  }

  private Sheet inRowsOfTwoYears(String title) {
    Sheet sheet = forms.sheet(KIND, title, 3);
    if (draw.chance(50)) {
      sheet.header().text("项目", "上年预算数", "本年预算数");
    } else {
      sheet.header().text("项目", forms.year() - 1 + "年预算数", forms.year() + "年预算数");
    }
    rows(sheet, List.of(before, now));
    return sheet;
  }

  private void rows(Sheet sheet, List<ThreePublic> years) {
    List<String> labels = labels();
    for (int i = 0; i < labels.size(); i++) {
      sheet.row().text(labels.get(i));
      for (ThreePublic year : years) {
        sheet.money(inOrder(year).get(i).general());
      }
    }
  }

  private Sheet inColumns(String title) {
    Sheet sheet = forms.sheet(KIND, title, 6);
    sheet.header().tall("合计", "因公出国（境）费").cell("公务用车购置及运行费", 3).tall("公务接待费");
    sheet.header().continued(2).text("小计", "公务用车购置费", "公务用车运行费").continued(1);
    sheet.row();
    inOrder(now).forEach(amounts -> sheet.money(amounts.general()));
    return sheet;
  }

  private Sheet inColumnsOfTwoYears(String title) {
    Sheet sheet = forms.sheet(KIND, title, 12);
    int year = forms.year();
    boolean named = draw.chance(60);
    sheet.header().cell(named ? (year - 1) + "年预算数" : "上年预算数", 6);
    sheet.cell(named ? year + "年预算数" : "本年预算数", 6);
    twice(sheet, () -> sheet.tall("合计", "因公出国（境）费").cell("公务用车购置及运行费", 3).tall("公务接待费"));
    twice(sheet, () -> sheet.continued(2).text("小计", "公务用车购置费", "公务用车运行费").continued(1));
    sheet.row();
    for (ThreePublic amounts : List.of(before, now)) {
      inOrder(amounts).forEach(item -> sheet.money(item.general()));
    }
    return sheet;
  }

  private static void twice(Sheet sheet, Runnable half) {
    sheet.header();
    half.run();
    half.run();
  }
}

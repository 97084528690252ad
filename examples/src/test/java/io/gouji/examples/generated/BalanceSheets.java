package io.gouji.examples.generated;

import io.gouji.model.TableKind;
import java.util.List;
import java.util.function.Predicate;

/** 收支总表 and 财政拨款收支总表: revenue on the left, expenditure by category on the right. */
final class BalanceSheets {
  private static final String[] ONES = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private final BudgetSheets sheets;
  private final Budget budget;
  private final Layout layout;
  private final List<String> categories;

  BalanceSheets(BudgetSheets sheets, Budget budget, Layout layout) {
    this.sheets = sheets;
    this.budget = budget;
    this.layout = layout;
    this.categories = Classification.categories(budget.year());
  }

  Sheet overall() {
    Sheet sheet = sheets.sheet(TableKind.OVERALL_BALANCE, "部门预算收支总表", 5);
    String item = sheets.soft("项目", "项  目");
    sheet.header().tall("序号").cell("收入", 2).cell("支出", 2);
    sheet.header().continued(1).text(item, "预算数", item, "预算数");
    sheets.columnNumbers(sheet, 4);
    for (int i = 0; i < categories.size(); i++) {
      sheet.row().number(i + 1);
      if (i < Source.all().size()) {
        Source source = Source.all().get(i);
        sheet.text(chinese(i + 1) + "、" + source.label()).money(budget.received(source));
      } else {
        sheet.text("").blank(1);
      }
      sheet.text(label(i)).money(budget.sum(ofCategory(i)));
    }
    int next = categories.size() + 1;
    long total = budget.sum(a -> true);
    sheet.row().number(next).text("本年收入合计").money(budget.now(Quantity.CURRENT_REVENUE));
    sheet.text("本年支出合计").money(total);
    sheet.row().number(next + 1).text("上年结转结余").money(budget.now(Quantity.CARRYOVER));
    sheet.text("年终结转结余").money(0);
    sheet.row().number(next + 2).text("收入总计").money(total).text("支出总计").money(total);
    return sheet;
  }

  Sheet fiscalAppropriation() {
    Sheet sheet = sheets.sheet(TableKind.FISCAL_APPROPRIATION_BALANCE, "部门预算财政拨款收支总表", 8);
    String item = sheets.soft("项目", "项  目");
    sheet.header().tall("序号").cell("收入", 2).cell("支出", 5);
    sheet.header().continued(1).text(item, "金额", item, "合计", "一般公共预算财政拨款");
    sheet.text(sheets.soft("政府性基金预算财政拨款", "政府性基金预算财政    拨款"), "国有资本经营预算财政拨款");
    sheets.columnNumbers(sheet, 7);
    for (int i = 0; i < categories.size(); i++) {
      sheet.row().number(i + 1);
      if (i < 3) {
        sheet.text(fundLabel(i)).money(budget.received(Source.all().get(i)));
      } else {
        sheet.text("").blank(1);
      }
      sheet.text(label(i));
      byFund(sheet, ofCategory(i));
    }
    int next = categories.size() + 1;
    sheet.row().number(next).text("本年收入合计").money(budget.now(Quantity.FISCAL)).text("本年支出合计");
    byFund(sheet, a -> true);
    sheet.row().number(next + 1).text("年初财政拨款结转和结余").money(budget.carried(Source::isFiscal));
    sheet.text("年末财政拨款结转和结余").money(0, 0, 0, 0);
    for (int i = 0; i < 3; i++) {
      Source source = Source.all().get(i);
      sheet.row().number(next + 2 + i).text(fundLabel(i));
      if (layout.carryoverOnlyInTotal()) {
        sheet.blank(1);
      } else {
        sheet.money(budget.carried(s -> s == source));
      }
      sheet.text("").blank(4);
    }
    sheet.row().number(next + 5).text("收入总计").money(budget.sum(a -> a.source().isFiscal()));
    sheet.text("支出总计");
    byFund(sheet, a -> true);
    return sheet;
  }

  private void byFund(Sheet sheet, Predicate<Allocation> filter) {
    sheet.money(budget.sum(filter.and(a -> a.source().isFiscal())));
    for (int i = 0; i < 3; i++) {
      Source source = Source.all().get(i);
      sheet.money(budget.sum(filter.and(a -> a.source() == source)));
    }
  }

  private Predicate<Allocation> ofCategory(int index) {
    return a -> a.code().startsWith(categories.get(index));
  }

  private String label(int index) {
    return chinese(index + 1) + "、" + Classification.name(categories.get(index), budget.year());
  }

  private static String fundLabel(int index) {
    String label = Source.all().get(index).label();
    return chinese(index + 1) + "、" + label.substring(0, label.length() - 2);
  }

  /** A number below 100 in Chinese. */
  static String chinese(int number) {
    if (number < 10) {
      return ONES[number];
    }
    return (number < 20 ? "" : ONES[number / 10]) + "十" + ONES[number % 10];
  }
}

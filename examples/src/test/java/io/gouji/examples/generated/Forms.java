package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import io.gouji.model.TableKind;
import java.util.List;
import java.util.function.Predicate;

/** What the templates share: sheets with captions, rows by code, and lists of categories. */
final class Forms {
  private static final int NUMBERINGS = 16;

  private final Accounts accounts;
  private final Layout layout;
  private final Draw draw;
  private final CodedRows rows;
  private final Print print;
  private final boolean allCategories;
  private final int numbering;
  private int sheets;

  /**
   * Prepares for a disclosure.
   *
   * @param rows how its rows with codes are
   * @param allCategories whether balances name categories of which nothing is spent
   */
  Forms(
      Accounts accounts,
      Layout layout,
      Draw draw,
      CodedRows rows,
      Print print,
      boolean allCategories) {
    this.accounts = accounts;
    this.layout = layout;
    this.draw = draw;
    this.rows = rows;
    this.print = print;
    this.allCategories = allCategories;
    this.numbering = draw.index(NUMBERINGS);
  }

  Accounts accounts() {
    return accounts;
  }

  Draw draw() {
    return draw;
  }

  CodedRows rows() {
    return rows;
  }

  int year() {
    return accounts.year();
  }

  Sheet sheet(TableKind kind, String title, int columns) {
    return sheet(kind, title, columns, print);
  }

  Sheet sheet(TableKind kind, String title, int columns, Print other) {
    Sheet sheet = new Sheet(kind, worded(title), columns, layout).in(other);
    if (layout.titles() == Layout.Titles.ROW) {
      sheet.titleRow();
    }
    String department = accounts.funds().department().fullName();
    String label = draw.pick("部门：", "编制部门：", "部门名称：", "公开部门：");
    String unit = draw.pick("单位：", "金额单位：", "单位:", "单位", "（单位：", "金额单位：人民币");
    String close = unit.startsWith("（") ? "）" : "";
    return sheet.caption(label + department, unit + other.unit() + close);
  }

  /** A title as some number it, in a way that a disclosure keeps to. */
  private String worded(String title) {
    sheets++;
    return switch (numbering) {
      case 0 -> BalanceSheets.chinese(sheets) + "、" + title;
      case 1 -> "表" + BalanceSheets.chinese(sheets) + "：" + title;
      case 2 -> "表" + sheets + " " + title;
      case 3 -> "（" + BalanceSheets.chinese(sheets) + "）" + title;
      case 4 -> "（表" + sheets + title;
      case 5 -> "附表1-" + sheets + " " + title;
      case 6 -> title.startsWith("2") ? title : year() + "年度" + title;
      case 7 -> accounts.funds().department().fullName() + title;
      default -> title;
    };
  }

  /** The header above codes and names, in two rows, with other headers beside them. */
  void codeHeader(Sheet sheet, String domain, String... others) {
    CodedRows kind = domain.startsWith("功能") ? rows : rows.levels(2);
    if (kind.codeColumns() == 1) {
      sheet.header().cell("项目", 2).tall(others);
      sheet.header().text(domain + "科目编码", "科目名称").continued(others.length);
    } else {
      sheet.header().cell("项目", kind.labels()).tall(others);
      sheet.header().cell(domain + "科目编码", kind.codeColumns()).tall(domain + "科目名称");
      sheet.continued(others.length);
      sheet.header();
      for (int i = 0; i < kind.codeColumns(); i++) {
        sheet.text(List.of("类", "款", "项").get(i));
      }
      sheet.continued(1 + others.length);
    }
  }

  /** Rows by function: what was spent in all, and for some uses. */
  void spentByFunction(Sheet sheet, Predicate<Allocation> filter, Use... uses) {
    byFunction(
        sheet,
        filter,
        ofCode -> {
          sheet.money(accounts.spent(ofCode));
          for (Use use : uses) {
            sheet.money(accounts.spent(ofCode, use));
          }
        });
  }

  /** Adds the amounts of a row. */
  interface Amounts {
    void add(Predicate<Allocation> filter);
  }

  /** A row for each functional code for which there was money. */
  void byFunction(Sheet sheet, Predicate<Allocation> filter, Amounts amounts) {
    rows.write(
        sheet,
        year(),
        accounts.funds().codes(filter),
        code -> amounts.add(filter.and(a -> a.code().startsWith(code))));
  }

  /** An empty table, and why it is empty. */
  void empty(Sheet sheet, int labels, int amounts, String what) {
    switch (layout.emptyTable()) {
      case BLANK_ROW -> {
        sheet.row();
        for (int i = 0; i < labels; i++) {
          sheet.text("");
        }
        sheet.blank(amounts);
      }
      case NO_ROW -> {}
      case TOTAL_ROW -> sheet.row().cell("合计", labels).blank(amounts);
    }
    sheet.note(
        draw.pick(
            "注：本部门%d年无%s安排的支出，故本表为空表。".formatted(year(), what),
            "注：无%s，空表列示。".formatted(what),
            "注：本部门没有%s收入，也没有使用%s安排的支出，故本表无数据。".formatted(what, what)));
  }

  /** Lists of 一、二、… with the categories of which something is spent, or all. */
  void categories(Halves halves, int list, Predicate<Allocation> filter, CategoryAmounts amounts) {
    int number = 1;
    for (String category : Classification.categories(year())) {
      Predicate<Allocation> ofCategory = filter.and(a -> a.code().startsWith(category));
      if (allCategories || accounts.spent(ofCategory) > 0) {
        String name = Classification.name(category, year());
        halves.line(list, BalanceSheets.chinese(number) + "、" + name, amounts.of(ofCategory));
        number++;
      }
    }
  }

  /** The amounts of a category. */
  interface CategoryAmounts {
    long[] of(Predicate<Allocation> filter);
  }

  /** What was spent from 财政拨款 and from each of its three budgets. */
  long[] byFund(Predicate<Allocation> filter) {
    return new long[] {
      accounts.spent(filter.and(Accounts.fiscal())),
      accounts.spent(filter.and(Accounts.of(Source.GENERAL))),
      accounts.spent(filter.and(Accounts.of(Source.GOVERNMENT_FUND))),
      accounts.spent(filter.and(Accounts.of(Source.STATE_CAPITAL)))
    };
  }

  /** Rows of what basic expenditure is spent on: in all, 人员经费, 公用经费. */
  void basicByClass(Sheet sheet) {
    Budget spent = accounts.spent();
    rows.levels(2)
        .write(
            sheet,
            year(),
            spent.economicCodes(),
            code -> {
              long amount = spent.economic(code);
              boolean personnel = code.startsWith("301") || code.startsWith("303");
              long ofPeople = code.isEmpty() ? spent.personnel() : personnel ? amount : 0;
              sheet.money(amount, ofPeople, amount - ofPeople);
            });
  }
}

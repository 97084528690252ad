package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import io.gouji.examples.generated.ThreePublic.ByFund;
import io.gouji.model.TableKind;
import java.util.List;
import java.util.function.Predicate;

/** The nine tables of final accounts, 公开01 to 公开09, with 行次 and 栏次 or without. */
final class FinalAccountsSheets {
  private final Forms forms;
  private final Accounts accounts;
  private final Draw draw;
  private final boolean formNumbers;
  private final boolean numbered;
  private final boolean notes;
  private int number;

  FinalAccountsSheets(Forms forms) {
    this.forms = forms;
    this.accounts = forms.accounts();
    this.draw = forms.draw();
    this.formNumbers = draw.chance(60);
    this.numbered = draw.chance(50);
    this.notes = draw.chance(50);
  }

  List<Sheet> all() {
    FinalBasicSheet basic = new FinalBasicSheet(forms);
    return List.of(
        overall(),
        revenue(),
        expenditure(),
        fiscal(),
        general(),
        basic.write(sheet(TableKind.BASIC_EXPENDITURE, "一般公共预算财政拨款基本支出决算表", basic.columns())),
        threePublic(),
        fund(),
        capital());
  }

  private Sheet sheet(TableKind kind, String title, int columns) {
    number++;
    Sheet sheet = forms.sheet(kind, title, columns);
    if (formNumbers) {
      sheet.above("公开%02d表".formatted(number));
    }
    return notes ? sheet.note("注：本表反映部门本年度" + title.replace("决算", "") + "的情况。") : sheet;
  }

  private Sheet overall() {
    int halves = numbered ? 3 : 2;
    Sheet sheet = sheet(TableKind.OVERALL_BALANCE, "收入支出决算总表", 2 * halves);
    sheet.header().cell("收入", halves).cell("支出", halves);
    if (numbered) {
      sheet.header().text("项目", "行次", "金额", "项目", "行次", "金额");
      sheet.row().text("栏次", "").number(1).text("栏次", "").number(2);
    } else {
      sheet.header().text("项目", "决算数", "项目", "决算数");
    }
    Halves lists = numbered ? new Halves(1, 1).numbered() : new Halves(1, 1);
    int line = 1;
    for (Source source : sources()) {
      String label = BalanceSheets.chinese(line) + "、" + label(source);
      lists.line(0, label, accounts.received(source));
      line++;
    }
    forms.categories(lists, 1, Accounts.all(), of -> new long[] {accounts.spent(of)});
    lists.level().line(0, "本年收入合计", accounts.received(Accounts.all()));
    lists.line(1, "本年支出合计", accounts.spent(Accounts.all()));
    long used = accounts.opening(Accounts.of(Source.OTHER));
    lists.line(0, draw.pick("使用非财政拨款结余", "使用非财政拨款结余（含专用结余）"), used);
    lists.line(1, "结余分配", accounts.distributed());
    lists.line(0, "年初结转和结余", accounts.opening(Accounts.all()) - used);
    lists.line(1, "年末结转和结余", accounts.left(Accounts.all()) - accounts.distributed());
    long total = accounts.funds().sum(Accounts.all());
    lists.line(0, "总计", total).line(1, "总计", total).write(sheet);
    return sheet;
  }

  private List<Source> sources() {
    return Source.all().stream().filter(s -> s != Source.SPECIAL_ACCOUNT).toList();
  }

  private static String label(Source source) {
    return source == Source.OPERATING ? "经营收入" : source.label().replace("预算拨款", "预算财政拨款");
  }

  private Sheet revenue() {
    Sheet sheet = sheet(TableKind.REVENUE, "收入决算表", forms.rows().labels() + 7);
    forms.codeHeader(
        sheet, "功能分类", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
    forms.byFunction(
        sheet,
        a -> !a.carriedOver(),
        of -> {
          sheet.money(accounts.received(of), accounts.received(of.and(Accounts.fiscal())));
          for (Source source :
              List.of(
                  Source.SUPERIOR,
                  Source.SERVICE,
                  Source.OPERATING,
                  Source.SUBORDINATE,
                  Source.OTHER)) {
            sheet.money(accounts.received(of.and(Accounts.of(source))));
          }
        });
    return sheet;
  }

  private Sheet expenditure() {
    Sheet sheet = sheet(TableKind.EXPENDITURE, "支出决算表", forms.rows().labels() + 6);
    forms.codeHeader(sheet, "功能分类", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");
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

  private Sheet fiscal() {
    Sheet sheet = sheet(TableKind.FISCAL_APPROPRIATION_BALANCE, "财政拨款收入支出决算总表", 7);
    sheet.header().cell("收入", 2).cell("支出", 5);
    sheet.header().text("项目", "决算数", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款");
    Halves lists = new Halves(1, 4);
    funds(lists, accounts::received);
    Predicate<Allocation> fiscal = Accounts.fiscal();
    forms.categories(lists, 1, fiscal, forms::byFund);
    lists.level().line(0, "本年收入合计", accounts.received(fiscal));
    lists.line(1, "本年支出合计", forms.byFund(fiscal));
    lists.line(0, "年初财政拨款结转和结余", accounts.opening(fiscal));
    lists.line(1, "年末财政拨款结转和结余", perFund(accounts::left));
    funds(lists, source -> accounts.opening(Accounts.of(source)));
    lists.level().line(0, "总计", accounts.funds().sum(fiscal));
    lists.line(1, "总计", perFund(of -> accounts.funds().sum(of))).write(sheet);
    return sheet;
  }

  private interface OfSource {
    long amount(Source source);
  }

  private static void funds(Halves lists, OfSource amounts) {
    int line = 1;
    for (Source source : Source.fiscal()) {
      String label = label(source).replace("收入", "");
      lists.line(0, BalanceSheets.chinese(line) + "、" + label, amounts.amount(source));
      line++;
    }
  }

  private interface Sum {
    long of(Predicate<Allocation> filter);
  }

  private static long[] perFund(Sum sum) {
    return new long[] {
      sum.of(Accounts.fiscal()),
      sum.of(Accounts.of(Source.GENERAL)),
      sum.of(Accounts.of(Source.GOVERNMENT_FUND)),
      sum.of(Accounts.of(Source.STATE_CAPITAL))
    };
  }

  private Sheet general() {
    Sheet sheet =
        sheet(
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            "一般公共预算财政拨款支出决算表",
            forms.rows().labels() + 3);
    forms.codeHeader(sheet, "功能分类", draw.pick("合计", "本年支出合计"), "基本支出", "项目支出");
    forms.spentByFunction(sheet, Accounts.of(Source.GENERAL), Use.BASIC, Use.PROJECT);
    return sheet;
  }

  private Sheet threePublic() {
    Sheet sheet = sheet(TableKind.THREE_PUBLIC_EXPENSES, "财政拨款“三公”经费支出决算表", 12);
    List<ByFund> planned = items(accounts.planned());
    List<ByFund> spent = items(accounts.spent().threePublic());
    if (draw.chance(50)) {
      sheet.header().cell("预算数", 6).cell("决算数", 6);
      halves(sheet, () -> sheet.tall("合计", "因公出国（境）费").cell("公务用车购置及运行维护费", 3).tall("公务接待费"));
      halves(sheet, () -> sheet.continued(2).text("小计", "公务用车购置费", "公务用车运行维护费").continued(1));
      if (numbered) {
        sheet.row();
        for (int i = 1; i <= 12; i++) {
          sheet.number(i);
        }
      }
      sheet.row();
      planned.forEach(item -> sheet.money(item.total()));
      spent.forEach(item -> sheet.money(item.total()));
    } else {
      sheet.header().cell("财政拨款“三公”经费", 12);
      sheet.header().tallCell("合计", 2).tallCell("因公出国（境）费", 2).cell("公务用车购置及运行费", 6);
      sheet.tallCell("公务接待费", 2);
      sheet.header().continuedCell(2).continuedCell(2).cell("小计", 2).cell("公务用车购置费", 2);
      sheet.cell("公务用车运行费", 2).continuedCell(2);
      sheet.header();
      for (int i = 0; i < 6; i++) {
        sheet.text("预算数", "决算数");
      }
      sheet.row();
      for (int i = 0; i < 6; i++) {
        sheet.money(planned.get(i).total(), spent.get(i).total());
      }
    }
    if (accounts.planned().total().total() == 0) {
      sheet.note("注：本部门无“三公”经费支出，故本表无数据。");
    }
    return sheet;
  }

  private static List<ByFund> items(ThreePublic amounts) {
    return List.of(
        amounts.total(),
        amounts.visits(),
        amounts.vehicles(),
        amounts.purchase(),
        amounts.operation(),
        amounts.hospitality());
  }

  private static void halves(Sheet sheet, Runnable half) {
    sheet.header();
    half.run();
    half.run();
  }

  private Sheet fund() {
    int labels = forms.rows().labels();
    Sheet sheet = sheet(TableKind.GOVERNMENT_FUND_EXPENDITURE, "政府性基金预算财政拨款收入支出决算表", labels + 6);
    if (labels == 2) {
      sheet.header().cell("项目", 2).tall("年初结转和结余", "本年收入").cell("本年支出", 3);
      sheet.tall("年末结转和结余");
      sheet.header().text("功能分类科目编码", "科目名称").continued(2).text("小计", "基本支出", "项目支出");
      sheet.continued(1);
    } else {
      sheet.header().cell("项目", 4).tall("年初结转和结余", "本年收入").cell("本年支出", 3);
      sheet.tall("年末结转和结余");
      sheet.header().cell("支出功能分类科目编码", 3).tall("科目名称").continued(2);
      sheet.tall("小计", "基本支出", "项目支出").continued(1);
      sheet.header().text("类", "款", "项").continued(7);
    }
    Predicate<Allocation> of = Accounts.of(Source.GOVERNMENT_FUND);
    if (accounts.funds().sum(of) == 0) {
      forms.empty(sheet, labels, 6, "政府性基金预算财政拨款");
      return sheet;
    }
    forms.byFunction(
        sheet,
        of,
        row -> {
          sheet.money(accounts.opening(row), accounts.received(row), accounts.spent(row));
          sheet.money(accounts.spent(row, Use.BASIC), accounts.spent(row, Use.PROJECT));
          sheet.money(accounts.left(row));
        });
    return sheet;
  }

  private Sheet capital() {
    int labels = forms.rows().labels();
    Sheet sheet = sheet(TableKind.STATE_CAPITAL_EXPENDITURE, "国有资本经营预算财政拨款支出决算表", labels + 3);
    forms.codeHeader(sheet, "功能分类", "合计", "基本支出", "项目支出");
    Predicate<Allocation> of = Accounts.of(Source.STATE_CAPITAL);
    if (accounts.spent(of) == 0) {
      forms.empty(sheet, labels, 3, "国有资本经营预算财政拨款");
    } else {
      forms.spentByFunction(sheet, of, Use.BASIC, Use.PROJECT);
    }
    return sheet;
  }
}

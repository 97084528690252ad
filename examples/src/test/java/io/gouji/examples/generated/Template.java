package io.gouji.examples.generated;

import java.util.List;

/** The templates of tables in use across the country, beside that of Hebei. */
enum Template {
  /** The nine tables of 财预〔2016〕143号. */
  NATIONAL("部门预算", 0),
  /** 上海. */
  SHANGHAI("部门预算", 1),
  /** 江苏, 公开01 to 12. */
  JIANGSU("部门预算", 2),
  /** 部门决算, 公开01 to 09. */
  FINAL_ACCOUNTS("部门决算", 3),
  /** 陕西. */
  SHAANXI("部门综合预算", 4),
  /** 广西. */
  GUANGXI("部门预算", 5),
  /** 广东. */
  GUANGDONG("部门预算", 6);

  private static final int FACTOR_OF_YUAN = 97;

  private final String what;
  private final int stream;

  Template(String what, int stream) {
    this.what = what;
    this.stream = stream;
  }

  /** A number of its own, so that equal seeds give each template other disclosures. */
  int stream() {
    return stream;
  }

  /** What a disclosure of this template is called. */
  String what() {
    return what;
  }

  /** The tables of a disclosure about a budget. */
  List<Sheet> sheets(Budget drawn, Layout layout, Draw draw) {
    AccountsDraw accounts = new AccountsDraw(draw.fork());
    return switch (this) {
      case NATIONAL -> new NationalSheets(joined(accounts.budget(drawn), layout, draw)).all();
      case SHANGHAI -> {
        Budget budget = Recast.asShanghai(drawn).times(FACTOR_OF_YUAN);
        CodedRows rows = new CodedRows(3, false, draw.chance(80));
        Print print = draw.pick(Print.YUAN, Print.YUAN_AND_CENTS);
        yield new ShanghaiSheets(
                new Forms(accounts.budget(budget), layout, draw, rows, print, false))
            .all();
      }
      case JIANGSU -> {
        Budget budget = Recast.asJiangsu(drawn, draw);
        yield new JiangsuSheets(joined(accounts.budget(budget), layout, draw)).all();
      }
      case FINAL_ACCOUNTS -> {
        CodedRows rows = new CodedRows(draw.pick(1, 1, 3), draw.chance(70), draw.chance(70));
        Accounts finals = accounts.finalAccounts(Recast.asFinalAccounts(drawn));
        yield new FinalAccountsSheets(new Forms(finals, layout, draw, rows, Print.HUNDREDTHS, true))
            .all();
      }
      case SHAANXI -> new ShaanxiSheets(joined(accounts.budget(drawn), layout, draw)).all();
      case GUANGXI -> new GuangxiSheets(joined(accounts.budget(drawn), layout, draw)).all();
      case GUANGDONG -> new GuangdongSheets(joined(accounts.budget(drawn), layout, draw)).all();
    };
  }

  private static Forms joined(Accounts accounts, Layout layout, Draw draw) {
    CodedRows rows = new CodedRows(1, draw.chance(60), draw.chance(50));
    return new Forms(accounts, layout, draw, rows, Print.HUNDREDTHS, draw.chance(50));
  }
}

package io.gouji.examples.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** 基本支出决算表: what is spent on people on the left, on the office in one or two further panels. */
final class FinalBasicSheet {
  private final Forms forms;
  private final Budget spent;
  private final boolean three;
  private final boolean allCodes;
  private final int codes;

  FinalBasicSheet(Forms forms) {
    this.forms = forms;
    this.spent = forms.accounts().spent();
    this.three = forms.draw().chance(50);
    this.allCodes = forms.draw().chance(50);
    this.codes = forms.rows().levels(2).codeColumns();
  }

  private record Line(String code, String name, long amount) {}

  /** How many columns it has. */
  int columns() {
    return (three ? 3 : 2) * (codes + 2);
  }

  Sheet write(Sheet sheet) {
    List<List<Line>> panels = new ArrayList<>();
    panels.add(lines(code -> code.startsWith("301") || code.startsWith("303")));
    if (three) {
      panels.add(lines(code -> code.startsWith("302")));
      panels.add(lines(code -> code.startsWith("310")));
    } else {
      panels.add(lines(code -> code.startsWith("302") || code.startsWith("310")));
    }
    header(sheet, panels.size());
    int longest = panels.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      sheet.row();
      for (List<Line> panel : panels) {
        if (i < panel.size()) {
          line(sheet, panel.get(i));
        } else {
          for (int k = 0; k <= codes; k++) {
            sheet.text("");
          }
          sheet.blank(1);
        }
      }
    }
    sheet.row().cell("人员经费合计", codes + 1).money(spent.personnel());
    sheet.cell("公用经费合计", three ? 2 * codes + 3 : codes + 1).money(spent.nonPersonnel());
    return sheet;
  }

  private void header(Sheet sheet, int panels) {
    if (three && codes == 1) {
      sheet.header().cell("人员经费", 3).cell("公用经费", 6);
    }
    if (codes == 1) {
      sheet.header();
      String amount = forms.draw().pick("决算数", "金额");
      for (int i = 0; i < panels; i++) {
        sheet.text("科目编码", "科目名称", amount);
      }
      return;
    }
    sheet.header();
    for (int i = 0; i < panels; i++) {
      sheet.cell("经济分类", 2).tall("科目名称", "决算数");
    }
    sheet.header();
    for (int i = 0; i < panels; i++) {
      sheet.cell("科目编码", 2).continued(2);
    }
    sheet.header();
    for (int i = 0; i < panels; i++) {
      sheet.text("类", "款").continued(2);
    }
  }

  private void line(Sheet sheet, Line line) {
    if (codes == 1) {
      sheet.text(line.code());
    } else {
      sheet.text(line.code().substring(0, 3), line.code().substring(3));
    }
    sheet.text(line.name()).money(line.amount());
  }

  private List<Line> lines(Predicate<String> filter) {
    List<String> all = allCodes ? Classification.economicCodes() : spent.economicCodes();
    return all.stream()
        .filter(filter)
        .map(code -> new Line(code, Classification.name(code, forms.year()), spent.economic(code)))
        .toList();
  }
}

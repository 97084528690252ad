package io.gouji.examples.generated;

import java.util.List;
import java.util.function.Consumer;

/**
 * Rows with classification codes, as one table has them.
 *
 * @param codeColumns in how many columns a code stands: 1, or one each for 类, 款, 项
 * @param totalFirst whether 合计 is the first of the rows, not the last
 * @param merged whether 合计 stands in one cell with the codes before it
 */
record CodedRows(int codeColumns, boolean totalFirst, boolean merged) {
  private static final int[] ENDS = {3, 5, 7};

  /** How many columns codes and names take. */
  int labels() {
    return codeColumns + 1;
  }

  /** The same rows with the codes of a classification of fewer levels. */
  CodedRows levels(int levels) {
    return new CodedRows(codeColumns == 1 ? 1 : levels, totalFirst, merged);
  }

  /**
   * Writes a row for each code, and 合计.
   *
   * @param amounts adds the amounts of a code to the sheet, of "" for 合计
   */
  void write(Sheet sheet, int year, List<String> codes, Consumer<String> amounts) {
    if (totalFirst) {
      total(sheet, amounts);
    }
    for (String code : codes) {
      sheet.row();
      for (int i = 0; codeColumns > 1 && i < codeColumns; i++) {
        int start = i == 0 ? 0 : ENDS[i - 1];
        sheet.text(code.length() >= ENDS[i] ? code.substring(start, ENDS[i]) : "");
      }
      if (codeColumns == 1) {
        sheet.text(code);
      }
      sheet.text(Classification.name(code, year));
      amounts.accept(code);
    }
    if (!totalFirst) {
      total(sheet, amounts);
    }
  }

  private void total(Sheet sheet, Consumer<String> amounts) {
    sheet.row();
    if (merged) {
      sheet.cell("合计", labels());
    } else {
      for (int i = 0; i < codeColumns; i++) {
        sheet.text("");
      }
      sheet.text("合计");
    }
    amounts.accept("");
  }
}

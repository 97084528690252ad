package io.gouji.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The cells of one row of the sheet of checks, by which its formulas refer to one another. */
final class CalculationColumns {
  static final int ACTUAL = 4;
  static final int COMPARISON = 5;
  static final int EXPECTED = 6;
  static final int DIFFERENCE = 7;
  static final int ALLOWANCE = 8;
  static final int CALCULATED = 9;
  static final int VERDICT = 10;
  static final int AGREES = 11;
  static final int HELPERS = 12;

  private final int row;
  private final WorkpaperWords words;
  private final List<Calculation.Value> helpers = new ArrayList<>();

  CalculationColumns(int row, WorkpaperWords words) {
    this.row = row;
    this.words = words;
  }

  String actual() {
    return SheetCell.name(row, ACTUAL);
  }

  String expected() {
    return SheetCell.name(row, EXPECTED);
  }

  String difference() {
    return SheetCell.name(row, DIFFERENCE);
  }

  String allowance() {
    return SheetCell.name(row, ALLOWANCE);
  }

  /** Keeps an intermediate value in a cell of its own, and answers with the name of the cell. */
  String helper(String formula, BigDecimal value) {
    helpers.add(new Calculation.Value(formula, value));
    return SheetCell.name(row, HELPERS + helpers.size() - 1);
  }

  List<Calculation.Value> helpers() {
    return helpers;
  }

  /** A sum of parts: as it is, or of cells side by side for its parts. */
  String sum(List<Calculation.Value> parts) {
    if (parts.size() < 2) {
      return parts.isEmpty() ? "0" : parts.get(0).formula();
    }
    List<String> names = parts.stream().map(part -> helper(part.formula(), part.value())).toList();
    return "SUM(" + names.get(0) + ":" + names.get(names.size() - 1) + ")";
  }

  /** The verdict by what is exact and what rounding can explain. */
  String verdict(String exact, String within) {
    return "IF(%s,%s,IF(%s,%s,%s))"
        .formatted(exact, word("holds"), within, word("within"), word("fails"));
  }

  private String word(String key) {
    return "\"" + words.text(key).replace("\"", "\"\"") + "\"";
  }
}

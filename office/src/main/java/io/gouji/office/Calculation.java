package io.gouji.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * A check as formulas of one row.
 *
 * @param comparison how the sides compare, as a sign
 * @param actual the figure that is to be confirmed
 * @param expected what the others make
 * @param difference the one without the other, as rounded as the figures are
 * @param allowance the largest difference that rounding can explain
 * @param verdict what follows from these
 * @param helpers intermediate values to the right of all these
 */
record Calculation(
    String comparison,
    Value actual,
    Value expected,
    Value difference,
    Value allowance,
    String verdict,
    List<Value> helpers) {
  private static final int LONGEST_FORMULA = 8_192;
  private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

  Calculation {
    helpers = List.copyOf(helpers);
  }

  /** Whether Excel takes the formulas: of so many characters, in so many columns. */
  boolean fitsExcel() {
    return CalculationColumns.HELPERS + helpers.size() <= MOST_COLUMNS
        && verdict.length() <= LONGEST_FORMULA
        && Stream.concat(Stream.of(actual, expected, difference, allowance), helpers.stream())
            .allMatch(value -> value.formula().length() <= LONGEST_FORMULA);
  }

  /** A formula, and what it gives as the document stands; no formula where that is a constant. */
  record Value(String formula, BigDecimal value) {
    /** A constant. */
    static Value constant(BigDecimal value) {
      return new Value("", value);
    }
  }
}

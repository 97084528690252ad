package io.gouji.office;

import java.math.BigDecimal;
import java.util.List;

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
  Calculation {
    helpers = List.copyOf(helpers);
  }

  /** A formula, and what it gives as the document stands; no formula where that is a constant. */
  record Value(String formula, BigDecimal value) {
    /** A constant. */
    static Value constant(BigDecimal value) {
      return new Value("", value);
    }
  }
}

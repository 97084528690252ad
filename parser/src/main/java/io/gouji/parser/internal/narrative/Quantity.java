package io.gouji.parser.internal.narrative;

import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of the text with its unit.
 *
 * @param start where its digits begin in the plain text
 * @param end where its digits end
 * @param unitEnd where its unit ends
 * @param value the exact decimal with the printed scale
 * @param unit the unit behind it, if it has one that is known
 * @param use whether it can be a figure
 */
record Quantity(int start, int end, int unitEnd, BigDecimal value, Optional<Unit> unit, Use use) {

  /** What can be done with a number, by its form and its nearest neighbours. */
  enum Use {
    /** An exact number. */
    EXACT,
    /**
     * A number that is rounded in words (约, 左右), signed, torn by white space or one of a list
     * without units: kept, never bound.
     */
    INEXACT,
    /** A threshold such as 20万元以上: no figure at all. */
    THRESHOLD
  }

  boolean isMoney() {
    return unit.map(Unit::isMoney).orElse(false);
  }
}

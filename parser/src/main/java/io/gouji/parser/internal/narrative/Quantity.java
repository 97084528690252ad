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
 * @param measureWord the unit as written, or ""
 * @param use whether it can be a figure
 */
record Quantity(
    int start,
    int end,
    int unitEnd,
    BigDecimal value,
    Optional<Unit> unit,
    String measureWord,
    Use use) {

  /** What can be done with a number, by its form and its nearest neighbours. */
  enum Use {
    /** An exact number. */
    EXACT,
    /** A number right behind another one and a comma: exact, if it is one of a list. */
    LISTED,
    /**
     * A number that is rounded in words (约, 左右), signed or torn by white space: kept, never bound.
     */
    INEXACT,
    /** A threshold such as 20万元以上: no figure at all. */
    THRESHOLD
  }

  /** The same number in the unit that stands elsewhere in its list. */
  Quantity in(Unit other) {
    return new Quantity(start, end, unitEnd, value, Optional.of(other), other.label(), use);
  }

  /** The same number as one of a list, whose other numbers explain what stood beside it. */
  Quantity inList() {
    return use == Use.LISTED
        ? new Quantity(start, end, unitEnd, value, unit, measureWord, Use.EXACT)
        : this;
  }

  /** Whether it says in 倍, 成 or 个百分点 how much something has changed, which is no percentage. */
  boolean isMultiple() {
    return unit.isEmpty() && !measureWord.isEmpty();
  }

  boolean isMoney() {
    return unit.map(Unit::isMoney).orElse(false);
  }
}

package io.gouji.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a money cell or a number of the text says, including the ways in which it can say nothing. A
 * pure value: where it stood is the business of {@link Figure}.
 *
 * <p>Immutable in all its forms, and safe for use by many threads.
 */
public sealed interface Amount {

  /**
   * An exact decimal with its unit; the scale is the printed one, so 298 and 298.00 are different
   * values that compare equal as numbers only.
   */
  record Stated(BigDecimal value, Unit unit) implements Amount {
    @Override
    public String toString() {
      return value.toPlainString() + unit.label();
    }
  }

  /** An empty cell, or one that holds only a dash. Blank is not zero. */
  record Blank() implements Amount {
    @Override
    public String toString() {
      return "blank";
    }
  }

  /** Text where an amount should stand. */
  record Unreadable(String text) implements Amount {
    @Override
    public String toString() {
      return "unreadable \"" + text + "\"";
    }
  }

  /** Answers by what this amount is. */
  default <R> R match(
      Function<Stated, R> stated, Supplier<R> blank, Function<Unreadable, R> unreadable) {
    if (this instanceof Stated value) {
      return stated.apply(value);
    }
    if (this instanceof Unreadable value) {
      return unreadable.apply(value);
    }
    return blank.get();
  }

  /** This amount if it is stated. */
  default Optional<Stated> stated() {
    return match(Optional::of, Optional::empty, unreadable -> Optional.empty());
  }

  /** Whether nothing is printed. */
  default boolean isBlank() {
    return this instanceof Blank;
  }

  /**
   * A stated amount.
   *
   * @param value digits with the printed decimals, without thousands separators
   * @throws NumberFormatException if the value is no decimal number
   */
  static Amount of(String value, Unit unit) {
    return new Stated(new BigDecimal(value), unit);
  }

  /**
   * Reads a printed figure: full-width digits, thousands separators, white space within the number
   * and a minus sign of any form are understood; an empty text or a lone dash is blank; anything
   * else is unreadable, two numbers among it: no white space stands between the digits after the
   * point.
   */
  static Amount parse(String text, Unit unit) {
    return PrintedNumber.parse(text, unit);
  }

  /** The blank amount. */
  static Amount blank() {
    return PrintedNumber.blank();
  }
}

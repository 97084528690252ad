package io.gouji.parser.internal.narrative;

import io.gouji.model.Direction;
import io.gouji.model.Measure;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a number is a number of.
 *
 * @param noun its item
 * @param year the year for which it is stated; 0 if the text does not say
 * @param direction which way a change goes
 * @param comparedWith the year with which a change compares
 * @param whole the statement of which it is a part or a share
 */
record Binding(
    Noun noun,
    Measure measure,
    int year,
    Optional<Direction> direction,
    OptionalInt comparedWith,
    OptionalInt whole) {

  static Binding value(Noun noun, Measure measure, int year, OptionalInt whole) {
    return new Binding(noun, measure, year, Optional.empty(), OptionalInt.empty(), whole);
  }

  static Binding change(
      Noun noun, Measure measure, int year, Direction direction, int comparedWith) {
    return new Binding(
        noun,
        measure,
        year,
        Optional.of(direction),
        OptionalInt.of(comparedWith),
        OptionalInt.empty());
  }

  /** Whether it is the value of its item, and can be the whole of others. */
  boolean isValue() {
    return switch (measure) {
      case BUDGET, FINAL, STOCK, COUNT -> true;
      case CHANGE, RATE_OF_CHANGE, SHARE, COMPLETION -> false;
    };
  }
}

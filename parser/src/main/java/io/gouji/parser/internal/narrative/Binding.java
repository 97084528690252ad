package io.gouji.parser.internal.narrative;

import io.gouji.model.Direction;
import io.gouji.model.Measure;
import io.gouji.model.Subject;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a number is a number of.
 *
 * @param noun its item
 * @param year the year for which it is stated; 0 if the text does not say
 * @param direction which way a change goes
 * @param base with what a change or a completion rate compares
 * @param denominator of what a share is one
 * @param whole the statement of which it is a part or a share
 */
record Binding(
    Noun noun,
    Measure measure,
    int year,
    Optional<Direction> direction,
    Optional<Base> base,
    Optional<Subject> denominator,
    OptionalInt whole) {

  static Binding value(Noun noun, Measure measure, int year, OptionalInt whole) {
    return new Binding(
        noun, measure, year, Optional.empty(), Optional.empty(), Optional.empty(), whole);
  }

  static Binding change(
      Noun noun, Measure measure, int year, Direction direction, Base base, OptionalInt whole) {
    return new Binding(
        noun, measure, year, Optional.of(direction), Optional.of(base), Optional.empty(), whole);
  }

  static Binding completion(Noun noun, int year, Optional<Base> base) {
    return new Binding(
        noun,
        Measure.COMPLETION,
        year,
        Optional.empty(),
        base,
        Optional.empty(),
        OptionalInt.empty());
  }

  static Binding share(Noun noun, int year, Subject denominator, OptionalInt whole) {
    return new Binding(
        noun,
        Measure.SHARE,
        year,
        Optional.empty(),
        Optional.empty(),
        Optional.of(denominator),
        whole);
  }

  /** Whether it is the value of its item, and can be the whole of others. */
  boolean isValue() {
    return measure.isValue();
  }
}

package io.gouji.rules.pack;

import io.gouji.rules.RuleContext;
import java.util.OptionalInt;

/**
 * Which year is meant.
 *
 * @param year a year, or nothing for one that is relative
 * @param offset the distance to the disclosure's own year; nothing with a year, or for any year
 */
record FactYear(OptionalInt year, OptionalInt offset) {
  static final FactYear ANY = new FactYear(OptionalInt.empty(), OptionalInt.empty());
  static final FactYear OWN = new FactYear(OptionalInt.empty(), OptionalInt.of(0));
  static final FactYear PRIOR = new FactYear(OptionalInt.empty(), OptionalInt.of(-1));

  boolean includes(int stated, RuleContext context) {
    if (year.isPresent()) {
      return stated == year.getAsInt();
    }
    int own = context.disclosure().identity().fiscalYear().orElse(0);
    return offset.isEmpty() || stated == own + offset.getAsInt();
  }
}

package io.gouji.parser.internal.narrative;

import io.gouji.model.Measure;
import java.util.Optional;

/**
 * The figure with which a change compares.
 *
 * @param year its year
 * @param measure its kind, if the words say which
 */
record Base(int year, Optional<Measure> measure) {
  static Base of(int year) {
    return new Base(year, Optional.empty());
  }
}

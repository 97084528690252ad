package io.gouji.office;

import io.gouji.model.Location;
import io.gouji.rules.Severity;
import java.util.List;

/**
 * What is to be said at a place.
 *
 * @param severity the gravest of what is said
 * @param paragraphs what is said, line by line
 */
record Remark(Location place, Severity severity, List<String> paragraphs) {
  Remark {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The same remark at another place. */
  Remark at(Location other) {
    return new Remark(other, severity, paragraphs);
  }
}

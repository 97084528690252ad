package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import java.util.Optional;

/**
 * What the headings above a paragraph say of its numbers.
 *
 * @param kind whether its numbers are figures
 * @param topic the item of which it treats, for {@link Kind#TOPIC}
 * @param comparesYears whether the heading speaks of changes from the year before
 * @param overall whether the heading speaks of all revenue and expenditure
 */
record Section(Kind kind, Optional<Item> topic, boolean comparesYears, boolean overall) {

  /** How a section is to be read. */
  enum Kind {
    /** It treats of one item. */
    TOPIC,
    /** It treats of revenue and expenditure; each passage says of which. */
    GENERAL,
    /** It states no figures of the disclosure: duties, targets, definitions. */
    EXCLUDED,
    /** Nothing is known of it. */
    UNKNOWN,
    /** There has been no heading yet that says anything. */
    NONE
  }

  static final Section UNKNOWN = new Section(Kind.UNKNOWN, Optional.empty(), false, false);
  static final Section NONE = new Section(Kind.NONE, Optional.empty(), false, false);

  boolean isGeneral() {
    return kind == Kind.GENERAL;
  }

  boolean isExcluded() {
    return kind == Kind.EXCLUDED;
  }
}

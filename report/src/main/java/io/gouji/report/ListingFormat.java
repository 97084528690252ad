package io.gouji.report;

import java.util.Locale;

/**
 * The formats of a list of rules.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum ListingFormat {
  /** For reading in a terminal. */
  TEXT,
  /** An array with an object for each rule. */
  JSON;

  /** The name by which the command line knows the format. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.gouji.rules;

import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Mention;

/**
 * A place that a finding names.
 *
 * @param label what stands there, in the document's own terms
 * @param text what is printed there
 */
public record Evidence(Role role, String label, String text, Location location) {

  /** What a place is to a finding. */
  public enum Role {
    /** The figure or words that were to be confirmed. */
    ACTUAL,
    /** The figure or words that should have confirmed them. */
    EXPECTED,
    /** An addend of a sum. */
    TERM
  }

  /** A figure as evidence. */
  public static Evidence of(Role role, Figure figure) {
    return new Evidence(role, figure.label(), figure.text(), figure.location());
  }

  /** Words as evidence. */
  public static Evidence of(Role role, Mention mention) {
    return new Evidence(role, mention.label(), mention.text(), mention.location());
  }
}

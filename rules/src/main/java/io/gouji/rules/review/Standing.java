package io.gouji.rules.review;

import java.util.Optional;

/**
 * How a finding stands to what was accepted before.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param acceptance the acceptance of the finding, of whatever amounts, if there is one
 * @param suppression the suppression of the finding, if there is one
 */
public record Standing(
    State state, Optional<Acceptance> acceptance, Optional<Suppression> suppression) {

  /** Whether a finding was accepted before. */
  public enum State {
    /** It was not. */
    NEW,
    /** It was, and is as it was. */
    UNCHANGED,
    /** It was, but with other amounts: it has to be looked at again. */
    CHANGED
  }

  static final Standing NEW = new Standing(State.NEW, Optional.empty(), Optional.empty());

  /** Whether the finding does not count: it was accepted as it is, or is suppressed. */
  public boolean isAccepted() {
    return state == State.UNCHANGED || suppression.isPresent();
  }

  /** Why the finding does not count; "" if it counts, or if nobody has said why it does not. */
  public String reason() {
    if (suppression.isPresent()) {
      return suppression.get().reason();
    }
    return isAccepted() ? acceptance.map(Acceptance::reason).orElse("") : "";
  }
}

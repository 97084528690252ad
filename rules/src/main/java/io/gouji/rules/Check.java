package io.gouji.rules;

import io.gouji.model.Amount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A relation that was evaluated.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param rule the id of the rule that yields the relation
 * @param severity the severity of its failure
 * @param relation what was compared; empty if the rule yielded nothing or crashed
 */
public record Check(String rule, Severity severity, Optional<Relation> relation, Status status) {

  /** What came of it. */
  public sealed interface Status {

    /** Whether the relation was evaluated and not found wrong. */
    default boolean holds() {
      return this instanceof Holds || this instanceof HoldsWithinRounding;
    }

    /** Whether the relation was evaluated, whatever came of it. */
    default boolean isAssessed() {
      return holds() || this instanceof Fails || this instanceof WordsFail;
    }
  }

  /** The sides agree exactly. */
  public record Holds() implements Status {}

  /**
   * The sides differ by no more than rounding can explain.
   *
   * @param difference actual minus expected, in the unit of the actual figure
   */
  public record HoldsWithinRounding(BigDecimal difference) implements Status {}

  /**
   * The sides cannot both be true.
   *
   * @param actual what the first side says
   * @param expected what the other side makes
   * @param difference how far they are apart, without sign
   */
  public record Fails(Amount.Stated actual, Amount.Stated expected, BigDecimal difference)
      implements Status {}

  /** Words do not compare as they should. */
  public record WordsFail() implements Status {}

  /** There was nothing to compare. */
  public record NotApplicable(Reason reason) implements Status {}

  /** There was something to compare, but it could not be. */
  public record NotAssessable(Reason reason) implements Status {}

  /** The rule failed; no other rule is touched by that. */
  public record Crashed(String exception) implements Status {}

  /** Why a check was not made. */
  public enum Reason {
    /** The document has nothing of which the rule speaks. */
    NOTHING_OF_THE_KIND,
    /** The rule does not speak of disclosures of this kind or year. */
    OUT_OF_SCOPE,
    /** The rule is a draft, or a configuration has switched it off. */
    SWITCHED_OFF,
    /** The rule did not finish within the time it may take. */
    OUT_OF_TIME,
    /** All figures are blank. */
    ALL_BLANK,
    /** A figure is unreadable. */
    UNREADABLE_FIGURE,
    /** The figures have units that cannot be compared. */
    DIFFERENT_UNITS,
    /** A figure stands in a table that does not state its unit. */
    UNKNOWN_UNIT,
    /** The base of a quotient is zero or blank. */
    ZERO_BASE
  }

  /** Why the check was not made, if it was not. */
  public Optional<Reason> reason() {
    if (status instanceof NotApplicable notApplicable) {
      return Optional.of(notApplicable.reason());
    }
    return status instanceof NotAssessable notAssessable
        ? Optional.of(notAssessable.reason())
        : Optional.empty();
  }

  /** Whether the relation was evaluated and found wrong. */
  public boolean fails() {
    return status instanceof Fails || status instanceof WordsFail;
  }
}

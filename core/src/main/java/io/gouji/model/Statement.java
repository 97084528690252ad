package io.gouji.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a sentence says with one number: of which item, measure, year and unit. A sentence without a
 * number can state zero, as 「无公车购置费」 does; then the figure's text has no digits.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param figure the number, its place and its subject
 * @param topic the item of which the passage treats, such as the “三公” expenses: it decides with
 *     which table the statement is compared
 * @param direction which way a change goes; absent for other measures
 * @param comparedWith the year with which a change compares, or of the budget that a completion
 *     rate measures by; absent for other measures, and where the words do not say
 * @param comparedMeasure with which figure of that year it compares, where the words say: last
 *     year's budget, its execution and its final figure are three figures
 * @param isLikeForLike whether a change compares like with like (同口径): then the earlier amount is
 *     another one than was stated for that year
 * @param denominator the fact of which a share is one, whether or not the document states it
 * @param whole the index, in {@link Disclosure#statements()}, of the statement of which this one is
 *     a part by the words of the sentence (其中), or a share
 */
public record Statement(
    Figure figure,
    Optional<Item> topic,
    Optional<Direction> direction,
    OptionalInt comparedWith,
    Optional<Measure> comparedMeasure,
    boolean isLikeForLike,
    Optional<Subject> denominator,
    OptionalInt whole) {

  public Statement {
    if (figure.subject().isEmpty()) {
      throw new IllegalArgumentException("Expected a bound figure but was " + figure);
    }
  }

  /** The fact that this statement states. */
  public Subject subject() {
    return figure.subject().orElseThrow();
  }

  /** The item of the {@link #subject()}. */
  public Item item() {
    return subject().item();
  }

  /** The measure of the {@link #subject()}. */
  public Measure measure() {
    return subject().measure();
  }

  /** The fiscal year of the {@link #subject()}. */
  public int fiscalYear() {
    return subject().fiscalYear();
  }
}

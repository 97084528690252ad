package io.gouji.report;

import io.gouji.rules.Evaluation;
import io.gouji.rules.Severity;
import io.gouji.rules.review.Review;
import java.util.function.Function;

/**
 * What a report says of one file: what came of checking it, or why it could not be read.
 *
 * <p>Immutable in all its forms, and safe for use by many threads.
 */
public sealed interface DocumentReport {

  /** The code of a fault of ours, and a defect wherever it appears. */
  String INTERNAL = "INTERNAL";

  /** The code of a file that took longer than it was allowed to. */
  String DEADLINE_EXCEEDED = "DEADLINE_EXCEEDED";

  /** The file as it was named. */
  String source();

  /**
   * A document that was read and checked.
   *
   * @param sha256 the digest of the file's bytes, in lower-case hexadecimal
   * @param review how the findings stand to what was accepted before
   */
  record Checked(String source, String sha256, Evaluation evaluation, Review review)
      implements DocumentReport {
    /** A document of which nothing was accepted before. */
    public Checked(String source, String sha256, Evaluation evaluation) {
      this(source, sha256, evaluation, Review.none());
    }

    /** Whether anything that was not accepted is at least as grave as a severity. */
    public boolean hasOpenFindings(Severity atLeast) {
      return review.hasOpen(evaluation, atLeast);
    }
  }

  /**
   * A file that could not be read.
   *
   * @param code why, as a stable code in capitals
   * @param message why, in words: what was expected and what was found
   */
  record Unreadable(String source, String code, String message) implements DocumentReport {}

  /** Answers by what this report is. */
  default <R> R match(Function<Checked, R> checked, Function<Unreadable, R> unreadable) {
    return this instanceof Checked report
        ? checked.apply(report)
        : unreadable.apply((Unreadable) this);
  }
}

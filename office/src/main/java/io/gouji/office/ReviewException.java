package io.gouji.office;

/**
 * A copy with comments cannot be made of a file that can be read: it is not written, since it would
 * not say what the original says.
 *
 * <p>Immutable but for what every {@link Throwable} lets change.
 */
public final class ReviewException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why there is no copy. */
  public enum Reason {
    /** The markup of the file declares no prefix for the names of Word. */
    NO_PREFIX("a prefix for WordprocessingML", "none"),
    /** The file is not the one that was checked. */
    OTHER_FILE("the file that was checked", "another"),
    /** The copy, read again, does not give the tables and the text of the original. */
    DIFFERENT_COPY("a copy with the tables and the text of the original", "one with others");

    private final String expected;
    private final String actual;

    Reason(String expected, String actual) {
      this.expected = expected;
      this.actual = actual;
    }
  }

  private final Reason reason;

  ReviewException(String source, Reason reason) {
    super("Expected %s but was %s in %s".formatted(reason.expected, reason.actual, source));
    this.reason = reason;
  }

  /** Why there is no copy. */
  public Reason reason() {
    return reason;
  }
}

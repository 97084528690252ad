package io.gouji.office;

/**
 * A copy with comments cannot be made of a file that can be read: it is not written, since it would
 * not say what the original says.
 *
 * <p>Immutable but for what every {@link Throwable} lets change.
 */
public final class ReviewException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReviewException(String source, String expected, String actual) {
    super("Expected %s but was %s in %s".formatted(expected, actual, source));
  }
}

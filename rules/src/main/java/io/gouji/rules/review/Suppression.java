package io.gouji.rules.review;

/**
 * One exact finding that is not to count, whatever its amounts become.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param fingerprint what identifies the finding
 * @param reason why it does not count
 */
public record Suppression(String fingerprint, String reason) {
  public Suppression {
    if (fingerprint.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "Expected a fingerprint and a reason but was \"%s\" and \"%s\""
              .formatted(fingerprint, reason));
    }
  }
}

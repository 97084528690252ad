package io.gouji.rules.review;

import io.gouji.model.Amount;
import io.gouji.model.Disclosure;
import io.gouji.model.Identity;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A finding that people have looked at and let stand.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param identity the disclosure of which it is a finding
 * @param fingerprint what identifies it there
 * @param rule the id of its rule, or a former one
 * @param place the {@link LogicalPath} of what it is about
 * @param actual what was printed: an amount with its unit, or words
 * @param expected what should have been printed; "" where nothing was there to compare with
 * @param reason why it is let stand; "" if nobody has said so yet
 */
public record Acceptance(
    Identity identity,
    String fingerprint,
    String rule,
    String place,
    String actual,
    String expected,
    String reason) {

  public Acceptance {
    identity = documentOf(identity);
  }

  /** By what the document of a baseline is known: its province is no part of it. */
  static Identity documentOf(Identity identity) {
    return identity.withProvince(Optional.empty());
  }

  /** The acceptance of a finding, for which nobody has given a reason yet. */
  public static Acceptance of(Disclosure disclosure, Finding finding) {
    return new Acceptance(
        disclosure.identity(),
        finding.fingerprint(),
        finding.rule(),
        placeOf(disclosure, finding),
        actualOf(finding),
        expectedOf(finding),
        "");
  }

  /** The place that a finding is about. */
  static String placeOf(Disclosure disclosure, Finding finding) {
    Evidence first = finding.evidence().get(0);
    return LogicalPath.of(disclosure, first.location(), first.label()).toString();
  }

  private static String actualOf(Finding finding) {
    return finding
        .comparison()
        .map(comparison -> words(comparison.actual()))
        .orElseGet(() -> finding.evidence().get(0).text().strip());
  }

  private static String expectedOf(Finding finding) {
    return finding
        .comparison()
        .map(comparison -> words(comparison.expected()))
        .orElseGet(
            () ->
                finding.evidence().stream()
                    .skip(1)
                    .findFirst()
                    .map(evidence -> evidence.text().strip())
                    .orElse(""));
  }

  private static String words(Amount.Stated amount) {
    return (amount.value().toPlainString() + " " + amount.unit().label()).strip();
  }

  /** The same acceptance with a reason. */
  public Acceptance withReason(String other) {
    return new Acceptance(identity, fingerprint, rule, place, actual, expected, other);
  }

  /** Whether somebody has said why the finding is let stand. */
  public boolean hasReason() {
    return !reason.isBlank();
  }

  /** Whether another one is about the same amounts or words, however many decimals are printed. */
  boolean hasSameAmounts(Acceptance other) {
    return isSame(actual, other.actual) && isSame(expected, other.expected);
  }

  private static boolean isSame(String one, String other) {
    return canonical(one).equals(canonical(other));
  }

  private static String canonical(String amount) {
    int end = amount.indexOf(' ');
    String number = end < 0 ? amount : amount.substring(0, end);
    try {
      return new BigDecimal(number).stripTrailingZeros().toPlainString()
          + (end < 0 ? "" : amount.substring(end));
    } catch (NumberFormatException e) {
      return amount;
    }
  }
}

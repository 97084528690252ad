package io.gouji.report;

import io.gouji.rules.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * How a report is to look.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param language English, or else Chinese; never the system's
 * @param color whether text is coloured for a terminal
 * @param ledger whether text and JSON list every figure with the checks that cover it
 * @param failOn from which severity on a finding is a failure of JUnit; empty for none
 */
public record ReportOptions(
    Locale language, boolean color, boolean ledger, Optional<Severity> failOn) {
  private static final ReportOptions STANDARD =
      new ReportOptions(Locale.CHINESE, false, false, Optional.of(Severity.ERROR));

  /** Chinese, without colour, without ledger; errors are failures. */
  public static ReportOptions standard() {
    return STANDARD;
  }

  /** The same options in another language. */
  public ReportOptions withLanguage(Locale other) {
    return new ReportOptions(other, color, ledger, failOn);
  }

  /** The same options with or without colour. */
  public ReportOptions withColor(boolean other) {
    return new ReportOptions(language, other, ledger, failOn);
  }

  /** The same options with or without the ledger. */
  public ReportOptions withLedger(boolean other) {
    return new ReportOptions(language, color, other, failOn);
  }

  /** The same options with failures from another severity on, or without any. */
  public ReportOptions withFailOn(Optional<Severity> other) {
    return new ReportOptions(language, color, ledger, other);
  }
}

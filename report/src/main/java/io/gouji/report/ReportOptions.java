package io.gouji.report;

import io.gouji.rules.Severity;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a report is to look.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param language English, or else Chinese; never the system's
 * @param color whether text is coloured for a terminal
 * @param ledger whether text and JSON list every figure with the checks that cover it
 * @param failOn from which severity on a finding is a failure of JUnit; empty for none
 * @param run how the documents were checked, where that differs from the standard: by names such as
 *     province; JSON reports tell of it
 */
public record ReportOptions(
    Locale language,
    boolean color,
    boolean ledger,
    Optional<Severity> failOn,
    Map<String, String> run) {
  private static final ReportOptions STANDARD =
      new ReportOptions(Locale.CHINESE, false, false, Optional.of(Severity.ERROR), Map.of());

  public ReportOptions {
    run = Collections.unmodifiableMap(new TreeMap<>(run));
  }

  /** Chinese, without colour, without ledger; errors are failures. */
  public static ReportOptions standard() {
    return STANDARD;
  }

  /** The same options in another language. */
  public ReportOptions withLanguage(Locale other) {
    return new ReportOptions(other, color, ledger, failOn, run);
  }

  /** The same options with or without colour. */
  public ReportOptions withColor(boolean other) {
    return new ReportOptions(language, other, ledger, failOn, run);
  }

  /** The same options with or without the ledger. */
  public ReportOptions withLedger(boolean other) {
    return new ReportOptions(language, color, other, failOn, run);
  }

  /** The same options with failures from another severity on, or without any. */
  public ReportOptions withFailOn(Optional<Severity> other) {
    return new ReportOptions(language, color, ledger, other, run);
  }

  /** The same options of documents that were checked in other circumstances. */
  public ReportOptions withRun(Map<String, String> other) {
    return new ReportOptions(language, color, ledger, failOn, other);
  }
}

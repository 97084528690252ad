package io.gouji.report;

import java.util.Locale;

/**
 * How a report is to look.
 *
 * @param language English, or else Chinese; never the system's
 * @param color whether text is coloured for a terminal
 * @param ledger whether text and JSON list every figure with the checks that cover it
 */
public record ReportOptions(Locale language, boolean color, boolean ledger) {
  private static final ReportOptions STANDARD = new ReportOptions(Locale.CHINESE, false, false);

  /** Chinese, without colour, without ledger. */
  public static ReportOptions standard() {
    return STANDARD;
  }

  /** The same options in another language. */
  public ReportOptions withLanguage(Locale other) {
    return new ReportOptions(other, color, ledger);
  }

  /** The same options with or without colour. */
  public ReportOptions withColor(boolean other) {
    return new ReportOptions(language, other, ledger);
  }

  /** The same options with or without the ledger. */
  public ReportOptions withLedger(boolean other) {
    return new ReportOptions(language, color, other);
  }
}

package io.gouji.report;

import java.util.Locale;

/**
 * How a report is to look.
 *
 * @param language English, or else Chinese; never the system's
 * @param color whether text is coloured for a terminal
 */
public record ReportOptions(Locale language, boolean color) {
  private static final ReportOptions STANDARD = new ReportOptions(Locale.CHINESE, false);

  /** Chinese, without colour. */
  public static ReportOptions standard() {
    return STANDARD;
  }

  /** The same options in another language. */
  public ReportOptions withLanguage(Locale other) {
    return new ReportOptions(other, color);
  }

  /** The same options with or without colour. */
  public ReportOptions withColor(boolean other) {
    return new ReportOptions(language, other);
  }
}

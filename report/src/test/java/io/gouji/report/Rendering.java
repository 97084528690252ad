package io.gouji.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/** Renders reports to strings. */
final class Rendering {
  private Rendering() {}

  static String of(ReportFormat format, Locale language, DocumentReport... documents)
      throws IOException {
    return of(format, ReportOptions.standard().withLanguage(language), documents);
  }

  static String of(ReportFormat format, ReportOptions options, DocumentReport... documents)
      throws IOException {
    StringWriter out = new StringWriter();
    try (ReportWriter report = format.open(out, options)) {
      for (DocumentReport document : documents) {
        report.write(document);
      }
    }
    return out.toString();
  }
}

package io.gouji.report;

import java.io.Writer;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * The formats of a report.
 *
 * <pre>{@code
 * try (ReportWriter report = ReportFormat.TEXT.open(writer, ReportOptions.standard())) {
 *   report.write(new DocumentReport.Checked("budget.docx", sha256, evaluation));
 * }
 * }</pre>
 */
public enum ReportFormat {
  /** For reading in a terminal. */
  TEXT(TextReport::new),
  /** An array with an object for each document, as {@code check-1.0.schema.json} describes it. */
  JSON(JsonReport::new),
  /** One page for a browser, which needs nothing else and holds all documents. */
  HTML(HtmlReport::new);

  private final BiFunction<Writer, ReportOptions, ReportWriter> opener;

  ReportFormat(BiFunction<Writer, ReportOptions, ReportWriter> opener) {
    this.opener = opener;
  }

  /** Begins a report. */
  public ReportWriter open(Writer out, ReportOptions options) {
    return opener.apply(out, options);
  }

  /** The name by which the command line knows the format. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

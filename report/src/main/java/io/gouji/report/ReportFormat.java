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
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum ReportFormat {
  /** For reading in a terminal. */
  TEXT(TextReport::new),
  /** An array with an object for each document, as {@code check-1.0.schema.json} describes it. */
  JSON(JsonReport::new),
  /** The same objects, one on a line, each complete as soon as its document is done. */
  NDJSON(NdjsonReport::new),
  /** SARIF 2.1.0: one run, with the results of all documents. */
  SARIF(SarifReport::new),
  /** JUnit XML: a suite for each document. */
  JUNIT(JunitReport::new),
  /** A row for each finding, for spreadsheets. */
  CSV(CsvReport::new),
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

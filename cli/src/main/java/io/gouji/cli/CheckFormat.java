package io.gouji.cli;

import io.gouji.office.Workpaper;
import io.gouji.report.ReportFormat;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The formats of what {@code check} writes: the reports, and the workpaper. */
enum CheckFormat {
  TEXT(ReportFormat.TEXT),
  JSON(ReportFormat.JSON),
  NDJSON(ReportFormat.NDJSON),
  SARIF(ReportFormat.SARIF),
  JUNIT(ReportFormat.JUNIT),
  CSV(ReportFormat.CSV),
  HTML(ReportFormat.HTML),
  /** A workbook about one document, which goes into a file. */
  XLSX();

  private final Optional<ReportFormat> report;

  CheckFormat(ReportFormat report) {
    this.report = Optional.of(report);
  }

  CheckFormat() {
    this.report = Optional.empty();
  }

  /**
   * Makes sure that this format suits.
   *
   * @throws ParameterException if a workbook would go to standard output, or be about several
   *     documents
   */
  void require(
      Optional<String> output, List<Input> inputs, CommandLine command, CliMessages messages) {
    if (report.isEmpty() && output.isEmpty()) {
      throw new ParameterException(command, messages.text("error.xlsxOutput"));
    }
    if (report.isEmpty() && inputs.size() > 1) {
      throw new ParameterException(command, messages.text("error.xlsxMany", inputs.size()));
    }
  }

  /** Begins what is written. */
  ReportWriter open(Output results, ReportOptions options) {
    return report
        .map(format -> format.open(results.writer(), options))
        .orElseGet(() -> Workpaper.open(results.file(), options));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.gouji.examples;

import io.gouji.batch.DocumentChecker;
import io.gouji.office.Workpaper;
import io.gouji.parser.DisclosureParser;
import io.gouji.report.DocumentReport;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a workbook in which the checks of a Word file are formulas. */
public final class WriteWorkpaper {
  private WriteWorkpaper() {}

  /** Writes the workbook of the first argument to the second. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), Path.of(args[1]));
  }

  static void run(Path file, Path workbook) throws IOException {
    DocumentChecker checker =
        DocumentChecker.of(DisclosureParser.standard(), RuleEngine.of(BuiltInRules.all()));
    DocumentReport report = checker.check(file);
    try (OutputStream out = Files.newOutputStream(workbook)) {
      try (ReportWriter workpaper = Workpaper.open(out, ReportOptions.standard())) {
        workpaper.write(report);
      }
    }
  }
}

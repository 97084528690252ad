package io.gouji.examples;

import io.gouji.batch.Batch;
import io.gouji.batch.BatchRun;
import io.gouji.batch.DocumentChecker;
import io.gouji.parser.DisclosureParser;
import io.gouji.report.DocumentReport;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks all Word files of a folder over all cores; a file that cannot be read, or takes longer
 * than a minute, does not stop the others.
 */
public final class CheckFolder {
  private CheckFolder() {}

  /** Checks the folder given as the first argument. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path folder, PrintStream out) throws IOException {
    DocumentChecker checker =
        DocumentChecker.of(DisclosureParser.standard(), RuleEngine.of(BuiltInRules.all()));
    Batch batch = Batch.standard().withDeadline(Duration.ofMinutes(1));
    try (BatchRun<DocumentReport> reports = checker.checkAll(wordFiles(folder), batch)) {
      while (reports.hasNext()) {
        DocumentReport report = reports.next();
        String name = String.valueOf(Path.of(report.source()).getFileName());
        out.println(name + ": " + report.match(CheckFolder::summary, file -> file.code()));
      }
    }
  }

  private static String summary(DocumentReport.Checked document) {
    return document.evaluation().findings(Severity.ERROR).size()
        + " errors, "
        + document.evaluation().findings(Severity.WARNING).size()
        + " warnings";
  }

  private static List<Path> wordFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
  }
}

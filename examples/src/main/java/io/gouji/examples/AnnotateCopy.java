package io.gouji.examples;

import io.gouji.batch.DocumentChecker;
import io.gouji.office.DocxReviewer;
import io.gouji.office.ReviewedCopy;
import io.gouji.parser.DisclosureParser;
import io.gouji.report.DocumentReport;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a copy of a Word file with a comment on every figure that is found wrong. */
public final class AnnotateCopy {
  private AnnotateCopy() {}

  /** Writes the copy of the first argument to the second. */
  public static void main(String[] args) throws IOException {
    run(
        Path.of(args[0]),
        Path.of(args[1]),
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path file, Path copyFile, PrintStream out) throws IOException {
    DocumentChecker checker =
        DocumentChecker.of(DisclosureParser.standard(), RuleEngine.of(BuiltInRules.all()));
    if (checker.check(file) instanceof DocumentReport.Checked report) {
      DocxReviewer reviewer = DocxReviewer.standard();
      ReviewedCopy copy = reviewer.review(Files.readAllBytes(file), report);
      Files.write(copyFile, copy.bytes());
      out.println(copy.comments() + " comments");
    }
  }
}

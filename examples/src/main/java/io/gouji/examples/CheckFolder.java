package io.gouji.examples;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Checks all Word files of a folder; a file that cannot be read does not stop the others. */
public final class CheckFolder {
  private CheckFolder() {}

  /** Checks the folder given as the first argument. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path folder, PrintStream out) throws IOException {
    DisclosureParser parser = DisclosureParser.standard();
    RuleEngine engine = RuleEngine.of(BuiltInRules.all());
    for (Path file : wordFiles(folder)) {
      try {
        Evaluation evaluation = engine.evaluate(parser.parse(file).disclosure());
        out.println(
            file.getFileName()
                + ": "
                + evaluation.findings(Severity.ERROR).size()
                + " errors, "
                + evaluation.findings(Severity.WARNING).size()
                + " warnings");
      } catch (DisclosureParseException e) {
        out.println(file.getFileName() + ": " + e.code());
      }
    }
  }

  private static List<Path> wordFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
  }
}

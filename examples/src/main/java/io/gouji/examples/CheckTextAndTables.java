package io.gouji.examples;

import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Checks a disclosure whose text is in one file and whose tables are in another. */
public final class CheckTextAndTables {
  private CheckTextAndTables() {}

  /** Checks the files given as arguments. */
  public static void main(String[] args) throws IOException {
    List<Path> files = List.of(args).stream().map(Path::of).toList();
    run(files, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(List<Path> files, PrintStream out) throws IOException {
    Disclosure disclosure = DisclosureParser.standard().parseTogether(files).disclosure();
    Evaluation evaluation = RuleEngine.of(BuiltInRules.all()).evaluate(disclosure);
    for (Finding root : evaluation.roots()) {
      out.println(root.rule());
      for (Evidence evidence : root.evidence()) {
        disclosure
            .file(evidence.location())
            .ifPresent(file -> out.println("  " + file.name() + ": " + evidence.text()));
      }
    }
  }
}

package io.gouji.examples;

import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Checks a disclosure and walks through what was found. */
public final class CheckDisclosure {
  private CheckDisclosure() {}

  /** Checks the file given as the first argument. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path file, PrintStream out) throws IOException {
    ParseResult result = DisclosureParser.standard().parse(file);
    Evaluation evaluation = RuleEngine.of(BuiltInRules.all()).evaluate(result.disclosure());
    for (Finding root : evaluation.roots()) {
      out.println(root.severity() + " " + root.rule());
    }
    evaluation.roots().forEach(root -> explain(root, evaluation, out));
    out.println(evaluation.ledger().checked() + " of " + evaluation.ledger().size() + " checked");
  }

  private static void explain(Finding root, Evaluation evaluation, PrintStream out) {
    root.comparison()
        .ifPresent(amounts -> out.println(amounts.actual() + " <> " + amounts.expected()));
    root.evidence()
        .forEach(evidence -> out.println("  " + evidence.label() + " " + evidence.text()));
    evaluation.findings().stream()
        .filter(finding -> finding.causedBy().contains(root.fingerprint()))
        .forEach(finding -> out.println("  => " + finding.rule()));
  }
}

package com.example.embedding;

import io.gouji.parser.DisclosureParseException;
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

/** Checks the files given as arguments and prints the rule and the amounts of each root. */
public final class Main {
  // Both are immutable and serve any number of threads: make them once.
  private static final DisclosureParser PARSER = DisclosureParser.standard();
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());

  private Main() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String arg : args) {
      check(Path.of(arg), out);
    }
  }

  private static void check(Path file, PrintStream out) throws IOException {
    try {
      ParseResult result = PARSER.parse(file);
      Evaluation evaluation = ENGINE.evaluate(result.disclosure());
      for (Finding root : evaluation.roots()) {
        out.println(root.severity() + " " + root.rule());
      }
    } catch (DisclosureParseException refused) {
      out.println("refused: " + refused.code());
    }
  }
}

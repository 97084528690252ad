package io.gouji.examples;

import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Check;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Checks a disclosure by the built-in rules and by those that a class loader offers. */
public final class CheckWithOwnRule {
  private CheckWithOwnRule() {}

  /** Checks the file given as the first argument. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path file, PrintStream out) throws IOException {
    Disclosure disclosure = DisclosureParser.standard().parse(file).disclosure();
    RuleEngine engine =
        RuleEngine.of(BuiltInRules.all()).withRulesFrom(CheckWithOwnRule.class.getClassLoader());
    for (Check check : engine.evaluate(disclosure).checks()) {
      if (check.rule().equals("TravelIsWithinPost")) {
        out.println(check.rule() + " " + (check.fails() ? "fails" : "holds"));
      }
    }
  }
}

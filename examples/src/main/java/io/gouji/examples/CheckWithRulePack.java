package io.gouji.examples;

import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Check;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.rules.pack.RulePack;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a disclosure by the rules of a text file. */
public final class CheckWithRulePack {
  private CheckWithRulePack() {}

  /** Checks the file given as the first argument by the rules given as the second. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(Path.of(args[0]), Path.of(args[1]), out);
  }

  static void run(Path file, Path rules, PrintStream out) throws IOException {
    Disclosure disclosure = DisclosureParser.standard().parse(file).disclosure();
    RulePack pack = RulePack.load(rules);
    RuleEngine engine = RuleEngine.of(BuiltInRules.all()).withRules(pack.rules());
    Set<String> own = pack.rules().stream().map(Rule::id).collect(Collectors.toSet());
    for (Check check : engine.evaluate(disclosure).checks()) {
      if (own.contains(check.rule())) {
        out.println(check.rule() + " " + (check.fails() ? "fails" : "holds"));
      }
    }
  }
}

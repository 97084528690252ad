package io.gouji.cli;

import io.gouji.rules.NearNames;
import io.gouji.rules.Rule;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the page of a rule. */
@Command(name = "explain")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Mixin private RuleFiles ruleFiles;

  @Parameters(paramLabel = "RULE", descriptionKey = "explain.rule")
  private String rule;

  @Override
  public Integer call() {
    List<Rule> rules = ruleFiles.added(main, spec.commandLine()).rules();
    Optional<Rule> found = rules.stream().filter(this::isMeant).findFirst();
    Rule known = found.orElseThrow(() -> unknown(rules.stream().map(Rule::id).toList()));
    PrintWriter out = spec.commandLine().getOut();
    out.print(known.page().map(String::stripTrailing).orElseGet(() -> title(known)) + "\n");
    out.flush();
    return ExitCode.PASSED;
  }

  private boolean isMeant(Rule known) {
    return known.id().equalsIgnoreCase(rule)
        || known.aliases().stream().anyMatch(rule::equalsIgnoreCase);
  }

  private String title(Rule known) {
    return known.id() + "\n\n" + known.title(main.language().locale());
  }

  private ParameterException unknown(List<String> ids) {
    List<String> near = NearNames.of(rule, ids);
    String suggestions =
        near.isEmpty() ? "" : main.messages().text("error.suggestions", String.join(", ", near));
    return new ParameterException(
        spec.commandLine(), main.messages().text("error.rule", rule) + suggestions);
  }
}

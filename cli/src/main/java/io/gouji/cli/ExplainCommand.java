package io.gouji.cli;

import io.gouji.rules.Rule;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    CommandLine command = spec.commandLine();
    Rule known = RuleFiles.named(main, command, ruleFiles.added(main, command), rule);
    PrintWriter out = command.getOut();
    out.print(known.page().map(String::stripTrailing).orElseGet(() -> title(known)) + "\n");
    out.flush();
    return ExitCode.PASSED;
  }

  private String title(Rule known) {
    return known.id() + "\n\n" + known.title(main.language().locale());
  }
}

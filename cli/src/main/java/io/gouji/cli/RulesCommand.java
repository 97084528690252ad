package io.gouji.cli;

import io.gouji.report.ListingFormat;
import io.gouji.report.ReportOptions;
import io.gouji.report.RuleListing;
import io.gouji.rules.Rule;
import io.gouji.rules.pack.RuleFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(name = "rules")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RulesCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "rules.format")
  private ListingFormat format = ListingFormat.TEXT;

  @Mixin private RuleFiles ruleFiles;

  @Option(names = "--verify", paramLabel = "FILE", descriptionKey = "rules.verify")
  private List<String> verified = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (!verified.isEmpty()) {
      return verify();
    }
    RuleListing.write(
        ruleFiles.added(main, spec.commandLine()).rules(),
        format,
        spec.commandLine().getOut(),
        ReportOptions.standard().withLanguage(main.language().locale()));
    return ExitCode.PASSED;
  }

  /** Says of each file what is wrong with it, or that nothing is. */
  private int verify() {
    CommandLine command = spec.commandLine();
    int exitCode = ExitCode.PASSED;
    List<Rule> known = new ArrayList<>(ruleFiles.added(main, command).rules());
    for (String file : verified) {
      List<RuleFault> faults = new ArrayList<>();
      List<Rule> rules = RuleFiles.read(main, command, file, known, faults);
      if (faults.isEmpty()) {
        known.addAll(rules);
        command.getOut().print(main.messages().text("rules.verified", file, rules.size()) + "\n");
      } else {
        command.getErr().print(RuleFiles.reports(main, faults) + "\n");
        exitCode = ExitCode.USAGE;
      }
    }
    command.getOut().flush();
    command.getErr().flush();
    return exitCode;
  }
}

package io.gouji.cli;

import io.gouji.report.ListingFormat;
import io.gouji.report.ReportOptions;
import io.gouji.report.RuleListing;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Override
  public Integer call() throws IOException {
    RuleListing.write(
        main.library().engine().rules(),
        format,
        spec.commandLine().getOut(),
        ReportOptions.standard().withLanguage(main.language().locale()));
    return ExitCode.PASSED;
  }
}

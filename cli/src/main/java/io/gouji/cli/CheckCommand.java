package io.gouji.cli;

import io.gouji.report.DocumentReport;
import io.gouji.report.ReportFormat;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.rules.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks documents and reports what does not agree. */
@Command(name = "check")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

  /** From which severity on a finding makes the command fail. */
  enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    boolean failsOn(DocumentReport.Checked document) {
      return this != NEVER && document.evaluation().hasFindings(Severity.valueOf(name()));
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When text is coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "check.failOn")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--password", paramLabel = "PASSWORD", descriptionKey = "option.password")
  private @Nullable String password;

  @Option(names = "--together", descriptionKey = "option.together")
  private boolean together;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
  private @Nullable String output;

  @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "check.color")
  private Color color = Color.AUTO;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
  private List<String> paths;

  private boolean hasUnreadable;
  private boolean hasFindings;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    List<Input> inputs = inputs(command);
    try (Output results =
        Output.open(command, main.messages(), Optional.ofNullable(output), inputs)) {
      check(command, inputs, results);
    }
    if (hasUnreadable) {
      return ExitCode.UNREADABLE;
    }
    return hasFindings ? ExitCode.FOUND : ExitCode.PASSED;
  }

  private List<Input> inputs(CommandLine command) {
    try {
      List<Input> inputs = Inputs.of(paths);
      return together ? Inputs.together(command, main.messages(), inputs) : inputs;
    } catch (Inputs.NothingFoundException e) {
      throw new ParameterException(
          command, main.messages().text("error.nothingFound", e.directory()), e);
    }
  }

  private void check(CommandLine command, List<Input> inputs, Output results) throws IOException {
    Reading reading = new Reading(main, command.getErr(), Optional.ofNullable(password));
    Progress progress = new Progress(command.getErr(), inputs.size(), Terminal.isPresent());
    ReportOptions options =
        ReportOptions.standard()
            .withLanguage(main.language().locale())
            .withColor(isColored(results));
    try (ReportWriter report = format.open(results.writer(), options)) {
      InOrder.run(
          inputs,
          Runtime.getRuntime().availableProcessors(),
          reading::check,
          document -> {
            progress.clear();
            report.write(document);
            results.flush();
            note(document);
            progress.step();
          });
    }
  }

  private boolean isColored(Output results) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> results.isStandard() && Terminal.wantsColor();
    };
  }

  private void note(DocumentReport document) {
    hasFindings |= document.match(failOn::failsOn, unreadable -> false);
    hasUnreadable |= document.match(checked -> false, unreadable -> true);
  }
}

package io.gouji.cli;

import io.gouji.batch.Batch;
import io.gouji.batch.BatchRun;
import io.gouji.batch.DocumentChecker;
import io.gouji.batch.Settings;
import io.gouji.report.DocumentReport;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.review.Baseline;
import io.gouji.rules.review.BaselineUpdate;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    Optional<Severity> severity() {
      return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }

    boolean failsOn(DocumentReport.Checked document) {
      return severity().filter(document::hasOpenFindings).isPresent();
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
  private CheckFormat format = CheckFormat.TEXT;

  @Option(names = "--ledger", descriptionKey = "check.ledger")
  private boolean ledger;

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

  @Mixin private RuleFiles ruleFiles;

  @Mixin private ProvinceOption province;

  @Mixin private ReviewOptions review;
  @Mixin private CopyOptions copying;
  @Mixin private RunOptions run;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
  private List<String> paths;

  private boolean hasUnreadable;
  private boolean hasFindings;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    RuleEngine rules = rules(command);
    List<Input> inputs = inputs(command);
    format.require(Optional.ofNullable(output), inputs, command, main.messages());
    Optional<ReviewedCopies> copies = copying.of(inputs, main);
    try (Output results =
        Output.open(command, main.messages(), Optional.ofNullable(output), inputs)) {
      check(command, rules, inputs, results, copies);
    }
    copies.ifPresent(ReviewedCopies::finish);
    if (hasUnreadable || copies.filter(ReviewedCopies::hasFailed).isPresent()) {
      return ExitCode.UNREADABLE;
    }
    return hasFindings ? ExitCode.FOUND : ExitCode.PASSED;
  }

  private RuleEngine rules(CommandLine command) {
    return province.in(ruleFiles.added(main, command), main, command);
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

  private void check(
      CommandLine command,
      RuleEngine rules,
      List<Input> inputs,
      Output results,
      Optional<ReviewedCopies> copies)
      throws IOException {
    CliMessages messages = main.messages();
    Settings settings = review.settings(rules, messages);
    RuleEngine engine = run.limit(rules.withConfiguration(settings.rules()), messages);
    Baseline baseline = review.baseline(rules, messages).withSuppressions(settings.suppressions());
    BaselineUpdate update = BaselineUpdate.of(baseline);
    Batch batch = run.batch(messages);
    Reading reading =
        Reading.of(
            main,
            command.getErr(),
            Optional.ofNullable(password),
            batch.deadline(),
            engine,
            baseline);
    Progress progress = new Progress(command.getErr(), inputs.size(), Terminal.isPresent());
    try (ReportWriter report = format.open(results, options(results));
        BatchRun<DocumentReport> documents =
            batch.start(
                inputs, reading::check, input -> DocumentChecker.overrun(input.source(), batch))) {
      for (Input input : inputs) {
        DocumentReport document = documents.next();
        progress.clear();
        report.write(document);
        results.flush();
        note(document, update);
        copies.ifPresent(written -> written.write(input, document));
        progress.step();
      }
    }
    if (review.isUpdate()) {
      review.write(update.baseline(), messages);
    }
  }

  private ReportOptions options(Output results) {
    return ReportOptions.standard()
        .withLanguage(main.language().locale())
        .withColor(isColored(results))
        .withLedger(ledger)
        .withFailOn(failOn.severity())
        .withRun(circumstances());
  }

  /** What decides what is found, by the names of the options. */
  private Map<String, String> circumstances() {
    Map<String, String> given = new TreeMap<>();
    province.note(given);
    if (together) {
      given.put("together", "true");
    }
    review.note(given);
    run.note(given);
    return given;
  }

  private boolean isColored(Output results) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> results.isStandard() && Terminal.wantsColor();
    };
  }

  /** What is accepted with this very run does not make it fail. */
  private void note(DocumentReport document, BaselineUpdate update) {
    if (review.isUpdate()) {
      document.match(
          checked -> {
            update.add(checked.evaluation());
            return true;
          },
          unreadable -> false);
    } else {
      hasFindings |= document.match(failOn::failsOn, unreadable -> false);
    }
    hasUnreadable |= document.match(checked -> false, unreadable -> true);
  }
}

package io.gouji.cli;

import io.gouji.model.Figure;
import io.gouji.report.DocumentReport;
import io.gouji.report.ReportOptions;
import io.gouji.report.TraceReport;
import io.gouji.rules.Check;
import io.gouji.rules.Relation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.review.Baseline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows how checks of a document came to their verdicts. */
@Command(name = "trace")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TraceCommand implements Callable<Integer> {

  /** As what traces are written. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "trace.rule")
  private @Nullable String rule;

  @Option(names = "--all", descriptionKey = "trace.all")
  private boolean all;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format")
  private Format format = Format.TEXT;

  @Option(names = "--password", paramLabel = "PASSWORD", descriptionKey = "option.password")
  private @Nullable String password;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
  private @Nullable String output;

  @Mixin private RuleFiles ruleFiles;

  @Mixin private ProvinceOption province;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parse.file")
  private String file;

  @Parameters(index = "1..*", paramLabel = "WORDS", arity = "0..*", descriptionKey = "trace.words")
  private List<String> words = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    RuleEngine engine = province.in(ruleFiles.added(main, command), main, command);
    String id = rule == null ? null : RuleFiles.named(main, command, engine, rule).id();
    Input input = Input.of(file);
    DocumentReport document =
        Reading.of(main, command.getErr(), Optional.ofNullable(password), engine, Baseline.none())
            .check(input);
    try (Output results =
        Output.open(command, main.messages(), Optional.ofNullable(output), List.of(input))) {
      return document.match(
          checked -> write(checked, id, results), unreadable -> refuse(unreadable, command));
    }
  }

  private int write(DocumentReport.Checked document, @Nullable String id, Output results) {
    ReportOptions options = ReportOptions.standard().withLanguage(main.language().locale());
    TraceReport report = TraceReport.of(document.evaluation(), options);
    List<Check> checks =
        document.evaluation().checks().stream().filter(check -> isAskedFor(check, id)).toList();
    try {
      switch (format) {
        case TEXT -> report.writeText(checks, results.writer());
        case JSON -> report.writeJson(checks, results.writer());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.PASSED;
  }

  private static int refuse(DocumentReport.Unreadable document, CommandLine command) {
    command
        .getErr()
        .println(document.source() + ": " + document.code() + ": " + document.message());
    return ExitCode.UNREADABLE;
  }

  /** Without words and rule, those that are not exact; with them, those that speak of them. */
  private boolean isAskedFor(Check check, @Nullable String id) {
    if (check.relation().isEmpty() || (id != null && !check.rule().equals(id))) {
      return false;
    }
    boolean isSelected = rule != null || !words.isEmpty();
    boolean isTelling =
        isSelected
            ? check.status().isAssessed()
            : check.fails() || check.status() instanceof Check.HoldsWithinRounding;
    return (all || isTelling) && speaksOf(check.relation().get());
  }

  private boolean speaksOf(Relation relation) {
    for (String word : words) {
      boolean found =
          relation instanceof Relation.Words mentions
              ? mentions.actual().label().contains(word) || mentions.actual().text().contains(word)
              : relation.figures().anyMatch(figure -> isNamed(figure, word));
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamed(Figure figure, String word) {
    return figure.label().contains(word) || figure.text().equals(word);
  }
}

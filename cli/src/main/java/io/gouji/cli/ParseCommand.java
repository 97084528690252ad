package io.gouji.cli;

import io.gouji.batch.Batch;
import io.gouji.batch.BatchRun;
import io.gouji.batch.DocumentChecker;
import io.gouji.report.DocumentReport;
import io.gouji.report.ParseView;
import io.gouji.report.ParseWriter;
import io.gouji.report.ReportOptions;
import io.gouji.rules.review.Baseline;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what is read of documents. */
@Command(name = "parse")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ParseCommand implements Callable<Integer> {
  /** Writes one document. */
  private interface Writing {
    void to(ParseWriter writer) throws IOException;
  }

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(names = "--view", paramLabel = "VIEW", descriptionKey = "parse.view")
  private ParseView view = ParseView.TYPED;

  @Option(names = "--password", paramLabel = "PASSWORD", descriptionKey = "option.password")
  private @Nullable String password;

  @Option(names = "--together", descriptionKey = "option.together")
  private boolean together;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
  private @Nullable String output;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parse.file")
  private List<String> files;

  private boolean hasUnreadable;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    List<Input> named = files.stream().map(Input::of).toList();
    List<Input> inputs = together ? Inputs.together(command, main.messages(), named) : named;
    try (Output results =
        Output.open(command, main.messages(), Optional.ofNullable(output), inputs)) {
      parse(command, inputs, results);
    }
    return hasUnreadable ? ExitCode.UNREADABLE : ExitCode.PASSED;
  }

  private void parse(CommandLine command, List<Input> inputs, Output results) throws IOException {
    Reading reading =
        Reading.of(
            main,
            command.getErr(),
            Optional.ofNullable(password),
            main.library().engine(),
            Baseline.none());
    ReportOptions options = ReportOptions.standard().withLanguage(main.language().locale());
    Batch batch = Batch.standard();
    try (ParseWriter writer = view.open(results.writer(), options, inputs.size() > 1);
        BatchRun<Writing> documents =
            batch.start(
                inputs,
                input -> read(reading, input),
                input -> unreadable(DocumentChecker.overrun(input.source(), batch)))) {
      while (documents.hasNext()) {
        documents.next().to(writer);
        results.flush();
      }
    }
  }

  private Writing read(Reading reading, Input input) {
    return reading.read(
        input,
        result -> writer -> writer.write(input.source(), result.sha256(), result.disclosure()),
        this::unreadable);
  }

  private Writing unreadable(DocumentReport.Unreadable document) {
    return writer -> {
      hasUnreadable = true;
      writer.write(document);
    };
  }
}

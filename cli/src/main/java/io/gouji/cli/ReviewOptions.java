package io.gouji.cli;

import io.gouji.batch.BaselineFile;
import io.gouji.batch.FileFormatException;
import io.gouji.batch.Settings;
import io.gouji.batch.SettingsFile;
import io.gouji.rules.NearNames;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.review.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The files in which people keep what they want of the rules, and what they have accepted. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReviewOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "review.config")
  private @Nullable String config;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "review.baseline")
  private @Nullable String baseline;

  @Option(names = "--update-baseline", descriptionKey = "review.update")
  private boolean update;

  /** Reads a file. */
  private interface FileReading<T> {
    T read(Path file) throws IOException;
  }

  /** Adds what was given to the circumstances of a run. */
  void note(Map<String, String> circumstances) {
    if (config != null) {
      circumstances.put("config", config);
    }
    if (baseline != null) {
      circumstances.put("baseline", baseline);
    }
  }

  /** Whether the baseline is to be written anew. */
  boolean isUpdate() {
    return update;
  }

  /** What the configuration says; nothing, if there is none. */
  Settings settings(RuleEngine engine, CliMessages messages) {
    return config == null
        ? Settings.standard()
        : read(config, file -> SettingsFile.read(file, engine), engine, messages);
  }

  /** The baseline; an empty one, if it is to be written for the first time. */
  Baseline baseline(RuleEngine engine, CliMessages messages) {
    if (baseline == null) {
      if (update) {
        throw new ParameterException(spec.commandLine(), messages.text("error.noBaseline"));
      }
      return Baseline.none();
    }
    return read(
        baseline,
        file -> update && Files.notExists(file) ? Baseline.of(List.of()) : BaselineFile.read(file),
        engine,
        messages);
  }

  /** Writes the baseline anew, and says how many entries it has. */
  void write(Baseline updated, CliMessages messages) throws IOException {
    if (baseline != null) {
      BaselineFile.write(Path.of(baseline), updated);
      long without = updated.entries().stream().filter(entry -> !entry.hasReason()).count();
      spec.commandLine()
          .getErr()
          .println(messages.text("baseline.written", baseline, updated.entries().size(), without));
      spec.commandLine().getErr().flush();
    }
  }

  private <T> T read(String name, FileReading<T> reading, RuleEngine engine, CliMessages messages) {
    try {
      return reading.read(Path.of(name));
    } catch (FileFormatException e) {
      throw new ParameterException(spec.commandLine(), problem(e, engine, messages), e);
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), messages.text("error.input", name, e.toString()), e);
    }
  }

  private static String problem(FileFormatException e, RuleEngine engine, CliMessages messages) {
    String what = messages.text("problem." + e.problem(), e.arguments().toArray());
    if (e.problem() == FileFormatException.Problem.UNKNOWN_RULE) {
      List<String> near =
          NearNames.of(e.arguments().get(0), engine.rules().stream().map(Rule::id).toList());
      what += near.isEmpty() ? "" : messages.text("error.suggestions", String.join(", ", near));
    }
    return messages.text("error.file", e.file(), e.line(), e.column(), what);
  }
}

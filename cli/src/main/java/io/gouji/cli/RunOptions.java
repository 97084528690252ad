package io.gouji.cli;

import io.gouji.batch.Batch;
import io.gouji.rules.RuleEngine;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many files are worked on at once, and how long files and rules may take. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RunOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "run.threads")
  private @Nullable Integer threads;

  @Option(names = "--deadline", paramLabel = "SECONDS", descriptionKey = "run.deadline")
  private @Nullable Integer deadline;

  @Option(names = "--rule-time", paramLabel = "SECONDS", descriptionKey = "run.ruleTime")
  private @Nullable Integer ruleTime;

  Batch batch(CliMessages messages) {
    Batch batch = Batch.standard();
    if (threads != null) {
      batch = batch.withThreads(positive("--threads", threads, messages));
    }
    if (deadline != null) {
      batch = batch.withDeadline(Duration.ofSeconds(positive("--deadline", deadline, messages)));
    }
    return batch;
  }

  RuleEngine limit(RuleEngine engine, CliMessages messages) {
    return ruleTime == null
        ? engine
        : engine.withRuleTimeLimit(Duration.ofSeconds(positive("--rule-time", ruleTime, messages)));
  }

  /** Adds what was given to the circumstances of a run; the number of threads changes nothing. */
  void note(Map<String, String> circumstances) {
    if (deadline != null) {
      circumstances.put("deadline", deadline.toString());
    }
    if (ruleTime != null) {
      circumstances.put("ruleTime", ruleTime.toString());
    }
  }

  private int positive(String option, int value, CliMessages messages) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), messages.text("error.positive", option, value));
    }
    return value;
  }
}

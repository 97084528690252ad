package io.gouji.cli;

import io.gouji.batch.DocumentChecker;
import io.gouji.parser.ParseResult;
import io.gouji.report.DocumentReport;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.review.Baseline;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Reads the files of one disclosure after the other, and makes an entry of each that fails. */
final class Reading {
  /**
   * How much longer than its deadline the reading of a file may go on: so it is always the batch
   * that tells of it, and the parser ends what nobody waits for any more.
   */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final Main main;
  private final PrintWriter err;
  private final DocumentChecker checker;

  private Reading(Main main, PrintWriter err, DocumentChecker checker) {
    this.main = main;
    this.err = err;
    this.checker = checker.withFaultListener(this::trace);
  }

  /** Reads, and checks by an engine and a baseline. */
  static Reading of(
      Main main, PrintWriter err, Optional<String> password, RuleEngine engine, Baseline baseline) {
    return of(main, err, password, Optional.empty(), engine, baseline);
  }

  /** Reads within a deadline, and checks by an engine and a baseline. */
  static Reading of(
      Main main,
      PrintWriter err,
      Optional<String> password,
      Optional<Duration> deadline,
      RuleEngine engine,
      Baseline baseline) {
    Optional<Duration> time = deadline.map(GRACE::plus);
    return new Reading(
        main,
        err,
        DocumentChecker.of(files -> main.library().parse(files, password, time), engine::evaluate)
            .withBaseline(baseline));
  }

  /** Reads a disclosure and checks it. */
  DocumentReport check(Input input) {
    return input.paths().isEmpty()
        ? invalidPath(input)
        : checker.check(input.source(), input.paths());
  }

  /**
   * Reads a disclosure and answers with what becomes of it, or of the reason why it cannot be read.
   */
  <R> R read(
      Input input,
      Function<ParseResult, R> onResult,
      Function<DocumentReport.Unreadable, R> onUnreadable) {
    return input.paths().isEmpty()
        ? onUnreadable.apply(invalidPath(input))
        : checker.read(input.source(), input.paths(), onResult, onUnreadable);
  }

  private DocumentReport.Unreadable invalidPath(Input input) {
    return new DocumentReport.Unreadable(
        input.source(),
        "INVALID_PATH",
        main.messages().text("error.invalidPath", System.getProperty("sun.jnu.encoding", "?")));
  }

  private void trace(String source, Throwable e) {
    if (main.debug()) {
      synchronized (err) {
        err.println(source);
        e.printStackTrace(err);
        err.flush();
      }
    }
  }
}

package io.gouji.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of {@link ReadingBenchmark} and {@link ManyFiguresBenchmark} in turn, several
 * times over, so that a machine whose speed drifts is slow for all of them.
 */
final class Rounds {
  /** What is measured. */
  enum Subject {
    PARSE("parse", "Gouji: parse"),
    CHECK("check", "Gouji: parse and check by all rules"),
    RULES("rules", "Gouji: of this, all rules"),
    TABLES("tables", "Gouji: of this, tables out of cells"),
    STATEMENTS("statements", "Gouji: of this, statements out of the text"),
    STREAM("streamEvents", "(a) inflate the body and run through its XML events"),
    POI("poi", "(b) Apache POI: open, read every paragraph and cell"),
    DOCX4J("docx4j", "(c) docx4j: load, read the text of the body"),
    CONSISTENT(
        ManyFiguresBenchmark.class,
        "consistent",
        "Gouji: parse and check 21,000 figures that agree"),
    HALF_WRONG(ManyFiguresBenchmark.class, "halfWrong", "the same, every other figure wrong"),
    ALL_WRONG(ManyFiguresBenchmark.class, "allWrong", "the same, all figures wrong");

    private final Class<?> benchmark;
    private final String method;
    private final String title;

    Subject(String method, String title) {
      this(ReadingBenchmark.class, method, title);
    }

    Subject(Class<?> benchmark, String method, String title) {
      this.benchmark = benchmark;
      this.method = method;
      this.title = title;
    }

    String title() {
      return title;
    }

    /** Whether it is about the one file by which all are compared. */
    boolean isOfSample() {
      return benchmark == ReadingBenchmark.class;
    }
  }

  /** Microseconds of processor time per file: for each subject its best second in each round. */
  private final Map<Subject, List<Double>> times = new EnumMap<>(Subject.class);

  private Rounds() {}

  static Rounds run(int rounds) throws RunnerException {
    Rounds result = new Rounds();
    for (int round = 0; round < rounds; round++) {
      for (Subject subject : Subject.values()) {
        result.add(subject, runOnce(subject));
      }
    }
    return result;
  }

  private static Collection<RunResult> runOnce(Subject subject) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(subject.benchmark.getName() + "\\." + subject.method + "$")
                .shouldFailOnError(true)
                .build())
        .run();
  }

  private void add(Subject subject, Collection<RunResult> results) {
    double best =
        results.stream()
            .flatMap(result -> result.getBenchmarkResults().stream())
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(Rounds::microsPerFile)
            .min()
            .orElseThrow();
    times.computeIfAbsent(subject, key -> new ArrayList<>()).add(best);
  }

  private static double microsPerFile(IterationResult second) {
    double nanos = score(second, "nanos");
    return nanos / score(second, "files") / 1000;
  }

  private static double score(IterationResult second, String counter) {
    return Objects.requireNonNull(second.getSecondaryResults().get(counter)).getScore();
  }

  /** The median of the rounds, in microseconds. */
  double median(Subject subject) {
    return median(values(subject));
  }

  /** How many times as long as another subject a subject takes: the median of the rounds. */
  double ratio(Subject subject, Subject other) {
    double[] ratios = values(subject);
    double[] divisors = values(other);
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] /= divisors[round];
    }
    return median(ratios);
  }

  private double[] values(Subject subject) {
    return times.getOrDefault(subject, List.of()).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}

package io.gouji.benchmarks;

import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to read, check and diagnose a document of 21,000 figures, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Xms512m",
      "-Xmx512m",
      "-XX:+UseSerialGC",
      "-Dorg.slf4j.simpleLogger.defaultLogLevel=error"
    })
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class ManyFiguresBenchmark {
  private final DisclosureParser parser = DisclosureParser.standard();
  private final RuleEngine engine = RuleEngine.of(BuiltInRules.all());
  private final byte[] consistent = docx(ManyFigures.Errors.NONE);
  private final byte[] halfWrong = docx(ManyFigures.Errors.HALF);
  private final byte[] allWrong = docx(ManyFigures.Errors.ALL);

  private static byte[] docx(ManyFigures.Errors errors) {
    try {
      return ManyFigures.docx(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Evaluation check(byte[] document, ReadingBenchmark.ProcessorTime time) {
    time.files++;
    return engine.evaluate(parser.parse(document, "many-figures.docx").disclosure());
  }

  /** Reads and checks figures that all agree. */
  @Benchmark
  public Evaluation consistent(ReadingBenchmark.ProcessorTime time) {
    return check(consistent, time);
  }

  /** Reads and checks figures of which every other one is wrong. */
  @Benchmark
  public Evaluation halfWrong(ReadingBenchmark.ProcessorTime time) {
    return check(halfWrong, time);
  }

  /** Reads and checks figures that are all wrong. */
  @Benchmark
  public Evaluation allWrong(ReadingBenchmark.ProcessorTime time) {
    return check(allWrong, time);
  }
}

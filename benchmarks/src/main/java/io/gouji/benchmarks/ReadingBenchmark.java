package io.gouji.benchmarks;

import io.gouji.model.Disclosure;
import io.gouji.rules.Evaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import javax.xml.stream.XMLStreamException;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time per file, warm, of Gouji and of what it is compared with. */
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
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
public class ReadingBenchmark {
  private final Reading reading;

  /** Holds the file in memory. */
  public ReadingBenchmark() {
    try {
      this.reading = new Reading(Sample.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the disclosure. */
  @Benchmark
  public Disclosure parse() {
    return reading.parse();
  }

  /** Reads the disclosure and checks it by all rules. */
  @Benchmark
  public Evaluation check() {
    return reading.check();
  }

  /** Runs through the XML events of the body. */
  @Benchmark
  public int streamEvents() throws DataFormatException, XMLStreamException {
    return reading.streamEvents();
  }

  /** Reads every paragraph and cell with Apache POI. */
  @Benchmark
  public int poi() throws IOException {
    return reading.readWithPoi();
  }

  /** Reads the text of the body with docx4j. */
  @Benchmark
  public int docx4j() throws Docx4JException {
    return reading.readWithDocx4j();
  }
}

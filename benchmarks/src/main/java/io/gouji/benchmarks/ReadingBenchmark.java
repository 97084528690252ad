package io.gouji.benchmarks;

import io.gouji.model.Disclosure;
import io.gouji.parser.internal.narrative.StatementReadings;
import io.gouji.parser.internal.table.TableReadings;
import io.gouji.rules.Evaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import javax.xml.stream.XMLStreamException;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
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
@Warmup(iterations = 40, time = 1)
@Measurement(iterations = 10, time = 1)
public class ReadingBenchmark {
  private final Reading reading;

  /**
   * The processor time of the measuring thread: what is compared, for it is the same whether the
   * machine does other things as well or not.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class ProcessorTime {
    /** The processor time of an iteration. */
    public long nanos;

    /** The files read in an iteration. */
    public long files;

    private long start;

    /** Sets the clock to zero. */
    @Setup(Level.Iteration)
    public void start() {
      start = now();
    }

    /** Reads the clock. */
    @TearDown(Level.Iteration)
    public void stop() {
      nanos = now() - start;
    }

    private static long now() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }

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
  public Disclosure parse(ProcessorTime time) {
    time.files++;
    return reading.parse();
  }

  /** Reads the disclosure and checks it by all rules. */
  @Benchmark
  public Evaluation check(ProcessorTime time) {
    time.files++;
    return reading.check();
  }

  /** Checks by all rules what has been read. */
  @Benchmark
  public Evaluation rules(ProcessorTime time) {
    time.files++;
    return reading.rules();
  }

  /** Reads the tables out of cells that have been read. */
  @Benchmark
  public TableReadings tables(ProcessorTime time) {
    time.files++;
    return reading.tables();
  }

  /** Reads the statements out of paragraphs that have been read. */
  @Benchmark
  public StatementReadings statements(ProcessorTime time) {
    time.files++;
    return reading.statements();
  }

  /** Runs through the XML events of the body. */
  @Benchmark
  public int streamEvents(ProcessorTime time) throws DataFormatException, XMLStreamException {
    time.files++;
    return reading.streamEvents();
  }

  /** Reads every paragraph and cell with Apache POI. */
  @Benchmark
  public int poi(ProcessorTime time) throws IOException {
    time.files++;
    return reading.readWithPoi();
  }

  /** Reads the text of the body with docx4j. */
  @Benchmark
  public int docx4j(ProcessorTime time) throws Docx4JException {
    time.files++;
    return reading.readWithDocx4j();
  }
}

package io.gouji.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.gouji.model.Block;
import io.gouji.parser.DisclosureParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads one very large document several times over, in turn with the least that any reader has to
 * do for it, in a process of its own with little heap. Prints the result as one line.
 */
final class LargeReading {
  private static final int RUNS = 4;

  private LargeReading() {}

  /**
   * What was found.
   *
   * @param parse nanoseconds of processor time to read the document, that of the garbage collector
   *     included
   * @param stream nanoseconds to inflate it and run through its events
   * @param cells the cells that were read
   */
  record Result(long parse, long stream, long cells) {
    static Result parse(String line) {
      String[] fields = line.strip().split(" ");
      return new Result(
          Long.parseLong(fields[0]), Long.parseLong(fields[1]), Long.parseLong(fields[2]));
    }

    double ratio() {
      return (double) parse / stream;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%d %d %d", parse, stream, cells);
    }
  }

  /** Takes the document. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    long parse = Long.MAX_VALUE;
    long stream = Long.MAX_VALUE;
    long cells = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = processorTime();
      cells = cells(file);
      long middle = processorTime();
      new Reading(Files.readAllBytes(file)).streamEvents();
      parse = Math.min(parse, middle - start);
      stream = Math.min(stream, processorTime() - middle);
    }
    System.out.println(new Result(parse, stream, cells));
  }

  private static long cells(Path file) throws IOException {
    return DisclosureParser.standard().parse(file).disclosure().blocks().stream()
        .filter(Block.Grid.class::isInstance)
        .mapToLong(grid -> ((Block.Grid) grid).cells().size())
        .sum();
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}

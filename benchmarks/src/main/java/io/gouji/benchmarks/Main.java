package io.gouji.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures everything and writes the table of {@code docs/benchmarks.md}. Run by {@code
 * benchmarks/run}; takes the number of rounds as its argument.
 */
final class Main {
  private static final String BEGIN = "<!-- written by benchmarks/run -->\n";
  private static final String END = "<!-- to here -->\n";
  private static final int STARTS = 21;
  private static final double MEBIBYTE = 1024 * 1024;
  private static final double MILLION = 1e6;

  private Main() {}

  /** Takes the number of rounds. */
  public static void main(String[] arguments) throws Exception {
    Rounds rounds = Rounds.run(Integer.parseInt(arguments[0]));
    List<ManyFiles.Result> bulk = new ArrayList<>();
    for (int run = 0; run < 3; run++) {
      bulk.add(Processes.manyFiles());
    }
    List<Long> starts = Processes.commandLine(STARTS);
    String table = machine(arguments[0]) + table(rounds, bulk, starts) + largeDocument();
    System.out.println(table);
    replace(Sample.root().resolve("docs").resolve("benchmarks.md"), table);
  }

  static String table(Rounds rounds, List<ManyFiles.Result> bulk, List<Long> starts) {
    StringBuilder table =
        new StringBuilder("| what | figure | × (a) | × (b) |\n|---|--:|--:|--:|\n");
    for (Rounds.Subject subject : Rounds.Subject.values()) {
      double millis = rounds.median(subject) / 1000;
      table.append(
          subject.isOfSample()
              ? format(
                  "| %s | %.2f ms | %.2f | %.3f |%n",
                  subject.title(),
                  millis,
                  rounds.ratio(subject, Rounds.Subject.STREAM),
                  rounds.ratio(subject, Rounds.Subject.POI))
              : format("| %s | %.0f ms | | |%n", subject.title(), millis));
    }
    table.append(
        format(
            "| 1,000 files parsed and checked on all processors, cold start, `%s` | %.0f files/s | | |%n",
            Processes.HEAP, median(bulk.stream().map(ManyFiles.Result::filesPerSecond).toList())));
    table.append(
        format(
            "| their peak of heap in use, garbage included | %.1f MiB | | |%n",
            median(bulk.stream().map(ManyFiles.Result::peak).toList()) / MEBIBYTE));
    table.append(
        format(
            "| their peak of heap in use after a collection | %.1f MiB | | |%n",
            median(bulk.stream().map(ManyFiles.Result::peakAfterCollection).toList()) / MEBIBYTE));
    table.append(
        format("| `bin/gouji check`, whole process | %.0f ms | | |%n", median(starts) / MILLION));
    return table.toString();
  }

  private static String largeDocument() throws IOException, InterruptedException {
    Path document = Files.createTempFile("gouji-large", ".docx");
    try {
      LargeDocument.write(document);
      List<LargeReading.Result> runs = new ArrayList<>();
      for (int run = 0; run < 3; run++) {
        runs.add(Processes.largeDocument(document));
      }
      runs.sort(Comparator.comparingDouble(LargeReading.Result::ratio));
      LargeReading.Result median = runs.get(1);
      return format(
          "| Gouji: parse a body of 100 MB with %,d cells, `%s` | %.0f ms | %.2f | |%n"
              + "| (a) for that body | %.0f ms | 1.00 | |%n",
          median.cells(),
          Processes.LARGE_HEAP,
          median.parse() / MILLION,
          median.ratio(),
          median.stream() / MILLION);
    } finally {
      Files.delete(document);
    }
  }

  private static String machine(String rounds) throws IOException {
    return format(
        "%s, rounds: %s, on %s: %d processors (%s), %s %s, %s, load average %.1f at the end.%n%n",
        LocalDate.now(ZoneOffset.UTC),
        rounds,
        System.getProperty("os.name"),
        Runtime.getRuntime().availableProcessors(),
        processor(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        System.getProperty("os.arch"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processor() throws IOException {
    Path cpuinfo = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(cpuinfo)) {
      return "unknown";
    }
    try (Stream<String> lines = Files.lines(cpuinfo)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    }
  }

  /** Replaces what stands between the two marks of a page. */
  static void replace(Path page, String table) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException("Expected two marks around the table but found none in " + page);
    }
    Files.writeString(
        page,
        text.substring(0, begin + BEGIN.length()) + "\n" + table + "\n" + text.substring(end));
  }

  private static double median(List<Long> values) {
    return Rounds.median(values.stream().mapToDouble(Long::doubleValue).toArray());
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), arguments);
  }
}

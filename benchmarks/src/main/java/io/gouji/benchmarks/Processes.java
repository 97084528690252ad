package io.gouji.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Runs whole processes. */
final class Processes {
  /** The heap of a process that checks many files. */
  static final String HEAP = "-Xmx128m";

  /** The heap of a process that reads a very large document. */
  static final String LARGE_HEAP = "-Xmx512m";

  private Processes() {}

  /** Checks many files in a new process of this Java. */
  static ManyFiles.Result manyFiles() throws IOException, InterruptedException {
    return ManyFiles.Result.parse(java(ManyFiles.class, HEAP));
  }

  /** Reads a very large document in a new process of this Java. */
  static LargeReading.Result largeDocument(Path document) throws IOException, InterruptedException {
    return LargeReading.Result.parse(
        java(LargeReading.class, LARGE_HEAP, "-XX:+UseSerialGC", document.toString()));
  }

  /** What a program prints; its options come before its arguments. */
  private static String java(Class<?> program, String... words)
      throws IOException, InterruptedException {
    Predicate<String> isOption = word -> word.startsWith("-");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Arrays.stream(words).filter(isOption).forEach(command::add);
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    command.add("-D" + Sample.ROOT_PROPERTY + "=" + Sample.root());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    Arrays.stream(words).filter(isOption.negate()).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("Expected exit code 0 but was " + process.exitValue());
    }
    return line;
  }

  /**
   * The times, in nanoseconds, that the command line takes to check the disclosure, from the start
   * of its script to the end of the process.
   */
  static List<Long> commandLine(int runs) throws IOException, InterruptedException {
    List<Long> times = new ArrayList<>();
    // The first run may have something to prepare.
    for (int run = -1; run < runs; run++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  Sample.root().resolve("bin").resolve("gouji").toString(),
                  "check",
                  Sample.file().toString())
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      int code = process.waitFor();
      if (code > 1) {
        throw new IOException("Expected exit code 0 or 1 but was " + code);
      }
      if (run >= 0) {
        times.add(System.nanoTime() - start);
      }
    }
    return times;
  }
}

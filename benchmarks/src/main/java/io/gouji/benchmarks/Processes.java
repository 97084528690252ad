package io.gouji.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs whole processes. */
final class Processes {
  /** The heap of a process that checks many files. */
  static final String HEAP = "-Xmx128m";

  private Processes() {}

  /** Checks many files in a new process of this Java. */
  static ManyFiles.Result manyFiles() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            HEAP,
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
            "-D" + Sample.ROOT_PROPERTY + "=" + Sample.root(),
            "-cp",
            System.getProperty("java.class.path"),
            ManyFiles.class.getName());
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("Expected exit code 0 but was " + process.exitValue());
    }
    return ManyFiles.Result.parse(line);
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

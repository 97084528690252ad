package com.example.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a program takes on with the two modules, and that it runs as a module itself. */
class EmbeddingTest {
  private static final Path LIB = Path.of("target", "lib");
  private static final Path FILE = Path.of("366-2022.docx");

  /** After a change that is wanted, {@code target/dependencies.txt} is the new list. */
  @Test
  void bringsTheseLibrariesAndNoOthers() throws IOException {
    assertEquals(
        Files.readAllLines(Path.of("dependencies.txt")),
        Files.readAllLines(Path.of("target", "dependencies.txt")));
  }

  @Test
  void bringsThisManyMegabytes() throws IOException {
    List<String> others =
        jars(false).map(jar -> megabytes(jar.toFile().length()) + " " + name(jar)).toList();
    long own = jars(true).mapToLong(jar -> jar.toFile().length()).sum();

    assertEquals(Files.readAllLines(Path.of("sizes.txt")), others);
    assertTrue(own < 1_500_000, () -> "Expected Gouji's jars to be small but they have " + own);
  }

  @Test
  void runsOnTheModulePath() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.jnu.encoding=UTF-8",
                "--module-path",
                Path.of("target", "classes") + File.pathSeparator + LIB,
                "--module",
                "com.example.embedding/com.example.embedding.Main",
                FILE.toString(),
                "pom.xml")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor(), printed);
    assertEquals(
        List.of(
            "INFO CountsAgreeWithAssets",
            "WARNING OfficeOperatingBreakdownAgreesWithTable",
            "ERROR TextAgreesWithTable",
            "ERROR TextAgreesWithTable",
            "INFO PartsAreNumberedOnce",
            "refused: NOT_A_WORD_DOCUMENT"),
        printed.lines().toList());
  }

  private static Stream<Path> jars(boolean own) throws IOException {
    try (Stream<Path> jars = Files.list(LIB)) {
      return jars.filter(jar -> name(jar).startsWith("gouji-") == own).sorted().toList().stream();
    }
  }

  private static String name(Path jar) {
    return jar.getFileName().toString();
  }

  private static String megabytes(long bytes) {
    return BigDecimal.valueOf(bytes, 6).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}

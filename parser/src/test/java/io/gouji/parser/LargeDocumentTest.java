package io.gouji.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading is a stream: the heap stays in proportion to the cells that are kept. */
class LargeDocumentTest {

  @Test
  @Tag("slow")
  void readsAHundredMegabytesInHalfAGigabyteOfHeap(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("large.docx");
    assertThat(LargeDocument.write(file)).isGreaterThan(100_000_000);
    Path out = folder.resolve("out.txt");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeDocument.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();

    assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo("200000 cells");
    assertThat(java.exitValue()).isZero();
  }
}

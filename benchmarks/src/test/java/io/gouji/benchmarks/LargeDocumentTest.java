package io.gouji.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading is a stream: the heap stays in proportion to the cells that are kept. */
class LargeDocumentTest {

  @Test
  @Tag("slow")
  void isReadInHalfAGigabyteOfHeap(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("large.docx");
    assertThat(LargeDocument.write(file)).isGreaterThan(100_000_000);

    assertThat(Processes.largeDocument(file).cells()).isEqualTo(LargeDocument.CELLS);
  }
}

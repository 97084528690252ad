package io.gouji.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disclosure on which everything is measured. */
final class Sample {
  /**
   * The system property that names the root of the source tree, by default the working directory.
   */
  static final String ROOT_PROPERTY = "gouji.root";

  static final String NAME = "366-商促局-2022.docx";

  private Sample() {}

  static Path root() {
    return Path.of(System.getProperty(ROOT_PROPERTY, ".")).toAbsolutePath().normalize();
  }

  static Path file() {
    return root().resolve("examples").resolve("disclosures").resolve(NAME);
  }

  static byte[] bytes() throws IOException {
    return Files.readAllBytes(file());
  }
}

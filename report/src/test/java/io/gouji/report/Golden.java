package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output in files. After a deliberate change, {@code mvn test
 * -Dgouji.updateGoldenFiles=true} writes them anew; the change is reviewed with them.
 */
final class Golden {
  static final String UPDATE = "gouji.updateGoldenFiles";

  private static final Path FOLDER = Path.of("src", "test", "resources", "io", "gouji", "report");

  private Golden() {}

  static void assertMatches(String actual, String name) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}

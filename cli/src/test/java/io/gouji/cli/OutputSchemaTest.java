package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gouji.report.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands print of a real disclosure is what the schemas describe. */
class OutputSchemaTest {

  @ParameterizedTest
  @CsvSource({
    "check --format json, check-1.0",
    "check --format json --lang en missing.docx, check-1.0",
    "parse, parse-typed-1.0",
    "parse --view grid, parse-grid-1.0",
    "parse --view grid missing.docx, parse-grid-1.0",
  })
  void matchesItsSchema(String command, String schema) throws IOException {
    Object[] arguments = (command + " " + GoujiRun.DISCLOSURE).split(" ");

    String json = GoujiRun.of(arguments).out();

    assertThat(validate(json, schema)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "check --format json, check-1.0",
    "parse, parse-typed-1.0",
    "parse --view grid, parse-grid-1.0",
  })
  void matchesItsSchemaIfFilesAreJoined(String command, String schema, @TempDir Path folder)
      throws IOException {
    Path copy = Files.copy(GoujiRun.DISCLOSURE, folder.resolve("copy.docx"));
    Object[] arguments = (command + " --together " + GoujiRun.DISCLOSURE + " " + copy).split(" ");

    String json = GoujiRun.of(arguments).out();

    assertThat(json).contains("\"file\": \"copy.docx\"");
    assertThat(validate(json, schema)).isEmpty();
  }

  private static List<?> validate(String json, String name) throws IOException {
    String file = "schema/" + name + ".schema.json";
    try (InputStream in = Objects.requireNonNull(Tool.class.getResourceAsStream(file))) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema, InputFormat.JSON)
          .validate(json, InputFormat.JSON);
    }
  }
}

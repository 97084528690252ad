package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ParseCommandTest {

  @Test
  void printsTypedTablesOfOneFileAsAnObject() {
    GoujiRun run = GoujiRun.of("parse", GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("{\n")
        .contains("\"type\": \"THREE_PUBLIC_EXPENSES\"", "\"value\": \"66.84\"");
  }

  @Test
  void printsGridsAsTheyStand() {
    GoujiRun run = GoujiRun.of("parse", "--view", "grid", GoujiRun.DISCLOSURE);

    assertThat(run.out())
        .contains("{\"text\": \"单位：万元\", \"rowSpan\": 1, \"colSpan\": 3}", "\"numbering\": \"四、\"");
  }

  @Test
  void printsAnArrayForSeveralFilesOneOfWhichIsMissing() {
    GoujiRun run = GoujiRun.of("parse", GoujiRun.DISCLOSURE, Path.of("missing.docx"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .startsWith("[\n")
        .contains("\"document\": {\"source\": \"missing.docx\"}", "\"code\": \"NOT_FOUND\"");
  }

  @Test
  void doesNotReadDirectories() {
    GoujiRun run = GoujiRun.of("parse", Path.of("src"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("\"code\": \"IS_A_DIRECTORY\"");
  }
}

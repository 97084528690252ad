package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NdjsonReportTest {

  @Test
  void eachLineIsCompleteAsSoonAsItsDocumentIsWritten() throws IOException {
    StringWriter out = new StringWriter();
    try (ReportWriter report = ReportFormat.NDJSON.open(out, ReportOptions.standard())) {
      report.write(Sample.unreadable());
      assertThat(out.toString()).startsWith("{\"document\": {").endsWith("}}\n");

      report.write(Sample.withFindings());
      assertThat(out.toString().lines()).hasSize(2);
    }
  }

  @Test
  void saysTheSameAsJson() throws IOException {
    String json = Rendering.of(ReportFormat.JSON, Locale.CHINESE, Sample.withFindings());
    String line = Rendering.of(ReportFormat.NDJSON, Locale.CHINESE, Sample.withFindings());

    assertThat("[" + line + "]").isEqualToIgnoringWhitespace(json);
  }

  @Test
  void noDocumentsMakeNoLines() throws IOException {
    assertThat(Rendering.of(ReportFormat.NDJSON, Locale.CHINESE)).isEmpty();
  }
}

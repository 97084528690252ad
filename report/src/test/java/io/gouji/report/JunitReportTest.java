package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.rules.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitReportTest {

  @Test
  void writesASuiteForEachDocument() throws IOException {
    Golden.assertMatches(
        Rendering.of(
            ReportFormat.JUNIT, Locale.CHINESE, Sample.withFindings(), Sample.unreadable()),
        "findings.zh.junit.xml");
  }

  @Test
  void countsWhatItWrites() throws Exception {
    Document document =
        parse(
            Rendering.of(
                ReportFormat.JUNIT,
                ReportOptions.standard().withFailOn(Optional.of(Severity.INFO)),
                SarifReportTest.reviewed(Sample.withFindings()),
                Sample.withoutFindings(),
                Sample.unreadable()));

    assertThat(document.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      Element suite = (Element) document.getElementsByTagName("testsuite").item(i);
      assertThat(count(suite, "testcase")).isEqualTo(number(suite, "tests"));
      assertThat(count(suite, "failure")).isEqualTo(number(suite, "failures"));
      assertThat(count(suite, "error")).isEqualTo(number(suite, "errors"));
      assertThat(count(suite, "skipped")).isEqualTo(number(suite, "skipped"));
    }
  }

  @Test
  void nothingFailsWhereNothingIsToFail() throws IOException {
    assertThat(
            Rendering.of(
                ReportFormat.JUNIT,
                ReportOptions.standard().withFailOn(Optional.empty()),
                Sample.withFindings()))
        .contains("failures=\"0\"", "<system-out>ERROR ")
        .doesNotContain("<failure");
  }

  @Test
  void leavesOutWhatXmlCannotHold() throws Exception {
    DocumentReport.Unreadable odd =
        new DocumentReport.Unreadable("a\u0000\u001b\ufffe\ud800<&\"b.docx", "NOT_FOUND", "]]>");

    Document document = parse(Rendering.of(ReportFormat.JUNIT, Locale.CHINESE, odd));

    assertThat(((Element) document.getElementsByTagName("testsuite").item(0)).getAttribute("name"))
        .isEqualTo("a????<&\"b.docx");
  }

  private static int count(Element suite, String name) {
    return suite.getElementsByTagName(name).getLength();
  }

  private static int number(Element suite, String attribute) {
    return Integer.parseInt(suite.getAttribute(attribute));
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}

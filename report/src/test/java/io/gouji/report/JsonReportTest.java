package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void writesFindings() throws IOException {
    Golden.assertMatches(
        Rendering.of(ReportFormat.JSON, Locale.CHINESE, Sample.withFindings()), "findings.zh.json");
  }

  @Test
  void writesMessagesInEnglish() throws IOException {
    assertThat(Rendering.of(ReportFormat.JSON, Locale.ENGLISH, Sample.withFindings()))
        .contains(
            "\"message\": \"text 「公务接待费」 is 68.52 万元,"
                + " “三公”经费支出表 「公务接待费 / 合计」 is 55.00 万元, difference 13.52 万元\"");
  }

  @Test
  void writesFilesThatCannotBeRead() throws IOException {
    assertThat(Rendering.of(ReportFormat.JSON, Locale.CHINESE, Sample.unreadable()))
        .isEqualTo(
            """
            [
              {
                "document": {"source": "old.doc"},
                "error": {"code": "OLD_WORD_FORMAT", "message": "旧版 Word 或 WPS 文档（.doc、.wps），请另存为 .docx 后再试：Expected a Word document (.docx) but was a document of Word 97 to 2003 in old.doc"}
              }
            ]
            """);
  }

  @Test
  void writesTypedTables() throws IOException {
    Golden.assertMatches(parsed(ParseView.TYPED), "typed.json");
  }

  @Test
  void writesGrids() throws IOException {
    Golden.assertMatches(parsed(ParseView.GRID), "grid.json");
  }

  private static String parsed(ParseView view) throws IOException {
    StringWriter out = new StringWriter();
    try (ParseWriter writer = view.open(out, ReportOptions.standard(), false)) {
      DocumentReport.Checked document = Sample.withFindings();
      writer.write(document.source(), document.sha256(), document.evaluation().disclosure());
    }
    return out.toString();
  }
}

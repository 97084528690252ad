package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.LinesAddUpToTheirTotal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  @Test
  void showsFindingsWithTheirPlaces() throws IOException {
    String page = Rendering.of(ReportFormat.HTML, Locale.CHINESE, Sample.withFindings());

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"zh\">")
        .contains("class=\"finding ERROR\"")
        .containsPattern("data-places=\"\\d+( \\d+)*\"")
        .endsWith("</html>\n");
  }

  @Test
  void needsNothingElse() throws IOException {
    String page = Rendering.of(ReportFormat.HTML, Locale.CHINESE, Sample.withFindings());

    assertThat(page)
        .doesNotContainPattern("(?:src|href)=\"(?!#)")
        .doesNotContain("@import", "url(");
  }

  @Test
  void showsTablesThatStandInNoDocument() throws IOException {
    Disclosure figures =
        DisclosureBuilder.budget("商促局", 2022)
            .table(
                TableKind.BASIC_EXPENDITURE,
                table ->
                    table
                        .line("302", "商品和服务支出")
                        .with(ColumnRole.TOTAL, "9.00")
                        .line("30201", "办公费")
                        .with(ColumnRole.TOTAL, "5.04"))
            .build();
    Evaluation evaluation = RuleEngine.of(List.of(new LinesAddUpToTheirTotal())).evaluate(figures);
    String page =
        Rendering.of(
            ReportFormat.HTML,
            Locale.CHINESE,
            new DocumentReport.Checked("figures", Sample.SHA256, evaluation));

    assertThat(page).contains(">办公费<", "figure ERROR");
    assertThat(numbers(page, "data-places")).isNotEmpty().isSubsetOf(numbers(page, "data-p"));
  }

  private static List<String> numbers(String page, String attribute) {
    return Pattern.compile(attribute + "=\"([\\d ]+)\"")
        .matcher(page)
        .results()
        .flatMap(match -> List.of(match.group(1).split(" ")).stream())
        .toList();
  }

  @Test
  void speaksEnglish() throws IOException {
    assertThat(Rendering.of(ReportFormat.HTML, Locale.ENGLISH, Sample.withFindings()))
        .contains("<html lang=\"en\">")
        .contains("All figures");
  }

  @Test
  void listsSeveralFilesWithTheirCounts() throws IOException {
    String page =
        Rendering.of(
            ReportFormat.HTML,
            Locale.CHINESE,
            Sample.withFindings(),
            Sample.withoutFindings(),
            Sample.unreadable());

    assertThat(page)
        .contains("<nav id=\"index\"")
        .contains(
            "<a href=\"#d1\">", "<a href=\"#d2\">clean.docx</a>", "<a href=\"#d3\">old.doc</a>")
        .contains("data-unreadable=\"true\"")
        .contains("旧版 Word 或 WPS 文档");
    assertThat(Rendering.of(ReportFormat.HTML, Locale.CHINESE, Sample.withoutFindings()))
        .doesNotContain("<nav");
  }

  @Test
  void escapesWhatDocumentsSay() throws IOException {
    Disclosure hostile =
        DisclosureBuilder.budget("<img src=x>", 2022)
            .paragraph("</script><script>alert(1)</script>&amp;")
            .build();
    DocumentReport document =
        new DocumentReport.Checked(
            "\"><b>.docx", Sample.SHA256, RuleEngine.of(List.of()).evaluate(hostile));

    assertThat(Rendering.of(ReportFormat.HTML, Locale.CHINESE, document))
        .doesNotContain("<img", "<script>alert", "\"><b>")
        .contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;");
  }
}

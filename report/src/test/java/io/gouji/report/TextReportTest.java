package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void printsFindingsInChinese() throws IOException {
    Golden.assertMatches(
        Rendering.of(ReportFormat.TEXT, Locale.CHINESE, Sample.withFindings()), "findings.zh.txt");
  }

  @Test
  void printsFindingsInEnglish() throws IOException {
    Golden.assertMatches(
        Rendering.of(ReportFormat.TEXT, Locale.ENGLISH, Sample.withFindings()), "findings.en.txt");
  }

  @Test
  void saysWhatWasCheckedWhereNothingIsFound() throws IOException {
    assertThat(Rendering.of(ReportFormat.TEXT, Locale.CHINESE, Sample.withoutFindings()))
        .isEqualTo(
            """
            clean.docx
            商促局（366） 2022 年部门预算：2 张表，8 个数字，5 项核对

            未发现问题。
            核对 5 项：相符 4，其中四舍五入之内 1，不适用 1。
            数字 8 个，已核对 7 个（87.5%）。未核对的 1 个见 JSON 报告的 unchecked。
            """);
  }

  @Test
  void saysWhyFileCannotBeRead() throws IOException {
    assertThat(Rendering.of(ReportFormat.TEXT, Locale.CHINESE, Sample.unreadable()))
        .isEqualTo(
            """
            old.doc
            无法读取：旧版 Word 或 WPS 文档（.doc、.wps），请另存为 .docx 后再试（OLD_WORD_FORMAT）
              Expected a Word document (.docx) but was a document of Word 97 to 2003 in old.doc
            """);
    assertThat(Rendering.of(ReportFormat.TEXT, Locale.ENGLISH, Sample.unreadable()))
        .contains(
            "Cannot read: a document of an old Word or WPS (.doc, .wps): save it as .docx and try again");
  }

  @Test
  void addsUpAfterSeveralFiles() throws IOException {
    DocumentReport[] documents = {
      Sample.withFindings(), Sample.withoutFindings(), Sample.unreadable()
    };

    assertThat(Rendering.of(ReportFormat.TEXT, Locale.CHINESE, documents))
        .endsWith("\n\n合计 3 个文件，其中 1 个未能读取。发现 7 项：错误 4，警告 2，提示 1。\n");
    assertThat(Rendering.of(ReportFormat.TEXT, Locale.ENGLISH, documents))
        .endsWith(
            "\n\nTotal of 3 files, 1 of which could not be read."
                + " Found 7: errors 4, warnings 2, infos 1.\n");
  }

  @Test
  void coloursOnlyWhenAsked() throws IOException {
    ReportOptions options = ReportOptions.standard();
    String plain = Rendering.of(ReportFormat.TEXT, options, Sample.withFindings());
    String colored =
        Rendering.of(ReportFormat.TEXT, options.withColor(true), Sample.withFindings());

    assertThat(plain).doesNotContain("\u001b");
    assertThat(colored).contains("\u001b[1;31m错误\u001b[0m", "\u001b[1;33m警告\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void speaksItsLanguageWhateverTheSystemDoes() throws IOException {
    Locale before = Locale.getDefault();
    try {
      for (Locale system : List.of(Locale.GERMANY, Locale.forLanguageTag("ar-u-nu-arab"))) {
        Locale.setDefault(system);
        Golden.assertMatches(
            Rendering.of(ReportFormat.TEXT, Locale.CHINESE, Sample.withFindings()),
            "findings.zh.txt");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void keepsCommandsToTheTerminalOutOfNames() throws IOException {
    DocumentReport hostile =
        new DocumentReport.Unreadable("\u001b[2J.docx", "NOT_FOUND", "no\u0007file");

    assertThat(Rendering.of(ReportFormat.TEXT, Locale.CHINESE, hostile))
        .contains("?[2J.docx", "no?file")
        .doesNotContain("\u001b", "\u0007");
  }
}

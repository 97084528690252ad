package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReportTest {

  @Test
  void writesARowForEachFinding() throws IOException {
    Golden.assertMatches(
        Rendering.of(
            ReportFormat.CSV,
            Locale.CHINESE,
            SarifReportTest.reviewed(Sample.withFindings()),
            Sample.unreadable()),
        "findings.zh.csv");
  }

  @Test
  void beginsWithTheMarkOfUtf8AndItsColumns() throws IOException {
    assertThat(Rendering.of(ReportFormat.CSV, Locale.ENGLISH))
        .isEqualTo(
            "\ufefffile,department,code,year,kind,severity,rule,title,place,message,actual,"
                + "expected,difference,unit,root,state,reason,fingerprint\r\n");
  }

  @Test
  void everyRowHasEveryColumn() throws IOException {
    String csv =
        Rendering.of(ReportFormat.CSV, Locale.CHINESE, Sample.withFindings(), Sample.unreadable());

    assertThat(csv.split("\r\n"))
        .hasSize(9)
        .allSatisfy(row -> assertThat(row.replaceAll("\"[^\"]*\"", "").split(",", -1)).hasSize(18));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1 | '=1+1",
        "+cmd | '+cmd",
        "@sum | '@sum",
        "-2+3 | '-2+3",
        "-5.04 | -5.04",
        "12 | 12",
        "a,b | \"a,b\"",
        "a\"b | \"a\"\"b\"",
        "=a,\"b | \"'=a,\"\"b\"",
        "＝1 | '＝1",
      })
  void noFieldIsAFormula(String text, String field) throws IOException {
    StringWriter out = new StringWriter();
    new CsvOutput(out).row(List.of(text));

    assertThat(out.toString()).isEqualTo(field + "\r\n");
  }
}

package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.rules.Check;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerReportTest {
  private static final ReportOptions WITH_LEDGER = ReportOptions.standard().withLedger(true);

  @Test
  void listsEveryFigureWithItsChecksOrTheReasonWhyThereIsNone() throws IOException {
    assertThat(Rendering.of(ReportFormat.TEXT, WITH_LEDGER, Sample.withoutFindings()))
        .endsWith(
            """
            台账：每个数字由哪些核对覆盖
              一般公共预算财政拨款基本支出表
                √ 302 商品和服务支出 / 合计 30.89　1 项：LinesAddUpToTheirTotal 1
                √ 30201 办公费 / 合计 5.04　1 项：LinesAddUpToTheirTotal 1
                √ 30211 差旅费 / 合计 14.51　1 项：LinesAddUpToTheirTotal 1
                √ 30231 公务用车运行维护费 / 合计 11.34　1 项：LinesAddUpToTheirTotal 1
              财政拨款“三公”经费支出表
                √ 合计 / 合计 66.84　1 项：LinesAddUpToTheirTotal 1
                √ 公务用车运行维护费 / 合计 11.84　1 项：LinesAddUpToTheirTotal 1
                √ 公务接待费 / 合计 55.00　1 项：LinesAddUpToTheirTotal 1
              文字
                – 机关运行经费 30.89　未核对：没有规则涉及
            """);
  }

  @Test
  void speaksEnglishWhenAsked() throws IOException {
    assertThat(
            Rendering.of(
                ReportFormat.TEXT,
                WITH_LEDGER.withLanguage(Locale.ENGLISH),
                Sample.withoutFindings()))
        .contains("– 机关运行经费 30.89: not checked, no rule speaks of it\n");
  }

  @Test
  void jsonHasTheLedgerOnlyWhenAsked() throws IOException {
    assertThat(Rendering.of(ReportFormat.JSON, Locale.CHINESE, Sample.withFindings()))
        .doesNotContain("\"ledger\"");
    assertThat(Rendering.of(ReportFormat.JSON, WITH_LEDGER, Sample.withFindings()))
        .contains(
            "\"text\": \"66.84\", \"location\": {\"kind\": \"cell\", \"table\": 1, \"row\": 1,"
                + " \"column\": 2}, \"checks\": [{\"rule\": \"LinesAddUpToTheirTotal\","
                + " \"status\": \"holds\", \"count\": 1}]}",
            "\"checks\": [], \"unchecked\": \"NO_RULE\"}");
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasWords(Check.Reason reason) {
    assertThat(Messages.of(Locale.CHINESE).find("reason." + reason)).isPresent();
  }
}

package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Severity;
import io.gouji.rules.review.Acceptance;
import io.gouji.rules.review.Baseline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  @Test
  void writesFindings() throws IOException {
    Golden.assertMatches(
        Rendering.of(ReportFormat.SARIF, Locale.CHINESE, Sample.withFindings()),
        "findings.zh.sarif");
  }

  @Test
  void matchesTheSchemaOfSarif() throws IOException {
    assertThat(
            problems(
                Rendering.of(
                    ReportFormat.SARIF,
                    Locale.CHINESE,
                    Sample.withFindings(),
                    Sample.withoutFindings(),
                    Sample.unreadable(),
                    reviewed(withEveryKind()))))
        .isEmpty();
    assertThat(problems(Rendering.of(ReportFormat.SARIF, Locale.ENGLISH))).isEmpty();
  }

  @Test
  void schemaRefusesWhatIsNoSarif() throws IOException {
    assertThat(problems("{\"version\": \"2.1.0\", \"runs\": [{}]}")).isNotEmpty();
  }

  @Test
  void hasAllKindsOfResults() throws IOException {
    String sarif = Rendering.of(ReportFormat.SARIF, Locale.CHINESE, withEveryKind());

    for (String kind :
        List.of("pass", "open", "informational", "notApplicable", "review", "fail")) {
      assertThat(sarif).contains("\"kind\": \"" + kind + "\"");
    }
    assertThat(sarif)
        .contains("\"fullyQualifiedName\": \"“三公”经费支出表/公务接待费/合计\"")
        .contains("\"executionSuccessful\": false", "规则 Broken 出错", "规则 Slow 超时，未能核对");
  }

  @Test
  void saysHowFindingsStandToTheBaseline() throws IOException {
    String sarif = Rendering.of(ReportFormat.SARIF, Locale.CHINESE, reviewed(withEveryKind()));

    for (String state : List.of("new", "unchanged", "updated", "absent")) {
      assertThat(sarif).contains("\"baselineState\": \"" + state + "\"");
    }
    assertThat(sarif)
        .contains("{\"kind\": \"external\", \"status\": \"accepted\", \"justification\": \"已公开\"}");
  }

  @Test
  void namesFilesAsUris() {
    assertThat(SarifResults.uri("a b/366-商.docx")).isEqualTo("a%20b/366-%E5%95%86.docx");
    assertThat(SarifResults.uri("C:\\a.docx")).isEqualTo("C%3A/a.docx");
  }

  /** The sample with a check that could not be assessed, one that crashed, and one in doubt. */
  private static DocumentReport.Checked withEveryKind() {
    DocumentReport.Checked sample = Sample.withFindings();
    Evaluation evaluation = sample.evaluation();
    List<Check> checks = new ArrayList<>(evaluation.checks());
    Check first = checks.get(0);
    checks.add(
        new Check(
            "Unclear",
            Severity.ERROR,
            first.relation(),
            new Check.NotAssessable(Check.Reason.UNKNOWN_UNIT)));
    checks.add(
        new Check(
            "Slow",
            Severity.ERROR,
            Optional.empty(),
            new Check.NotAssessable(Check.Reason.OUT_OF_TIME)));
    checks.add(
        new Check("Broken", Severity.ERROR, Optional.empty(), new Check.Crashed("on purpose")));
    List<io.gouji.rules.Finding> findings = new ArrayList<>(evaluation.findings());
    findings.add(Sample.doubtful());
    return new DocumentReport.Checked(
        sample.source(),
        sample.sha256(),
        new Evaluation(
            evaluation.disclosure(), evaluation.rules(), checks, findings, evaluation.ledger()));
  }

  /** Accepts the first finding, the second with another amount, and one that is gone. */
  static DocumentReport.Checked reviewed(DocumentReport.Checked report) {
    Evaluation evaluation = report.evaluation();
    List<Acceptance> now =
        evaluation.findings().stream()
            .map(finding -> Acceptance.of(evaluation.disclosure(), finding).withReason("已公开"))
            .toList();
    Acceptance second = now.get(1);
    Acceptance other =
        new Acceptance(
            second.identity(),
            second.fingerprint(),
            second.rule(),
            second.place(),
            "1.00 万元",
            second.expected(),
            "");
    Acceptance gone =
        new Acceptance(second.identity(), "gone", second.rule(), "文字/培训费", "2 万元", "1 万元", "已改正");
    return new DocumentReport.Checked(
        report.source(),
        report.sha256(),
        evaluation,
        Baseline.of(List.of(now.get(0), other, gone)).review(evaluation));
  }

  private static List<?> problems(String sarif) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            com.contrastsecurity.sarif.SarifSchema210.class.getResourceAsStream(
                "/schema/sarif-schema-2.1.0.json"))) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema, InputFormat.JSON)
          .validate(sarif, InputFormat.JSON);
    }
  }
}

package io.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.parser.DisclosureParser;
import io.gouji.report.DocumentReport;
import io.gouji.report.ReportFormat;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.rules.review.Baseline;
import io.gouji.rules.review.BaselineUpdate;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentCheckerTest {
  private static final Path DISCLOSURE =
      Path.of("..", "examples", "disclosures", "366-商促局-2022.docx");
  private static final long SEED = 366;

  @TempDir private Path folder;

  @Test
  void checksFilesAndReportsThoseThatCannotBeRead() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.docx"), "no Word file");
    Path missing = folder.resolve("missing.docx");

    List<DocumentReport> reports = checkAll(checker(), List.of(bad, DISCLOSURE, missing));

    assertThat(reports)
        .extracting(DocumentReport::source)
        .containsExactly(bad.toString(), DISCLOSURE.toString(), missing.toString());
    assertThat(reports.get(0))
        .isInstanceOfSatisfying(
            DocumentReport.Unreadable.class, e -> assertThat(e.code()).isEqualTo("NOT_A_ZIP"));
    assertThat(reports.get(1))
        .isInstanceOfSatisfying(
            DocumentReport.Checked.class,
            checked -> assertThat(checked.hasOpenFindings(Severity.ERROR)).isTrue());
    assertThat(reports.get(2))
        .isInstanceOfSatisfying(
            DocumentReport.Unreadable.class, e -> assertThat(e.code()).isEqualTo("NOT_FOUND"));
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameBytesForAnyNumberOfThreadsAndAnyOrderOfRules(ReportFormat format)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      files.add(Files.copy(DISCLOSURE, folder.resolve(i + ".docx")));
    }
    files.add(folder.resolve("missing.docx"));
    List<Rule> shuffled = new ArrayList<>(BuiltInRules.all());
    Collections.shuffle(shuffled, new Random(SEED));

    String one = render(checker(), files, format, 1);

    assertThat(render(checker(), files, format, 2)).isEqualTo(one);
    assertThat(
            render(
                DocumentChecker.of(DisclosureParser.standard(), RuleEngine.of(shuffled)),
                files,
                format,
                8))
        .isEqualTo(one);
  }

  @Test
  void reportsFileThatTakesTooLong() {
    CountDownLatch never = new CountDownLatch(1);
    DocumentChecker slow =
        DocumentChecker.of(
            files -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return DisclosureParser.standard().parseTogether(files);
            },
            RuleEngine.of(BuiltInRules.all())::evaluate);
    Batch batch = Batch.standard().withDeadline(Duration.ofMillis(50));

    try (BatchRun<DocumentReport> run = slow.checkAll(List.of(DISCLOSURE), batch)) {
      assertThat(run.next())
          .isEqualTo(
              new DocumentReport.Unreadable(
                  DISCLOSURE.toString(),
                  "DEADLINE_EXCEEDED",
                  "Expected to be done within PT0.05S but was not with " + DISCLOSURE));
    }
  }

  @Test
  void tellsOfFaultsAndGoesOn() {
    List<String> faults = new ArrayList<>();
    DocumentChecker faulty =
        DocumentChecker.of(
                DisclosureParser.standard()::parseTogether,
                disclosure -> {
                  throw new IllegalStateException("on purpose");
                })
            .withFaultListener((source, fault) -> faults.add(source + " " + fault.getMessage()));

    assertThat(faulty.check("name", List.of(DISCLOSURE)))
        .isEqualTo(
            new DocumentReport.Unreadable(
                "name", "INTERNAL", "java.lang.IllegalStateException: on purpose"));
    assertThat(faults).containsExactly("name on purpose");
  }

  @Test
  void seesFindingsBesideABaseline() {
    DocumentReport.Checked first = (DocumentReport.Checked) checker().check(DISCLOSURE);
    BaselineUpdate update = BaselineUpdate.of(Baseline.none());
    update.add(first.evaluation());

    DocumentReport.Checked second =
        (DocumentReport.Checked) checker().withBaseline(update.baseline()).check(DISCLOSURE);

    assertThat(first.hasOpenFindings(Severity.INFO)).isTrue();
    assertThat(second.hasOpenFindings(Severity.INFO)).isFalse();
  }

  private static DocumentChecker checker() {
    return DocumentChecker.of(DisclosureParser.standard(), RuleEngine.of(BuiltInRules.all()));
  }

  private static List<DocumentReport> checkAll(DocumentChecker checker, List<Path> files) {
    List<DocumentReport> reports = new ArrayList<>();
    try (BatchRun<DocumentReport> run = checker.checkAll(files, Batch.standard())) {
      run.forEachRemaining(reports::add);
    }
    return reports;
  }

  private static String render(
      DocumentChecker checker, List<Path> files, ReportFormat format, int threads)
      throws IOException {
    StringWriter out = new StringWriter();
    Batch batch = Batch.standard().withThreads(threads);
    try (ReportWriter report = format.open(out, ReportOptions.standard().withLedger(true));
        BatchRun<DocumentReport> run = checker.checkAll(files, batch)) {
      while (run.hasNext()) {
        report.write(run.next());
      }
    }
    return out.toString();
  }
}

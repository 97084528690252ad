package io.gouji.testing;

import static io.gouji.testing.GoujiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.gouji.batch.BaselineFile;
import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.rules.review.Baseline;
import io.gouji.rules.review.BaselineUpdate;
import io.gouji.rules.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class DisclosureArchiveTest {
  private static final Path ARCHIVE = Path.of("target", "archive");

  @Test
  void runsTheTestOnceForEachFileInOrder() throws IOException {
    write("archive/2022/b.docx", "66.84");
    write("archive/2022/a.docx", "66.84");
    write("archive/2022/older/wrong.docx", "77.36");
    Files.writeString(ARCHIVE.resolve("2022/notes.txt"), "not a disclosure");
    Files.writeString(ARCHIVE.resolve("2022/~$a.docx"), "the lock file of an editor");

    EngineExecutionResults results = run("checksArchive");

    assertThat(names(results.testEvents().succeeded().list())).containsExactly("a.docx", "b.docx");
    assertThat(names(results.testEvents().failed().list()))
        .containsExactly(Path.of("older", "wrong.docx").toString());
    assertThat(failure(results)).hasMessageContaining("66.84").hasMessageContaining("77.36");
  }

  @Test
  void leavesAcceptedFindingsOut() throws IOException {
    write("archive/accepted/a.docx", "77.36");
    Evaluation evaluation =
        RuleEngine.of(BuiltInRules.all())
            .evaluate(
                DisclosureParser.standard().parse(ARCHIVE.resolve("accepted/a.docx")).disclosure());
    Path baseline = ARCHIVE.resolve("baseline.txt");
    BaselineUpdate update = BaselineUpdate.of(Baseline.none());
    update.add(evaluation);
    BaselineFile.write(baseline, update.baseline());

    run("checksAgainstBaseline").testEvents().assertStatistics(events -> events.succeeded(1));

    write("archive/accepted/a.docx", "77.39");
    run("checksAgainstBaseline").testEvents().assertStatistics(events -> events.failed(1));

    Files.delete(baseline);
    assertThat(containerFailure(run("checksAgainstBaseline")))
        .hasMessageContaining("a baseline at");
  }

  @Test
  void failsTheTestOfUnreadableFile() throws IOException {
    Files.createDirectories(ARCHIVE.resolve("unreadable"));
    Files.writeString(ARCHIVE.resolve("unreadable/renamed.docx"), "no Word file");

    EngineExecutionResults results = run("checksUnreadable");

    results.testEvents().assertStatistics(events -> events.started(1).failed(1));
    assertThat(failure(results)).hasStackTraceContaining("renamed.docx");
  }

  @Test
  void failsWhereThereIsNothingToTest() throws IOException {
    Files.createDirectories(ARCHIVE.resolve("empty"));

    assertThat(containerFailure(run("checksEmpty"))).hasMessageContaining("none below");
    assertThat(containerFailure(run("checksMissing"))).hasMessageContaining("no folder at");
  }

  private static void write(String file, String text) {
    DocxBuilder.create()
        .paragraph("商促局2022年部门预算公开")
        .paragraph("财政拨款“三公”经费支出表")
        .paragraph("单位：万元")
        .table(
            table ->
                table
                    .row("项目", "合计")
                    .row("“三公”经费小计", "66.84")
                    .row("一、因公出国（境）费", "0.00")
                    .row("二、公务用车购置及运维费", "11.84")
                    .row("其中：1、公务用车购置费", "0.00")
                    .row("2、公务用车运行维护费", "11.84")
                    .row("三、公务接待费", "55.00"))
        .paragraph("四、财政拨款“三公”经费预算情况")
        .paragraph("2022年三公经费预算数" + text + "万元。")
        .write(Path.of("target").resolve(file));
  }

  private static EngineExecutionResults run(String method) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectMethod(Archives.class, method, parameters(method)))
        .execute();
  }

  private static String parameters(String method) {
    if (method.equals("checksAgainstBaseline")) {
      return Evaluation.class.getName() + "," + Review.class.getName();
    }
    return method.equals("checksArchive")
        ? Stream.of(Evaluation.class, Disclosure.class, ParseResult.class, Path.class)
            .map(Class::getName)
            .collect(Collectors.joining(","))
        : Evaluation.class.getName();
  }

  private static List<String> names(List<Event> events) {
    return events.stream().map(event -> event.getTestDescriptor().getDisplayName()).toList();
  }

  private static Throwable failure(EngineExecutionResults results) {
    return thrown(results.testEvents().failed().list());
  }

  private static Throwable containerFailure(EngineExecutionResults results) {
    return thrown(results.containerEvents().failed().list());
  }

  private static Throwable thrown(List<Event> events) {
    return events.get(0).getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
  }

  /** Not found by the build, whose test classes end in Test. */
  static class Archives {
    @DisclosureArchive("target/archive/2022")
    void checksArchive(
        Evaluation evaluation, Disclosure disclosure, ParseResult result, Path file) {
      assertThat(evaluation).hasNoErrors();
      assertThat(disclosure).isEqualTo(result.disclosure());
      assertThat(file).exists();
    }

    @DisclosureArchive(value = "target/archive/accepted", baseline = "target/archive/baseline.txt")
    void checksAgainstBaseline(Evaluation evaluation, Review review) {
      assertThat(evaluation).apartFrom(review).hasNoErrors();
    }

    @DisclosureArchive("target/archive/unreadable")
    void checksUnreadable(Evaluation evaluation) {
      assertThat(evaluation).hasNoErrors();
    }

    @DisclosureArchive("target/archive/empty")
    void checksEmpty(Evaluation evaluation) {
      assertThat(evaluation).hasNoErrors();
    }

    @DisclosureArchive("target/archive/missing")
    void checksMissing(Evaluation evaluation) {
      assertThat(evaluation).hasNoErrors();
    }
  }
}

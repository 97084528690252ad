package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings, baseline and suppressions, as people use them from the command line. */
class ReviewTest {
  @TempDir private Path folder;

  @Test
  void acceptsWhatTheBaselineHas() throws IOException {
    Path baseline = folder.resolve("baseline.yaml");

    GoujiRun first =
        GoujiRun.of("check", "--baseline", baseline, "--update-baseline", GoujiRun.DISCLOSURE);
    GoujiRun second =
        GoujiRun.of("check", "--fail-on=info", "--baseline", baseline, GoujiRun.DISCLOSURE);

    assertThat(first.exitCode()).isZero();
    assertThat(first.err()).startsWith("基线已写入 " + baseline + "：7 项，其中 7 项没有写明理由\n");
    assertThat(first.out()).contains("1  错误【新】  文字「公务接待费」为 68.52 万元");
    assertThat(second.exitCode()).isZero();
    assertThat(second.out())
        .contains("1  错误【已接受】  文字「公务接待费」为 68.52 万元", "；已接受 7 项。")
        .contains("基线中有 7 项没有写明理由：\n  文字/");
  }

  @Test
  void reopensWhatHasChangedAndTellsWhatIsGone() throws IOException {
    Path baseline = folder.resolve("baseline.yaml");
    GoujiRun.of("check", "--baseline", baseline, "--update-baseline", GoujiRun.DISCLOSURE);
    String text = Files.readString(baseline);
    assertThat(text).contains("actual: \"68.52 万元\"");
    Files.writeString(
        baseline,
        text.replace("actual: \"68.52 万元\"", "actual: \"67.52 万元\"")
                .replace("reason: \"\"", "reason: \"2022 年已公开\"")
            + """

            - rule: "TextAgreesWithTable"
              department: "商促局"
              code: "366"
              year: 2022
              kind: BUDGET
              place: "文字/培训费"
              actual: "2 万元"
              expected: "1 万元"
              reason: "已改正"
              fingerprint: "0000000000000000"
            """);

    GoujiRun run = GoujiRun.of("check", "--baseline", baseline, GoujiRun.DISCLOSURE);
    GoujiRun json =
        GoujiRun.of("check", "--format=json", "--baseline", baseline, GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("1  错误【金额有变，原为 67.52 万元】  文字「公务接待费」为 68.52 万元")
        .contains("  理由  2022 年已公开\n")
        .contains("基线中有 1 项不再出现（--update-baseline 可删去）：\n  文字/培训费　2 万元");
    assertThat(json.out())
        .contains("\"state\": \"changed\",\n        \"former\": {\"actual\": \"67.52 万元\"")
        .contains("\"accepted\": {\"by\": \"baseline\", \"reason\": \"2022 年已公开\"}")
        .contains("\"accepted\": 6,\n      \"gone\": 1,");
  }

  @Test
  void updateKeepsReasons() throws IOException {
    Path baseline = folder.resolve("baseline.yaml");
    List<Object> update =
        List.of("check", "--baseline", baseline, "--update-baseline", GoujiRun.DISCLOSURE);
    GoujiRun.of(update.toArray());
    String reviewed = Files.readString(baseline).replace("reason: \"\"", "reason: \"见 2022 年批复\"");
    Files.writeString(baseline, reviewed);

    GoujiRun run = GoujiRun.of(update.toArray());

    assertThat(run.err()).contains("7 项，其中 0 项没有写明理由");
    assertThat(Files.readString(baseline)).isEqualTo(reviewed);
  }

  @Test
  void appliesSettings() throws IOException {
    Path config = folder.resolve("gouji.yaml");
    Files.writeString(
        config,
        """
        rules:
          OfficeOperatingBreakdownAgreesWithTable: off
        departments:
          "366":
            rules: {TextAgreesWithTable: info, ThreePublicExpensesCoverBasicExpenditure: warning}
        """);

    GoujiRun run = GoujiRun.of("check", "--config", config, GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("提示  文字「公务接待费」")
        .doesNotContain("OfficeOperatingBreakdownAgreesWithTable");
  }

  @Test
  void suppressesOneFinding() throws IOException {
    String json = GoujiRun.of("check", "--format=ndjson", GoujiRun.DISCLOSURE).out();
    String fingerprint = json.replaceAll("(?s).*\"fingerprint\": \"([0-9a-f]+)\".*", "$1");
    Path config = folder.resolve("gouji.yaml");
    Files.writeString(
        config, "suppressions:\n  - {finding: \"%s\", reason: 按要求单列}\n".formatted(fingerprint));

    GoujiRun run = GoujiRun.of("check", "--config", config, GoujiRun.DISCLOSURE);

    assertThat(run.out()).contains("【已接受】", "  理由  按要求单列\n", "；已接受 1 项。");
  }

  @Test
  void saysWhereSettingsAreWrong() throws IOException {
    Path config = folder.resolve("gouji.yaml");
    Files.writeString(config, "rules:\n  ChangeHasReasons: off\n");

    GoujiRun run = GoujiRun.of("check", "--config", config, GoujiRun.DISCLOSURE);
    GoujiRun english = GoujiRun.of("check", "--lang=en", "--config", config, GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "gouji check: %s 第 2 行第 3 列：没有规则 ChangeHasReasons；是否指 ChangeHasReason？\n"
                .formatted(config));
    assertThat(english.err())
        .startsWith(
            "gouji check: %s, line 2, column 3: there is no rule ChangeHasReasons; did you mean ChangeHasReason?\n"
                .formatted(config));
  }

  @Test
  void refusesFilesThatAreNotThere() {
    Path missing = folder.resolve("missing.yaml");

    assertThat(GoujiRun.of("check", "--config", missing, GoujiRun.DISCLOSURE).err())
        .startsWith("gouji check: 无法读取 " + missing);
    assertThat(GoujiRun.of("check", "--baseline", missing, GoujiRun.DISCLOSURE).exitCode())
        .isEqualTo(2);
    assertThat(GoujiRun.of("check", "--update-baseline", GoujiRun.DISCLOSURE).err())
        .startsWith("gouji check: --update-baseline 需要 --baseline FILE");
    assertThat(GoujiRun.of("check", "--threads", "0", GoujiRun.DISCLOSURE).err())
        .startsWith("gouji check: --threads 应为正整数，给出的是 0");
  }

  @Test
  void givesTheSameBytesWithAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 9; i++) {
      Files.copy(GoujiRun.DISCLOSURE, folder.resolve(i + ".docx"));
    }

    String one = check(1, "json");

    assertThat(check(2, "json")).isEqualTo(one);
    assertThat(check(8, "json")).isEqualTo(one);
  }

  private String check(int threads, String format) {
    return GoujiRun.of("check", "--threads", threads, "--format", format, folder).out();
  }
}

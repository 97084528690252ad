package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TraceCommandTest {

  @Test
  void showsSumDownToEveryFigureAndItsPlace() {
    GoujiRun run =
        GoujiRun.of(
            "trace", GoujiRun.DISCLOSURE, "667.43", "610.45", "--rule", "LinesAddUpToTheirTotal");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("667.43 = 610.45 + 30.89 + 26.09 √\n")
        .contains("├ 667.43  一般公共预算财政拨款基本支出表，序号 1「合计 / 合计」【667.43】  [667.425, 667.435]")
        .contains("└ 之和 667.43 万元  [667.415, 667.445]")
        .contains("└ + 26.09  一般公共预算财政拨款基本支出表，序号 20「303 对个人和家庭的补助 / 合计」【26.09】")
        .contains("应等于下列 3 项之和")
        .contains("两边恰好相等。");
  }

  @Test
  void showsWhatDoesNotAgreeUnlessAskedForMore() {
    GoujiRun run = GoujiRun.of("trace", GoujiRun.DISCLOSURE);

    assertThat(run.out())
        .contains("77.36 ≠ 66.84 ×", "相差 10.52 万元：四舍五入至多可差 0.01，不能解释。", "8.84 ≥ 11.34 ×")
        .doesNotContain("√");
  }

  @Test
  void speaksEnglish() {
    GoujiRun run = GoujiRun.of("trace", "--lang", "en", GoujiRun.DISCLOSURE, "77.36", "66.84");

    assertThat(run.out()).contains("The difference is 10.52 万元: rounding makes no more than 0.01");
  }

  @Test
  void writesJson() {
    GoujiRun run = GoujiRun.of("trace", "--format", "json", GoujiRun.DISCLOSURE, "68.52", "77.36");

    assertThat(run.out())
        .startsWith("[\n")
        .contains("\"line\": \"77.36 = 68.52 + 8.84 √\"", "\"verdict\": \"EXACT\"")
        .contains("\"reading\": \"WORD_AS_ZERO\"");
  }

  @Test
  void tellsWhyEachCheckWasNotMade() {
    assertThat(GoujiRun.of("trace", "--all", GoujiRun.DISCLOSURE).out())
        .contains("没有核对：可比较的数都是空白。");
  }

  @Test
  void refusesFileThatCannotBeRead() {
    GoujiRun run = GoujiRun.of("trace", Path.of("missing.docx"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("missing.docx: NOT_FOUND");
  }
}

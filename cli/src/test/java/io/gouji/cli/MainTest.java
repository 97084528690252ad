package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.report.Tool;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void tellsItsVersion() {
    GoujiRun run = GoujiRun.of("--version");

    assertThat(run).isEqualTo(new GoujiRun(0, "gouji " + Tool.version() + "\n", ""));
    assertThat(Tool.version()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void helpsInChineseWhateverTheSystemSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(GoujiRun.of("--help").out()).startsWith("勾稽：").contains("命令：", "核对文件，报告不一致之处。");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void helpsInEnglishWhenAsked() {
    assertThat(GoujiRun.of("--lang", "en", "--help").out()).contains("Commands:", "Checks doc");
    assertThat(GoujiRun.of("check", "--help", "--lang=en").out())
        .contains("Exit codes:", "  3   at least one file could not be read")
        .doesNotContain("用法");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "trace", "parse", "rules", "explain"})
  void everyCommandHasHelp(String command) {
    GoujiRun run = GoujiRun.of(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("用法：gouji " + command + " ").doesNotContain("Usage");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "check, gouji check: 缺少参数：PATH",
    "chek, gouji: 不认识的参数：chek；是否指 check？",
    "check --formt json x, gouji check: 不认识的参数：--formt；是否指 --format？",
    "check --format xml x, 'gouji check: --format 的值“xml”无效，可用：text, json, ndjson, sarif, junit, csv, html'",
    "check --fail-on bad x, 'gouji check: --fail-on 的值“bad”无效，可用：error, warning, info, never'",
    "explain, gouji explain: 缺少参数：RULE",
    "--lang fr check x, 'gouji: --lang 的值“fr”无效，可用：zh, en'",
  })
  void saysWhatIsWrongWithTheArguments(String arguments, String message) {
    GoujiRun run = GoujiRun.of((Object[]) arguments.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(message + "\n用法见 gouji");
  }

  @Test
  void saysItInEnglishWhenAsked() {
    assertThat(GoujiRun.of("check", "--lang", "en").err())
        .isEqualTo("gouji check: Missing argument: PATH\nFor usage see gouji check --help\n");
  }

  @Test
  void showsItsUsageWithoutCommand() {
    GoujiRun run = GoujiRun.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("用法：gouji");
  }

  @Test
  void listsAllRules() {
    GoujiRun text = GoujiRun.of("rules");
    GoujiRun json = GoujiRun.of("rules", "--format", "json", "--lang", "en");

    assertThat(text.out().lines()).hasSameSizeAs(Library.standard().engine().rules());
    assertThat(text.out()).contains("LinesAddUpToTheirTotal");
    assertThat(json.out()).contains("{\"id\": \"LinesAddUpToTheirTotal\", \"severity\": \"ERROR\"");
  }

  @Test
  void explainsRule() {
    GoujiRun run = GoujiRun.of("explain", "linesadduptotheirtotal");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("LinesAddUpToTheirTotal");
  }

  @Test
  void suggestsNamesNearToOneThatNoRuleHas() {
    GoujiRun run = GoujiRun.of("explain", "LineAddsUpToTheirTotal");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("gouji explain: 没有规则 LineAddsUpToTheirTotal；是否指 LinesAddUpToTheirTotal");
  }
}

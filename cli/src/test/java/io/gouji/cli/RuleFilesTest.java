package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.testing.DocxBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
  private static final String TRAVEL =
      """
      规则包 mine 版本 2.1
      规则 TravelIsWithinPost "差旅费不超过邮电费" 级别 提示 依据 "内部规定。"
        基本支出表[差旅费] <= 基本支出表[邮电费]
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void checksWithTheRulesOfFiles() throws IOException {
    Path rules =
        file("mine.rules", "规则 NothingIsForHospitality \"没有公务接待费\" 级别 警告\n  三公表[公务接待费].合计 = 0\n");

    GoujiRun run = GoujiRun.of("check", "--rules", rules, GoujiRun.DISCLOSURE);

    assertThat(run.out()).contains("公务接待费 / 合计」为 55.00 万元，应为零", "NothingIsForHospitality");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void listsThePacksInTheReport() throws IOException {
    Path rules = file("mine.rules", TRAVEL);

    assertThat(
            GoujiRun.of("check", "--format", "json", "--rules", rules, GoujiRun.DISCLOSURE).out())
        .containsSubsequence(
            "{\"id\": \"built-in\",",
            "{\"id\": \"budget\", \"version\": \"1.0\", \"sha256\": \"",
            "{\"id\": \"final-accounts\",",
            "{\"id\": \"mine\", \"version\": \"2.1\",");
  }

  @Test
  void appliesRulesOfAProvinceOnlyThere() throws IOException {
    Path rules =
        file("henan.rules", "规则 NoHospitality \"没有公务接待费\" 级别 错误 适用 河南省\n  三公表[公务接待费] = 0\n");

    assertThat(GoujiRun.of("check", "--rules", rules, GoujiRun.DISCLOSURE).out())
        .doesNotContain("NoHospitality");
    assertThat(
            GoujiRun.of("check", "--rules", rules, "--province", "河南", GoujiRun.DISCLOSURE).out())
        .contains("NoHospitality");
  }

  @Test
  void appliesRulesOfTheProvinceThatTheDocumentNames() throws IOException {
    Path rules =
        file("jiangsu.rules", "规则 SmallHospitality \"接待费\" 级别 错误 适用 江苏\n  三公表[公务接待费] = 0\n");
    Path disclosure =
        DocxBuilder.create()
            .paragraph("江苏省政协办公厅2022年部门预算")
            .paragraph("“三公”经费支出表")
            .paragraph("单位：万元")
            .table(table -> table.row("项目", "合计").row("合计", "3.00").row("公务接待费", "3.00"))
            .write(folder.resolve("disclosure.docx"));

    assertThat(GoujiRun.of("check", "--rules", rules, disclosure).out())
        .contains("SmallHospitality");
    assertThat(GoujiRun.of("check", "--rules", rules, "--province", "浙江", disclosure).out())
        .doesNotContain("SmallHospitality");
    assertThat(GoujiRun.of("parse", disclosure).out()).contains("\"province\": \"江苏\"");
  }

  @Test
  void refusesProvincesThatDoNotExist() {
    GoujiRun run = GoujiRun.of("check", "--province", "火星", GoujiRun.DISCLOSURE);

    assertThat(run.err()).startsWith("gouji check: 没有省份“火星”，应如 河南、上海");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(GoujiRun.of("trace", "--province", "火星", GoujiRun.DISCLOSURE).exitCode())
        .isEqualTo(2);
  }

  @Test
  void refusesToCheckWithMistakenRules() throws IOException {
    Path rules = file("bad.rules", "规则 Wrong \"错\" 级别 错误\n  基本支出标[合计] = 0\n");

    GoujiRun run = GoujiRun.of("check", "--rules", rules, GoujiRun.DISCLOSURE);

    assertThat(run.err())
        .startsWith("gouji check: bad.rules:2:3: 没有表“基本支出标”，可用：收支总表、")
        .contains("\n    基本支出标[合计] = 0\n    ^^^^^^^^^^\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void verifiesRuleFiles() throws IOException {
    Path good = file("good.rules", TRAVEL);
    Path bad = file("bad.rules", "规则 Wrong \"错\" 级别 重大\n  基本支出表[合计] = 0\n");

    GoujiRun verified = GoujiRun.of("rules", "--verify", good);
    GoujiRun refused = GoujiRun.of("rules", "--verify", bad, "--lang", "en");

    assertThat(verified).isEqualTo(new GoujiRun(0, good + "：1 条规则，没有错误\n", ""));
    assertThat(refused)
        .isEqualTo(
            new GoujiRun(
                2,
                "",
                """
                bad.rules:1:17: there is no severity “重大”; there are: 错误、警告、提示
                  规则 Wrong "错" 级别 重大
                                       ^^^^
                """));
  }

  @Test
  void refusesAnIdThatAnotherRuleHas() throws IOException {
    Path clash = file("clash.rules", "规则 FundsBalance \"收支平衡\" 级别 错误\n  收支总表[收入总计] = 收支总表[支出总计]\n");

    GoujiRun run = GoujiRun.of("rules", "--verify", clash);

    assertThat(run.err()).startsWith("clash.rules:1:4: 已经另有名为 FundsBalance 的规则\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void listsAndExplainsTheRulesOfFiles() throws IOException {
    Path rules = file("mine.rules", TRAVEL);

    assertThat(GoujiRun.of("rules", "--rules", rules).out()).contains("差旅费不超过邮电费");
    assertThat(GoujiRun.of("explain", "--rules", rules, "TravelIsWithinPost").out())
        .isEqualTo(
            """
            # TravelIsWithinPost

            差旅费不超过邮电费。

            ## 依据

            内部规定。

            ```
            规则 TravelIsWithinPost "差旅费不超过邮电费" 级别 提示 依据 "内部规定。"
              基本支出表[差旅费] <= 基本支出表[邮电费]
            ```
            """);
    file("TravelIsWithinPost.md", "# 差旅费\n");
    assertThat(GoujiRun.of("explain", "--rules", rules, "TravelIsWithinPost").out())
        .isEqualTo("# 差旅费\n");
  }

  @Test
  void namesAFileThatIsNotThere() {
    GoujiRun run = GoujiRun.of("check", "--rules", folder.resolve("none.rules"), "x.docx");

    assertThat(run.err()).startsWith("gouji check: 没有规则文件 " + folder.resolve("none.rules"));
    assertThat(run.exitCode()).isEqualTo(2);
  }
}

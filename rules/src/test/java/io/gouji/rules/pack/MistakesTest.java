package io.gouji.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake has one precise message, and carets below what is wrong. */
class MistakesTest {

  @Test
  void pointsAtWhatIsWrong() {
    assertThat(Packs.reports(Packs.rule("", "基本支出表[合计].公用经费用 = 0")))
        .containsExactly(
            """
            test.rules:2:13: 表“基本支出表”没有栏“公用经费用”，可用：合计、人员经费、公用经费
                基本支出表[合计].公用经费用 = 0
                                 ^^^^^^^^^^""");
  }

  @Test
  void speaksEnglishWhenAsked() {
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> Packs.pack(Packs.rule("", "三公表[合计] = 三公表")))
        .withMessageContaining("test.rules:2:13: ")
        .satisfies(
            e ->
                assertThat(e.faults().get(0).message(Locale.ENGLISH))
                    .isEqualTo(
                        "“三公表” is a table, and a figure is needed here:"
                            + " write 三公表[row].column"));
  }

  /** The body of a rule, the characters above the carets, and the message. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " ## ",
      quoteCharacter = '`',
      value = {
        "基本支出标[合计] = 0 ## 基本支出标 ## 没有表“基本支出标”，可用：收支总表、收入总表",
        "基本支出表[302???] = 0 ## 302??? ## 表“基本支出表”的科目编码是 3/5 位，“302???”不是",
        "基本支出表[20805] = 0 ## 20805 ## 表“基本支出表”的科目编码以 3/5 开头，“20805”不是",
        "三公表[30231] = 0 ## 30231 ## 表“三公表”的行没有科目编码，不能用 30231 选行",
        "三公表[公务接侍费] = 0 ## 公务接侍费 ## 词典里没有行“公务接侍费”，是否指 公务接待费",
        "三公表[子行].合计 = 0 ## 子行 ## “子行”后面要有括号，写明是哪一行的",
        "三公表[合计].数量 = 0 ## 数量 ## 表“三公表”没有栏“数量”，可用：合计、预算数",
        "资产表[车辆] = 0 ## 资产表 ## 表“固定资产表”没有合计栏，要写明是哪一栏：数量、价值",
        "文本(三公经废) = 0 ## 三公经废 ## 词典里没有项目“三公经废”，是否指 三公经费",
        "文本(公务接待费, 明年) = 0 ## 明年 ## 不认识“明年”：年度有 本年、上年、各年或四位年份",
        "三公表[合计.合计 = 0 ## . ## 这里应是“]”，不是“.”",
        "三公表[合计] = 合计(三公表[合计] ## (三公 ## 括号“(”没有闭合",
        "三公表[\"合计] = 0 ## \" ## 引号没有闭合（同一行内须有配对的引号）",
        "文本(“三公经费) = 0 ## “ ## 引号没有闭合",
        "三公表[合计] = 基本支出表[302??].合计 ## 基本支出表 ## 这里要一个数，这样会选出几行",
        "三公表[合计] = 合计(文本(公务接待费)) ## 文本 ## 同一项目可能说了几次，不能合计",
        "三公表[合计] = 资产表[车辆].数量 ## = ## 金额不能与数量相加减或比较",
        "三公表[合计] >= 5 ## 5 ## 这个数要写明单位，如 5 万元",
        "三公表[合计] = 三公表[小计] × 三公表[公务接待费] ## × ## 乘法只能是数字乘以金额或数量",
        "三公表[合计] ÷ 三公表[小计] >= 40% ## >= ## 除法只能除以数字",
        "三公表[合计] = 三公表[小计] ÷ (2 - 2) ## ÷ ## 除数为零",
        "1 + 1 = 2 ## = ## 两边都是常数，没有可核对的数",
        "三公表[合计] > 0 ## > ## 结论中不能用“>”，可用：=、≥、≤",
        "三公表[合计] = 0 或 三公表[小计] = 0 ## 或 ## 结论中的“或”只能连接同一个数的几个等式",
        "三公表[合计] ## ] ## “]”后面缺少比较符 =、≥、≤ 等",
        "三公表[合计] = ## = ## “=”后面缺少数：表[行].栏、文本(…)、合计(…) 等",
        "若 有(三公表) 三公表[合计] = 0 ## 三公表[ ## 这里应是“则”，不是“三公表”",
        "合记(三公表[合计]) = 0 ## 合记 ## 没有函数“合记”，可用：合计、先取",
        "如有(三公表[合计], 三公表[小计]) = 0 ## 三公表[小计 ## “如有”的括号里只能有一个",
        "合计(三公表[合计] + 三公表[小计]) = 0 ## + ## 函数的括号里只能是取数，不能是算式",
        "若 有(三公表, 财政) 则 三公表[合计] = 0 ## 财政 ## 没有资金“财政”，可用：全部资金、财政拨款",
        "三公表[合计] = 缺行(基本支出表[302??]) ## 302?? ## “缺行”要一个科目编码，如 缺行(基本支出表[30201])",
        "三公表[合计] = 缺行(基本支出表[合计]) ## 合计 ## “缺行”要一个科目编码",
        "三公表[合计] = 缺行(本表[30201]) ## 本表 ## “本表”只能用在“逐行”或“逐列”之后",
        "三公表[合计] = 各表(本年收入, 各科目) ## 各科目 ## 不认识“各科目”：年度有 本年",
        "三公表[合计] = 合计(每个(本年收入)) ## 每个 ## 同一项目可能说了几次，不能合计",
        "若 有(三公表[合计] > 三公表) 则 三公表[合计] = 0 ## 三公表) ## “三公表”是一张表，这里要一个数",
        "本表[合计] = 0 ## 本表 ## “本表”只能用在“逐行”或“逐列”之后",
        "公用经费 = 0 ## 公用经费 ## 不认识“公用经费”：这里应是 表[行].栏",
        "支出总表[同码] = 0 ## 同码 ## “同码”只能用在“逐行”之后",
        "三公表[合计] = 0 三公表[小计] = 0 ## 三公表[小计 ## 这里应是运算符或换行，不是“三公表”",
        "三公表[合计] = ￥5 ## ￥ ## 这里不能有字符“￥”",
        "三公表[合计] = 1234567890123456789012345678901 万元 ## 123456789012345 ## 数字太长"
      })
  void saysWhatIsWrongWithAFormula(String body, String meant, String message) {
    assertThat(Packs.reports(Packs.rule("", body)))
        .singleElement()
        .satisfies(report -> check(report, meant, message));
  }

  /** The first line of a file, the characters above the carets, and the message. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " ## ",
      quoteCharacter = '`',
      value = {
        "规则 abc \"甲\" 级别 错误 ## abc ## 规则名“abc”须以大写英文字母开头",
        "规则 Abc 级别 错误 ## 级别 ## 这里应是引号中的标题，不是“级别”",
        "规则 Abc \"甲\" ## Abc ## 规则 Abc 没有写级别",
        "规则 Abc \"甲\" 级别 ## 级别 ## “级别”后面缺少错误、警告、提示",
        "规则 Abc \"甲\" 级别 严重 ## 严重 ## 没有级别“严重”，可用：错误、警告、提示",
        "规则 Abc \"甲\" 级别 错误 级别 警告 ## 级别 警告 ## “级别”写了两次",
        "规则 Abc \"甲\" 级别 错误 依据 无 ## 无 ## 这里应是引号中的依据，不是“无”",
        "规则 Abc \"甲\" 级别 错误 适用 ## 适用 ## “适用”后面缺少预算、决算、年度或省份",
        "规则 Abc \"甲\" 级别 错误 适用 火星 ## 火星 ## “火星”不是适用范围",
        "规则 Abc \"甲\" 级别 错误 适用 18.. ## 18 ## “18”不是年度",
        "规则 Abc \"甲\" 级别 错误 适用 2022..2018 ## 2022 ## 年度范围倒置：2022 晚于 2018",
        "规则 Abc \"甲\" 级别 错误 适用 2018 2020 ## 2020 ## 年度范围只能写一个",
        "规则 Abc \"甲\" 级别 错误 空白 忽略 ## 忽略 ## 没有空白处理方式“忽略”，可用：全空则略、为零、为缺",
        "规则 Abc \"甲\" 级别 错误 同类表 末张 ## 末张 ## “同类表”不能是“末张”，可用：每张、首张",
        "规则 Abc \"甲\" 级别 错误 注意 ## 注意 ## 这里应是级别、依据、适用、空白、同类表、英文，或换行后的公式",
        "规矩 Abc \"甲\" 级别 错误 ## 规矩 ## 这里应以“规则”起行，不是“规矩”"
      })
  void saysWhatIsWrongWithTheHeadOfARule(String head, String meant, String message) {
    assertThat(Packs.reports(head + "\n  三公表[合计] = 0\n"))
        .singleElement()
        .satisfies(report -> check(report, meant, message));
  }

  private static void check(String report, String meant, String message) {
    String[] lines = report.split("\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).matches("test\\.rules:[12]:\\d+: .*").contains(": " + message);
    int column = Integer.parseInt(lines[0].split(":", 4)[2]);
    assertThat(lines[1].substring(2 + column - 1)).startsWith(meant);
    assertThat(lines[2]).matches(" +\\^+");
  }

  @Test
  void reportsTheFirstMistakeOfEachRule() {
    assertThat(
            Packs.reports(
                """
                规则 One "一" 级别 错误
                  三公标[合计] = 三公标[小计]
                规则 Two "二" 级别 错误
                  三公表[合计] = 0
                规则 Two "三" 级别 错误
                  三公表[合计] = 0
                规则 Four "四" 级别 错误
                """))
        .extracting(report -> report.lines().findFirst().orElseThrow().replaceAll("，可用.*", ""))
        .containsExactly(
            "test.rules:2:3: 没有表“三公标”",
            "test.rules:5:4: 规则 Two 在第 3 行已经有了",
            "test.rules:7:4: 规则 Four 没有公式");
  }

  @Test
  void refusesAFileWithoutRules() {
    assertThat(Packs.reports("规则包\n")).singleElement().asString().contains("缺少规则包的名称");
    assertThat(Packs.reports("# 空\n")).containsExactly("test.rules:1:1: 文件中没有规则\n  # 空\n  ^");
  }

  @Test
  void refusesDeepNesting() {
    assertThat(Packs.reports(Packs.rule("", "三公表[合计] = " + "(".repeat(10_000))))
        .singleElement()
        .asString()
        .contains("括号嵌套超过 50 层");
  }

  @Test
  void refusesNumbersThatWouldTakeAllMemory() {
    assertThat(Packs.reports(Packs.rule("", "三公表[合计] = 三公表[小计]" + " × 123456789".repeat(500))))
        .singleElement()
        .asString()
        .contains("数字太长");
  }

  @Test
  void refusesWhatIsNotUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gbk.rules");
    Files.write(file, "规则 Abc \"甲\" 级别 错误\n".getBytes(Charset.forName("GBK")));

    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> RulePack.load(file))
        .satisfies(
            e ->
                assertThat(e.faults().get(0).message(Locale.CHINESE))
                    .isEqualTo("文件不是 UTF-8 编码，请另存为 UTF-8"));
  }

  @Test
  void hasTheSameMessagesInBothLanguages() throws IOException {
    assertThat(keys("zh")).isEqualTo(keys("en")).isNotEmpty();
  }

  private static Set<String> keys(String language) throws IOException {
    Properties texts = new Properties();
    try (InputStream in =
        RulePack.class.getResourceAsStream("faults_" + language + ".properties")) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }
}

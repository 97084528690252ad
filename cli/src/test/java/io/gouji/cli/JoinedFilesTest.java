package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.gouji.model.Disclosure;
import io.gouji.model.Location;
import io.gouji.model.TableKind;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.rules.Finding;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.testing.DocxBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disclosure whose text is in one file and whose tables are in another. */
class JoinedFilesTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());

  /** The nine tables of the budget with their titles and notes are the first of the document. */
  private static final int END_OF_BUDGET_TABLES = 20;

  /** The further tables of the document with their titles and notes. */
  private static final Set<Integer> FURTHER_TABLES =
      Set.of(
          45, 46, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 127, 128, 129, 130, 133, 134);

  @TempDir private static Path folder;

  private static Path tables;
  private static Path text;

  @BeforeAll
  static void split() throws Exception {
    SplitDocx whole = new SplitDocx(GoujiRun.DISCLOSURE);
    IntPredicate isTable = i -> i < END_OF_BUDGET_TABLES || FURTHER_TABLES.contains(i);
    tables = Files.write(folder.resolve("表格.docx"), whole.only(isTable));
    text = Files.write(folder.resolve("说明.docx"), whole.only(isTable.negate()));
  }

  @Test
  void haveTheTablesAndStatementsOfTheWhole() throws Exception {
    Disclosure whole = PARSER.parse(GoujiRun.DISCLOSURE).disclosure();

    for (List<Path> files : List.of(List.of(tables, text), List.of(text, tables))) {
      Disclosure joined = PARSER.parseTogether(files).disclosure();
      assertThat(joined.identity()).isEqualTo(whole.identity());
      assertThat(joined.tables())
          .extracting(table -> table.body().kind(), table -> table.body().rows())
          .isEqualTo(
              whole.tables().stream()
                  .map(table -> tuple(table.body().kind(), table.body().rows()))
                  .toList());
      assertThat(joined.statements()).isEqualTo(whole.statements());
      assertThat(joined.diagnostics()).isEmpty();
    }
  }

  @Test
  void haveTheFindingsOfTheWhole() throws Exception {
    List<String> whole = fingerprints(PARSER.parse(GoujiRun.DISCLOSURE));

    assertThat(fingerprints(PARSER.parseTogether(List.of(tables, text))))
        .containsExactlyInAnyOrderElementsOf(whole);
    assertThat(fingerprints(PARSER.parseTogether(List.of(text, tables))))
        .containsExactlyInAnyOrderElementsOf(whole);
  }

  @Test
  void sayOfEachPlaceInWhichFileItIs() throws Exception {
    ParseResult result = PARSER.parseTogether(List.of(text, tables));
    Disclosure joined = result.disclosure();

    assertThat(result.source()).isEqualTo("说明.docx + 表格.docx");
    assertThat(joined.files())
        .extracting(file -> file.name(), file -> file.firstTable())
        .containsExactly(tuple("说明.docx", 0), tuple("表格.docx", 0));
    Disclosure alone = PARSER.parse(tables).disclosure();
    Location place = new Location.Table(alone.tables(TableKind.REVENUE).get(0).body().index());
    Location counted = new Location.Table(joined.tables(TableKind.REVENUE).get(0).body().index());
    assertThat(joined.file(counted).orElseThrow().name()).isEqualTo("表格.docx");
    assertThat(joined.inFile(counted)).isEqualTo(place);
    Location.Text figure = (Location.Text) joined.statements().get(0).figure().location();
    assertThat(joined.file(figure).orElseThrow().name()).isEqualTo("说明.docx");
    assertThat(joined.quote(figure).orElseThrow()).contains("52人");
  }

  @Test
  void areReportedIfTheyAreOfDifferentYears() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("tables", Files.readAllBytes(tables));
    files.put(
        "text",
        DocxBuilder.create().paragraph("商促局2019年部门预算公开说明").paragraph("2019年收入预算100万元。").bytes());

    assertThat(PARSER.parseTogether(files).disclosure().diagnostics())
        .extracting(diagnostic -> diagnostic.code(), diagnostic -> diagnostic.detail())
        .containsExactly(tuple("FILES_DISAGREE", "2019 ≠ 2022"));
  }

  @Test
  void countTablesOfLaterFilesOn() throws Exception {
    SplitDocx whole = new SplitDocx(GoujiRun.DISCLOSURE);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a", whole.only(i -> i < 4));
    files.put("b", whole.only(i -> i >= 4 && i < END_OF_BUDGET_TABLES));
    Disclosure joined = PARSER.parseTogether(files).disclosure();

    assertThat(joined.tables())
        .extracting(table -> table.body().index())
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(joined.file(new Location.Cell(2, 0, 0)).orElseThrow().name()).isEqualTo("b");
    assertThat(joined.inFile(new Location.Cell(2, 0, 0))).isEqualTo(new Location.Cell(0, 0, 0));
  }

  @Test
  void areReportedWithTheFileOfEachPlace() {
    GoujiRun run = GoujiRun.of("check", "--together", text, tables);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(text + " + " + tables + "\n商促局（366） 2022 年部门预算：17 张表，238 个数字")
        .contains(
            "  文字  说明.docx：「其中公务接待费【68.52】万元」　—— 四、财政拨款“三公”经费预算情况及增减变化原因",
            "  表格  表格.docx：财政拨款“三公”经费支出表，序号 9「三、公务接待费 / 合计」【55.00】");
  }

  @Test
  void areReportedAsJsonWithPositionsOfTheirOwn() {
    String json = GoujiRun.of("check", "--together", "--format=json", text, tables).out();

    assertThat(json)
        .contains(
            "\"files\": [\n",
            "{\"source\": \"说明.docx\", \"sha256\": \"",
            "{\"index\": 8, \"file\": \"表格.docx\", \"type\": \"THREE_PUBLIC_EXPENSES\"",
            "{\"kind\": \"cell\", \"table\": 8, \"row\": 12, \"column\": 2, \"file\": \"表格.docx\"}");
  }

  @Test
  void areParsedAsOneDocument() {
    GoujiRun run = GoujiRun.of("parse", "--together", text, tables);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("{\n")
        .contains("\"source\": \"" + text + " + " + tables + "\"", "\"file\": \"说明.docx\"");
    assertThat(GoujiRun.of("parse", "--together", "--view=grid", text, tables).out())
        .contains("      \"index\": 0,\n      \"file\": \"表格.docx\",\n");
  }

  @Test
  void areRefusedIfOneIsMissingOrGivenTwice() {
    GoujiRun missing = GoujiRun.of("check", "--together", text, folder.resolve("没有.docx"));
    GoujiRun twice = GoujiRun.of("check", "--together", text, tables, text);

    assertThat(missing.exitCode()).isEqualTo(3);
    assertThat(missing.out()).contains("没有.docx", "NOT_FOUND");
    assertThat(twice.exitCode()).isEqualTo(2);
    assertThat(twice.err()).startsWith("gouji check: 同一个文件给了两次");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PARSER.parseTogether(List.of(text, text)));
    assertThatIllegalArgumentException().isThrownBy(() -> PARSER.parseTogether(List.of()));
  }

  private static List<String> fingerprints(ParseResult result) {
    return ENGINE.evaluate(result.disclosure()).findings().stream()
        .map(Finding::fingerprint)
        .toList();
  }
}

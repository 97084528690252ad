package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipesTest {
  private static final Path FILE = Path.of("disclosures", "366-商促局-2022.docx");

  private interface Recipe {
    void run(PrintStream out) throws IOException;
  }

  private static String output(Recipe recipe) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    recipe.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void readsTypedTables() throws IOException {
    assertThat(output(out -> ReadTypedTables.run(FILE, out)))
        .containsSubsequence("商促局", "办公费 5.04万元", "基本工资 202.91万元", "公务接待费 55.00万元");
  }

  @Test
  void checksDisclosure() throws IOException {
    assertThat(output(out -> CheckDisclosure.run(FILE, out)))
        .contains("68.52万元 <> 55.00万元", "8.84万元 <> 11.84万元", "238 of 238 checked");
  }

  @Test
  void checksTextAndTables(@TempDir Path folder) throws Exception {
    EditableDocx whole = EditableDocx.of(Files.readAllBytes(FILE));
    Path text = folder.resolve("text.docx");
    Path tables = folder.resolve("tables.docx");
    Files.write(text, whole.after(document -> OtherMarkup.keep(document, i -> i >= 20)));
    Files.write(tables, whole.after(document -> OtherMarkup.keep(document, i -> i < 20)));

    assertThat(output(out -> CheckTextAndTables.run(List.of(text, tables), out)))
        .contains("  text.docx: 68.52", "  tables.docx: 55.00");
  }

  @Test
  void writesCopyWithComments(@TempDir Path folder) throws IOException {
    Path copy = folder.resolve("copy.docx");

    assertThat(output(out -> AnnotateCopy.run(FILE, copy, out)))
        .isEqualToIgnoringNewLines("14 comments");
    assertThat(Files.size(copy)).isGreaterThan(Files.size(FILE));
  }

  @Test
  void findsOwnRule() throws IOException {
    assertThat(output(out -> CheckWithOwnRule.run(FILE, out)))
        .isEqualToIgnoringNewLines("TravelIsWithinPost holds");
  }

  @Test
  void checksByTheRulesOfAFile() throws IOException {
    assertThat(
            output(out -> CheckWithRulePack.run(FILE, Path.of("rules", "own.rules"), out)).lines())
        .containsExactly(
            "HospitalityIsWithinThreePublicExpenses holds", "TravelIsWithinHalf holds");
  }

  @Test
  void readsAndChecksByOwnNames() throws IOException {
    assertThat(output(out -> CheckWithOwnNames.run(FILE, out)).lines())
        .containsExactly("BASIC_EXPENDITURE: 其他交通费用", "公务交通补贴 = 8.34万元, checked 2 times");
  }

  @Test
  void checksFiguresWithoutFile() throws IOException {
    assertThat(output(CheckFiguresWithoutFile::run))
        .startsWith("LinesAddUpToTheirTotal External[reference=record 18]");
  }

  @Test
  void keepsFindingsUnderReview(@TempDir Path folder) throws IOException {
    assertThat(output(out -> KeepUnderReview.run(FILE, folder.resolve("baseline.yaml"), out)))
        .isEqualToIgnoringNewLines("7 accepted, clean: true");
  }

  @Test
  void checksFolderAndGoesOnAfterBadFile(@TempDir Path folder) throws IOException {
    Files.copy(FILE, folder.resolve("a.docx"));
    Files.writeString(folder.resolve("b.docx"), "no Word file");
    Files.copy(FILE, folder.resolve("c.docx"));
    assertThat(output(out -> CheckFolder.run(folder, out)).lines())
        .containsExactly(
            "a.docx: 4 errors, 1 warnings", "b.docx: NOT_A_ZIP", "c.docx: 4 errors, 1 warnings");
  }

  @Test
  void sumsUpTheReportsOfAnArchive(@TempDir Path folder) throws Exception {
    Files.copy(FILE, folder.resolve("a.docx"));
    Files.writeString(folder.resolve("b.docx"), "no Word file");
    for (String format : List.of("json", "ndjson")) {
      GoujiCommand.in(folder).shell("gouji check --format " + format + " . > reports." + format);
      Path reports = folder.resolve("reports." + format);

      assertThat(output(out -> AuditReports.run(reports, out)).lines())
          .containsExactly(
              "商促局: 1 files, {ERROR=2, INFO=2, WARNING=1}, 238 of 238 figures checked",
              "  1 CountsAgreeWithAssets",
              "  1 OfficeOperatingBreakdownAgreesWithTable",
              "  1 PartsAreNumberedOnce",
              "  2 TextAgreesWithTable",
              "not read: ./b.docx: NOT_A_ZIP");
    }
  }
}

package io.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.report.DocumentReport;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Relation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkpaperTest {
  private static final Path FILE = Path.of("..", "examples", "disclosures", "366-商促局-2022.docx");
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());

  /** The disclosure, and disclosures in which the one or the other figure is mistyped. */
  static Stream<DocumentReport.Checked> documents() throws IOException {
    return Stream.of(
        checked(Files.readAllBytes(FILE)),
        checked(mistyped("77.36", "77.63")),
        checked(mistyped("5.04", "5.05")),
        checked(mistyped("11.34", "1134")),
        checked(mistyped("%", "5%")),
        checked(TestFiles.withManySections()));
  }

  private static byte[] mistyped(String from, String to) throws IOException {
    Map<String, byte[]> parts = TestFiles.parts(Files.readAllBytes(FILE));
    parts.computeIfPresent(
        "word/document.xml",
        (name, xml) -> {
          String text = new String(xml, StandardCharsets.UTF_8);
          return text.replace(">" + from + "<", ">" + to + "<").getBytes(StandardCharsets.UTF_8);
        });
    return TestFiles.zip(parts);
  }

  private static DocumentReport.Checked checked(byte[] bytes) {
    ParseResult result = DisclosureParser.standard().parse(bytes, "366.docx");
    return checked(result.disclosure());
  }

  private static DocumentReport.Checked checked(Disclosure disclosure) {
    return new DocumentReport.Checked("366.docx", "0".repeat(64), ENGINE.evaluate(disclosure));
  }

  private static byte[] workpaper(DocumentReport document, Locale language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReportWriter report =
        Workpaper.open(out, ReportOptions.standard().withLanguage(language))) {
      report.write(document);
    }
    return out.toByteArray();
  }

  private static Workbook open(byte[] bytes) throws IOException {
    return WorkbookFactory.create(new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void calculatesWhatTheEngineFinds(DocumentReport.Checked document) throws IOException {
    try (Workbook workbook = open(workpaper(document, Locale.CHINESE))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      evaluator.clearAllCachedResultValues();
      workbook.forEach(sheet -> formulas(sheet).forEach(evaluator::evaluateFormulaCell));

      assertCalculated(workbook, document.evaluation());
    }
  }

  @Test
  @Tag("system-tools")
  void isCalculatedByLibreOffice(@TempDir Path folder) throws Exception {
    int i = 0;
    for (DocumentReport.Checked document : documents().toList()) {
      Path file = folder.resolve("workpaper" + i++ + ".xlsx");
      Files.write(file, withoutValues(workpaper(document, Locale.CHINESE)));
      Path out = Files.createDirectories(folder.resolve("out"));
      Process office =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "xlsx",
                  "--outdir",
                  out.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("office.log").toFile())
              .start();
      assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
      try (Workbook workbook = open(Files.readAllBytes(out.resolve(file.getFileName())))) {
        assertCalculated(workbook, document.evaluation());
      }
    }
  }

  /** What formulas gave when they were written is left out, so that all is calculated anew. */
  private static byte[] withoutValues(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Pattern value = Pattern.compile("(</f>)<v>[^<]*</v>");
    TestFiles.parts(bytes)
        .forEach(
            (name, content) ->
                parts.put(
                    name,
                    name.startsWith("xl/worksheets/sheet")
                        ? value
                            .matcher(new String(content, StandardCharsets.UTF_8))
                            .replaceAll("$1")
                            .getBytes(StandardCharsets.UTF_8)
                        : content));
    return TestFiles.zip(parts);
  }

  private static void assertCalculated(Workbook workbook, Evaluation evaluation) {
    List<String> errors = new ArrayList<>();
    for (Sheet sheet : workbook) {
      formulas(sheet)
          .filter(cell -> cell.getCachedFormulaResultType() == CellType.ERROR)
          .forEach(cell -> errors.add(sheet.getSheetName() + "!" + cell.getAddress()));
    }
    assertThat(errors).isEmpty();
    List<String> ours = new ArrayList<>();
    List<String> calculated = new ArrayList<>();
    int row = 2;
    for (Check check : evaluation.checks()) {
      if (check.status().isAssessed() && check.relation().isPresent()) {
        Row cells = workbook.getSheet("核对").getRow(row++);
        if (cells.getCell(CalculationColumns.CALCULATED) != null) {
          ours.add(check + ": " + verdict(check));
          calculated.add(
              check + ": " + cells.getCell(CalculationColumns.CALCULATED).getStringCellValue());
          assertThat(cells.getCell(CalculationColumns.VERDICT).getStringCellValue())
              .isEqualTo(verdict(check));
        } else {
          assertThat(check.relation().get()).isInstanceOf(Relation.Words.class);
        }
      }
    }
    assertThat(calculated).hasSizeGreaterThan(100).isEqualTo(ours);
  }

  private static String verdict(Check check) {
    if (check.fails()) {
      return "不符";
    }
    return check.status() instanceof Check.Holds ? "相符" : "四舍五入之内";
  }

  private static Stream<Cell> formulas(Sheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .filter(cell -> cell.getCellType() == CellType.FORMULA);
  }

  @Test
  void saysEnoughForThoseWhoDoNotCalculate() throws IOException {
    assertValuesAsCalculated(checked(Files.readAllBytes(FILE)));
    assertValuesAsCalculated(checked(TestFiles.withManySections()));
  }

  private static void assertValuesAsCalculated(DocumentReport document) throws IOException {
    byte[] bytes = workpaper(document, Locale.CHINESE);
    try (Workbook written = open(bytes);
        Workbook calculated = open(bytes)) {
      calculated.getCreationHelper().createFormulaEvaluator().evaluateAll();
      Sheet checks = written.getSheet("核对");
      for (Row row : checks) {
        for (Cell cell : row) {
          int column = cell.getColumnIndex();
          if (column >= CalculationColumns.HELPERS
              || column == CalculationColumns.ACTUAL
              || column == CalculationColumns.EXPECTED) {
            if (cell.getCellType() != CellType.FORMULA) {
              continue;
            }
            assertThat(cell.getNumericCellValue())
                .as(cell.getCellFormula())
                .isCloseTo(
                    calculated
                        .getSheet("核对")
                        .getRow(row.getRowNum())
                        .getCell(column)
                        .getNumericCellValue(),
                    Offset.offset(1e-9));
          }
        }
      }
    }
  }

  @Test
  void showsTablesAsPrinted() throws IOException {
    try (Workbook workbook = open(workpaper(checked(Files.readAllBytes(FILE)), Locale.CHINESE))) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names).startsWith("发现", "核对", "台账", "文字中的数").doesNotHaveDuplicates();
      assertThat(names).anyMatch(name -> name.endsWith("三公”经费支出表"));
      Sheet table = workbook.getSheetAt(names.size() > 12 ? 12 : 4);
      List<Cell> numbers = new ArrayList<>();
      for (Row row : table) {
        row.forEach(
            cell -> {
              if (cell.getCellType() == CellType.NUMERIC) {
                numbers.add(cell);
              }
            });
      }
      DataFormatter formatter = new DataFormatter(Locale.ROOT);
      assertThat(numbers)
          .extracting(formatter::formatCellValue)
          .contains("55.00 ×", "66.84 ×", "11.84 ×");
      assertThat(numbers).allMatch(cell -> cell.getHyperlink().getAddress().startsWith("'核对'!A"));
      assertThat(table.getNumMergedRegions()).isPositive();
    }
  }

  @Test
  void leadsFromFindingToFigureAndCheck() throws IOException {
    try (Workbook workbook = open(workpaper(checked(Files.readAllBytes(FILE)), Locale.ENGLISH))) {
      Sheet findings = workbook.getSheet("Findings");
      Row first = findings.getRow(8);
      assertThat(first.getCell(3).getStringCellValue()).contains("68.52 万元", "55.00 万元");
      assertThat(first.getCell(5).getNumericCellValue()).isEqualTo(68.52);
      String place = first.getCell(9).getHyperlink().getAddress();
      String check = first.getCell(10).getHyperlink().getAddress();
      assertThat(workbook.getSheet(place.substring(1, place.indexOf("'!")))).isNotNull();
      assertThat(check).matches("'Checks'!A\\d+");
    }
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    DocumentReport.Checked document = checked(Files.readAllBytes(FILE));

    assertThat(workpaper(document, Locale.CHINESE)).isEqualTo(workpaper(document, Locale.CHINESE));
  }

  @Test
  void keepsTextThatLooksLikeFormula() throws IOException {
    byte[] bytes =
        TestFiles.withBody(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>=1+1</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>");
    try (Workbook workbook = open(workpaper(checked(bytes), Locale.CHINESE))) {
      Cell cell = workbook.getSheetAt(4).getRow(2).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void showsFiguresThatStandInNoDocument() throws IOException {
    Disclosure disclosure = DisclosureBuilder.budget("商促局", 2022).build();
    try (Workbook workbook = open(workpaper(checked(disclosure), Locale.CHINESE))) {
      assertThat(workbook.getSheet("发现")).isNotNull();
    }
  }

  @Test
  void saysWhyFileCannotBeRead() throws IOException {
    DocumentReport.Unreadable report =
        new DocumentReport.Unreadable("a.docx", "NOT_A_ZIP", "Expected a ZIP");
    try (Workbook workbook = open(workpaper(report, Locale.CHINESE))) {
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("NOT_A_ZIP");
    }
  }

  @Test
  void isAboutOneDocument() throws IOException {
    DocumentReport.Unreadable report = new DocumentReport.Unreadable("a.docx", "EMPTY_FILE", "");
    try (ReportWriter writer =
        Workpaper.open(OutputStream.nullOutputStream(), ReportOptions.standard())) {
      writer.write(report);
      assertThatIllegalStateException().isThrownBy(() -> writer.write(report));
    }
  }
}

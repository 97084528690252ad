package io.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.office.Calculation.Value;
import io.gouji.parser.DisclosureParser;
import io.gouji.report.DocumentReport;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workpaper keeps within what Excel takes. */
class WorkpaperLimitsTest {
  private static final Path FILE = Path.of("..", "examples", "disclosures", "366-商促局-2022.docx");

  private static DocumentReport.Checked checked(byte[] bytes) {
    return new DocumentReport.Checked(
        "a.docx",
        "0".repeat(64),
        RuleEngine.of(BuiltInRules.all())
            .evaluate(DisclosureParser.standard().parse(bytes, "a.docx").disclosure()));
  }

  private static Workbook workpaper(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReportWriter report = Workpaper.open(out, ReportOptions.standard())) {
      report.write(checked(bytes));
    }
    return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
  }

  @Test
  void calculatesLongSumsInParts() throws IOException {
    try (Workbook workbook = workpaper(TestFiles.withManySections())) {
      List<String> formulas = new ArrayList<>();
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas.add(cell.getCellFormula());
            }
          }
        }
      }
      assertThat(formulas).allMatch(formula -> formula.length() <= 8_192);
      assertThat(formulas).allMatch(formula -> formula.chars().filter(c -> c == ',').count() < 255);
      assertThat(formulas).anyMatch(formula -> formula.matches("SUM\\(M\\d+:N\\d+\\)"));
    }
  }

  @Test
  void leavesOutWhatExcelWouldRefuse() {
    Value one = Value.constant(BigDecimal.ONE);
    Value longest = new Value("1".repeat(8_192), BigDecimal.ONE);
    Value tooLong = new Value("1".repeat(8_193), BigDecimal.ONE);

    assertThat(calculation(longest, List.of()).fitsExcel()).isTrue();
    assertThat(calculation(tooLong, List.of()).fitsExcel()).isFalse();
    assertThat(calculation(one, List.of(tooLong)).fitsExcel()).isFalse();
    assertThat(calculation(one, Collections.nCopies(16_372, one)).fitsExcel()).isTrue();
    assertThat(calculation(one, Collections.nCopies(16_373, one)).fitsExcel()).isFalse();
  }

  private static Calculation calculation(Value expected, List<Value> helpers) {
    Value one = Value.constant(BigDecimal.ONE);
    return new Calculation("=", one, expected, one, one, "TRUE", helpers);
  }

  @Test
  void listsAsManyChecksAsSheetHasRows() throws IOException {
    DocumentReport.Checked document = checked(Files.readAllBytes(FILE));
    try (Workbook all = new XSSFWorkbook();
        Workbook some = new XSSFWorkbook()) {
      new WorkpaperBook(document, Locale.CHINESE, all, 1_000_000).fill();
      new WorkpaperBook(document, Locale.CHINESE, some, 100).fill();

      int checks = all.getSheet("核对").getLastRowNum() - 1;
      assertThat(some.getSheet("核对").getLastRowNum()).isEqualTo(99);
      assertThat(some.getSheet("发现").getRow(6).getCell(0).getStringCellValue())
          .isEqualTo("另有 %d 项核对没有列出：一张工作表最多 100 行。标记和结论仍包括它们。".formatted(checks - 98));
      assertThat(all.getSheet("发现").getRow(6)).isNull();
      assertThat(marks(some)).isEqualTo(marks(all));
    }
  }

  private static List<String> marks(Workbook workbook) {
    List<String> marks = new ArrayList<>();
    workbook.getSheet("台账").forEach(row -> marks.add(row.getCell(4) + ""));
    return marks;
  }

  @Test
  void namesSheetsAsExcelAllows() throws IOException {
    String table = TestFiles.table(List.of(List.of("项目", "金额"), List.of("合计", "1.00")));
    String body = "";
    for (String title :
        List.of(
            "[甲]/乙:丙*丁?戊\\己情况表",
            "'引号'情况表",
            "一二三四五六七八九十一二三四五六七八九十一二三四五六七八'情况表",
            "一二三四五六七八九十一二三四五六七八九十一二三四五六七八𠮷𠮷情况表",
            "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十情况表",
            "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十情况表")) {
      body += TestFiles.paragraph(title) + table;
    }
    try (Workbook workbook = workpaper(TestFiles.withBody(body + "<w:p/>"))) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .hasSize(10)
          .doesNotHaveDuplicates()
          .allSatisfy(WorkbookUtil::validateSheetName)
          .noneMatch(name -> Character.isHighSurrogate(name.charAt(name.length() - 1)));
      assertThat(names).contains("2 '引号'情况表");
    }
  }
}

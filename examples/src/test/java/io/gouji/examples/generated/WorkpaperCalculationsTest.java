package io.gouji.examples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.office.Workpaper;
import io.gouji.parser.DisclosureParser;
import io.gouji.report.DocumentReport;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formulas of a workpaper come to the verdicts of the engine, check by check. */
class WorkpaperCalculationsTest {
  private static final int FIRST_CHECK = 2;
  private static final int CALCULATED = 9;
  private static final int VERDICT = 10;

  private final RuleEngine engine = RuleEngine.of(BuiltInRules.all());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void agreeWithTheEngine(long seed) throws IOException {
    assertThat(disagreements(GeneratedDisclosure.of(seed).bytes())).isEmpty();
    assertThat(disagreements(FalsifiedDisclosure.of(seed, 5))).isEmpty();
  }

  private List<String> disagreements(byte[] bytes) throws IOException {
    List<String> disagreements = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(workpaper(bytes)))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      Sheet checks = workbook.getSheet("核对");
      for (int i = FIRST_CHECK; i <= checks.getLastRowNum(); i++) {
        Row row = checks.getRow(i);
        Cell calculated = row.getCell(CALCULATED);
        if (calculated != null) {
          CellValue value = evaluator.evaluate(calculated);
          String verdict = row.getCell(VERDICT).getStringCellValue();
          if (value.getCellType() != CellType.STRING || !value.getStringValue().equals(verdict)) {
            disagreements.add(
                row.getCell(1).getStringCellValue() + ": " + value + " is not " + verdict);
          }
        }
      }
      assertThat(checks.getLastRowNum()).isGreaterThan(100);
    }
    return disagreements;
  }

  private byte[] workpaper(byte[] bytes) throws IOException {
    DocumentReport report =
        new DocumentReport.Checked(
            "generated.docx",
            "",
            engine.evaluate(DisclosureParser.standard().parse(bytes, "generated").disclosure()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReportWriter workpaper = Workpaper.open(out, ReportOptions.standard())) {
      workpaper.write(report);
    }
    return out.toByteArray();
  }
}

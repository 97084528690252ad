package io.gouji.office;

import io.gouji.model.Figure;
import io.gouji.report.DocumentReport;
import io.gouji.report.FindingTexts;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Ledger;
import io.gouji.rules.Relation;
import io.gouji.rules.RoundingAllowance;
import io.gouji.rules.Rule;
import io.gouji.rules.Severity;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;

/** Fills the sheets of a workbook with what came of checking one document. */
final class WorkpaperBook {
  static final int FIRST_CHECK = 2;
  private static final int FIRST_FIGURE = 2;
  private static final int FIRST_ENTRY = 2;
  private static final int FINDINGS_HEADING = 7;

  private final int mostRows;
  private final WorkpaperWords words;
  private final DocumentReport.Checked document;
  private final Evaluation evaluation;
  private final FindingTexts texts;
  private final FigureCells cells;
  private final Workbook workbook;
  private final WorkpaperStyles styles;
  private final Map<String, String> titles;
  private final IdentityHashMap<Check, Integer> checkRows = new IdentityHashMap<>();
  private final Map<SheetCell, Integer> firstChecks = new HashMap<>();
  private final Map<SheetCell, Mark> marks = new HashMap<>();
  private int checksLeftOut;

  /**
   * Prepares the sheets of a workbook.
   *
   * @param mostRows how many rows a sheet takes
   */
  WorkpaperBook(DocumentReport.Checked document, Locale language, Workbook workbook, int mostRows) {
    this.mostRows = mostRows;
    this.words = WorkpaperWords.of(language);
    this.document = document;
    this.evaluation = document.evaluation();
    this.texts = FindingTexts.of(evaluation, language);
    this.workbook = workbook;
    this.styles = new WorkpaperStyles(workbook);
    this.titles =
        evaluation.rules().stream()
            .collect(Collectors.toMap(Rule::id, rule -> rule.title(language), (a, b) -> a));
    this.cells =
        FigureCells.of(
            evaluation.disclosure(),
            texts,
            new FigureCells.FigureList(words.text("sheet.text"), FIRST_FIGURE, 3));
  }

  /** Fills all sheets. What is listed of the figures of the text is known when all else is done. */
  void fill() {
    SheetWriter findings = sheet("sheet.findings");
    SheetWriter checks = sheet("sheet.checks");
    SheetWriter ledger = sheet("sheet.ledger");
    SheetWriter text = sheet("sheet.text");
    fillChecks(checks);
    for (TableSheet table : cells.tables()) {
      new TablePage(cells, marks, this::checkOf)
          .fill(new SheetWriter(workbook.createSheet(table.name()), styles), table, back());
    }
    fillLedger(ledger);
    fillText(text);
    fillFindings(findings);
  }

  private SheetWriter sheet(String key) {
    return new SheetWriter(workbook.createSheet(words.text(key)), styles);
  }

  private TablePage.Back back() {
    return new TablePage.Back(
        words.text("back"), new SheetCell(words.text("sheet.findings"), 0, 0));
  }

  private Optional<SheetCell> checkOf(SheetCell figure) {
    return Optional.ofNullable(firstChecks.get(figure)).map(this::checkAt);
  }

  private SheetCell checkAt(int row) {
    return new SheetCell(words.text("sheet.checks"), row, 0);
  }

  private List<String> headings(String... keys) {
    return List.of(keys).stream().map(words::text).toList();
  }

  private String title(String rule) {
    return titles.getOrDefault(rule, rule);
  }

  private void fillChecks(SheetWriter sheet) {
    sheet.words(0, 0, words.text("legend.formulas"), WorkpaperStyles.Kind.TITLE);
    sheet.headings(
        FIRST_CHECK - 1,
        headings(
            "number",
            "rule",
            "title",
            "what",
            "actual",
            "comparison",
            "expected",
            "difference",
            "allowance",
            "calculated",
            "verdict",
            "agrees",
            "helper"),
        8,
        28,
        28,
        40,
        14,
        6,
        14,
        12,
        12,
        14,
        14,
        8,
        12);
    CheckFormulas formulas =
        new CheckFormulas(cells, RoundingAllowance.of(evaluation.disclosure()), words);
    int row = FIRST_CHECK;
    for (Check check : evaluation.checks()) {
      if (check.status().isAssessed() && check.relation().isPresent()) {
        check
            .relation()
            .get()
            .forEachFigure(figure -> marks.merge(cells.of(figure), Mark.of(check), Mark::and));
        if (row < mostRows) {
          fillCheck(sheet, check, row, formulas.of(check, row));
          sheet.completed(row);
        }
        row++;
      }
    }
    checksLeftOut = Math.max(0, row - mostRows);
  }

  private void fillCheck(
      SheetWriter sheet, Check check, int row, Optional<Calculation> calculation) {
    Relation relation = check.relation().orElseThrow();
    checkRows.put(check, row);
    relation.forEachFigure(figure -> firstChecks.putIfAbsent(cells.of(figure), row));
    sheet.count(row, 0, row - FIRST_CHECK + 1);
    sheet.text(row, 1, check.rule());
    sheet.text(row, 2, title(check.rule()));
    sheet.text(row, 3, what(relation));
    relation.actualFigure().ifPresent(figure -> sheet.link(row, 3, cells.of(figure)));
    String verdict = words.text(verdict(check));
    sheet.text(row, CalculationColumns.VERDICT, verdict);
    if (calculation.isPresent()) {
      fillCalculation(sheet, calculation.get(), row, verdict);
    }
  }

  private static void fillCalculation(
      SheetWriter sheet, Calculation calculation, int row, String verdict) {
    sheet.value(row, CalculationColumns.ACTUAL, calculation.actual());
    sheet.text(row, CalculationColumns.COMPARISON, " " + calculation.comparison());
    sheet.value(row, CalculationColumns.EXPECTED, calculation.expected());
    sheet.value(row, CalculationColumns.DIFFERENCE, calculation.difference());
    sheet.value(row, CalculationColumns.ALLOWANCE, calculation.allowance());
    sheet.wordFormula(row, CalculationColumns.CALCULATED, calculation.verdict(), verdict);
    sheet.wordFormula(
        row,
        CalculationColumns.AGREES,
        "IF(%s=%s,\"√\",\"×\")"
            .formatted(
                SheetCell.name(row, CalculationColumns.CALCULATED),
                SheetCell.name(row, CalculationColumns.VERDICT)),
        "√");
    for (int i = 0; i < calculation.helpers().size(); i++) {
      sheet.value(row, CalculationColumns.HELPERS + i, calculation.helpers().get(i));
    }
  }

  private String what(Relation relation) {
    Optional<Figure> figure = relation.actualFigure();
    if (figure.isPresent()) {
      return texts.group(figure.get().location()) + " " + figure.get().label();
    }
    return relation instanceof Relation.Words compared
        ? texts.group(compared.actual().location()) + " " + compared.actual().label()
        : "";
  }

  private static String verdict(Check check) {
    if (check.fails()) {
      return "fails";
    }
    return check.status() instanceof Check.Holds ? "holds" : "within";
  }

  private void fillLedger(SheetWriter sheet) {
    sheet.words(0, 0, words.text("legend.marks"), WorkpaperStyles.Kind.TITLE);
    sheet.headings(
        FIRST_ENTRY - 1,
        headings("place", "what", "value", "unit", "mark", "covered", "rules", "goto"),
        32,
        44,
        14,
        8,
        6,
        8,
        60,
        8);
    IdentityHashMap<Figure, List<Check>> unmade = evaluation.unmadeChecks();
    int row = FIRST_ENTRY;
    for (Ledger.Entry entry : evaluation.ledger().entries()) {
      Figure figure = entry.figure();
      SheetCell cell = cells.of(figure);
      sheet.text(row, 0, texts.group(figure.location()));
      sheet.text(row, 1, figure.label());
      sheet.figure(row, 2, figure, Mark.NONE, false);
      figure.amount().stated().ifPresent(new UnitCell(sheet, row, 3)::write);
      sheet.text(row, 4, marks.getOrDefault(cell, Mark.NONE).sign());
      sheet.count(row, 5, entry.checks().size());
      sheet.text(
          row,
          6,
          entry.isChecked()
              ? entry.checks().stream()
                  .map(Check::rule)
                  .distinct()
                  .collect(Collectors.joining(", "))
              : texts.unchecked(unmade.getOrDefault(figure, List.of())));
      Optional<SheetCell> check = checkOf(cell);
      if (check.isPresent()) {
        sheet.link(row, 5, check.get());
      }
      sheet.link(row, 7, words.text("goto"), cell);
      sheet.completed(row);
      row++;
    }
  }

  private void fillText(SheetWriter sheet) {
    Quotes quotes = Quotes.of(evaluation.disclosure());
    sheet.words(0, 0, words.text("legend.marks"), WorkpaperStyles.Kind.TITLE);
    sheet.headings(
        FIRST_FIGURE - 1,
        headings("number", "what", "quote", "value", "unit", "printed"),
        8,
        40,
        60,
        14,
        8,
        14);
    int row = FIRST_FIGURE;
    for (Figure figure : cells.listed()) {
      SheetCell cell = cells.of(figure);
      sheet.count(row, 0, row - FIRST_FIGURE + 1);
      sheet.text(row, 1, figure.label());
      sheet.text(row, 2, quotes.around(figure.location()));
      sheet.figure(row, 3, figure, marks.getOrDefault(cell, Mark.NONE), false);
      figure.amount().stated().ifPresent(new UnitCell(sheet, row, 4)::write);
      sheet.text(row, 5, figure.text());
      Optional<SheetCell> check = checkOf(cell);
      if (check.isPresent()) {
        sheet.link(row, 3, check.get());
      }
      sheet.completed(row);
      row++;
    }
  }

  private void fillFindings(SheetWriter sheet) {
    sheet.words(0, 0, document.source(), WorkpaperStyles.Kind.TITLE);
    sheet.words(1, 0, words.text("digest") + "  " + document.sha256(), WorkpaperStyles.Kind.TITLE);
    sheet.words(
        2,
        0,
        words.text(
            "severities",
            evaluation.findings(Severity.ERROR).size(),
            evaluation.findings(Severity.WARNING).size(),
            evaluation.findings(Severity.INFO).size()),
        WorkpaperStyles.Kind.TITLE);
    sheet.words(
        3,
        0,
        words.text("coverage", evaluation.ledger().size(), evaluation.ledger().checked()),
        WorkpaperStyles.Kind.TITLE);
    sheet.words(4, 0, words.text("legend.marks"), WorkpaperStyles.Kind.TITLE);
    sheet.words(5, 0, words.text("legend.formulas"), WorkpaperStyles.Kind.TITLE);
    if (checksLeftOut > 0) {
      sheet.words(6, 0, words.text("leftOut", checksLeftOut, mostRows), WorkpaperStyles.Kind.TITLE);
    }
    sheet.headings(
        FINDINGS_HEADING,
        headings(
            "number",
            "severity",
            "state",
            "finding",
            "details",
            "actual",
            "expected",
            "difference",
            "unit",
            "place",
            "check",
            "rule"),
        8,
        8,
        10,
        60,
        60,
        14,
        14,
        12,
        8,
        8,
        8,
        28);
    int row = FINDINGS_HEADING + 1;
    for (Finding finding : texts.inOrder()) {
      fillFinding(sheet, finding, row++);
    }
  }

  private void fillFinding(SheetWriter sheet, Finding finding, int row) {
    boolean isAccepted = document.review().of(finding).isAccepted();
    sheet.text(row, 0, texts.number(finding));
    sheet.text(row, 1, texts.severity(finding.severity()));
    sheet.text(row, 2, words.text(isAccepted ? "accepted" : "open"));
    sheet.text(row, 3, texts.message(finding));
    sheet.text(row, 4, String.join("\n", texts.details(finding)));
    if (finding.comparison().isPresent()) {
      Finding.Comparison comparison = finding.comparison().get();
      sheet.number(row, 5, comparison.actual().value());
      sheet.number(row, 6, comparison.expected().value());
      sheet.number(row, 7, comparison.difference());
      sheet.text(row, 8, comparison.actual().unit().label());
    }
    Optional<SheetCell> place =
        finding.evidence().stream()
            .map(Evidence::location)
            .flatMap(location -> cells.at(location).stream())
            .findFirst();
    if (place.isPresent()) {
      sheet.link(row, 9, words.text("goto"), place.get());
    }
    Integer check = checkRows.get(finding.checks().get(0));
    if (check != null) {
      sheet.link(row, 10, words.text("goto"), checkAt(check));
    }
    sheet.text(row, 11, finding.rule() + "\n" + title(finding.rule()));
  }
}

package io.gouji.report;

import io.gouji.model.Amount;
import io.gouji.model.Block;
import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Diagnostic;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureKind;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Identity;
import io.gouji.model.Item;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Mention;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableCaption;
import io.gouji.model.TableKind;
import io.gouji.model.UnboundNumber;
import io.gouji.model.Unit;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Ledger;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Suspect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** An evaluation put together by hand, with findings like those of the file of 商促局. */
final class Sample {
  static final String SHA256 = "ab".repeat(32);

  private static final String OFFICE =
      "2022年安排机关公用经费30.89万元，其中办公费2.1万元，会议费0.84万元，培训费1.68万元，印刷费0.42万元。";
  private static final String PUBLIC = "2022年三公经费预算数77.36万元，其中公务接待费68.52万元，无公车购置费，公车维护费8.84万元。";

  private final List<Block> blocks =
      List.of(
          paragraph(0, "三、", "机关运行经费安排情况", 0),
          paragraph(1, "", OFFICE, -1),
          paragraph(2, "四、", "财政拨款“三公”经费预算情况及增减变化原因", 0),
          paragraph(3, "", PUBLIC, -1),
          new Block.Grid(
              1,
              2,
              2,
              List.of(
                  new Block.GridCell(0, 0, 1, 2, "项  目", true),
                  new Block.GridCell(1, 1, 1, 1, "66.84", false)),
              Optional.empty()));
  private final TableBody basic =
      table(
          TableKind.BASIC_EXPENDITURE,
          0,
          "部门预算一般公共预算财政拨款基本支出表",
          new String[][] {
            {"302", "商品和服务支出", "30.89"},
            {"30201", "办公费", "5.04"},
            {"30211", "差旅费", "14.51"},
            {"30231", "公务用车运行维护费", "11.34"}
          });
  private final TableBody expenses =
      table(
          TableKind.THREE_PUBLIC_EXPENSES,
          1,
          "部门预算财政拨款“三公”经费支出表",
          new String[][] {
            {"", "合计", "66.84"},
            {"", "公务用车运行维护费", "11.84"},
            {"", "公务接待费", "55.00"},
            {"", "因公出国（境）费", ""}
          });

  private final Figure officeTotal = text(1, OFFICE, "30.89", "机关运行经费");
  private final Figure office = text(1, OFFICE, "2.1", "办公费");
  private final Figure meetings = text(1, OFFICE, "0.84", "会议费");
  private final Figure training = text(1, OFFICE, "1.68", "培训费");
  private final Figure printing = text(1, OFFICE, "0.42", "印刷费");
  private final Figure total = text(3, PUBLIC, "77.36", "“三公”经费");
  private final Figure hospitality = text(3, PUBLIC, "68.52", "公务接待费");
  private final Figure vehicles = text(3, PUBLIC, "8.84", "公务用车运行维护费");

  /** The evaluation with five findings, two of which follow from others. */
  static DocumentReport.Checked withFindings() {
    return new DocumentReport.Checked("366-商促局-2022.docx", SHA256, new Sample().evaluation());
  }

  /** An evaluation without findings. */
  static DocumentReport.Checked withoutFindings() {
    Evaluation full = new Sample().evaluation();
    List<Check> holding = full.checks().stream().filter(check -> !check.fails()).toList();
    Disclosure disclosure = full.disclosure();
    return new DocumentReport.Checked(
        "clean.docx",
        SHA256,
        new Evaluation(
            new Disclosure(
                disclosure.identity(),
                disclosure.blocks(),
                disclosure.tables(),
                disclosure.statements(),
                List.of(),
                List.of()),
            full.rules(),
            holding,
            List.of(),
            full.ledger()));
  }

  /** A finding of figures that agree within rounding, but hardly by chance. */
  static Finding doubtful() {
    Sample sample = new Sample();
    Relation relation = Relation.equal(sample.officeTotal, cell(sample.basic, 0));
    Check within =
        new Check(
            "LinesAddUpToTheirTotal",
            Severity.ERROR,
            Optional.of(relation),
            new Check.HoldsWithinRounding(new BigDecimal("0.01")));
    Amount.Stated amount = sample.officeTotal.amount().stated().orElseThrow();
    return new Finding(
        within.rule(),
        Severity.WARNING,
        List.of(within),
        Optional.of(new Finding.Comparison(amount, amount, new BigDecimal("0.01"))),
        List.of(Evidence.of(Evidence.Role.ACTUAL, sample.officeTotal)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "doubtful");
  }

  /** A file that could not be read. */
  static DocumentReport.Unreadable unreadable() {
    return new DocumentReport.Unreadable(
        "old.doc",
        "OLD_WORD_FORMAT",
        "Expected a Word document (.docx) but was a document of Word 97 to 2003 in old.doc");
  }

  private Evaluation evaluation() {
    Check sumOfPublic =
        holds(
            Relation.sum(
                cell(expenses, 0),
                List.of(cell(expenses, 1), cell(expenses, 2), cell(expenses, 3))));
    Check sumOfOffice =
        holds(
            Relation.sum(cell(basic, 0), List.of(cell(basic, 1), cell(basic, 2), cell(basic, 3))));
    Check sumOfText = holds(Relation.sum(total, List.of(hospitality, vehicles)));
    Check within =
        new Check(
            "LinesAddUpToTheirTotal",
            Severity.ERROR,
            Optional.of(Relation.equal(officeTotal, cell(basic, 0))),
            new Check.HoldsWithinRounding(new BigDecimal("0.01")));
    Finding hospitalityFinding =
        finding(
            "TextAgreesWithTable",
            Severity.ERROR,
            Relation.equal(hospitality, cell(expenses, 2)),
            List.of(),
            List.of(sumOfPublic, sumOfText),
            List.of(),
            "hospitality");
    Finding vehiclesFinding =
        finding(
            "TextAgreesWithTable",
            Severity.ERROR,
            Relation.equal(vehicles, cell(expenses, 1)),
            List.of(),
            List.of(sumOfPublic),
            List.of(),
            "vehicles",
            new Suspect(1, vehicles, new BigDecimal("11.84"), 2, Optional.empty()));
    Finding totalFinding =
        finding(
            "TextAgreesWithTable",
            Severity.ERROR,
            Relation.equal(total, cell(expenses, 0)),
            List.of(),
            List.of(sumOfPublic),
            List.of("hospitality", "vehicles"),
            "total");
    Finding partFinding =
        finding(
            "ThreePublicExpensesCoverBasicExpenditure",
            Severity.ERROR,
            Relation.atLeast(vehicles, List.of(cell(basic, 3))),
            List.of(),
            List.of(),
            List.of("vehicles"),
            "part");
    Finding officeFinding =
        finding(
            "OfficeOperatingBreakdownAgreesWithTable",
            Severity.WARNING,
            Relation.equal(office, cell(basic, 1)),
            List.of(meetings, training, printing),
            List.of(sumOfOffice),
            List.of(),
            "office");
    Finding sumFinding =
        finding(
            "LinesAddUpToTheirTotal",
            Severity.WARNING,
            Relation.sum(officeTotal, List.of(office, meetings, training, printing)),
            List.of(),
            List.of(),
            List.of(),
            "sum");
    Finding words = words();
    List<Finding> findings =
        List.of(
            officeFinding,
            sumFinding,
            totalFinding,
            hospitalityFinding,
            vehiclesFinding,
            partFinding,
            words);
    List<Check> checks = new ArrayList<>(List.of(sumOfPublic, sumOfOffice, sumOfText, within));
    findings.forEach(finding -> checks.addAll(finding.checks()));
    checks.add(
        new Check(
            "PartsAreNumberedOnce",
            Severity.INFO,
            Optional.empty(),
            new Check.NotApplicable(Check.Reason.NOTHING_OF_THE_KIND)));
    return new Evaluation(disclosure(), rules(), checks, findings, ledger(sumOfPublic));
  }

  private Finding words() {
    Relation.Words relation =
        Relation.words(
            new Mention("", new Location.Table(0), "部门预算一般公共预算财政拨款基本支出表"),
            Relation.WordComparator.PRESENT,
            Optional.empty());
    Check check =
        new Check("EmptyTableIsNoted", Severity.INFO, Optional.of(relation), new Check.WordsFail());
    return new Finding(
        check.rule(),
        check.severity(),
        List.of(check),
        Optional.empty(),
        List.of(Evidence.of(Evidence.Role.ACTUAL, relation.actual())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "words");
  }

  private Disclosure disclosure() {
    return new Disclosure(
        new Identity(
            Optional.of("商促局"), Optional.of("366"), OptionalInt.of(2022), DisclosureKind.BUDGET),
        blocks,
        List.of(DisclosureTable.of(basic), DisclosureTable.of(expenses)),
        Stream.of(officeTotal, office, meetings, training, printing, total, hospitality, vehicles)
            .map(
                figure ->
                    new Statement(
                        figure,
                        Optional.of(Item.THREE_PUBLIC_EXPENSES),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        OptionalInt.empty()))
            .toList(),
        List.of(
            new UnboundNumber(
                "4",
                Optional.of(Unit.VEHICLE),
                new Location.Text(1, 0, 1),
                "4辆",
                UnboundNumber.Reason.COUNT)),
        List.of(
            new Diagnostic("AMOUNT_NOT_READABLE", "约3万", new Location.Cell(0, 2, 2)),
            new Diagnostic("SOMETHING_NEW", "", new Location.Document())));
  }

  private Ledger ledger(Check check) {
    List<Ledger.Entry> entries = new ArrayList<>();
    Stream.concat(basic.figures(), expenses.figures())
        .filter(Figure::isStated)
        .forEach(figure -> entries.add(new Ledger.Entry(figure, List.of(check))));
    entries.add(new Ledger.Entry(officeTotal, List.of()));
    return new Ledger(entries);
  }

  private static List<Rule> rules() {
    return List.of(
        rule("EmptyTableIsNoted", "空表须注明空表列示", "An empty table is noted as empty"),
        rule("LinesAddUpToTheirTotal", "各行之和等于合计", "Lines add up to their total"),
        rule(
            "OfficeOperatingBreakdownAgreesWithTable",
            "机关运行经费的明细与基本支出表一致",
            "The breakdown of office operating funds agrees with the table"),
        rule("TextAgreesWithTable", "文字与表一致", "The text agrees with the table"),
        rule(
            "ThreePublicExpensesCoverBasicExpenditure",
            "“三公”经费不小于基本支出中的同一项",
            "The “three public” expenses cover those of basic expenditure"));
  }

  private static Rule rule(String id, String chinese, String english) {
    return new Rule() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Severity severity() {
        return Severity.ERROR;
      }

      @Override
      public Stream<Relation> relations(RuleContext context) {
        return Stream.empty();
      }

      @Override
      public String title(Locale language) {
        return language.equals(Locale.ENGLISH) ? english : chinese;
      }
    };
  }

  private static Finding finding(
      String rule,
      Severity severity,
      Relation.Linear relation,
      List<Figure> explanation,
      List<Check> support,
      List<String> causedBy,
      String fingerprint,
      Suspect... suspects) {
    Unit unit = Unit.TEN_THOUSAND_YUAN;
    BigDecimal actual = relation.actual().amount().stated().orElseThrow().value();
    BigDecimal expected =
        relation.expected().stream()
            .map(term -> Numbers.valueIn(unit, term.figure()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal difference = actual.subtract(expected).abs();
    Amount.Stated first = new Amount.Stated(actual, unit);
    Amount.Stated second = new Amount.Stated(expected, unit);
    Check check =
        new Check(
            rule, severity, Optional.of(relation), new Check.Fails(first, second, difference));
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(Evidence.of(Evidence.Role.ACTUAL, relation.actual()));
    Evidence.Role role =
        relation.expected().size() > 1 ? Evidence.Role.TERM : Evidence.Role.EXPECTED;
    relation.expected().forEach(term -> evidence.add(Evidence.of(role, term.figure())));
    return new Finding(
        rule,
        severity,
        List.of(check),
        Optional.of(new Finding.Comparison(first, second, difference)),
        evidence,
        explanation,
        support,
        List.of(suspects),
        causedBy,
        fingerprint);
  }

  private static Check holds(Relation relation) {
    return new Check(
        "LinesAddUpToTheirTotal", Severity.ERROR, Optional.of(relation), new Check.Holds());
  }

  private static Figure cell(TableBody table, int row) {
    return table.figure(table.rows().get(row), ColumnRole.TOTAL).orElseThrow();
  }

  private static Figure text(int paragraph, String text, String printed, String label) {
    int start = text.indexOf(printed);
    return new Figure(
        Amount.of(printed, Unit.TEN_THOUSAND_YUAN),
        printed,
        new Location.Text(paragraph, start, start + printed.length()),
        label,
        "TEXT/" + label,
        Optional.of(
            new Subject(
                Item.THREE_PUBLIC_EXPENSES, Optional.empty(), Fund.ALL, Measure.BUDGET, 2022)));
  }

  private static Block.Paragraph paragraph(int index, String numbering, String text, int level) {
    return new Block.Paragraph(
        index,
        text,
        numbering,
        level < 0 ? OptionalInt.empty() : OptionalInt.of(level),
        Optional.empty());
  }

  private static TableBody table(TableKind kind, int index, String title, String[][] lines) {
    List<Column> columns =
        List.of(new Column(0, 0, ColumnRole.TOTAL, List.of("合计"), Unit.TEN_THOUSAND_YUAN, 2));
    TableBody.Builder body =
        TableBody.builder(
            kind,
            index,
            TableCaption.of(title, new Location.Text(0, 0, 0)),
            columns,
            Measure.BUDGET,
            2022);
    body.grid(lines.length + 1, 3);
    for (int i = 0; i < lines.length; i++) {
      String sequence = index == 1 ? String.valueOf(i + 1) : "";
      body.row(0, lines[i][1], lines[i][0], sequence, i + 1);
      body.cell(columns.get(0), lines[i][2], new Location.Cell(index, i + 1, 2));
    }
    return body.build();
  }
}

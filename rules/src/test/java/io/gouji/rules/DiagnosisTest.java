package io.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableBuilder;
import io.gouji.model.TableKind;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.rules.builtin.TextAgreesWithTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());

  @Test
  void takesItemsThatDifferInTwoVersionsAsRoots() {
    Evaluation evaluation = ENGINE.evaluate(Disclosures.withErrors());

    assertThat(errors(evaluation))
        .containsExactlyInAnyOrder(
            "TextAgreesWithTable 公务接待费",
            "TextAgreesWithTable 公务用车运行维护费",
            "TextAgreesWithTable 三公经费",
            "ThreePublicExpensesCoverBasicExpenditure 公务用车运行维护费");
    assertThat(evaluation.roots())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(DiagnosisTest::name)
        .containsExactlyInAnyOrder("TextAgreesWithTable 公务接待费", "TextAgreesWithTable 公务用车运行维护费");
  }

  @Test
  void derivesTotalFromTheItemsThatDiffer() {
    Evaluation evaluation = ENGINE.evaluate(Disclosures.withErrors());

    assertThat(causes(evaluation, "TextAgreesWithTable 三公经费"))
        .containsExactly("TextAgreesWithTable 公务接待费", "TextAgreesWithTable 公务用车运行维护费");
  }

  @Test
  void derivesPartThatExceedsItsWholeFromTheItemThatDiffers() {
    Evaluation evaluation = ENGINE.evaluate(Disclosures.withErrors());

    assertThat(causes(evaluation, "ThreePublicExpensesCoverBasicExpenditure 公务用车运行维护费"))
        .containsExactly("TextAgreesWithTable 公务用车运行维护费");
  }

  @Test
  void suspectsNoFigureOfTwoVersionsThatAreEachConsistent() {
    assertThat(ENGINE.evaluate(Disclosures.withErrors()).findings(Severity.ERROR))
        .allSatisfy(finding -> assertThat(finding.suspects()).isEmpty());
  }

  @Test
  void saysWhatSpeaksForEitherVersion() {
    Evaluation evaluation = ENGINE.evaluate(Disclosures.withErrors());

    assertThat(finding(evaluation, "TextAgreesWithTable 公务接待费").support())
        .extracting(Check::rule)
        .contains("PartsOfSentenceAddUp", "LinesAddUpToTheirTotal");
  }

  @Test
  void explainsDifferenceOfBreakdownsByItemsOfTheOther() {
    Evaluation evaluation = ENGINE.evaluate(Disclosures.withErrors());

    Finding finding = finding(evaluation, "OfficeOperatingBreakdownAgreesWithTable 办公费");
    assertThat(finding.isRoot()).isTrue();
    assertThat(finding.explanation())
        .extracting(figure -> figure.text())
        .containsExactlyInAnyOrder("0.84", "1.68", "0.42");
  }

  @Test
  void findsTheOneCellThatBreaksRowColumnAndOtherTable() {
    Evaluation evaluation = ENGINE.evaluate(tables("38.00", "83.00"));

    assertThat(errors(evaluation)).hasSize(3);
    assertThat(evaluation.roots()).hasSize(1);
    assertThat(evaluation.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.suspects()).hasSize(1);
              Suspect suspect = finding.suspects().get(0);
              assertThat(suspect.figure().label()).isEqualTo("2011301 行政运行 / 项目支出");
              assertThat(suspect.figure().text()).isEqualTo("83.00");
              assertThat(suspect.proposed()).isEqualByComparingTo("38.00");
              assertThat(suspect.mendedChecks()).isEqualTo(3);
            });
  }

  @Test
  void findsTheOneCellThoughOtherSumsAreRounded() {
    Evaluation evaluation = ENGINE.evaluate(tables("38.01", "83.00"));

    assertThat(evaluation.findings(Severity.ERROR))
        .filteredOn(Finding::isRoot)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.suspects())
                    .extracting(suspect -> suspect.figure().text())
                    .containsExactly("83.00"));
  }

  @Test
  void explainsLineThatRepeatsTheAmountOfItsWhole() {
    Disclosure disclosure =
        DisclosureBuilder.budget("商促局", 2022)
            .table(
                TableKind.BASIC_EXPENDITURE,
                table -> {
                  table.asPrinted();
                  copied(table, "合计", "30.89");
                  copied(table, "302 商品和服务支出", "30.89");
                  copied(table, "30201 办公费", "10.00");
                  copied(table, "30211 差旅费", "14.89");
                  table
                      .line("30299", "其他商品和服务支出")
                      .with(ColumnRole.TOTAL, "30.89")
                      .with(ColumnRole.NON_PERSONNEL, "6.00");
                })
            .build();

    assertThat(ENGINE.evaluate(disclosure).findings(Severity.ERROR))
        .flatExtracting(Finding::suspects)
        .filteredOn(suspect -> suspect.figure().label().contains("30299"))
        .extracting(suspect -> suspect.slip().orElseThrow())
        .contains(Slip.OTHER_ITEM);
  }

  private static void copied(TableBuilder table, String label, String amount) {
    String[] words = label.split(" ", 2);
    (words.length == 1 ? table.line(label) : table.line(words[0], words[1]))
        .with(ColumnRole.TOTAL, amount)
        .with(ColumnRole.NON_PERSONNEL, amount);
  }

  @Test
  void suspectsEveryFigureOfAnEquationOfWhichNothingElseIsKnown() {
    Disclosure disclosure =
        DisclosureBuilder.budget("商促局", 2022)
            .table(
                TableKind.OVERALL_BALANCE,
                table ->
                    table
                        .line("收入总计")
                        .with(ColumnRole.BUDGETED, "965.43")
                        .rightHalf()
                        .line("支出总计")
                        .with(ColumnRole.BUDGETED, "956.43"))
            .build();

    assertThat(ENGINE.evaluate(disclosure).findings(Severity.ERROR))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.suspects())
                    .extracting(suspect -> suspect.proposed().toPlainString())
                    .containsExactly("965.43", "956.43"));
  }

  @Test
  void keepsIndependentErrorsApart() {
    Disclosure disclosure =
        DisclosureBuilder.budget("商促局", 2022)
            .table(
                TableKind.THREE_PUBLIC_EXPENSES,
                table ->
                    table
                        .line("一、因公出国（境）费")
                        .with(ColumnRole.TOTAL, "1.00")
                        .line("三、公务接待费")
                        .with(ColumnRole.TOTAL, "2.00"))
            .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_OVERSEAS_VISITS, "1.50")
            .statement(Item.THREE_PUBLIC_EXPENSES, Item.OFFICIAL_HOSPITALITY, "2.50")
            .build();

    assertThat(RuleTester.of(new TextAgreesWithTable()).given(disclosure).findings())
        .hasSize(2)
        .allMatch(Finding::isRoot);
  }

  /** 支出总表 and 一般公共预算支出表 of one department, with 项目支出 of 行政运行 as given in each. */
  private static Disclosure tables(String first, String second) {
    return DisclosureBuilder.budget("商促局", 2022)
        .table(TableKind.EXPENDITURE, table -> lines(table, first))
        .table(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, table -> lines(table, second))
        .table(
            TableKind.OVERALL_BALANCE,
            table -> table.line("一、一般公共预算拨款收入").with(ColumnRole.BUDGETED, "768.42"))
        .build();
  }

  private static void lines(TableBuilder table, String project) {
    line(table, "", "合计", "768.42", "470.42", "298.00");
    line(table, "201", "一般公共服务支出", "768.42", "470.42", "298.00");
    line(table, "20113", "商贸事务", "768.42", "470.42", "298.00");
    line(table, "2011301", "行政运行", "508.42", "470.42", project);
    line(table, "2011308", "招商引资", "260.00", "", "260.00");
  }

  private static void line(
      TableBuilder table, String code, String name, String total, String basic, String project) {
    table
        .line(code, name)
        .with(ColumnRole.TOTAL, total)
        .with(ColumnRole.BASIC_EXPENDITURE, basic)
        .with(ColumnRole.PROJECT_EXPENDITURE, project);
  }

  private static List<String> errors(Evaluation evaluation) {
    return evaluation.findings(Severity.ERROR).stream().map(DiagnosisTest::name).toList();
  }

  private static String name(Finding finding) {
    return finding.rule() + " " + finding.evidence().get(0).label();
  }

  private static Finding finding(Evaluation evaluation, String name) {
    return evaluation.findings().stream()
        .filter(finding -> name(finding).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> causes(Evaluation evaluation, String name) {
    Set<String> names = new TreeSet<>();
    for (String fingerprint : finding(evaluation, name).causedBy()) {
      evaluation.findings().stream()
          .filter(finding -> finding.fingerprint().equals(fingerprint))
          .map(DiagnosisTest::name)
          .forEach(names::add);
    }
    return names;
  }
}

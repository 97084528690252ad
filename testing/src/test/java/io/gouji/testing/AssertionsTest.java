package io.gouji.testing;

import static io.gouji.testing.GoujiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.rules.builtin.LinesAddUpToTheirTotal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssertionsTest {
  private final Disclosure disclosure =
      DisclosureBuilder.budget("商促局", 2022)
          .table(
              TableKind.BASIC_EXPENDITURE,
              table ->
                  table
                      .line("合计")
                      .with(ColumnRole.TOTAL, "12.38")
                      .with(ColumnRole.NON_PERSONNEL, "12.38")
                      .line("302", "商品和服务支出")
                      .with(ColumnRole.TOTAL, "12.38")
                      .with(ColumnRole.NON_PERSONNEL, "12.38")
                      .line("30201", "办公费")
                      .with(ColumnRole.TOTAL, "5.04")
                      .with(ColumnRole.NON_PERSONNEL, "5.04")
                      .line("30207", "邮电费")
                      .with(ColumnRole.TOTAL, "7.34")
                      .with(ColumnRole.NON_PERSONNEL, "7.34"))
          .build();

  private final Disclosure contradiction =
      DisclosureBuilder.budget("商促局", 2022)
          .table(
              TableKind.THREE_PUBLIC_EXPENSES,
              table -> table.line("“三公”经费小计").with(ColumnRole.TOTAL, "66.84"))
          .statement(Item.THREE_PUBLIC_EXPENSES, Item.THREE_PUBLIC_EXPENSES, "77.36")
          .build();

  @Test
  void findsTablesLinesAndAmounts() {
    assertThat(disclosure)
        .isOf("商促局")
        .hasFiscalYear(2022)
        .hasNoDiagnostics()
        .table(TableKind.BASIC_EXPENDITURE)
        .hasUnit(Unit.TEN_THOUSAND_YUAN)
        .line("30201")
        .hasTotal("5.04")
        .hasTotal("5.040")
        .has(ColumnRole.NON_PERSONNEL, "5.04")
        .isBlank(ColumnRole.PERSONNEL);
    assertThat(disclosure).table(TableKind.BASIC_EXPENDITURE).line(" 办公费").hasTotal("5.04");
  }

  @Test
  void saysWhichAmountStandsThereInstead() {
    LineAssert line = assertThat(disclosure).table(TableKind.BASIC_EXPENDITURE).line("30201");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> line.hasTotal("5.40"))
        .withMessageContaining("line 「办公费」")
        .withMessageContaining("合计 <5.40万元>")
        .withMessageContaining("<5.04万元>");
    assertThatThrownBy(() -> line.isBlank(ColumnRole.TOTAL)).hasMessageContaining("5.04");
    assertThatThrownBy(() -> line.has(ColumnRole.QUANTITY, "1"))
        .hasMessageContaining("to have a column QUANTITY");
  }

  @Test
  void saysWhichTablesAndLinesThereAreInstead() {
    assertThatThrownBy(() -> assertThat(disclosure).table(TableKind.REVENUE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("<REVENUE>")
        .hasMessageContaining("BASIC_EXPENDITURE");
    assertThatThrownBy(
            () -> assertThat(disclosure).table(TableKind.BASIC_EXPENDITURE).line("30299"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("30201");
    assertThatThrownBy(() -> assertThat(disclosure).hasFiscalYear(2023))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(disclosure).isOf("财政局")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () -> assertThat(disclosure).table(TableKind.BASIC_EXPENDITURE).hasUnit(Unit.YUAN))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void acceptsWhatHasNoErrors() {
    assertThat(evaluate(disclosure)).hasNoErrors().hasNoFinding("TextAgreesWithTable");
  }

  @Test
  void showsTheReportOfWhatHasErrors() {
    EvaluationAssert evaluation = assertThat(evaluate(contradiction)).as("budget.docx");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(evaluation::hasNoErrors)
        .withMessageContaining("budget.docx")
        .withMessageContaining("66.84 万元，相差 10.52 万元")
        .withMessageContaining("gouji explain TextAgreesWithTable");
    assertThatThrownBy(() -> evaluation.inEnglish().hasNoErrors())
        .hasMessageContaining("gouji explain TextAgreesWithTable")
        .hasMessageContaining("difference");
    assertThatThrownBy(() -> evaluation.hasNoFinding("TextAgreesWithTable"))
        .hasMessageContaining("10.52");
  }

  @Test
  void singlesOutFindings() {
    EvaluationAssert evaluation = assertThat(evaluate(contradiction));
    FindingAssert finding = evaluation.hasFinding("TextAgreesWithTable");

    finding.on("“三公”经费").expecting("66.84").butWas("77.36").withSeverity(Severity.ERROR).asRoot();
    assertThatThrownBy(() -> finding.expecting("66.85"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a finding of TextAgreesWithTable expecting 66.85")
        .hasMessageContaining("66.84");
    assertThatThrownBy(() -> finding.butWas("77.37")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> finding.on("公务接待费")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(finding::asConsequence).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> finding.withSeverity(Severity.INFO))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> evaluation.hasFinding("LinesAddUpToTheirTotal"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void refusesRulesThatTheEngineDoesNotHave() {
    EvaluationAssert evaluation = assertThat(evaluate(contradiction));

    assertThatThrownBy(() -> evaluation.hasNoFinding("TextAgreesWithTabel"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expecting a rule <TextAgreesWithTabel>");
    assertThatThrownBy(() -> evaluation.hasFinding("None")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> evaluation.hasFindingsOfOnly("None"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void comparesTheWholeSetOfRulesThatFoundSomething() {
    Evaluation evaluation =
        RuleEngine.of(
                BuiltInRules.all().stream().filter(rule -> rule.id().startsWith("Text")).toList())
            .evaluate(contradiction);

    assertThat(evaluation).hasFindingsOfOnly("TextAgreesWithTable");
    assertThatThrownBy(() -> assertThat(evaluation).hasFindingsOfOnly("TextAgreesWithItself"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void doesNotAcceptDocumentOfWhichNothingWasChecked() {
    Disclosure empty = DisclosureBuilder.budget("商促局", 2022).build();
    Evaluation evaluation = RuleEngine.of(List.of(new LinesAddUpToTheirTotal())).evaluate(empty);

    assertThatThrownBy(() -> assertThat(evaluation).hasNoErrors())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("something to be checked");
  }

  @Test
  void doesNotAcceptRuleThatCrashed() {
    Rule broken = new Broken();
    Evaluation evaluation =
        RuleEngine.of(List.of(broken, new LinesAddUpToTheirTotal())).evaluate(disclosure);

    assertThatThrownBy(() -> assertThat(evaluation).hasNoErrors())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no rule to crash");
  }

  @Test
  void saysWhetherEveryFigureIsCovered() {
    assertThat(evaluate(contradiction)).coversEveryFigure();
    Evaluation none = RuleEngine.of(List.of()).evaluate(contradiction);

    assertThatThrownBy(() -> assertThat(none).coversEveryFigure())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("77.36");
  }

  @Test
  void judgesOutcomesOfOneRule() {
    RuleTester tester = RuleTester.of(new LinesAddUpToTheirTotal());

    assertThat(tester.given(disclosure)).holds();
    assertThat(tester.given(sum("1.00", "0.34", "0.66"))).holds();
    assertThat(tester.given(sum("1.01", "0.34", "0.66"))).holdsWithinRounding();
    assertThat(tester.given(DisclosureBuilder.budget("商促局", 2022))).isNotApplicable();
    assertThat(tester.given(sum("1.05", "0.34", "0.66")))
        .reports()
        .expecting("1.00")
        .butWas("1.05");
    assertThatThrownBy(() -> assertThat(tester.given(disclosure)).reports())
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(tester.given(disclosure)).isNotApplicable())
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(tester.given(sum("1.05", "0.34", "0.66"))).holds())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1.05");
    assertThatThrownBy(() -> assertThat(tester.given(disclosure)).holdsWithinRounding())
        .isInstanceOf(AssertionError.class);
  }

  private static DisclosureBuilder sum(String total, String first, String second) {
    return DisclosureBuilder.budget("商促局", 2022)
        .table(
            TableKind.BASIC_EXPENDITURE,
            table ->
                table
                    .line("302", "商品和服务支出")
                    .with(ColumnRole.TOTAL, total)
                    .line("30201", "办公费")
                    .with(ColumnRole.TOTAL, first)
                    .line("30207", "邮电费")
                    .with(ColumnRole.TOTAL, second));
  }

  private static Evaluation evaluate(Disclosure disclosure) {
    return RuleEngine.of(BuiltInRules.all()).evaluate(disclosure);
  }

  private static final class Broken implements Rule {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public Stream<Relation> relations(RuleContext context) {
      throw new IllegalStateException("broken on purpose");
    }
  }
}

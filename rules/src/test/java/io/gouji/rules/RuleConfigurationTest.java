package io.gouji.rules;

import static io.gouji.rules.Example.figure;
import static io.gouji.rules.Example.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.DisclosureKind;
import io.gouji.model.TableKind;
import io.gouji.rules.builtin.AmountsAreNotNegative;
import io.gouji.rules.builtin.LinesAddUpToTheirTotal;
import io.gouji.rules.builtin.RequiredTablesArePresent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleConfigurationTest {
  private static final Disclosure NOTHING = DisclosureBuilder.budget("商促局", 2022).build();

  private static final Rule FAILING =
      rule("Failing", Relation.equal(figure("a", "1.00"), figure("b", "2.00")));

  @Test
  void switchesRuleOffAndSaysSo() {
    Evaluation evaluation = evaluate(FAILING, NOTHING, RuleSetting.off("Failing"));

    assertThat(evaluation.findings()).isEmpty();
    assertThat(evaluation.checks())
        .extracting(Check::status)
        .containsExactly(new Check.NotApplicable(Check.Reason.SWITCHED_OFF));
  }

  @Test
  void changesSeverity() {
    Evaluation evaluation =
        evaluate(FAILING, NOTHING, RuleSetting.severity("Failing", Severity.INFO));

    assertThat(evaluation.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
  }

  @Test
  void appliesLaterSettingsOverEarlierOnes() {
    Evaluation evaluation =
        evaluate(
            FAILING,
            NOTHING,
            RuleSetting.off("Failing"),
            RuleSetting.severity("Failing", Severity.WARNING).forDepartment("商促局"),
            RuleSetting.off("Failing").forDepartment("财政局"));

    assertThat(evaluation.findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void appliesToOneKindOfTable() {
    DisclosureBuilder disclosure =
        DisclosureBuilder.budget("商促局", 2022)
            .table(
                TableKind.BASIC_EXPENDITURE,
                table ->
                    table
                        .column(ColumnRole.TOTAL, "合计")
                        .line("合计")
                        .with(ColumnRole.TOTAL, "1.00")
                        .line("301", "工资福利支出")
                        .with(ColumnRole.TOTAL, "2.00"))
            .table(
                TableKind.EXPENDITURE,
                table ->
                    table
                        .column(ColumnRole.TOTAL, "合计")
                        .line("合计")
                        .with(ColumnRole.TOTAL, "1.00")
                        .line("201", "一般公共服务支出")
                        .with(ColumnRole.TOTAL, "2.00"));
    Rule sums = new LinesAddUpToTheirTotal();

    Evaluation evaluation =
        evaluate(
            sums,
            disclosure.build(),
            RuleSetting.off(sums.id()).forTable(TableKind.BASIC_EXPENDITURE));

    assertThat(evaluation.findings()).hasSize(1);
    assertThat(evaluation.findings().get(0).evidence().get(0).label()).contains("合计");
    assertThat(evaluation.checks())
        .extracting(Check::status)
        .contains(new Check.NotApplicable(Check.Reason.SWITCHED_OFF));
  }

  @Test
  void setsParameters() {
    RuleEngine engine =
        RuleEngine.of(List.of(new RequiredTablesArePresent()))
            .withConfiguration(
                RuleConfiguration.of(
                    List.of(RuleSetting.parameter("RequiredTablesArePresent", "fewestTables", 0))));

    assertThat(engine.configuration().settings()).hasSize(1);
    assertThat(new RequiredTablesArePresent().parameters())
        .containsExactly(new RuleParameter("fewestTables", 4, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> configured(FAILING, RuleSetting.parameter("Failing", "fewestTables", 0)))
        .withMessage("Expected a parameter of Failing but was fewestTables");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                configured(
                    new RequiredTablesArePresent(),
                    RuleSetting.parameter("RequiredTablesArePresent", "fewestTables", -1)))
        .withMessage("Expected at least 0 but was -1 for fewestTables of RequiredTablesArePresent");
  }

  @Test
  void rejectsSettingOfUnknownRule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> configured(FAILING, RuleSetting.off("Faling")))
        .withMessage("Expected the id of a rule but was Faling");
  }

  @Test
  void knowsRulesByTheirFormerIds() {
    Rule renamed =
        new Example.Named("Renamed", Severity.ERROR) {
          @Override
          public List<String> aliases() {
            return List.of("Former");
          }

          @Override
          public Stream<Relation> relations(RuleContext context) {
            return FAILING.relations(context);
          }
        };

    assertThat(evaluate(renamed, NOTHING, RuleSetting.off("Former")).findings()).isEmpty();
    assertThat(RuleEngine.of(List.of(renamed)).rule("Former")).contains(renamed);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleEngine.of(List.of(renamed, rule("Former"))))
        .withMessage("Expected one rule of each id but was two Former");
  }

  @Test
  void asksDraftsOnlyWhenTheyAreSwitchedOn() {
    Rule draft =
        new Example.Named("Draft", Severity.ERROR) {
          @Override
          public RuleStatus status() {
            return RuleStatus.DRAFT;
          }

          @Override
          public Stream<Relation> relations(RuleContext context) {
            return FAILING.relations(context);
          }
        };

    assertThat(evaluate(draft, NOTHING).checks())
        .extracting(Check::status)
        .containsExactly(new Check.NotApplicable(Check.Reason.SWITCHED_OFF));
    assertThat(evaluate(draft, NOTHING, RuleSetting.severity("Draft", Severity.INFO)).findings())
        .hasSize(1);
  }

  @Test
  void asksRulesOnlyOfWhatTheySpeakOf() {
    Disclosure accounts = DisclosureBuilder.finalAccounts("商促局", 2022).build();

    assertThat(evaluate(new AmountsAreNotNegative(), accounts).checks())
        .extracting(Check::status)
        .containsExactly(new Check.NotApplicable(Check.Reason.OUT_OF_SCOPE));
  }

  @Test
  void scopeIsOfKindsAndYears() {
    RuleScope scope = RuleScope.of(DisclosureKind.BUDGET).from(2018).until(2022);

    assertThat(scope.includes(DisclosureBuilder.budget("a", 2018).build().identity())).isTrue();
    assertThat(scope.includes(DisclosureBuilder.budget("a", 2022).build().identity())).isTrue();
    assertThat(scope.includes(DisclosureBuilder.budget("a", 2023).build().identity())).isFalse();
    assertThat(scope.includes(DisclosureBuilder.budget("a", 2017).build().identity())).isFalse();
    assertThat(RuleScope.everything().isEverything()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleScope.everything().from(2020).until(2019))
        .withMessage("Expected a first year before the last but was 2020 after 2019");
  }

  private static RuleEngine configured(Rule rule, RuleSetting... settings) {
    return RuleEngine.of(List.of(rule)).withConfiguration(RuleConfiguration.of(List.of(settings)));
  }

  private static Evaluation evaluate(Rule rule, Disclosure disclosure, RuleSetting... settings) {
    return configured(rule, settings).evaluate(disclosure);
  }
}

package io.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gouji.batch.FileFormatException.Problem;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.RuleSetting;
import io.gouji.rules.Severity;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.rules.review.Suppression;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
  private static final RuleEngine ENGINE = RuleEngine.of(BuiltInRules.all());

  @Test
  void readsRulesTablesDepartmentsAndSuppressions() {
    Settings settings =
        parse(
            """
            # what we do not want to hear of
            rules:
              ChangeHasReason: off
              CodesFormTree: info
              RequiredTablesArePresent:
                severity: warning
                parameters: {fewestTables: 6}
            tables:
              基本支出表: {rules: {CodesFormTree: off}}
            departments:
              "366":
                rules: {TitlesNameFiscalYear: off, ChangeHasReason: on}
                tables: {EXPENDITURE: {rules: {CodesFormTree: error}}}
            suppressions:
              - {finding: 2c5f0a9be1d34c78, reason: 该表按要求单列}
            """);

    assertThat(settings.rules().settings())
        .containsExactly(
            RuleSetting.off("ChangeHasReason"),
            RuleSetting.severity("CodesFormTree", Severity.INFO),
            new RuleSetting(
                "RequiredTablesArePresent",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Severity.WARNING),
                Map.of("fewestTables", 6)),
            RuleSetting.off("CodesFormTree").forTable(TableKind.BASIC_EXPENDITURE),
            RuleSetting.off("TitlesNameFiscalYear").forDepartment("366"),
            new RuleSetting(
                "ChangeHasReason",
                Optional.of("366"),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Map.of()),
            RuleSetting.severity("CodesFormTree", Severity.ERROR)
                .forDepartment("366")
                .forTable(TableKind.EXPENDITURE));
    assertThat(settings.suppressions())
        .containsExactly(new Suppression("2c5f0a9be1d34c78", "该表按要求单列"));
    assertThat(ENGINE.withConfiguration(settings.rules()).configuration().settings()).hasSize(7);
  }

  @Test
  void emptyFileChangesNothing() {
    assertThat(parse("# nothing\n").rules().settings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'rules: [' | 1 | 9 | NOT_YAML",
        "'- a' | 1 | 1 | NOT_A_MAPPING",
        "'rule: {}' | 1 | 1 | UNKNOWN_KEY",
        "'rules: {}\nrules: {}' | 2 | 1 | DUPLICATE_KEY",
        "'rules:\n  ChangeHasReasons: off' | 2 | 3 | UNKNOWN_RULE",
        "'rules:\n  ChangeHasReason: no' | 2 | 20 | UNKNOWN_VALUE",
        "'rules:\n  ChangeHasReason: [off]' | 2 | 20 | NOT_A_VALUE",
        "'rules:\n  ChangeHasReason: {severity: bad}' | 2 | 31 | UNKNOWN_VALUE",
        "'rules:\n  ChangeHasReason: {on: maybe}' | 2 | 25 | UNKNOWN_VALUE",
        "'rules:\n  ChangeHasReason: {parameters: {a: 1}}' | 2 | 34 | UNKNOWN_PARAMETER",
        "'rules:\n  RequiredTablesArePresent: {parameters: {fewestTables: a}}' | 2 | 57 | NOT_A_NUMBER",
        "'rules:\n  RequiredTablesArePresent: {parameters: {fewestTables: -1}}' | 2 | 57 | NOT_A_NUMBER",
        "'tables:\n  基本表: {}' | 2 | 3 | UNKNOWN_TABLE",
        "'tables:\n  基本支出表:\n    rules: {RequiredTablesArePresent: {parameters: {fewestTables: 1}}}' | 3 | 52 | PARAMETER_OF_TABLE",
        "'tables:\n  支出表: {}' | 2 | 3 | UNKNOWN_TABLE",
        "'suppressions: {}' | 1 | 15 | NOT_A_LIST",
        "'suppressions:\n  - finding: a' | 2 | 5 | MISSING_KEY",
      })
  void saysWhatIsWrongAndWhere(String text, int line, int column, Problem problem) {
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> parse(text))
        .satisfies(
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(e.line()).isEqualTo(line);
              assertThat(e.column()).isEqualTo(column);
              assertThat(e.file()).isEqualTo("gouji.yaml");
              assertThat(e)
                  .hasMessageEndingWith(" in gouji.yaml, line %d, column %d", line, column);
            });
  }

  @Test
  void isNotBlownUpByAliases() {
    StringBuilder bomb = new StringBuilder("a: &a [x]\n");
    for (char c = 'b'; c < 'n'; c++) {
      bomb.append(
          "%s: &%s [*%s, *%s, *%s]\n"
              .formatted(c, c, (char) (c - 1), (char) (c - 1), (char) (c - 1)));
    }

    assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> parse(bomb.toString()));
  }

  private static Settings parse(String text) {
    return SettingsFile.parse("gouji.yaml", text, ENGINE);
  }
}

package io.gouji.batch;

import io.gouji.batch.FileFormatException.Problem;
import io.gouji.model.TableKind;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleConfiguration;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.RuleParameter;
import io.gouji.rules.RuleSetting;
import io.gouji.rules.Severity;
import io.gouji.rules.review.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads a file of settings, YAML in UTF-8:
 *
 * <pre>{@code
 * rules:
 *   ChangeHasReason: off
 *   CodesFormTree: info
 *   RequiredTablesArePresent:
 *     severity: warning
 *     parameters: {fewestTables: 6}
 * tables:
 *   基本支出表: {rules: {CodesFormTree: off}}
 * departments:
 *   "366": {rules: {TitlesNameFiscalYear: off}}
 * suppressions:
 *   - {finding: 2c5f0a9be1d34c78, reason: 该表按要求单列}
 * }</pre>
 *
 * <p>What is said of a table counts over what is said of all, and what is said of a department over
 * both.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class SettingsFile {
  private static final String OFF = "off";
  private static final String ON = "on";
  private static final Set<String> SEVERITIES =
      Arrays.stream(Severity.values())
          .map(severity -> severity.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toCollection(LinkedHashSet::new));

  private final RuleEngine engine;
  private final List<RuleSetting> settings = new ArrayList<>();

  private SettingsFile(RuleEngine engine) {
    this.engine = engine;
  }

  /**
   * Reads a file.
   *
   * @param engine the engine whose rules the settings are of
   * @throws FileFormatException if it cannot be understood, or speaks of what is not there
   */
  public static Settings read(Path file, RuleEngine engine) throws IOException {
    return parse(file.toString(), Files.readString(file), engine);
  }

  /**
   * Reads a text.
   *
   * @param name the name by which complaints call it
   * @throws FileFormatException if it cannot be understood, or speaks of what is not there
   */
  public static Settings parse(String name, String text, RuleEngine engine) {
    Optional<YamlNode> root = YamlNode.of(name, text);
    return root.isEmpty() ? Settings.standard() : new SettingsFile(engine).settings(root.get());
  }

  private Settings settings(YamlNode root) {
    Map<String, YamlNode> fields =
        root.fields(ordered("rules", "tables", "departments", "suppressions"));
    rulesAndTables(fields, Optional.empty());
    Optional.ofNullable(fields.get("departments")).ifPresent(this::departments);
    List<Suppression> suppressions =
        Optional.ofNullable(fields.get("suppressions"))
            .map(YamlNode::list)
            .orElse(List.of())
            .stream()
            .map(SettingsFile::suppression)
            .toList();
    return new Settings(RuleConfiguration.of(settings), suppressions);
  }

  private void departments(YamlNode departments) {
    departments
        .entries()
        .forEach(
            (name, content) ->
                rulesAndTables(
                    content.fields(ordered("rules", "tables")), Optional.of(name.text())));
  }

  private void rulesAndTables(Map<String, YamlNode> fields, Optional<String> department) {
    Optional.ofNullable(fields.get("rules"))
        .ifPresent(rules -> rules(rules, department, Optional.empty()));
    Optional.ofNullable(fields.get("tables"))
        .ifPresent(
            tables ->
                tables.entries().forEach((name, content) -> table(name, content, department)));
  }

  private void table(YamlNode name, YamlNode content, Optional<String> department) {
    Optional<TableKind> kind = Optional.of(table(name));
    Optional.ofNullable(content.fields(ordered("rules")).get("rules"))
        .ifPresent(rules -> rules(rules, department, kind));
  }

  private void rules(YamlNode rules, Optional<String> department, Optional<TableKind> table) {
    rules
        .entries()
        .forEach((name, content) -> settings.add(setting(name, content, department, table)));
  }

  private RuleSetting setting(
      YamlNode name, YamlNode content, Optional<String> department, Optional<TableKind> table) {
    Rule rule =
        engine.rule(name.text()).orElseThrow(() -> name.problem(Problem.UNKNOWN_RULE, name.text()));
    if (!content.isMapping()) {
      Optional<Severity> severity = severity(content);
      boolean on = isOn(content, severity);
      return new RuleSetting(rule.id(), department, table, Optional.of(on), severity, Map.of());
    }
    Map<String, YamlNode> fields = content.fields(ordered("on", "severity", "parameters"));
    Optional<YamlNode> parameters = Optional.ofNullable(fields.get("parameters"));
    if (parameters.isPresent() && table.isPresent()) {
      throw parameters.get().problem(Problem.PARAMETER_OF_TABLE, table.get().label());
    }
    return new RuleSetting(
        rule.id(),
        department,
        table,
        Optional.ofNullable(fields.get("on")).map(SettingsFile::bool),
        Optional.ofNullable(fields.get("severity")).map(SettingsFile::severityOnly),
        parameters.map(values -> parameters(rule, values)).orElse(Map.of()));
  }

  private static boolean isOn(YamlNode word, Optional<Severity> severity) {
    if (severity.isPresent() || word.text().equals(ON)) {
      return true;
    }
    if (word.text().equals(OFF)) {
      return false;
    }
    throw word.problem(
        Problem.UNKNOWN_VALUE, word.text(), "on, off, " + String.join(", ", SEVERITIES));
  }

  private static boolean bool(YamlNode word) {
    return switch (word.text()) {
      case "true", ON -> true;
      case "false", OFF -> false;
      default -> throw word.problem(Problem.UNKNOWN_VALUE, word.text(), "true, false");
    };
  }

  private static Optional<Severity> severity(YamlNode word) {
    return SEVERITIES.contains(word.text().toLowerCase(Locale.ROOT))
        ? Optional.of(Severity.valueOf(word.text().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static Severity severityOnly(YamlNode word) {
    return severity(word)
        .orElseThrow(
            () -> word.problem(Problem.UNKNOWN_VALUE, word.text(), String.join(", ", SEVERITIES)));
  }

  private static Map<String, Integer> parameters(Rule rule, YamlNode values) {
    Map<String, Integer> parameters = new HashMap<>();
    values
        .entries()
        .forEach((name, value) -> parameters.put(name.text(), value(rule, name, value)));
    return parameters;
  }

  private static int value(Rule rule, YamlNode name, YamlNode value) {
    RuleParameter parameter =
        rule.parameters().stream()
            .filter(known -> known.name().equals(name.text()))
            .findFirst()
            .orElseThrow(() -> name.problem(Problem.UNKNOWN_PARAMETER, rule.id(), name.text()));
    try {
      int number = Integer.parseInt(value.text());
      if (number >= parameter.smallest()) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw value.problem(Problem.NOT_A_NUMBER, value.text(), String.valueOf(parameter.smallest()));
  }

  /** A kind of table by its constant, its label, or the end of its label that no other has. */
  private static TableKind table(YamlNode name) {
    String wanted = withoutQuotes(name.text());
    List<TableKind> named = kinds(kind -> kind.name().equals(wanted) || label(kind).equals(wanted));
    if (named.isEmpty()) {
      named = kinds(kind -> label(kind).endsWith(wanted));
    }
    if (named.size() != 1) {
      throw name.problem(Problem.UNKNOWN_TABLE, name.text());
    }
    return named.get(0);
  }

  private static List<TableKind> kinds(Predicate<TableKind> filter) {
    return Arrays.stream(TableKind.values()).filter(filter).toList();
  }

  private static String label(TableKind kind) {
    return withoutQuotes(kind.label());
  }

  private static String withoutQuotes(String text) {
    return text.replace("“", "").replace("”", "");
  }

  private static Suppression suppression(YamlNode entry) {
    Map<String, YamlNode> fields = entry.fields(ordered("finding", "reason"));
    return new Suppression(required(entry, fields, "finding"), required(entry, fields, "reason"));
  }

  static String required(YamlNode entry, Map<String, YamlNode> fields, String name) {
    String value = Optional.ofNullable(fields.get(name)).map(YamlNode::text).orElse("");
    if (value.isBlank()) {
      throw entry.problem(Problem.MISSING_KEY, name);
    }
    return value;
  }

  static Set<String> ordered(String... names) {
    return new LinkedHashSet<>(Arrays.asList(names));
  }
}

package io.gouji.rules;

import io.gouji.model.TableKind;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration says of one rule: everywhere, or for a department or a kind of table only.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param rule the id of the rule, or a former one
 * @param department the code or the name of the only department for which it holds
 * @param table the only kind of table for whose figures it holds
 * @param on whether the rule checks; empty to leave that as it is
 * @param severity the severity of its failures; empty to leave that as it is
 * @param parameters values by the names of {@link Rule#parameters()}
 */
public record RuleSetting(
    String rule,
    Optional<String> department,
    Optional<TableKind> table,
    Optional<Boolean> on,
    Optional<Severity> severity,
    Map<String, Integer> parameters) {
  public RuleSetting {
    parameters = Map.copyOf(parameters);
    if (table.isPresent() && !parameters.isEmpty()) {
      throw new IllegalArgumentException(
          "Expected no parameters of %s for one kind of table but was %s"
              .formatted(rule, parameters));
    }
  }

  /** Switches a rule off. */
  public static RuleSetting off(String rule) {
    return new RuleSetting(
        rule, Optional.empty(), Optional.empty(), Optional.of(false), Optional.empty(), Map.of());
  }

  /** Switches a rule on, and gives its failures a severity. */
  public static RuleSetting severity(String rule, Severity severity) {
    return new RuleSetting(
        rule,
        Optional.empty(),
        Optional.empty(),
        Optional.of(true),
        Optional.of(severity),
        Map.of());
  }

  /** Sets a parameter of a rule. */
  public static RuleSetting parameter(String rule, String name, int value) {
    return new RuleSetting(
        rule,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(name, value));
  }

  /** The same setting, for one department only. */
  public RuleSetting forDepartment(String codeOrName) {
    return new RuleSetting(rule, Optional.of(codeOrName), table, on, severity, parameters);
  }

  /** The same setting, for the figures of one kind of table only. */
  public RuleSetting forTable(TableKind kind) {
    return new RuleSetting(rule, department, Optional.of(kind), on, severity, parameters);
  }

  /** The same setting of a rule under its present id. */
  RuleSetting of(String id) {
    return new RuleSetting(id, department, table, on, severity, parameters);
  }
}

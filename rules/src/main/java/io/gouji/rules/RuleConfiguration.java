package io.gouji.rules;

import io.gouji.model.Disclosure;
import io.gouji.model.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules check, how grave their failures are, and what their parameters are. Of two settings
 * that speak of the same, the later one counts. Immutable, and safe for use by many threads.
 */
public final class RuleConfiguration {
  private static final RuleConfiguration STANDARD = new RuleConfiguration(List.of());

  private final List<RuleSetting> settings;
  private final Map<String, List<RuleSetting>> byRule = new HashMap<>();

  private RuleConfiguration(List<RuleSetting> settings) {
    this.settings = List.copyOf(settings);
    for (RuleSetting setting : this.settings) {
      byRule.computeIfAbsent(setting.rule(), key -> new ArrayList<>()).add(setting);
    }
  }

  /** The configuration that leaves every rule as it is. */
  public static RuleConfiguration standard() {
    return STANDARD;
  }

  /** The configuration with these settings, in the order in which they are to be applied. */
  public static RuleConfiguration of(List<RuleSetting> settings) {
    return new RuleConfiguration(settings);
  }

  /** The settings, in the order in which they are applied. */
  public List<RuleSetting> settings() {
    return settings;
  }

  /**
   * The same configuration under the present ids of rules.
   *
   * @throws IllegalArgumentException if a setting is of no rule, or sets a parameter that the rule
   *     does not have or a value that it cannot take
   */
  RuleConfiguration resolvedBy(RuleEngine engine) {
    List<RuleSetting> resolved = new ArrayList<>();
    for (RuleSetting setting : settings) {
      Rule rule =
          engine
              .rule(setting.rule())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "Expected the id of a rule but was " + setting.rule()));
      setting.parameters().forEach((name, value) -> check(rule, name, value));
      resolved.add(setting.of(rule.id()));
    }
    return new RuleConfiguration(resolved);
  }

  private static void check(Rule rule, String name, int value) {
    RuleParameter parameter =
        rule.parameters().stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Expected a parameter of %s but was %s".formatted(rule.id(), name)));
    if (value < parameter.smallest()) {
      throw new IllegalArgumentException(
          "Expected at least %d but was %d for %s of %s"
              .formatted(parameter.smallest(), value, name, rule.id()));
    }
  }

  /** What is to be done with a rule at a disclosure. */
  EffectiveRule of(Rule rule, Disclosure disclosure) {
    boolean isOn = rule.status() != RuleStatus.DRAFT;
    List<RuleSetting> known = byRule.getOrDefault(rule.id(), List.of());
    if (known.isEmpty()) {
      return new EffectiveRule(rule, isOn, List.of(), disclosure);
    }
    Map<String, Integer> parameters = new HashMap<>();
    List<RuleSetting> applying = new ArrayList<>();
    for (RuleSetting setting : known) {
      if (appliesTo(setting, disclosure.identity())) {
        applying.add(setting);
        parameters.putAll(setting.parameters());
        if (setting.table().isEmpty()) {
          isOn = setting.on().orElse(isOn);
        } else {
          // Whether it checks is decided table by table.
          isOn |= setting.on().orElse(false);
        }
      }
    }
    Rule configured = parameters.isEmpty() ? rule : rule.withParameters(parameters);
    return new EffectiveRule(configured, isOn, applying, disclosure);
  }

  private static boolean appliesTo(RuleSetting setting, Identity identity) {
    return setting
        .department()
        .map(
            name ->
                identity.departmentCode().filter(name::equals).isPresent()
                    || identity.department().filter(name::equals).isPresent())
        .orElse(true);
  }
}

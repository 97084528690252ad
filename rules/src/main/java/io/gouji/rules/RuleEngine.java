package io.gouji.rules;

import io.gouji.model.Disclosure;
import io.gouji.model.Lexicon;
import io.gouji.model.Provinces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Evaluates disclosures by a set of rules: {@code RuleEngine.of(BuiltInRules.all())}. Immutable,
 * and safe for use by many threads; the order in which rules are given is irrelevant.
 */
public final class RuleEngine {
  private final List<Rule> rules;
  private final Circumstances circumstances;

  private RuleEngine(List<Rule> rules, Circumstances circumstances) {
    this.rules = rules;
    this.circumstances = circumstances;
  }

  /** What rules are evaluated with. */
  private record Circumstances(
      List<Disclosure> references,
      Lexicon lexicon,
      Optional<String> province,
      RuleConfiguration configuration,
      Optional<Duration> ruleTimeLimit) {
    static final Circumstances STANDARD =
        new Circumstances(
            List.of(),
            Lexicon.standard(),
            Optional.empty(),
            RuleConfiguration.standard(),
            Optional.empty());

    RuleContext contextOf(Disclosure disclosure) {
      return RuleContext.of(disclosure)
          .withReferences(references)
          .withLexicon(lexicon)
          .withProvince(province);
    }
  }

  /**
   * An engine with just these rules.
   *
   * @throws IllegalArgumentException if two rules have the same id, present or former
   */
  public static RuleEngine of(Collection<? extends Rule> rules) {
    return new RuleEngine(sorted(rules), Circumstances.STANDARD);
  }

  private static List<Rule> sorted(Collection<? extends Rule> rules) {
    Set<String> ids = new TreeSet<>();
    for (Rule rule : rules) {
      Stream.concat(Stream.of(rule.id()), rule.aliases().stream())
          .filter(id -> !ids.add(id))
          .findFirst()
          .ifPresent(
              id -> {
                throw new IllegalArgumentException(
                    "Expected one rule of each id but was two " + id);
              });
    }
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparing(Rule::id));
    return List.copyOf(sorted);
  }

  /**
   * The same engine with further rules: those that {@link ServiceLoader} finds through a class
   * loader.
   *
   * @throws IllegalArgumentException if one of them has the id of another rule, or cannot be loaded
   */
  public RuleEngine withRulesFrom(ClassLoader loader) {
    List<Rule> all = new ArrayList<>(rules);
    try {
      ServiceLoader.load(Rule.class, loader).forEach(all::add);
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new IllegalArgumentException(
          "Expected rules that can be loaded but was " + e.getMessage(), e);
    }
    return new RuleEngine(sorted(all), circumstances);
  }

  /** The same engine with other disclosures to compare with, such as last year's. */
  public RuleEngine withReferences(List<Disclosure> others) {
    return new RuleEngine(
        rules,
        new Circumstances(
            List.copyOf(others),
            circumstances.lexicon(),
            circumstances.province(),
            circumstances.configuration(),
            circumstances.ruleTimeLimit()));
  }

  /**
   * The same engine with further rules, such as those of a pack.
   *
   * @throws IllegalArgumentException if one of them has the id of another rule
   */
  public RuleEngine withRules(Collection<? extends Rule> further) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(further);
    return new RuleEngine(sorted(all), circumstances);
  }

  /** The same engine for disclosures that were read by another lexicon than the standard one. */
  public RuleEngine withLexicon(Lexicon other) {
    return new RuleEngine(
        rules,
        new Circumstances(
            circumstances.references(),
            other,
            circumstances.province(),
            circumstances.configuration(),
            circumstances.ruleTimeLimit()));
  }

  /**
   * The same engine for disclosures of a province, such as 河南 or 河南省: its rules apply as well,
   * whatever province the disclosures name themselves.
   *
   * @throws IllegalArgumentException if there is no such province
   */
  public RuleEngine withProvince(String name) {
    String province =
        Provinces.named(name)
            .orElseThrow(
                () -> new IllegalArgumentException("Expected a province but was \"" + name + "\""));
    return new RuleEngine(
        rules,
        new Circumstances(
            circumstances.references(),
            circumstances.lexicon(),
            Optional.of(province),
            circumstances.configuration(),
            circumstances.ruleTimeLimit()));
  }

  /**
   * The same engine by another configuration of its rules, which takes the place of the one before.
   *
   * @throws IllegalArgumentException if a setting is of no rule of this engine, or sets a parameter
   *     that the rule does not have or a value that it cannot take
   */
  public RuleEngine withConfiguration(RuleConfiguration other) {
    return new RuleEngine(
        rules,
        new Circumstances(
            circumstances.references(),
            circumstances.lexicon(),
            circumstances.province(),
            other.resolvedBy(this),
            circumstances.ruleTimeLimit()));
  }

  /**
   * The same engine, which gives each rule so much time at each disclosure. A rule that takes
   * longer has a check that could not be assessed and says so; the others go on. Without a limit,
   * which is the standard, rules run in the caller's thread.
   *
   * @throws IllegalArgumentException if the limit is not positive
   */
  public RuleEngine withRuleTimeLimit(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("Expected a positive time but was " + limit);
    }
    return new RuleEngine(
        rules,
        new Circumstances(
            circumstances.references(),
            circumstances.lexicon(),
            circumstances.province(),
            circumstances.configuration(),
            Optional.of(limit)));
  }

  /** The rules, by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule with an id, present or former. */
  public Optional<Rule> rule(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id) || rule.aliases().contains(id))
        .findFirst();
  }

  /** The configuration of the rules, under their present ids. */
  public RuleConfiguration configuration() {
    return circumstances.configuration();
  }

  /**
   * Checks a disclosure. A rule that throws has a check that says so; the others go on.
   *
   * @throws CancellationException if the thread is interrupted meanwhile
   */
  public Evaluation evaluate(Disclosure disclosure) {
    RuleContext context = circumstances.contextOf(disclosure);
    RelationEvaluator evaluator = RelationEvaluator.of(disclosure);
    RuleRun run = new RuleRun(context, evaluator, circumstances.configuration());
    List<Check> checks;
    if (circumstances.ruleTimeLimit().isPresent()) {
      try (TimedRules timed = new TimedRules(run, circumstances.ruleTimeLimit().get())) {
        checks = checks(timed::checks);
      }
    } else {
      checks = checks(run::checks);
    }
    return new Evaluation(
        disclosure,
        rules,
        checks,
        new Findings(disclosure, checks, evaluator).all(),
        Ledger.of(disclosure, List.copyOf(checks)));
  }

  private List<Check> checks(Function<Rule, List<Check>> run) {
    List<Check> checks = new ArrayList<>();
    for (Rule rule : rules) {
      if (Thread.currentThread().isInterrupted()) {
        throw TimedRules.cancelled();
      }
      checks.addAll(run.apply(rule));
    }
    return checks;
  }
}

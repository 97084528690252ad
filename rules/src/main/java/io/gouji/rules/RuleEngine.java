package io.gouji.rules;

import io.gouji.model.Disclosure;
import io.gouji.model.Lexicon;
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
  private final List<Disclosure> references;
  private final RuleConfiguration configuration;
  private final Optional<Duration> ruleTimeLimit;
  private final Optional<String> province;
  private final Lexicon lexicon;

  private RuleEngine(
      List<Rule> rules,
      List<Disclosure> references,
      RuleConfiguration configuration,
      Optional<Duration> ruleTimeLimit,
      Optional<String> province,
      Lexicon lexicon) {
    this.rules = rules;
    this.references = references;
    this.configuration = configuration;
    this.ruleTimeLimit = ruleTimeLimit;
    this.province = province;
    this.lexicon = lexicon;
  }

  /**
   * An engine with just these rules.
   *
   * @throws IllegalArgumentException if two rules have the same id, present or former
   */
  public static RuleEngine of(Collection<? extends Rule> rules) {
    return new RuleEngine(
        sorted(rules),
        List.of(),
        RuleConfiguration.standard(),
        Optional.empty(),
        Optional.empty(),
        Lexicon.standard());
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
    return new RuleEngine(sorted(all), references, configuration, ruleTimeLimit, province, lexicon);
  }

  /**
   * The same engine with further rules, such as those of a pack.
   *
   * @throws IllegalArgumentException if one of them has the id of another rule
   */
  public RuleEngine withRules(Collection<? extends Rule> further) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(further);
    return new RuleEngine(sorted(all), references, configuration, ruleTimeLimit, province, lexicon);
  }

  /** The same engine for disclosures of a province, such as 河南: its rules apply as well. */
  public RuleEngine withProvince(String name) {
    return new RuleEngine(
        rules, references, configuration, ruleTimeLimit, Optional.of(name), lexicon);
  }

  /** The same engine with other disclosures to compare with, such as last year's. */
  public RuleEngine withReferences(List<Disclosure> others) {
    return new RuleEngine(
        rules, List.copyOf(others), configuration, ruleTimeLimit, province, lexicon);
  }

  /**
   * The same engine by another configuration of its rules, which takes the place of the one before.
   *
   * @throws IllegalArgumentException if a setting is of no rule of this engine, or sets a parameter
   *     that the rule does not have or a value that it cannot take
   */
  public RuleEngine withConfiguration(RuleConfiguration other) {
    return new RuleEngine(
        rules, references, other.resolvedBy(this), ruleTimeLimit, province, lexicon);
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
    return new RuleEngine(rules, references, configuration, Optional.of(limit), province, lexicon);
  }

  /** The same engine for disclosures that were read by another lexicon than the standard one. */
  public RuleEngine withLexicon(Lexicon other) {
    return new RuleEngine(rules, references, configuration, ruleTimeLimit, province, other);
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
    return configuration;
  }

  /**
   * Checks a disclosure. A rule that throws has a check that says so; the others go on.
   *
   * @throws CancellationException if the thread is interrupted meanwhile
   */
  public Evaluation evaluate(Disclosure disclosure) {
    RuleContext context =
        RuleContext.of(disclosure)
            .withReferences(references)
            .withProvince(province)
            .withLexicon(lexicon);
    RelationEvaluator evaluator = RelationEvaluator.of(disclosure);
    RuleRun run = new RuleRun(context, evaluator, configuration);
    List<Check> checks;
    if (ruleTimeLimit.isPresent()) {
      try (TimedRules timed = new TimedRules(run, ruleTimeLimit.get())) {
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

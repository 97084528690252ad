package io.gouji.rules;

import io.gouji.model.Disclosure;
import io.gouji.model.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Evaluates disclosures by a set of rules: {@code RuleEngine.of(BuiltInRules.all())}. Immutable,
 * and safe for use by many threads; the order in which rules are given is irrelevant.
 */
public final class RuleEngine {
  private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);

  private final List<Rule> rules;
  private final List<Disclosure> references;
  private final Lexicon lexicon;

  private RuleEngine(List<Rule> rules, List<Disclosure> references, Lexicon lexicon) {
    this.rules = rules;
    this.references = references;
    this.lexicon = lexicon;
  }

  /**
   * An engine with just these rules.
   *
   * @throws IllegalArgumentException if two rules have the same id
   */
  public static RuleEngine of(Collection<? extends Rule> rules) {
    Set<String> ids = new TreeSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("Expected one rule of each id but was two " + rule.id());
      }
    }
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparing(Rule::id));
    return new RuleEngine(List.copyOf(sorted), List.of(), Lexicon.standard());
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
    return new RuleEngine(of(all).rules, references, lexicon);
  }

  /** The same engine with other disclosures to compare with, such as last year's. */
  public RuleEngine withReferences(List<Disclosure> others) {
    return new RuleEngine(rules, List.copyOf(others), lexicon);
  }

  /** The same engine for disclosures that were read by another lexicon than the standard one. */
  public RuleEngine withLexicon(Lexicon other) {
    return new RuleEngine(rules, references, other);
  }

  /** The rules, by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** Checks a disclosure. A rule that throws has a check that says so; the others go on. */
  public Evaluation evaluate(Disclosure disclosure) {
    RuleContext context =
        RuleContext.of(disclosure).withReferences(references).withLexicon(lexicon);
    RelationEvaluator evaluator = RelationEvaluator.of(disclosure);
    List<Check> checks = new ArrayList<>();
    for (Rule rule : rules) {
      checks.addAll(check(rule, context, evaluator));
    }
    return new Evaluation(
        disclosure,
        rules,
        checks,
        new Findings(disclosure, checks, evaluator).all(),
        Ledger.of(disclosure, List.copyOf(checks)));
  }

  private static List<Check> check(Rule rule, RuleContext context, RelationEvaluator evaluator) {
    List<Check> checks = new ArrayList<>();
    Severity severity = Severity.ERROR;
    try {
      severity = Objects.requireNonNull(rule.severity(), "severity");
      evaluate(rule, severity, context, evaluator, checks);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      LOG.debug("Rule {} failed", rule.id(), e);
      checks.add(new Check(rule.id(), severity, Optional.empty(), new Check.Crashed(e.toString())));
    }
    if (checks.isEmpty()) {
      checks.add(
          new Check(
              rule.id(),
              severity,
              Optional.empty(),
              new Check.NotApplicable(Check.Reason.NOTHING_OF_THE_KIND)));
    }
    return checks;
  }

  private static void evaluate(
      Rule rule,
      Severity severity,
      RuleContext context,
      RelationEvaluator evaluator,
      List<Check> checks) {
    try (Stream<Relation> relations = rule.relations(context)) {
      relations.forEach(
          relation -> {
            Check.Status status = evaluator.evaluate(relation);
            boolean isForm = status instanceof Check.Fails && evaluator.isLastDigitOnly(relation);
            checks.add(
                new Check(
                    rule.id(),
                    isForm ? Severity.INFO : relation.severity().orElse(severity),
                    Optional.of(relation),
                    status));
          });
    }
  }
}

package io.gouji.rules;

import io.gouji.model.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks rules for what they say of one disclosure, and evaluates it. */
final class RuleRun {
  private static final Logger LOG = LoggerFactory.getLogger(RuleRun.class);

  private final Disclosure disclosure;
  private final RuleContext context;
  private final RelationEvaluator evaluator;
  private final RuleConfiguration configuration;

  RuleRun(RuleContext context, RelationEvaluator evaluator, RuleConfiguration configuration) {
    this.disclosure = context.disclosure();
    this.context = context;
    this.evaluator = evaluator;
    this.configuration = configuration;
  }

  /** The checks of a rule, never none: one that says why, where nothing was compared. */
  List<Check> checks(Rule rule) {
    List<Check> checks = new ArrayList<>();
    Severity severity = Severity.ERROR;
    try {
      severity = Objects.requireNonNull(rule.severity(), "severity");
      EffectiveRule effective = configuration.of(rule, disclosure);
      if (!effective.isOn()) {
        return notApplicable(rule, severity, Check.Reason.SWITCHED_OFF);
      }
      if (!rule.appliesTo(context)) {
        return notApplicable(rule, severity, Check.Reason.OUT_OF_SCOPE);
      }
      evaluate(effective, severity, checks);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      LOG.debug("Rule {} failed", rule.id(), e);
      checks.add(new Check(rule.id(), severity, Optional.empty(), new Check.Crashed(e.toString())));
    }
    return checks.isEmpty()
        ? notApplicable(rule, severity, Check.Reason.NOTHING_OF_THE_KIND)
        : checks;
  }

  /** What is known of a rule that did not finish in time. */
  static List<Check> outOfTime(Rule rule) {
    return List.of(
        new Check(
            rule.id(),
            rule.severity(),
            Optional.empty(),
            new Check.NotAssessable(Check.Reason.OUT_OF_TIME)));
  }

  private static List<Check> notApplicable(Rule rule, Severity severity, Check.Reason reason) {
    return List.of(
        new Check(rule.id(), severity, Optional.empty(), new Check.NotApplicable(reason)));
  }

  private void evaluate(EffectiveRule effective, Severity severity, List<Check> checks) {
    String id = effective.rule().id();
    try (Stream<Relation> relations = effective.rule().relations(context)) {
      relations.forEach(
          relation -> {
            Severity own = relation.severity().orElse(severity);
            checks.add(
                effective.isOn(relation)
                    ? check(id, effective, relation, own)
                    : new Check(
                        id,
                        own,
                        Optional.of(relation),
                        new Check.NotApplicable(Check.Reason.SWITCHED_OFF)));
          });
    }
  }

  private Check check(String id, EffectiveRule effective, Relation relation, Severity own) {
    Check.Status status = evaluator.evaluate(relation);
    Severity graded = status instanceof Check.Fails ? evaluator.severity(relation, own) : own;
    return new Check(id, effective.severity(relation, graded), Optional.of(relation), status);
  }
}

package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Disclosure;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.rules.diagnosis.OnlySum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes findings of failing checks: one for each figure and rule, with causes and support. */
final class Findings {
  private final Disclosure disclosure;
  private final List<Check> failing;
  private final HoldingChecks holding;
  private final RelationEvaluator evaluator;

  Findings(Disclosure disclosure, List<Check> checks, RelationEvaluator evaluator) {
    this.disclosure = disclosure;
    this.failing = new ArrayList<>();
    List<Check> right = new ArrayList<>(checks.size());
    for (Check check : checks) {
      if (check.fails()) {
        failing.add(check);
      } else if (check.status().holds()) {
        right.add(check);
      }
    }
    this.holding = new HoldingChecks(right);
    this.evaluator = evaluator;
  }

  /** All findings, by place. */
  List<Finding> all() {
    List<List<Integer>> groups = groups();
    Constraints constraints = new Constraints(holding, evaluator);
    Diagnosis.Result diagnosis = Diagnosis.of(failing, holding, constraints, evaluator);
    List<Diagnosis.Cause> causes = diagnosis.causes();
    Map<Integer, Integer> groupOf = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    Fingerprints fingerprintNames = new Fingerprints(disclosure.identity());
    for (int group = 0; group < groups.size(); group++) {
      for (int check : groups.get(group)) {
        groupOf.put(check, group);
      }
      fingerprints.add(fingerprintNames.next(failing.get(groups.get(group).get(0))));
    }
    List<Finding> findings = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      findings.add(finding(groups.get(group), group, causes, groupOf, fingerprints));
    }
    RoundingEvidence.of(holding.all(), diagnosis.changes(), constraints, evaluator)
        .forEach(doubt -> findings.add(finding(doubt, fingerprintNames)));
    Comparator<Location> order = disclosure.documentOrder();
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.evidence().get(0).location(), order)
            .thenComparing(Finding::rule));
    return findings;
  }

  /** Failing checks of one rule by the same actual figure are told together. */
  private List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    Map<List<Object>, List<Integer>> byFigure = new HashMap<>();
    for (int i = 0; i < failing.size(); i++) {
      Check check = failing.get(i);
      Optional<Figure> actual = check.relation().flatMap(Relation::actualFigure);
      List<Integer> group = new ArrayList<>();
      if (actual.isPresent()) {
        List<Object> key = List.of(check.rule(), check.severity(), new ByIdentity(actual.get()));
        group = byFigure.computeIfAbsent(key, newKey -> new ArrayList<>());
      }
      if (group.isEmpty()) {
        groups.add(group);
      }
      group.add(i);
    }
    return groups;
  }

  private record ByIdentity(Figure figure) {
    @Override
    public boolean equals(Object other) {
      return other instanceof ByIdentity that && figure.isSameAs(that.figure);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(figure);
    }
  }

  private Finding finding(
      List<Integer> group,
      int index,
      List<Diagnosis.Cause> causes,
      Map<Integer, Integer> groupOf,
      List<String> fingerprints) {
    List<Check> checks = group.stream().map(failing::get).toList();
    Set<Integer> causingGroups = new TreeSet<>();
    boolean isRoot = false;
    for (int check : group) {
      Set<Integer> causing = causes.get(check).causes();
      isRoot |= causing.isEmpty();
      causing.forEach(cause -> causingGroups.add(Objects.requireNonNull(groupOf.get(cause))));
    }
    causingGroups.remove(index);
    List<String> causedBy =
        isRoot ? List.of() : causingGroups.stream().map(fingerprints::get).toList();
    List<Figure> explanation = explanation(checks.get(0));
    return new Finding(
        checks.get(0).rule(),
        checks.get(0).severity(),
        checks,
        comparison(checks.get(0)),
        explanation.isEmpty() ? withUnmatched(checks) : Evidence.of(checks),
        explanation,
        support(checks),
        group.stream()
            .map(check -> causes.get(check).suspects())
            .filter(suspects -> !suspects.isEmpty())
            .findFirst()
            .orElse(List.of()),
        causedBy,
        fingerprints.get(index));
  }

  private Finding finding(RoundingEvidence.Doubt doubt, Fingerprints fingerprintNames) {
    Check first = doubt.checks().get(0);
    Relation.Linear relation = Equations.linear(first).orElseThrow();
    return new Finding(
        first.rule(),
        Severity.WARNING,
        doubt.checks(),
        Optional.of(comparison(relation)),
        Evidence.of(doubt.checks()),
        List.of(),
        support(doubt.checks()),
        doubt.suspects(),
        List.of(),
        fingerprintNames.next(first));
  }

  private static Optional<Finding.Comparison> comparison(Check check) {
    return check.status() instanceof Check.Fails fails
        ? Optional.of(new Finding.Comparison(fails.actual(), fails.expected(), fails.difference()))
        : Optional.empty();
  }

  private static Finding.Comparison comparison(Relation.Linear relation) {
    var unit =
        relation
            .figures()
            .flatMap(figure -> figure.amount().stated().stream())
            .findFirst()
            .orElseThrow()
            .unit();
    BigDecimal actual = RelationEvaluator.value(relation.actual(), unit);
    BigDecimal expected =
        RelationEvaluator.quotient(RelationEvaluator.expected(relation, unit), relation, actual);
    return new Finding.Comparison(
        new Amount.Stated(actual, unit),
        new Amount.Stated(expected, unit),
        actual.subtract(expected).abs());
  }

  /** The places of some checks, and those of companions that account for nothing. */
  private static List<Evidence> withUnmatched(List<Check> checks) {
    List<Evidence> evidence = new ArrayList<>(Evidence.of(checks));
    if (checks.get(0).relation().orElse(null) instanceof Relation.Linear relation) {
      for (Figure companion : relation.companions()) {
        evidence.add(Evidence.of(Evidence.Role.UNMATCHED, companion));
      }
    }
    return evidence;
  }

  /**
   * The companions that together make exactly the difference, if there is only one choice; or all,
   * up to rounding, where the rule knows that they do and calls the difference one of form.
   */
  private static List<Figure> explanation(Check check) {
    if (!(check.relation().orElse(null) instanceof Relation.Linear relation)
        || relation.companions().isEmpty()
        || !(check.status() instanceof Check.Fails fails)) {
      return List.of();
    }
    if (relation.isSplit()) {
      return relation.companions();
    }
    BigDecimal missing = fails.expected().value().subtract(fails.actual().value()).abs();
    List<BigDecimal> amounts = new ArrayList<>();
    for (Figure companion : relation.companions()) {
      amounts.add(RelationEvaluator.value(companion, fails.actual().unit()));
    }
    return OnlySum.of(amounts, missing).stream()
        .flatMap(List::stream)
        .map(relation.companions()::get)
        .toList();
  }

  /** Holding sums in which the figures of a finding take part. */
  private List<Check> support(List<Check> checks) {
    List<Figure> figures = new ArrayList<>();
    for (Check check : checks) {
      check.relation().orElseThrow().forEachFigure(figures::add);
    }
    return holding.of(figures, Findings::isSum);
  }

  private static boolean isSum(Check check) {
    if (check.relation().orElse(null) instanceof Relation.Linear linear
        && linear.comparator() == Relation.Comparator.EQUAL
        && linear.expected().size() > 1) {
      int stated = 0;
      for (Term term : linear.expected()) {
        stated += term.figure().isStated() ? 1 : 0;
      }
      return stated > 1;
    }
    return false;
  }
}

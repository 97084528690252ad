package io.gouji.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which failing checks follow from which, and which figures may be wrong. Takes all failing and all
 * holding checks together, as one system.
 *
 * <p>Failing checks that share figures make a group. The fewest figures of a group whose change
 * makes all its equations hold and breaks nothing are its errors, and their checks have one root
 * each. There are no more errors than failing equations that do not follow from each other: where
 * it would take more, two versions of the same items meet. What is then left is ordered from lines
 * to totals: a failing equation that is a combination of earlier ones and of holding equations is
 * their consequence.
 */
final class Diagnosis {
  private static final int MOST_ERRORS = 3;

  /** What is known of a failing check: the checks it follows from, and who may be wrong. */
  record Cause(Set<Integer> causes, List<Suspect> suspects) {}

  /**
   * What came of it.
   *
   * @param causes the cause of each failing check, by its position
   * @param changes the likeliest values of the figures that are wrong
   */
  record Result(List<Cause> causes, List<Change> changes) {}

  private final List<Check> failing;
  private final Consequences consequences;
  private final Constraints constraints;
  private final ErrorSearch search;
  private final Suspicion suspicion;
  private final Map<Integer, Constraint> open = new TreeMap<>();
  private final Map<Integer, Set<Integer>> causes = new HashMap<>();
  private final Map<Integer, List<Suspect>> suspects = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private Diagnosis(
      List<Check> failing,
      HoldingChecks holding,
      Constraints constraints,
      RelationEvaluator evaluator) {
    this.failing = failing;
    this.consequences = new Consequences(failing, holding);
    this.constraints = constraints;
    this.search = new ErrorSearch(constraints);
    this.suspicion = new Suspicion(constraints, evaluator);
    for (int i = 0; i < failing.size(); i++) {
      if (Constraint.isNumeric(failing.get(i))) {
        open.put(i, constraints.of(failing.get(i)));
      }
    }
  }

  /** Diagnoses failing checks. */
  static Result of(
      List<Check> failing,
      HoldingChecks holding,
      Constraints constraints,
      RelationEvaluator evaluator) {
    if (failing.stream().noneMatch(Constraint::isNumeric)) {
      return new Result(
          failing.stream().map(check -> new Cause(Set.of(), List.of())).toList(), List.of());
    }
    Diagnosis diagnosis = new Diagnosis(failing, holding, constraints, evaluator);
    diagnosis.findErrors();
    diagnosis.findConsequences();
    List<Cause> result = new ArrayList<>();
    for (int i = 0; i < failing.size(); i++) {
      result.add(
          new Cause(
              diagnosis.causes.getOrDefault(i, Set.of()),
              diagnosis.suspects.getOrDefault(i, List.of())));
    }
    return new Result(result, List.copyOf(diagnosis.changes));
  }

  private void findErrors() {
    for (List<Integer> group : Groups.of(open)) {
      List<Constraint> together = constraints(group);
      List<List<Change>> solutions = search.single(together);
      if (solutions.isEmpty() && ErrorSearch.mayBeMended(together, MOST_ERRORS)) {
        solutions = search.several(together, Math.min(MOST_ERRORS, independent(group)));
      }
      if (!solutions.isEmpty()) {
        accept(suspicion.rank(solutions, together), group);
      } else if (group.size() > 1) {
        findSeparateErrors(group, together);
      }
    }
  }

  private Constraint constraint(int i) {
    return constraints.of(failing.get(i));
  }

  private List<Constraint> constraints(List<Integer> checks) {
    List<Constraint> some = new ArrayList<>();
    for (int i : checks) {
      some.add(constraint(i));
    }
    return some;
  }

  /** How many equations of a group do not follow from the others, as far as that can be told. */
  private int independent(List<Integer> group) {
    List<Integer> equations = group.stream().filter(i -> constraint(i).isEquation()).toList();
    return equations.size() > 1
        ? equations.size() - consequences.following(linear(equations))
        : equations.size();
  }

  /** Those of some checks that are linear: quotients and products follow from nothing. */
  private List<Integer> linear(Collection<Integer> checks) {
    return checks.stream().filter(i -> Equations.linear(failing.get(i)).isPresent()).toList();
  }

  private void findSeparateErrors(List<Integer> group, List<Constraint> together) {
    Map<Constraint, Integer> numbers = new HashMap<>();
    for (int i = 0; i < together.size(); i++) {
      numbers.put(together.get(i), group.get(i));
    }
    for (SeparateErrors.Candidate error : SeparateErrors.among(together, constraints, search)) {
      accept(
          suspicion.rank(error.alternatives(), error.mended()),
          error.mended().stream().map(numbers::get).toList());
    }
  }

  /** Gives each error one root among its checks; the others follow from it. */
  private void accept(List<Suspicion.Fault> errors, List<Integer> group) {
    Comparator<Integer> order =
        Comparator.comparing((Integer i) -> failing.get(i).severity())
            .thenComparing(i -> !constraint(i).isEquation())
            .thenComparing(i -> constraint(i).figures().size())
            .thenComparing(i -> i);
    IdentityHashMap<Suspicion.Fault, Integer> roots = new IdentityHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Suspicion.Fault error : errors) {
      changes.add(error.change());
      group.stream()
          .filter(i -> !taken.contains(i) && error.touches(constraint(i)))
          .min(Comparator.comparing((Integer i) -> count(errors, i)).thenComparing(order))
          .ifPresent(
              root -> {
                roots.put(error, root);
                taken.add(root);
              });
    }
    for (int i : group) {
      List<Suspicion.Fault> own =
          errors.stream().filter(error -> error.touches(constraint(i))).toList();
      own.stream()
          .filter(error -> own.size() == 1 || Integer.valueOf(i).equals(roots.get(error)))
          .findFirst()
          .ifPresent(error -> suspects.put(i, error.suspects()));
      Set<Integer> rootsOfAll = new TreeSet<>();
      own.forEach(error -> rootsOfAll.add(roots.getOrDefault(error, i)));
      if (!rootsOfAll.isEmpty() && !taken.contains(i)) {
        causes.put(i, rootsOfAll);
        open.remove(i);
      }
    }
  }

  private long count(List<Suspicion.Fault> errors, int check) {
    return errors.stream().filter(error -> error.touches(constraint(check))).count();
  }

  private void findConsequences() {
    List<Integer> linear = linear(open.keySet());
    if (linear.size() > 1) {
      causes.putAll(consequences.among(linear));
    }
  }
}

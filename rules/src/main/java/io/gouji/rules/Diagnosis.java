package io.gouji.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
  private final List<Check> holding;
  private final Constraints constraints;
  private final ErrorSearch search;
  private final Suspicion suspicion;
  private final Map<Integer, Constraint> open = new TreeMap<>();
  private final Map<Integer, Set<Integer>> causes = new HashMap<>();
  private final Map<Integer, List<Suspect>> suspects = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private Diagnosis(
      List<Check> failing,
      List<Check> holding,
      Constraints constraints,
      RelationEvaluator evaluator) {
    this.failing = failing;
    this.holding = holding;
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
      List<Check> holding,
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
      List<Constraint> together = group.stream().map(i -> constraint(i)).toList();
      List<List<Change>> solutions = search.fewest(together, 1);
      if (solutions.isEmpty() && group.size() > 1) {
        solutions = search.fewest(together, Math.min(MOST_ERRORS, independent(group)));
      }
      if (solutions.isEmpty()) {
        findFiguresThatMendMost(group);
      } else {
        accept(suspicion.rank(solutions, together), group);
      }
    }
  }

  private Constraint constraint(int i) {
    return constraints.of(failing.get(i));
  }

  /** How many equations of a group do not follow from the others. */
  private int independent(List<Integer> group) {
    Set<Integer> following = new Consequences(failing, holding).among(linear(group)).keySet();
    return (int)
        group.stream().filter(i -> !following.contains(i) && constraint(i).isEquation()).count();
  }

  /** Those of some checks that are linear: quotients and products follow from nothing. */
  private List<Integer> linear(Collection<Integer> checks) {
    return checks.stream().filter(i -> Equations.linear(failing.get(i)).isPresent()).toList();
  }

  /** Of a group that no few errors explain: figures each of which mends all that it touches. */
  private void findFiguresThatMendMost(List<Integer> group) {
    List<Integer> rest = new ArrayList<>(group);
    boolean found = true;
    while (found && !rest.isEmpty()) {
      List<Constraint> together = rest.stream().map(i -> constraint(i)).toList();
      List<Suspicion.Fault> errors = suspicion.mendingMost(search.single(together), together);
      found = !errors.isEmpty();
      if (found) {
        accept(errors, rest);
        rest.removeIf(i -> constraint(i).figures().stream().anyMatch(errors.get(0)::concerns));
      }
    }
  }

  /** Gives each error one root among its checks; the others follow from it. */
  private void accept(List<Suspicion.Fault> errors, List<Integer> group) {
    Comparator<Integer> order =
        Comparator.comparing((Integer i) -> failing.get(i).severity())
            .thenComparing(i -> !constraint(i).isEquation())
            .thenComparing(i -> constraint(i).figures().size())
            .thenComparing(i -> i);
    Map<Suspicion.Fault, Integer> roots = new HashMap<>();
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
      causes.putAll(new Consequences(failing, holding).among(linear));
    }
  }
}

package io.gouji.rules;

import io.gouji.model.Figure;
import io.gouji.model.Unit;
import io.gouji.rules.diagnosis.LinearSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which failing checks follow from which, and which figure alone would mend them. Takes all failing
 * and all holding checks together.
 *
 * <p>First, a figure whose change mends checks and breaks none is a suspect, and the checks it
 * mends have one root. Then, what is left is ordered from lines to totals: a failing equation that
 * is a combination of earlier ones and of holding equations is their consequence. So two versions
 * of the same items, each consistent in itself, have the items that differ as roots, and the totals
 * follow.
 */
final class Diagnosis {
  private static final int NEIGHBOURHOOD = 2;

  /** What is known of a failing check: the checks it follows from, and who may be wrong. */
  record Cause(Set<Integer> causes, List<Suspect> suspects) {}

  private final List<Check> failing;
  private final List<Check> holding;
  private final RelationEvaluator evaluator;
  private final IdentityHashMap<Figure, List<Check>> holdingByFigure = new IdentityHashMap<>();
  private final IdentityHashMap<Figure, Integer> variables = new IdentityHashMap<>();
  private final Map<Integer, Set<Integer>> causes = new HashMap<>();
  private final Map<Integer, List<Suspect>> suspects = new HashMap<>();

  private Diagnosis(List<Check> failing, List<Check> holding, RelationEvaluator evaluator) {
    this.failing = failing;
    this.holding = holding;
    this.evaluator = evaluator;
  }

  /**
   * Diagnoses failing checks.
   *
   * @return the cause of each, by its position
   */
  static List<Cause> of(List<Check> failing, List<Check> holding, RelationEvaluator evaluator) {
    Diagnosis diagnosis = new Diagnosis(failing, holding, evaluator);
    if (!failing.isEmpty()) {
      diagnosis.indexHolding();
      Set<Integer> open = diagnosis.numeric();
      diagnosis.findSingleFaults(open);
      diagnosis.findConsequences(open);
    }
    List<Cause> result = new ArrayList<>();
    for (int i = 0; i < failing.size(); i++) {
      result.add(
          new Cause(
              diagnosis.causes.getOrDefault(i, Set.of()),
              diagnosis.suspects.getOrDefault(i, List.of())));
    }
    return result;
  }

  private void indexHolding() {
    for (Check check : holding) {
      linear(check)
          .ifPresent(
              relation ->
                  relation.forEachFigure(
                      figure ->
                          holdingByFigure
                              .computeIfAbsent(figure, key -> new ArrayList<>())
                              .add(check)));
    }
  }

  private Set<Integer> numeric() {
    Set<Integer> numeric = new TreeSet<>();
    for (int i = 0; i < failing.size(); i++) {
      if (linear(failing.get(i)).isPresent()) {
        numeric.add(i);
      }
    }
    return numeric;
  }

  /** A check as a linear relation; of alternatives, the one that comes nearest. */
  static Optional<Relation.Linear> linear(Check check) {
    Relation relation = check.relation().orElse(null);
    if (relation instanceof Relation.Linear linear) {
      return Optional.of(linear);
    }
    if (relation instanceof Relation.OneOf oneOf && check.status().isAssessed()) {
      return oneOf.candidates().stream()
          .map(candidate -> Relation.equal(oneOf.actual(), candidate))
          .min(Comparator.comparing(equation -> residual(equation, unit(equation)).abs()));
    }
    return Optional.empty();
  }

  // ---- one figure ----

  private record Fault(Figure figure, BigDecimal proposed, Set<Integer> mended) {}

  private void findSingleFaults(Set<Integer> open) {
    List<Fault> faults = faults(open);
    while (!faults.isEmpty()) {
      int most = faults.stream().mapToInt(fault -> fault.mended().size()).max().orElseThrow();
      List<Fault> best = faults.stream().filter(fault -> fault.mended().size() == most).toList();
      Set<Integer> mended = best.get(0).mended();
      List<Suspect> ranked =
          best.stream()
              .filter(fault -> fault.mended().equals(mended))
              .map(fault -> new Suspect(1, fault.figure(), fault.proposed(), most))
              .toList();
      int root =
          Collections.min(
              mended,
              Comparator.comparing((Integer i) -> failing.get(i).severity())
                  .thenComparing(i -> linear(failing.get(i)).orElseThrow().expected().size())
                  .thenComparing(i -> i));
      for (int i : mended) {
        suspects.put(i, ranked);
        if (i != root) {
          causes.put(i, Set.of(root));
          open.remove(i);
        }
      }
      faults =
          faults.stream().filter(fault -> Collections.disjoint(fault.mended(), mended)).toList();
    }
  }

  /** Every figure that can mend all failing checks in which it takes part, and breaks none. */
  private List<Fault> faults(Set<Integer> open) {
    IdentityHashMap<Figure, Set<Integer>> failingByFigure = new IdentityHashMap<>();
    List<Figure> order = new ArrayList<>();
    for (int i : open) {
      linear(failing.get(i))
          .orElseThrow()
          .figures()
          .forEach(
              figure -> {
                if (!failingByFigure.containsKey(figure)) {
                  order.add(figure);
                }
                failingByFigure.computeIfAbsent(figure, key -> new TreeSet<>()).add(i);
              });
    }
    List<Fault> faults = new ArrayList<>();
    for (Figure figure : order) {
      Set<Integer> touched = Objects.requireNonNull(failingByFigure.get(figure));
      proposal(figure, touched)
          .filter(value -> breaksNothing(figure, value))
          .ifPresent(value -> faults.add(new Fault(figure, value, touched)));
    }
    return faults;
  }

  private Optional<BigDecimal> proposal(Figure figure, Set<Integer> touched) {
    for (int i : touched) {
      Relation.Linear relation = linear(failing.get(i)).orElseThrow();
      if (relation.comparator() == Relation.Comparator.EQUAL) {
        Optional<BigDecimal> needed = needed(relation, figure);
        boolean mendsAll =
            needed.isPresent()
                && touched.stream()
                    .allMatch(
                        other ->
                            mayHoldWith(
                                linear(failing.get(other)).orElseThrow(), figure, needed.get()));
        return mendsAll ? needed : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What is exact stays exact, and what rounding explains stays within rounding. */
  private boolean breaksNothing(Figure figure, BigDecimal value) {
    return holdingByFigure.getOrDefault(figure, List.of()).stream()
        .allMatch(
            check ->
                check.status() instanceof Check.Holds
                    ? holdsWith(linear(check).orElseThrow(), figure, value)
                    : mayHoldWith(linear(check).orElseThrow(), figure, value));
  }

  /** The value, in the figure's own unit, with which an equation would be exact. */
  static Optional<BigDecimal> needed(Relation.Linear relation, Figure figure) {
    BigDecimal coefficient = coefficient(relation, figure);
    if (coefficient.signum() == 0 || coefficient.abs().compareTo(BigDecimal.ONE) != 0) {
      return Optional.empty();
    }
    Unit unit = unit(relation, figure);
    BigDecimal residual = residual(relation, unit);
    return Optional.of(
        RelationEvaluator.value(figure, unit).subtract(residual.multiply(coefficient)));
  }

  /** Whether a relation is exact with another value of a figure. */
  static boolean holdsWith(Relation.Linear relation, Figure figure, BigDecimal value) {
    return holds(relation, residualWith(relation, figure, value), BigDecimal.ZERO);
  }

  /** Whether rounding can explain what a relation is off with another value of a figure. */
  private boolean mayHoldWith(Relation.Linear relation, Figure figure, BigDecimal value) {
    BigDecimal tolerance = evaluator.tolerance(relation, unit(relation, figure));
    return holds(relation, residualWith(relation, figure, value), tolerance);
  }

  private static BigDecimal residualWith(
      Relation.Linear relation, Figure figure, BigDecimal value) {
    Unit unit = unit(relation, figure);
    BigDecimal change = value.subtract(RelationEvaluator.value(figure, unit));
    return residual(relation, unit).add(change.multiply(coefficient(relation, figure)));
  }

  private static boolean holds(
      Relation.Linear relation, BigDecimal residual, BigDecimal tolerance) {
    return switch (relation.comparator()) {
      case EQUAL -> residual.abs().compareTo(tolerance) <= 0;
      case AT_MOST -> residual.compareTo(tolerance) <= 0;
      case AT_LEAST -> residual.negate().compareTo(tolerance) <= 0;
    };
  }

  private static Unit unit(Relation.Linear relation, Figure figure) {
    return figure
        .amount()
        .stated()
        .or(() -> relation.figures().flatMap(f -> f.amount().stated().stream()).findFirst())
        .orElseThrow()
        .unit();
  }

  private static Unit unit(Relation.Linear relation) {
    return unit(relation, relation.actual());
  }

  private static BigDecimal residual(Relation.Linear relation, Unit unit) {
    return RelationEvaluator.value(relation.actual(), unit)
        .subtract(RelationEvaluator.sum(relation.expected(), unit));
  }

  private static BigDecimal coefficient(Relation.Linear relation, Figure figure) {
    BigDecimal coefficient = relation.actual().isSameAs(figure) ? BigDecimal.ONE : BigDecimal.ZERO;
    for (Term term : relation.expected()) {
      if (term.figure().isSameAs(figure)) {
        coefficient = coefficient.subtract(term.coefficient());
      }
    }
    return coefficient;
  }

  // ---- several figures ----

  private void findConsequences(Set<Integer> open) {
    if (open.size() < 2) {
      return;
    }
    LinearSpan span = new LinearSpan();
    List<Check> near = neighbours(open);
    for (Check check : near) {
      Relation.Linear relation = linear(check).orElseThrow();
      if (relation.comparator() == Relation.Comparator.EQUAL) {
        span.add(form(relation));
      }
    }
    List<Integer> equations = new ArrayList<>();
    List<Integer> inequalities = new ArrayList<>();
    for (int i : open) {
      boolean equation =
          linear(failing.get(i)).orElseThrow().comparator() == Relation.Comparator.EQUAL;
      (equation ? equations : inequalities).add(i);
    }
    equations.sort(
        Comparator.comparing((Integer i) -> totals(failing.get(i)))
            .thenComparing(i -> failing.get(i).severity())
            .thenComparing(i -> i));
    for (int i : equations) {
      Map<Integer, BigDecimal> form = form(linear(failing.get(i)).orElseThrow());
      Optional<Set<Integer>> expression = span.express(form);
      if (expression.isPresent() && !expression.get().isEmpty()) {
        causes.put(i, expression.get());
      } else {
        span.add(form, i);
      }
    }
    for (int i : inequalities) {
      boundsThatFollow(linear(failing.get(i)).orElseThrow(), near, span)
          .ifPresent(roots -> causes.put(i, roots));
    }
  }

  /** An inequality follows if it is a holding inequality, moved by failing equations. */
  private Optional<Set<Integer>> boundsThatFollow(
      Relation.Linear relation, List<Check> near, LinearSpan span) {
    for (Check check : near) {
      Relation.Linear bound = linear(check).orElseThrow();
      if (bound.comparator() == relation.comparator()) {
        Map<Integer, BigDecimal> form = form(relation);
        form(bound)
            .forEach((variable, value) -> form.merge(variable, value.negate(), BigDecimal::add));
        Optional<Set<Integer>> expression = span.express(form);
        if (expression.isPresent() && !expression.get().isEmpty()) {
          return expression;
        }
      }
    }
    return Optional.empty();
  }

  /** How many of a check's figures are totals of holding sums: lines come before totals. */
  private long totals(Check check) {
    return linear(check)
        .orElseThrow()
        .figures()
        .filter(
            figure ->
                holdingByFigure.getOrDefault(figure, List.of()).stream()
                    .map(other -> linear(other).orElseThrow())
                    .anyMatch(sum -> sum.actual().isSameAs(figure) && sum.expected().size() > 1))
        .count();
  }

  /** The holding checks within a few steps of the open ones. */
  private List<Check> neighbours(Set<Integer> open) {
    IdentityHashMap<Check, Boolean> near = new IdentityHashMap<>();
    List<Check> ordered = new ArrayList<>();
    List<Figure> ring = new ArrayList<>();
    open.forEach(i -> linear(failing.get(i)).orElseThrow().forEachFigure(ring::add));
    IdentityHashMap<Figure, Boolean> seen = new IdentityHashMap<>();
    List<Figure> frontier = ring;
    for (int step = 0; step < NEIGHBOURHOOD; step++) {
      List<Figure> next = new ArrayList<>();
      for (Figure figure : frontier) {
        if (seen.put(figure, true) == null) {
          for (Check check : holdingByFigure.getOrDefault(figure, List.of())) {
            if (near.put(check, true) == null) {
              ordered.add(check);
              linear(check).orElseThrow().forEachFigure(next::add);
            }
          }
        }
      }
      frontier = next;
    }
    return ordered;
  }

  private Map<Integer, BigDecimal> form(Relation.Linear relation) {
    Map<Integer, BigDecimal> form = new LinkedHashMap<>();
    form.put(variable(relation.actual()), BigDecimal.ONE);
    for (Term term : relation.expected()) {
      form.merge(variable(term.figure()), term.coefficient().negate(), BigDecimal::add);
    }
    return form;
  }

  private int variable(Figure figure) {
    return variables.computeIfAbsent(figure, key -> variables.size());
  }
}

package io.gouji.rules;

import io.gouji.model.Amount;
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
  /** What is known of a failing check: the checks it follows from, and who may be wrong. */
  record Cause(Set<Integer> causes, List<Suspect> suspects) {}

  /** The variable of the constants of relations: it is one. */
  private static final int ONE = -1;

  private final List<Check> failing;
  private final HoldingChecks holding;
  private final RelationEvaluator evaluator;
  private final IdentityHashMap<Figure, Integer> variables = new IdentityHashMap<>();
  private final Map<Integer, Set<Integer>> causes = new HashMap<>();
  private final Map<Integer, List<Suspect>> suspects = new HashMap<>();

  private Diagnosis(List<Check> failing, List<Check> holding, RelationEvaluator evaluator) {
    this.failing = failing;
    this.holding = new HoldingChecks(holding);
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

  private Set<Integer> numeric() {
    Set<Integer> numeric = new TreeSet<>();
    for (int i = 0; i < failing.size(); i++) {
      if (Equations.linear(failing.get(i)).isPresent()) {
        numeric.add(i);
      }
    }
    return numeric;
  }

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
                  .thenComparing(
                      i -> Equations.linear(failing.get(i)).orElseThrow().expected().size())
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
      Equations.linear(failing.get(i))
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
      Relation.Linear relation = Equations.linear(failing.get(i)).orElseThrow();
      if (relation.comparator() == Relation.Comparator.EQUAL) {
        Optional<BigDecimal> needed = Equations.needed(relation, figure);
        boolean mendsAll =
            needed.isPresent()
                && touched.stream()
                    .allMatch(
                        other ->
                            mayHoldWith(
                                Equations.linear(failing.get(other)).orElseThrow(),
                                figure,
                                needed.get()));
        return mendsAll ? needed : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What is exact stays exact, and what rounding explains stays within rounding. */
  private boolean breaksNothing(Figure figure, BigDecimal value) {
    return holding.of(figure).stream()
        .allMatch(
            check ->
                check.status() instanceof Check.Holds
                    ? Equations.holdsWith(Equations.linear(check).orElseThrow(), figure, value)
                    : mayHoldWith(Equations.linear(check).orElseThrow(), figure, value));
  }

  /** Whether rounding can explain what a relation is off with another value of a figure. */
  private boolean mayHoldWith(Relation.Linear relation, Figure figure, BigDecimal value) {
    BigDecimal tolerance = evaluator.tolerance(relation, Equations.unit(relation, figure));
    return Equations.holdsWith(relation, figure, value, tolerance);
  }

  private void findConsequences(Set<Integer> open) {
    if (open.size() < 2) {
      return;
    }
    LinearSpan span = new LinearSpan();
    List<Figure> figures = new ArrayList<>();
    open.forEach(i -> Equations.linear(failing.get(i)).orElseThrow().forEachFigure(figures::add));
    List<Check> near = holding.near(figures);
    for (Check check : near) {
      Relation.Linear relation = Equations.linear(check).orElseThrow();
      if (relation.comparator() == Relation.Comparator.EQUAL) {
        span.add(form(relation));
      }
    }
    List<Integer> equations = new ArrayList<>();
    List<Integer> inequalities = new ArrayList<>();
    for (int i : open) {
      boolean equation =
          Equations.linear(failing.get(i)).orElseThrow().comparator() == Relation.Comparator.EQUAL;
      (equation ? equations : inequalities).add(i);
    }
    equations.sort(
        Comparator.comparing((Integer i) -> totals(failing.get(i)))
            .thenComparing(i -> failing.get(i).severity())
            .thenComparing(i -> i));
    for (int i : equations) {
      Map<Integer, BigDecimal> form = form(Equations.linear(failing.get(i)).orElseThrow());
      Optional<Set<Integer>> expression = span.express(form);
      if (expression.isPresent() && !expression.get().isEmpty()) {
        causes.put(i, expression.get());
      } else {
        span.add(form, i);
      }
    }
    for (int i : inequalities) {
      boundsThatFollow(Equations.linear(failing.get(i)).orElseThrow(), near, span)
          .ifPresent(roots -> causes.put(i, roots));
    }
  }

  /** An inequality follows if it is a holding inequality, moved by failing equations. */
  private Optional<Set<Integer>> boundsThatFollow(
      Relation.Linear relation, List<Check> near, LinearSpan span) {
    for (Check check : near) {
      Relation.Linear bound = Equations.linear(check).orElseThrow();
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
    return Equations.linear(check)
        .orElseThrow()
        .figures()
        .filter(
            figure ->
                holding.of(figure).stream()
                    .map(other -> Equations.linear(other).orElseThrow())
                    .anyMatch(sum -> sum.actual().isSameAs(figure) && sum.expected().size() > 1))
        .count();
  }

  private Map<Integer, BigDecimal> form(Relation.Linear relation) {
    Map<Integer, BigDecimal> form = new LinkedHashMap<>();
    form.put(variable(relation.actual()), relation.divisor());
    for (Term term : relation.expected()) {
      form.merge(variable(term.figure()), term.coefficient().negate(), BigDecimal::add);
    }
    relation
        .constant()
        .filter(constant -> constant.value().signum() != 0)
        .ifPresent(constant -> form.put(ONE, inBaseUnit(constant).negate()));
    return form;
  }

  private static BigDecimal inBaseUnit(Amount.Stated constant) {
    return constant.unit().dimension() == Unit.Dimension.MONEY
        ? constant.unit().convert(constant.value(), Unit.YUAN)
        : constant.value();
  }

  private int variable(Figure figure) {
    return variables.computeIfAbsent(figure, key -> variables.size());
  }
}

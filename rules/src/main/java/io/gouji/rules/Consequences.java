package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import io.gouji.rules.diagnosis.LinearSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which failing checks are combinations of others and of what holds. Ordered from lines to totals,
 * so that two versions of the same items have the items that differ as roots, and their totals
 * follow.
 */
final class Consequences {
  /** The variable of the constants of relations: it is one. */
  private static final int ONE = -1;

  /** The coefficients that are combined for the groups of a document, and at last for all. */
  private static final long STEPS_OF_GROUPS = 5_000_000;

  private static final long STEPS = 20_000_000;

  private final List<Check> failing;
  private final HoldingChecks holding;
  private final IdentityHashMap<Figure, Integer> variables = new IdentityHashMap<>();
  private long stepsOfGroups = STEPS_OF_GROUPS;

  Consequences(List<Check> failing, HoldingChecks holding) {
    this.failing = failing;
    this.holding = holding;
  }

  /**
   * How many of some failing equations follow from others; all but one, if it takes too long to
   * tell.
   */
  int following(List<Integer> equations) {
    if (stepsOfGroups <= 0) {
      return Math.max(0, equations.size() - 1);
    }
    LinearSpan span = new LinearSpan(stepsOfGroups);
    Map<Integer, Set<Integer>> causes = new HashMap<>();
    equationsThatFollow(equations, near(equations, span), span, causes);
    stepsOfGroups = span.stepsLeft();
    return stepsOfGroups > 0 ? causes.size() : Math.max(0, equations.size() - 1);
  }

  /**
   * The causes of those failing checks that follow from others, all by their positions; as far as
   * that can be told in a bounded number of steps.
   *
   * @param open the positions of the linear checks that are to be explained
   */
  Map<Integer, Set<Integer>> among(List<Integer> open) {
    Map<Integer, Set<Integer>> causes = new HashMap<>();
    LinearSpan span = new LinearSpan(STEPS);
    List<Check> near = near(open, span);
    List<Integer> equations = new ArrayList<>();
    List<Integer> inequalities = new ArrayList<>();
    for (int i : open) {
      (isEquation(linear(i)) ? equations : inequalities).add(i);
    }
    equationsThatFollow(equations, near, span, causes);
    for (int i : inequalities) {
      boundsThatFollow(linear(i), near, span).ifPresent(roots -> causes.put(i, roots));
    }
    return causes;
  }

  private Relation.Linear linear(int check) {
    return Equations.linear(failing.get(check)).orElseThrow();
  }

  private static boolean isEquation(Relation.Linear relation) {
    return relation.comparator() == Relation.Comparator.EQUAL;
  }

  /** What holds near some failing checks. */
  private List<Check> near(List<Integer> open, LinearSpan span) {
    List<Figure> figures = new ArrayList<>();
    open.forEach(i -> linear(i).forEachFigure(figures::add));
    return holding.near(figures, span.stepsLeft());
  }

  private void equationsThatFollow(
      List<Integer> open, List<Check> near, LinearSpan span, Map<Integer, Set<Integer>> causes) {
    for (Check check : near) {
      Relation.Linear relation = Equations.linear(check).orElseThrow();
      if (isEquation(relation)) {
        span.add(form(relation));
      }
    }
    Map<Integer, Long> totals = new HashMap<>();
    open.forEach(i -> totals.put(i, totals(linear(i))));
    List<Integer> fromLinesToTotals = new ArrayList<>(open);
    fromLinesToTotals.sort(
        Comparator.comparing((Integer i) -> totals.getOrDefault(i, 0L))
            .thenComparing(i -> failing.get(i).severity())
            .thenComparing(i -> i));
    for (int i : fromLinesToTotals) {
      Map<Integer, BigDecimal> form = form(linear(i));
      Optional<Set<Integer>> expression = span.express(form);
      if (expression.isPresent() && !expression.get().isEmpty()) {
        causes.put(i, expression.get());
      } else {
        span.add(form, i);
      }
    }
  }

  /** An inequality follows if it is a holding inequality, moved by failing equations. */
  private Optional<Set<Integer>> boundsThatFollow(
      Relation.Linear relation, List<Check> near, LinearSpan span) {
    for (int k = 0; k < near.size() && span.stepsLeft() > 0; k++) {
      Relation.Linear bound = Equations.linear(near.get(k)).orElseThrow();
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

  /** How many of a relation's figures are totals of holding sums: lines come before totals. */
  private long totals(Relation.Linear relation) {
    return relation
        .figures()
        .filter(
            figure ->
                holding.of(figure).stream()
                    .flatMap(other -> Equations.linear(other).stream())
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

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

  private final List<Check> failing;
  private final HoldingChecks holding;
  private final IdentityHashMap<Figure, Integer> variables = new IdentityHashMap<>();

  Consequences(List<Check> failing, List<Check> holding) {
    this.failing = failing;
    this.holding = new HoldingChecks(holding);
  }

  /**
   * The causes of those failing checks that follow from others, all by their positions.
   *
   * @param open the positions of the linear checks that are to be explained
   */
  Map<Integer, Set<Integer>> among(Iterable<Integer> open) {
    Map<Integer, Set<Integer>> causes = new HashMap<>();
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
    return causes;
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

package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check as a constraint on its figures: whether it holds if some of them are others. What a
 * linear relation is off by is computed once, so that another value costs one addition.
 */
final class Constraint {
  private final Check check;
  private final RelationEvaluator evaluator;
  private final List<Figure> figures;
  private final @Nullable Linear linear;

  /** A linear relation in one unit: what it is off by, and how much a figure counts. */
  private record Linear(
      Relation.Comparator comparator,
      Unit unit,
      BigDecimal residual,
      BigDecimal tolerance,
      IdentityHashMap<Figure, BigDecimal> coefficients) {

    static Linear of(Relation.Linear relation, RelationEvaluator evaluator) {
      Unit unit = Equations.unit(relation, relation.actual());
      IdentityHashMap<Figure, BigDecimal> coefficients =
          new IdentityHashMap<>(relation.expected().size() + 1);
      coefficients.put(relation.actual(), relation.divisor());
      for (Term term : relation.expected()) {
        coefficients.merge(term.figure(), term.coefficient().negate(), BigDecimal::add);
      }
      return new Linear(
          relation.comparator(),
          unit,
          Equations.residual(relation, unit),
          evaluator.tolerance(relation, unit),
          coefficients);
    }

    BigDecimal coefficient(Figure figure) {
      return coefficients.getOrDefault(figure, BigDecimal.ZERO);
    }

    BigDecimal residual(List<Change> changes) {
      BigDecimal result = residual;
      for (Change change : changes) {
        BigDecimal coefficient = coefficient(change.figure());
        if (coefficient.signum() != 0) {
          Unit own = unitOf(change.figure());
          BigDecimal value = own.convert(change.value(), unit);
          BigDecimal moved = value.subtract(RelationEvaluator.value(change.figure(), unit));
          result = result.add(moved.multiply(coefficient));
        }
      }
      return result;
    }

    Unit unitOf(Figure figure) {
      return figure.amount() instanceof Amount.Stated stated ? stated.unit() : unit;
    }

    boolean isMetBy(BigDecimal residual, BigDecimal tolerance) {
      return switch (comparator) {
        case EQUAL -> residual.abs().compareTo(tolerance) <= 0;
        case AT_MOST -> residual.compareTo(tolerance) <= 0;
        case AT_LEAST -> residual.negate().compareTo(tolerance) <= 0;
      };
    }
  }

  /** The constraint of a check that was assessed and speaks of figures. */
  Constraint(Check check, RelationEvaluator evaluator) {
    this.check = check;
    this.evaluator = evaluator;
    Relation relation = check.relation().orElseThrow();
    this.linear = relation instanceof Relation.Linear form ? Linear.of(form, evaluator) : null;
    this.figures = distinct(relation);
  }

  /** Whether a check says anything about figures. */
  static boolean isNumeric(Check check) {
    return check.status().isAssessed()
        && check.relation().isPresent()
        && !(check.relation().get() instanceof Relation.Words);
  }

  private static List<Figure> distinct(Relation relation) {
    List<Figure> all = new ArrayList<>();
    relation.forEachFigure(all::add);
    IdentityHashMap<Figure, Boolean> seen = new IdentityHashMap<>(all.size());
    all.removeIf(figure -> seen.put(figure, true) != null);
    return all;
  }

  Check check() {
    return check;
  }

  /** The figures of which it speaks, each once. */
  List<Figure> figures() {
    return figures;
  }

  /** Whether it speaks of a figure. */
  boolean speaksOf(Figure figure) {
    if (linear != null) {
      return linear.coefficients().containsKey(figure);
    }
    for (Figure own : figures) {
      if (own.isSameAs(figure)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says what a figure must be, not only how large it may be. */
  boolean isEquation() {
    return linear == null || linear.comparator() == Relation.Comparator.EQUAL;
  }

  /** Whether rounding can explain what it is off by after changes. */
  boolean mayHoldWith(List<Change> changes) {
    return linear == null
        ? statusWith(changes).holds()
        : linear.isMetBy(linear.residual(changes), linear.tolerance());
  }

  /** Whether it is exact after changes. */
  boolean isExactWith(List<Change> changes) {
    return linear == null
        ? statusWith(changes) instanceof Check.Holds
        : linear.isMetBy(linear.residual(changes), BigDecimal.ZERO);
  }

  /** Whether it is no worse after changes: exact sums stay exact, rounded ones within rounding. */
  boolean staysWith(List<Change> changes) {
    if (linear == null) {
      return !(statusWith(changes) instanceof Check.Fails);
    }
    return check.status() instanceof Check.Holds ? isExactWith(changes) : mayHoldWith(changes);
  }

  /** The values of a figure that would make it exact after changes, likeliest first. */
  List<BigDecimal> proposals(Figure figure, List<Change> changes) {
    if (linear == null) {
      Relation relation = check.relation().orElseThrow();
      Change none = changes.isEmpty() ? null : changes.get(0);
      return none == null
          ? Proposals.of(relation, figure, evaluator)
          : Proposals.of(evaluator.changed(relation, changes), figure, evaluator);
    }
    BigDecimal coefficient = linear.coefficient(figure);
    if (linear.comparator() != Relation.Comparator.EQUAL || coefficient.signum() == 0) {
      return List.of();
    }
    Unit own = linear.unitOf(figure);
    BigDecimal missing = linear.unit().convert(linear.residual(changes), own);
    if (coefficient.abs().compareTo(BigDecimal.ONE) != 0) {
      return Proposals.quotient(missing.negate(), coefficient).stream()
          .map(move -> RelationEvaluator.value(figure, own).add(move))
          .toList();
    }
    return List.of(RelationEvaluator.value(figure, own).subtract(missing.multiply(coefficient)));
  }

  private Check.Status statusWith(List<Change> changes) {
    return evaluator.evaluate(evaluator.changed(check.relation().orElseThrow(), changes));
  }
}

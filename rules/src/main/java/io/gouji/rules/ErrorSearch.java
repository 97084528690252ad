package io.gouji.rules;

import io.gouji.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fewest figures to change so that failing checks hold and no other breaks: error localisation
 * as Fellegi and Holt (1976) have it, by iterative deepening. Every step changes one figure to a
 * value that a failing check asks for, mends some checks and breaks none. The number of trials is
 * bounded; where it does not suffice, nothing is said.
 */
final class ErrorSearch {
  /** The values that are tried in one document. */
  private static final int MOST_TRIALS = 100_000;

  private final Constraints constraints;
  private int trials;

  ErrorSearch(Constraints constraints) {
    this.constraints = constraints;
  }

  /**
   * The smallest sets of changes that make all failing equations hold; of bounds alone, those that
   * make all of them hold.
   *
   * @param most the largest number of changes that is tried
   * @return all of the smallest size; none if there are none, or there are too many to tell
   */
  List<List<Change>> fewest(List<Constraint> failing, int most) {
    for (int changes = 1; changes <= most; changes++) {
      Attempt attempt = new Attempt(failing);
      attempt.deepen(failing, List.of(), changes);
      if (isExhausted()) {
        return List.of();
      }
      if (!attempt.found.isEmpty()) {
        return attempt.found;
      }
    }
    return List.of();
  }

  private boolean isExhausted() {
    return trials > MOST_TRIALS;
  }

  /** The changes of one figure that mend every failing check in which it takes part. */
  List<Change> single(List<Constraint> failing) {
    Attempt attempt = new Attempt(failing);
    List<Change> changes = new ArrayList<>();
    for (Figure figure : attempt.order) {
      List<Constraint> touched = attempt.touched(figure, failing);
      attempt.values(figure, touched, List.of()).stream()
          .map(value -> new Change(figure, value))
          .filter(change -> touched.stream().allMatch(c -> c.mayHoldWith(List.of(change))))
          .filter(change -> breaksNothing(List.of(change), figure))
          .findFirst()
          .ifPresent(changes::add);
    }
    return changes;
  }

  private boolean breaksNothing(List<Change> changes, Figure figure) {
    for (Constraint constraint : constraints.holding(figure)) {
      if (!constraint.staysWith(changes)) {
        return false;
      }
    }
    return true;
  }

  /** One search among the figures of some failing checks. */
  private final class Attempt {
    private final IdentityHashMap<Figure, List<Constraint>> failingByFigure =
        new IdentityHashMap<>();
    private final List<Figure> order = new ArrayList<>();
    private final IdentityHashMap<Figure, Integer> positions = new IdentityHashMap<>();
    private final boolean hasEquation;
    private final List<List<Change>> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Attempt(List<Constraint> failing) {
      hasEquation = failing.stream().anyMatch(Constraint::isEquation);
      for (Constraint constraint : failing) {
        for (Figure figure : constraint.figures()) {
          if (positions.putIfAbsent(figure, order.size()) == null) {
            order.add(figure);
          }
          failingByFigure.computeIfAbsent(figure, key -> new ArrayList<>()).add(constraint);
        }
      }
    }

    private boolean isTarget(Constraint constraint) {
      return constraint.isEquation() || !hasEquation;
    }

    void deepen(List<Constraint> open, List<Change> changes, int left) {
      Constraint next =
          open.stream()
              .filter(this::isTarget)
              .min(Comparator.comparingInt(constraint -> constraint.figures().size()))
              .orElse(null);
      if (next == null) {
        record(changes);
        return;
      }
      if (left == 0 || !seen.add(left + key(changes))) {
        return;
      }
      for (Figure figure : next.figures()) {
        if (changes.stream().noneMatch(change -> change.figure().isSameAs(figure))) {
          change(figure, open, changes, left);
        }
      }
    }

    private void change(Figure figure, List<Constraint> open, List<Change> changes, int left) {
      List<Constraint> touched = touched(figure, open);
      boolean isLast = left == 1;
      if (isLast && !touchesAllTargets(touched, open)) {
        return;
      }
      for (BigDecimal value : values(figure, touched, changes)) {
        if (isExhausted()) {
          return;
        }
        trials++;
        List<Change> further = new ArrayList<>(changes);
        further.add(new Change(figure, value));
        List<Constraint> rest = new ArrayList<>(open);
        rest.removeIf(
            constraint -> touched.contains(constraint) && constraint.mayHoldWith(further));
        boolean suffices =
            isLast ? rest.stream().noneMatch(this::isTarget) : rest.size() < open.size();
        if (suffices && breaksNothing(further, figure)) {
          deepen(rest, List.copyOf(further), left - 1);
        }
      }
    }

    private boolean touchesAllTargets(List<Constraint> touched, List<Constraint> open) {
      return touched.stream().filter(this::isTarget).count()
          == open.stream().filter(this::isTarget).count();
    }

    private List<Constraint> touched(Figure figure, List<Constraint> open) {
      List<Constraint> touched = new ArrayList<>(failingByFigure.getOrDefault(figure, List.of()));
      touched.removeIf(constraint -> !open.contains(constraint));
      return touched;
    }

    /** The values of a figure for which failing checks ask, or sums that are not quite exact. */
    private List<BigDecimal> values(Figure figure, List<Constraint> touched, List<Change> changes) {
      List<BigDecimal> values = new ArrayList<>();
      touched.forEach(constraint -> values.addAll(constraint.proposals(figure, changes)));
      for (Constraint constraint : constraints.holding(figure)) {
        if (constraint.check().status() instanceof Check.HoldsWithinRounding) {
          values.addAll(constraint.proposals(figure, changes));
        }
      }
      BigDecimal printed =
          figure.amount().stated().map(stated -> stated.value()).orElse(BigDecimal.ZERO);
      Set<BigDecimal> distinct = new TreeSet<>();
      values.removeIf(value -> value.compareTo(printed) == 0 || !distinct.add(value));
      return values;
    }

    private void record(List<Change> changes) {
      if (seen.add(key(changes))) {
        found.add(changes);
      }
    }

    /** The same for the same changes in any order. */
    private String key(List<Change> changes) {
      Set<String> parts = new TreeSet<>();
      for (Change change : changes) {
        parts.add(positions.get(change.figure()) + "=" + change.value().stripTrailingZeros());
      }
      return parts.toString();
    }
  }
}

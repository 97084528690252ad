package io.gouji.rules;

import io.gouji.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fewest figures to change so that failing checks hold and no other breaks: error localisation
 * as Fellegi and Holt (1976) have it, by iterative deepening. Every step changes one figure to a
 * value that a failing check asks for, mends some checks and breaks none.
 *
 * <p>A single figure is looked for however large a document is: that takes as long as reading its
 * checks. For several figures the number of checks that are worked out is bounded, for each group
 * of failing checks and for the document; where it does not suffice, nothing is said.
 */
final class ErrorSearch {
  /** The checks that are worked out for one group of failing checks. */
  private static final long STEPS_OF_GROUP = 1_000_000;

  /** The checks that are worked out for one document. */
  private static final long STEPS_OF_DOCUMENT = 3_000_000;

  /** The values of one figure that are tried: no figure is asked to be so many at once. */
  private static final int MOST_VALUES = 32;

  private final Constraints constraints;
  private long stepsLeft = STEPS_OF_DOCUMENT;

  ErrorSearch(Constraints constraints) {
    this.constraints = constraints;
  }

  /**
   * The single changes that make all failing equations hold; of bounds alone, those that make all
   * of them hold.
   */
  List<List<Change>> single(List<Constraint> failing) {
    return new Attempt(failing, Long.MAX_VALUE).found(1);
  }

  /**
   * The smallest sets of two changes or more that do the same.
   *
   * @param most the largest number of changes that is tried
   * @return all of the smallest size; none if there are none, or there are too many to tell
   */
  List<List<Change>> several(List<Constraint> failing, int most) {
    long allowed = Math.min(STEPS_OF_GROUP, stepsLeft);
    long left = allowed;
    List<List<Change>> found = List.of();
    for (int changes = 2; changes <= most && found.isEmpty() && left > 0; changes++) {
      Attempt attempt = new Attempt(failing, left);
      found = attempt.found(changes);
      left = attempt.steps;
    }
    stepsLeft -= allowed - left;
    return found;
  }

  /** Whether so many changes touch enough of some failing equations to make all of them hold. */
  static boolean mayBeMended(List<Constraint> failing, int changes) {
    IdentityHashMap<Figure, Integer> touched = new IdentityHashMap<>();
    int equations = 0;
    int most = 0;
    for (Constraint constraint : failing) {
      if (constraint.isEquation()) {
        equations++;
        for (Figure figure : constraint.figures()) {
          most = Math.max(most, touched.merge(figure, 1, Integer::sum));
        }
      }
    }
    return (long) changes * most >= equations;
  }

  /** The change of a figure that mends every failing check in which it takes part. */
  Optional<Change> mending(Figure figure, List<Constraint> touched) {
    for (BigDecimal value : values(figure, touched, List.of())) {
      List<Change> change = List.of(new Change(figure, value));
      if (touched.stream().allMatch(constraint -> constraint.mayHoldWith(change))
          && breaksNothing(change, constraints.holding(figure))) {
        return Optional.of(change.get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean breaksNothing(List<Change> changes, List<Constraint> holding) {
    for (Constraint constraint : holding) {
      if (!constraint.staysWith(changes)) {
        return false;
      }
    }
    return true;
  }

  /** The values of a figure for which failing checks ask, or sums that are not quite exact. */
  private List<BigDecimal> values(Figure figure, List<Constraint> touched, List<Change> changes) {
    List<BigDecimal> values = new ArrayList<>();
    BigDecimal printed =
        figure.amount().stated().map(stated -> stated.value()).orElse(BigDecimal.ZERO);
    Set<BigDecimal> distinct = new TreeSet<>(List.of(printed));
    List<Constraint> asking = new ArrayList<>(touched);
    for (Constraint constraint : constraints.holding(figure)) {
      if (constraint.check().status() instanceof Check.HoldsWithinRounding) {
        asking.add(constraint);
      }
    }
    for (int i = 0; i < asking.size() && values.size() < MOST_VALUES; i++) {
      for (BigDecimal value : asking.get(i).proposals(figure, changes)) {
        if (distinct.add(value)) {
          values.add(value);
        }
      }
    }
    return values;
  }

  /** One search among the figures of some failing checks. */
  private final class Attempt {
    private final IdentityHashMap<Figure, List<Constraint>> failingByFigure =
        new IdentityHashMap<>();
    private final IdentityHashMap<Figure, Integer> positions = new IdentityHashMap<>();
    private final Set<Constraint> failing;
    private final boolean hasEquation;
    private final List<List<Change>> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** The most targets in which one figure takes part. */
    private int mostTouched;

    private long steps;

    Attempt(List<Constraint> failing, long steps) {
      this.failing = new LinkedHashSet<>(failing);
      this.steps = steps;
      hasEquation = failing.stream().anyMatch(Constraint::isEquation);
      for (Constraint constraint : failing) {
        for (Figure figure : constraint.figures()) {
          positions.putIfAbsent(figure, positions.size());
          failingByFigure.computeIfAbsent(figure, key -> new ArrayList<>()).add(constraint);
        }
      }
      failingByFigure
          .values()
          .forEach(touched -> mostTouched = Math.max(mostTouched, targets(touched)));
    }

    /** All sets of so many changes; none if the steps do not suffice. */
    List<List<Change>> found(int changes) {
      deepen(failing, List.of(), changes);
      return steps > 0 ? found : List.of();
    }

    private boolean isTarget(Constraint constraint) {
      return constraint.isEquation() || !hasEquation;
    }

    private int targets(Iterable<Constraint> some) {
      int targets = 0;
      for (Constraint constraint : some) {
        targets += isTarget(constraint) ? 1 : 0;
      }
      return targets;
    }

    private void deepen(Set<Constraint> open, List<Change> changes, int left) {
      int targets = targets(open);
      steps -= open.size();
      if (targets == 0) {
        record(changes);
        return;
      }
      boolean isHopeless = (long) left * mostTouched < targets;
      if (isHopeless || left == 0 || !seen.add(left + key(changes))) {
        return;
      }
      Constraint next =
          open.stream()
              .filter(this::isTarget)
              .min(Comparator.comparingInt(constraint -> constraint.figures().size()))
              .orElseThrow();
      for (Figure figure : next.figures()) {
        if (changes.stream().noneMatch(change -> change.figure().isSameAs(figure))) {
          change(figure, open, targets, changes, left);
        }
      }
    }

    private void change(
        Figure figure, Set<Constraint> open, int targets, List<Change> changes, int left) {
      List<Constraint> touched = new ArrayList<>(failingByFigure.getOrDefault(figure, List.of()));
      touched.removeIf(constraint -> !open.contains(constraint));
      boolean isLast = left == 1;
      if (isLast && targets(touched) < targets) {
        return;
      }
      List<Constraint> holding = constraints.holding(figure);
      for (BigDecimal value : values(figure, touched, changes)) {
        if (steps <= 0) {
          return;
        }
        steps -= touched.size() + holding.size();
        List<Change> further = new ArrayList<>(changes);
        further.add(new Change(figure, value));
        Set<Constraint> rest = new LinkedHashSet<>(open);
        touched.stream().filter(c -> c.mayHoldWith(further)).forEach(rest::remove);
        boolean suffices = isLast ? targets(rest) == 0 : rest.size() < open.size();
        if (suffices && breaksNothing(further, holding)) {
          deepen(rest, List.copyOf(further), left - 1);
        }
      }
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

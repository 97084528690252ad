package io.gouji.rules;

import io.gouji.model.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can still be said of failing checks that no few errors explain together: figures each of
 * which mends all checks in which it takes part, while no two have a check in common. One check
 * alone tells which of its figures is wrong only if others that hold confirm the rest.
 *
 * <p>Where many figures are wrong, some mend several checks by chance. So nothing is said unless
 * such figures account for most of the checks.
 */
final class SeparateErrors {
  /** Changes of single figures, any of which mends the same checks. */
  record Candidate(List<List<Change>> alternatives, List<Constraint> mended) {}

  private final Constraints constraints;
  private final IdentityHashMap<Figure, List<Constraint>> byFigure = new IdentityHashMap<>();
  private final List<Figure> order = new ArrayList<>();
  private final IdentityHashMap<Constraint, Integer> unconfirmed = new IdentityHashMap<>();

  private SeparateErrors(List<Constraint> failing, Constraints constraints) {
    this.constraints = constraints;
    for (Constraint constraint : failing) {
      for (Figure figure : constraint.figures()) {
        List<Constraint> touched = byFigure.computeIfAbsent(figure, key -> new ArrayList<>());
        if (touched.isEmpty()) {
          order.add(figure);
        }
        touched.add(constraint);
      }
    }
  }

  /** The errors among some failing checks, those that mend most first. */
  static List<Candidate> among(
      List<Constraint> failing, Constraints constraints, ErrorSearch search) {
    Set<Constraint> taken = new HashSet<>();
    List<Candidate> errors = new ArrayList<>();
    for (Candidate error : new SeparateErrors(failing, constraints).candidates(search)) {
      if (Collections.disjoint(taken, error.mended())) {
        taken.addAll(error.mended());
        errors.add(error);
      }
    }
    return 2 * taken.size() > failing.size() ? errors : List.of();
  }

  private List<Candidate> candidates(ErrorSearch search) {
    Map<List<Constraint>, Candidate> byMended = new LinkedHashMap<>();
    for (Figure figure : order) {
      List<Constraint> touched = byFigure.getOrDefault(figure, List.of());
      if (touched.size() > 1 || areOthersConfirmed(figure, touched.get(0))) {
        search
            .mending(figure, touched)
            .ifPresent(
                change ->
                    byMended
                        .computeIfAbsent(touched, key -> new Candidate(new ArrayList<>(), key))
                        .alternatives()
                        .add(List.of(change)));
      }
    }
    List<Candidate> candidates = new ArrayList<>(byMended.values());
    candidates.sort(Comparator.comparingInt(error -> -error.mended().size()));
    return candidates;
  }

  private boolean areOthersConfirmed(Figure figure, Constraint only) {
    int all = unconfirmed.computeIfAbsent(only, this::countUnconfirmed);
    return all == 0 || (all == 1 && !isConfirmed(figure));
  }

  private int countUnconfirmed(Constraint constraint) {
    int count = 0;
    for (Figure figure : constraint.figures()) {
      count += isConfirmed(figure) ? 0 : 1;
    }
    return count;
  }

  private boolean isConfirmed(Figure figure) {
    return constraints.holding(figure).stream().anyMatch(Constraint::isEquation);
  }
}

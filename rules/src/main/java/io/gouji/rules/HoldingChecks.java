package io.gouji.rules;

import io.gouji.model.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The checks that hold, by the figures that take part in them; looked up only when asked. */
final class HoldingChecks {
  private static final int NEIGHBOURHOOD = 2;

  private final List<Check> checks;
  private @Nullable IdentityHashMap<Figure, Positions> byFigure;

  /** Creates the index of some checks, all of which hold. */
  HoldingChecks(List<Check> checks) {
    this.checks = Collections.unmodifiableList(checks);
  }

  /** Where the checks of a figure stand among all. */
  private static final class Positions {
    private static final Positions NONE = new Positions();

    private int[] all = new int[4];
    private int size;

    void add(int position) {
      if (size > 0 && all[size - 1] == position) {
        return;
      }
      if (size == all.length) {
        all = Arrays.copyOf(all, 2 * size);
      }
      all[size] = position;
      size++;
    }
  }

  /** All checks, in the order of the document's rules. */
  List<Check> all() {
    return checks;
  }

  /** The figures of which something holds, in no order. */
  Iterable<Figure> figures() {
    return byFigure().keySet();
  }

  /** The checks in which a figure takes part. */
  List<Check> of(Figure figure) {
    Positions positions = positions(figure);
    List<Check> found = new ArrayList<>(positions.size);
    for (int i = 0; i < positions.size; i++) {
      found.add(checks.get(positions.all[i]));
    }
    return found;
  }

  /** The checks of a kind in which any of some figures takes part, each once and in order. */
  List<Check> of(Iterable<Figure> figures, Predicate<Check> kind) {
    BitSet found = new BitSet();
    for (Figure figure : figures) {
      Positions positions = positions(figure);
      for (int i = 0; i < positions.size; i++) {
        int position = positions.all[i];
        if (!found.get(position) && kind.test(checks.get(position))) {
          found.set(position);
        }
      }
    }
    return found.stream().mapToObj(checks::get).toList();
  }

  /**
   * The linear checks within a few steps of some figures.
   *
   * @param most how many figures of checks are looked at; the checks of others are left out
   */
  List<Check> near(List<Figure> figures, long most) {
    IdentityHashMap<Check, Boolean> near = new IdentityHashMap<>();
    List<Check> ordered = new ArrayList<>();
    IdentityHashMap<Figure, Boolean> seen = new IdentityHashMap<>();
    List<Figure> frontier = figures;
    long left = most;
    for (int step = 0; step < NEIGHBOURHOOD; step++) {
      List<Figure> next = new ArrayList<>();
      for (Figure figure : frontier) {
        if (seen.put(figure, true) == null) {
          for (Check check : of(figure)) {
            Relation.Linear relation = Equations.linear(check).orElse(null);
            if (left > 0
                && relation != null
                && speaksOf(check, relation, figure)
                && near.put(check, true) == null) {
              ordered.add(check);
              int known = next.size();
              relation.forEachFigure(next::add);
              left -= next.size() - known;
            }
          }
        }
      }
      frontier = next;
    }
    return ordered;
  }

  /** Whether a check speaks of a figure in the form that is linear; of alternatives, one does. */
  private static boolean speaksOf(Check check, Relation.Linear form, Figure figure) {
    return check.relation().orElse(null) == form || form.figures().anyMatch(figure::isSameAs);
  }

  private Positions positions(Figure figure) {
    return byFigure().getOrDefault(figure, Positions.NONE);
  }

  private IdentityHashMap<Figure, Positions> byFigure() {
    IdentityHashMap<Figure, Positions> known = byFigure;
    if (known == null) {
      known = index();
      byFigure = known;
    }
    return known;
  }

  private IdentityHashMap<Figure, Positions> index() {
    IdentityHashMap<Figure, Positions> index = new IdentityHashMap<>(checks.size());
    for (int i = 0; i < checks.size(); i++) {
      Check check = checks.get(i);
      if (Constraint.isNumeric(check)) {
        int position = i;
        check
            .relation()
            .orElseThrow()
            .forEachFigure(
                figure -> index.computeIfAbsent(figure, key -> new Positions()).add(position));
      }
    }
    return index;
  }
}

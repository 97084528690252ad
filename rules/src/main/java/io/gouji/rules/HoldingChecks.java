package io.gouji.rules;

import io.gouji.model.Figure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The linear checks that hold, by the figures that take part in them. */
final class HoldingChecks {
  private static final int NEIGHBOURHOOD = 2;

  private final IdentityHashMap<Figure, List<Check>> byFigure = new IdentityHashMap<>();

  HoldingChecks(List<Check> holding) {
    for (Check check : holding) {
      Relation.Linear relation = Equations.linear(check).orElse(null);
      if (relation != null) {
        add(relation.actual(), check);
        for (int i = 0; i < relation.expected().size(); i++) {
          add(relation.expected().get(i).figure(), check);
        }
      }
    }
  }

  private void add(Figure figure, Check check) {
    List<Check> checks = byFigure.get(figure);
    if (checks == null) {
      checks = new ArrayList<>(4);
      byFigure.put(figure, checks);
    }
    checks.add(check);
  }

  /** The checks in which a figure takes part. */
  List<Check> of(Figure figure) {
    return byFigure.getOrDefault(figure, List.of());
  }

  /**
   * The checks within a few steps of some figures.
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
            if (left > 0 && near.put(check, true) == null) {
              ordered.add(check);
              int known = next.size();
              Equations.linear(check).orElseThrow().forEachFigure(next::add);
              left -= next.size() - known;
            }
          }
        }
      }
      frontier = next;
    }
    return ordered;
  }
}

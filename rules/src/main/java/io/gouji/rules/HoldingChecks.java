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

  /** The checks within a few steps of some figures. */
  List<Check> near(List<Figure> figures) {
    IdentityHashMap<Check, Boolean> near = new IdentityHashMap<>();
    List<Check> ordered = new ArrayList<>();
    IdentityHashMap<Figure, Boolean> seen = new IdentityHashMap<>();
    List<Figure> frontier = figures;
    for (int step = 0; step < NEIGHBOURHOOD; step++) {
      List<Figure> next = new ArrayList<>();
      for (Figure figure : frontier) {
        if (seen.put(figure, true) == null) {
          for (Check check : of(figure)) {
            if (near.put(check, true) == null) {
              ordered.add(check);
              Equations.linear(check).orElseThrow().forEachFigure(next::add);
            }
          }
        }
      }
      frontier = next;
    }
    return ordered;
  }
}

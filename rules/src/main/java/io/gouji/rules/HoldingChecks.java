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
      Equations.linear(check)
          .ifPresent(
              relation ->
                  relation.forEachFigure(
                      figure ->
                          byFigure.computeIfAbsent(figure, key -> new ArrayList<>()).add(check)));
    }
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

package io.gouji.rules;

import io.gouji.model.Figure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Failing checks that share figures, directly or through others: what is diagnosed together. */
final class Groups {
  private Groups() {}

  /** The groups, each with the numbers of its constraints in ascending order. */
  static List<List<Integer>> of(Map<Integer, Constraint> constraints) {
    Map<Integer, Integer> parents = new LinkedHashMap<>();
    IdentityHashMap<Figure, Integer> first = new IdentityHashMap<>();
    constraints.forEach(
        (number, constraint) -> {
          parents.put(number, number);
          for (Figure figure : constraint.figures()) {
            Integer other = first.putIfAbsent(figure, number);
            if (other != null) {
              join(parents, other, number);
            }
          }
        });
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int number : constraints.keySet()) {
      groups.computeIfAbsent(leader(parents, number), key -> new ArrayList<>()).add(number);
    }
    return List.copyOf(groups.values());
  }

  private static void join(Map<Integer, Integer> parents, int one, int other) {
    int a = leader(parents, one);
    int b = leader(parents, other);
    parents.put(Math.max(a, b), Math.min(a, b));
  }

  private static int leader(Map<Integer, Integer> parents, int number) {
    int leader = number;
    while (parents.getOrDefault(leader, leader) != leader) {
      leader = parents.getOrDefault(leader, leader);
    }
    return leader;
  }
}

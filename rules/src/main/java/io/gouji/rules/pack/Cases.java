package io.gouji.rules.pack;

import io.gouji.model.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Lists of what has figures, each once: equal ones are not the same, only those of the same figures
 * at the same places.
 *
 * <p>Not safe for use by several threads at once.
 */
final class Cases<T> {
  private final Function<T, Figure> figure;
  private final Map<Key, List<T>> cases = new LinkedHashMap<>();

  Cases(Function<T, Figure> figure) {
    this.figure = figure;
  }

  /** The figures of a case, by their identity. */
  private record Key(List<Figure> figures) {
    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Key key) || key.figures.size() != figures.size()) {
        return false;
      }
      for (int i = 0; i < figures.size(); i++) {
        if (!figures.get(i).isSameAs(key.figures.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hash = 1;
      for (Figure figure : figures) {
        hash = 31 * hash + System.identityHashCode(figure);
      }
      return hash;
    }
  }

  /** Adds a case; returns whether it was not there. */
  boolean add(List<T> some) {
    return cases.putIfAbsent(new Key(some.stream().map(figure).toList()), some) == null;
  }

  /** All cases, in the order in which they were added. */
  List<List<T>> all() {
    return new ArrayList<>(cases.values());
  }
}

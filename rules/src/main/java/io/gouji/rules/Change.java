package io.gouji.rules;

import io.gouji.model.Figure;
import java.math.BigDecimal;

/** A figure with another value than the printed one, in its own unit. */
record Change(Figure figure, BigDecimal value) {
  // Two figures that say the same are two figures.
  @Override
  public boolean equals(Object other) {
    return other instanceof Change that
        && figure.isSameAs(that.figure)
        && value.compareTo(that.value) == 0;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(figure);
  }
}

package io.gouji.rules;

import io.gouji.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A figure with its coefficient in a sum.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record Term(BigDecimal coefficient, Figure figure) {

  /** The figure once. */
  public static Term plus(Figure figure) {
    return new Term(BigDecimal.ONE, figure);
  }

  /** The figure once, subtracted. */
  public static Term minus(Figure figure) {
    return new Term(BigDecimal.ONE.negate(), figure);
  }

  /** The same terms of other figures. */
  static List<Term> map(List<Term> terms, UnaryOperator<Figure> others) {
    return terms.stream()
        .map(term -> new Term(term.coefficient(), others.apply(term.figure())))
        .toList();
  }
}

package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values that relations which are not linear would need of one of their figures. */
final class Proposals {
  private static final MathContext PRECISION = MathContext.DECIMAL64;

  private Proposals() {}

  /** The values of a figure with which a relation would hold, as far as it says. */
  static List<BigDecimal> of(Relation relation, Figure figure, RelationEvaluator evaluator) {
    if (relation instanceof Relation.OneOf oneOf) {
      return ofOne(oneOf, figure);
    }
    if (relation instanceof Relation.Ratio ratio) {
      return ofRatio(ratio, figure, evaluator).stream().toList();
    }
    if (relation instanceof Relation.Product product) {
      return ofProduct(product, figure, evaluator);
    }
    return List.of();
  }

  private static List<BigDecimal> ofOne(Relation.OneOf relation, Figure figure) {
    List<Figure> others =
        relation.actual().isSameAs(figure) ? relation.candidates() : List.of(relation.actual());
    List<BigDecimal> values = new ArrayList<>();
    for (Figure other : others) {
      Unit unit = unit(figure).or(() -> unit(other)).orElse(Unit.UNKNOWN);
      boolean comparable = unit(other).map(own -> own.dimension() == unit.dimension()).orElse(true);
      if (comparable) {
        values.add(RelationEvaluator.value(other, unit));
      }
    }
    return values;
  }

  /** Solves rate ÷ 100 × denominator = numerator for a figure of any of the three. */
  private static Optional<BigDecimal> ofRatio(
      Relation.Ratio relation, Figure figure, RelationEvaluator evaluator) {
    Optional<Unit> unit =
        relation.denominator().stream().flatMap(term -> unit(term.figure()).stream()).findFirst();
    if (unit.isEmpty() || !figure.isStated()) {
      return Optional.empty();
    }
    BigDecimal numerator = RelationEvaluator.sum(relation.numerator(), unit.get());
    BigDecimal denominator = RelationEvaluator.sum(relation.denominator(), unit.get());
    if (relation.actual().isSameAs(figure)) {
      return quotient(numerator.scaleByPowerOfTen(2), denominator)
          .map(value -> rounded(value, figure, evaluator));
    }
    BigDecimal rate =
        RelationEvaluator.value(relation.actual(), Unit.PERCENT).scaleByPowerOfTen(-2);
    BigDecimal slope =
        rate.multiply(coefficient(relation.denominator(), figure))
            .subtract(coefficient(relation.numerator(), figure));
    BigDecimal missing = numerator.subtract(rate.multiply(denominator));
    return quotient(missing, slope)
        .map(move -> RelationEvaluator.value(figure, unit.get()).add(move))
        .map(value -> unit.get().convert(value, unit(figure).orElseThrow()))
        .map(value -> rounded(value, figure, evaluator));
  }

  private static List<BigDecimal> ofProduct(
      Relation.Product relation, Figure figure, RelationEvaluator evaluator) {
    Amount.Stated total = relation.actual().amount().stated().orElseThrow();
    Amount.Stated price = relation.price().amount().stated().orElseThrow();
    BigDecimal quantity = relation.quantity().amount().stated().orElseThrow().value();
    List<BigDecimal> values = new ArrayList<>();
    for (Unit read : List.of(price.unit(), Unit.YUAN)) {
      if (read.dimension() != total.unit().dimension()) {
        continue;
      }
      BigDecimal all = total.unit().convert(total.value(), read);
      if (relation.actual().isSameAs(figure)) {
        values.add(read.convert(price.value().multiply(quantity), total.unit()));
      } else if (relation.quantity().isSameAs(figure)) {
        quotient(all, price.value())
            .map(value -> value.setScale(0, RoundingMode.HALF_UP))
            .ifPresent(values::add);
      } else {
        int scale = Math.max(evaluator.lastPlace(figure), evaluator.lastPlace(relation.actual()));
        quotient(all, quantity)
            .map(value -> value.setScale(scale, RoundingMode.HALF_UP))
            .ifPresent(values::add);
      }
    }
    return values;
  }

  /** A quotient to as many digits as any document prints; empty if there is none. */
  static Optional<BigDecimal> quotient(BigDecimal dividend, BigDecimal divisor) {
    return divisor.signum() == 0
        ? Optional.empty()
        : Optional.of(dividend.divide(divisor, PRECISION));
  }

  private static BigDecimal rounded(BigDecimal value, Figure figure, RelationEvaluator evaluator) {
    return value.setScale(evaluator.lastPlace(figure), RoundingMode.HALF_UP);
  }

  private static BigDecimal coefficient(List<Term> terms, Figure figure) {
    BigDecimal coefficient = BigDecimal.ZERO;
    for (Term term : terms) {
      if (term.figure().isSameAs(figure)) {
        coefficient = coefficient.add(term.coefficient());
      }
    }
    return coefficient;
  }

  private static Optional<Unit> unit(Figure figure) {
    return figure.amount().stated().map(Amount.Stated::unit);
  }
}

package io.gouji.rules.pack;

import io.gouji.model.Amount;
import io.gouji.model.Unit;
import io.gouji.rules.Relation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds, multiplies and compares expressions as far as that can be done before a document is there,
 * with exact quotients.
 */
final class Algebra {
  /** Numbers beyond any amount of money are refused, lest they take all memory. */
  private static final int MOST_BITS = 1000;

  private final SourceText source;
  private final ReferenceParser references;

  Algebra(SourceText source, ReferenceParser references) {
    this.source = source;
    this.references = references;
  }

  Value sum(Value left, Token operator, Value right) {
    Value.Linear one = linear(left);
    Value.Linear other = linear(right);
    if (operator.isSymbol("-")) {
      other = other.times(Rational.ONE.negate());
    }
    return added(one, other, operator);
  }

  Value negative(Token sign, Value value) {
    Value.Linear negated = linear(value).times(Rational.ONE.negate());
    return new Value.Linear(
        negated.parts(), negated.constant(), negated.unit(), negated.quantity(), sign);
  }

  private Value.Linear added(Value.Linear one, Value.Linear other, Token operator) {
    Quantity quantity = references.common(one.quantity(), other.quantity(), operator);
    if (!one.isConstant() || !other.isConstant()) {
      requireUnit(one, quantity);
      requireUnit(other, quantity);
    }
    Optional<Unit> unit = one.unit().or(other::unit);
    Rational constant = other.constant();
    if (unit.isPresent() && other.unit().isPresent()) {
      constant = converted(constant, other.unit().get(), unit.get(), operator);
    }
    return one.plus(
        new Value.Linear(other.parts(), constant, unit, other.quantity(), other.at()),
        unit,
        quantity);
  }

  private Rational converted(Rational number, Unit from, Unit to, Token at) {
    if (from.dimension() != to.dimension()) {
      throw source.fault("quantities", at, to.label(), from.label());
    }
    return number.times(Rational.of(from.convert(BigDecimal.ONE, to)));
  }

  /** A bare number next to amounts does not say of what it is. */
  private void requireUnit(Value.Linear value, Quantity quantity) {
    if (!value.constant().isZero() && value.unit().isEmpty() && quantity != Quantity.COUNT) {
      throw source.fault("unit", value.at(), quantity == Quantity.RATIO ? "40%" : "5 万元");
    }
  }

  Value product(Value left, Token operator, Value right) {
    Value.Linear one = linear(left);
    Value.Linear other = linear(right);
    if (one.isFactor()) {
      return scaled(other, one.factor(), one.at());
    }
    if (other.isFactor()) {
      return scaled(one, other.factor(), one.at());
    }
    Optional<Reference> quantity = one.single();
    Optional<Reference> price = other.single();
    if (quantity.isEmpty() || price.isEmpty()) {
      throw source.fault("product", operator);
    }
    if (one.quantity() == Quantity.MONEY && other.quantity() != Quantity.MONEY) {
      return new Value.Product(price.get(), quantity.get(), one.at());
    }
    if (other.quantity() == Quantity.MONEY && one.quantity() != Quantity.MONEY) {
      return new Value.Product(quantity.get(), price.get(), one.at());
    }
    throw source.fault("product", operator);
  }

  private Value scaled(Value.Linear value, Rational factor, Token at) {
    Value.Linear scaled = value.times(factor);
    for (Value.Part part : scaled.parts()) {
      requireSize(part.factor(), at);
    }
    requireSize(scaled.constant(), at);
    return new Value.Linear(
        scaled.parts(), scaled.constant(), scaled.unit(), scaled.quantity(), at);
  }

  Value quotient(Value left, Token operator, Value right) {
    Value.Linear dividend = linear(left);
    Value.Linear divisor = linear(right);
    if (divisor.isConstant()) {
      if (divisor.constant().isZero()) {
        throw source.fault("zero", operator);
      }
      if (!divisor.isFactor()) {
        throw source.fault("quotient", operator);
      }
      return scaled(dividend, divisor.factor().inverse(), dividend.at());
    }
    if (dividend.isConstant() || !dividend.constant().isZero() || !divisor.constant().isZero()) {
      throw source.fault("quotient", operator);
    }
    references.common(dividend.quantity(), divisor.quantity(), operator);
    return new Value.Quotient(dividend, divisor, dividend.at());
  }

  private void requireSize(Rational number, Token at) {
    if (number.numerator().bitLength() > MOST_BITS
        || number.denominator().bitLength() > MOST_BITS) {
      throw source.fault("number", at);
    }
  }

  private Value.Linear linear(Value value) {
    if (value instanceof Value.Linear linear) {
      return linear;
    }
    throw source.fault(value instanceof Value.Product ? "product" : "quotient", value.at());
  }

  /** The only figure that an expression is. */
  Reference figure(Value value, String faultCode) {
    return linear(value).single().orElseThrow(() -> source.fault(faultCode, value.at()));
  }

  /** What a comparison asserts. */
  Conclusion conclusion(Value left, Token comparator, Value right) {
    if (left instanceof Value.Product || right instanceof Value.Product) {
      return purchase(left, comparator, right);
    }
    if (left instanceof Value.Quotient || right instanceof Value.Quotient) {
      return share(left, comparator, right);
    }
    Relation.Comparator comparison =
        switch (comparator.text()) {
          case "=" -> Relation.Comparator.EQUAL;
          case "≤" -> Relation.Comparator.AT_MOST;
          case "≥" -> Relation.Comparator.AT_LEAST;
          default -> throw source.fault("strict", comparator, comparator.text());
        };
    return comparison(linear(left), comparison, linear(right), comparator);
  }

  private Conclusion purchase(Value left, Token comparator, Value right) {
    Value.Product product = (Value.Product) (left instanceof Value.Product ? left : right);
    Value other = left instanceof Value.Product ? right : left;
    if (!comparator.isSymbol("=")) {
      throw source.fault("product", comparator);
    }
    references.common(Quantity.MONEY, linear(other).quantity(), comparator);
    return new Conclusion.Purchase(figure(other, "product"), product.quantity(), product.price());
  }

  private Conclusion share(Value left, Token comparator, Value right) {
    Value.Quotient quotient = (Value.Quotient) (left instanceof Value.Quotient ? left : right);
    Value other = left instanceof Value.Quotient ? right : left;
    if (!comparator.isSymbol("=")) {
      throw source.fault("quotient", comparator);
    }
    references.common(Quantity.RATIO, linear(other).quantity(), comparator);
    List<Value.Part> parts = new ArrayList<>(quotient.dividend().parts());
    parts.addAll(quotient.divisor().parts());
    BigInteger multiple = leastCommonMultiple(parts, Rational.ONE, comparator);
    return new Conclusion.Share(
        figure(other, "quotient"),
        multiples(quotient.dividend().parts(), multiple),
        multiples(quotient.divisor().parts(), multiple));
  }

  private Conclusion comparison(
      Value.Linear left, Relation.Comparator comparator, Value.Linear right, Token at) {
    Value.Linear difference = added(left, right.times(Rational.ONE.negate()), at);
    if (difference.isConstant()) {
      throw source.fault("constants", at);
    }
    BigInteger multiple = leastCommonMultiple(difference.parts(), difference.constant(), at);
    List<Conclusion.Comparison.Multiple> terms = multiples(difference.parts(), multiple);
    Conclusion.Comparison.Multiple actual = terms.remove(actual(left, right));
    boolean isPositive = actual.factor().signum() > 0;
    BigDecimal sign = isPositive ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    BigDecimal constant = difference.constant().scaledBy(multiple).multiply(sign);
    return new Conclusion.Comparison(
        actual.reference(),
        isPositive ? comparator : turned(comparator),
        actual.factor().abs(),
        terms.stream()
            .map(
                term ->
                    new Conclusion.Comparison.Multiple(
                        term.factor().multiply(sign), term.reference()))
            .toList(),
        constant.signum() == 0
            ? Optional.empty()
            : Optional.of(stated(constant, difference.unit().orElse(null))));
  }

  private static Amount.Stated stated(BigDecimal constant, @Nullable Unit unit) {
    return new Amount.Stated(constant, unit == null ? Unit.PIECE : unit);
  }

  /** Which term a reader would call the figure to be confirmed: the first that is no sum. */
  private static int actual(Value.Linear left, Value.Linear right) {
    List<Value.Part> parts = new ArrayList<>(left.parts());
    parts.addAll(right.parts());
    for (int i = 0; i < parts.size(); i++) {
      Reference reference = parts.get(i).reference();
      if (!(reference instanceof Reference.Sum) && !(reference instanceof Reference.IfThere)) {
        return i;
      }
    }
    return 0;
  }

  private static Relation.Comparator turned(Relation.Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> Relation.Comparator.EQUAL;
      case AT_MOST -> Relation.Comparator.AT_LEAST;
      case AT_LEAST -> Relation.Comparator.AT_MOST;
    };
  }

  private static List<Conclusion.Comparison.Multiple> multiples(
      List<Value.Part> parts, BigInteger multiple) {
    List<Conclusion.Comparison.Multiple> multiples = new ArrayList<>();
    for (Value.Part part : parts) {
      multiples.add(
          new Conclusion.Comparison.Multiple(part.factor().scaledBy(multiple), part.reference()));
    }
    return multiples;
  }

  private BigInteger leastCommonMultiple(List<Value.Part> parts, Rational constant, Token at) {
    BigInteger multiple = constant.denominator();
    for (Value.Part part : parts) {
      BigInteger denominator = part.factor().denominator();
      multiple = multiple.divide(multiple.gcd(denominator)).multiply(denominator);
      requireSize(new Rational(multiple, BigInteger.ONE), at);
    }
    return multiple;
  }

  /** A comparison as a condition. */
  Condition.Compared condition(Value left, Token comparator, Value right) {
    Value.Linear difference =
        added(linear(left), linear(right).times(Rational.ONE.negate()), comparator);
    if (difference.isConstant()) {
      throw source.fault("constants", comparator);
    }
    Condition.Sign sign =
        switch (comparator.text()) {
          case "=" -> Condition.Sign.ZERO;
          case "≠" -> Condition.Sign.NOT_ZERO;
          case "<" -> Condition.Sign.NEGATIVE;
          case "≤" -> Condition.Sign.NOT_POSITIVE;
          case ">" -> Condition.Sign.POSITIVE;
          default -> Condition.Sign.NOT_NEGATIVE;
        };
    BigInteger multiple =
        leastCommonMultiple(difference.parts(), difference.constant(), comparator);
    BigDecimal constant = difference.constant().scaledBy(multiple);
    boolean isMoney = difference.unit().map(Unit::isMoney).orElse(false);
    return new Condition.Compared(
        multiples(difference.parts(), multiple),
        isMoney ? difference.unit().get().convert(constant, Unit.YUAN) : constant,
        sign);
  }
}

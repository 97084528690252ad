package io.gouji.rules.pack;

import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an expression comes to, as far as it is known before a document is there. */
sealed interface Value {

  /** Where the expression begins. */
  Token at();

  /** A reference with its factor. */
  record Part(Rational factor, Reference reference) {}

  /**
   * A sum of multiples of figures, and a number.
   *
   * @param unit the unit of the number, if it has one
   * @param quantity what the sum measures; anything for a number on its own
   */
  record Linear(
      List<Part> parts, Rational constant, Optional<Unit> unit, Quantity quantity, Token at)
      implements Value {
    public Linear {
      parts = List.copyOf(parts);
    }

    static Linear of(Reference reference, Token at) {
      return new Linear(
          List.of(new Part(Rational.ONE, reference)),
          Rational.ZERO,
          Optional.empty(),
          reference.quantity(),
          at);
    }

    static Linear of(Rational constant, Optional<Unit> unit, Token at) {
      return new Linear(
          List.of(), constant, unit, unit.map(Linear::quantity).orElse(Quantity.ANY), at);
    }

    private static Quantity quantity(Unit unit) {
      return switch (unit.dimension()) {
        case MONEY, MONEY_OF_UNKNOWN_UNIT -> Quantity.MONEY;
        case COUNT -> Quantity.COUNT;
        case RATIO -> Quantity.RATIO;
        case AREA -> Quantity.ANY;
      };
    }

    boolean isConstant() {
      return parts.isEmpty();
    }

    /** Whether it is a number by which anything may be multiplied. */
    boolean isFactor() {
      return isConstant() && (unit.isEmpty() || unit.get() == Unit.PERCENT);
    }

    /** The number as a factor: 40% is two fifths. */
    Rational factor() {
      return unit.isPresent() ? constant.times(PER_CENT) : constant;
    }

    /** The only figure it is, with nothing done to it. */
    Optional<Reference> single() {
      boolean isSingle =
          parts.size() == 1 && constant.isZero() && parts.get(0).factor().equals(Rational.ONE);
      return isSingle ? Optional.of(parts.get(0).reference()) : Optional.empty();
    }

    Linear times(Rational number) {
      return new Linear(
          parts.stream()
              .map(part -> new Part(part.factor().times(number), part.reference()))
              .toList(),
          constant.times(number),
          unit,
          quantity,
          at);
    }

    /** The sum with another one of which the number has the same unit. */
    Linear plus(Linear other, Optional<Unit> common, Quantity measured) {
      List<Part> all = new ArrayList<>(parts);
      all.addAll(other.parts);
      return new Linear(all, constant.plus(other.constant), common, measured, at);
    }
  }

  /** A quantity at a price. */
  record Product(Reference quantity, Reference price, Token at) implements Value {}

  /** A sum as a share of another. */
  record Quotient(Linear dividend, Linear divisor, Token at) implements Value {}

  /** One hundredth. */
  Rational PER_CENT = Rational.of(new java.math.BigDecimal("0.01"));
}

package io.gouji.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit in which a figure is printed.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum Unit {
  /** 元. */
  YUAN("元", Dimension.MONEY, 0),
  /** 千元. */
  THOUSAND_YUAN("千元", Dimension.MONEY, 3),
  /** 万元, the unit of most disclosures. */
  TEN_THOUSAND_YUAN("万元", Dimension.MONEY, 4),
  /** 亿元. */
  HUNDRED_MILLION_YUAN("亿元", Dimension.MONEY, 8),
  /**
   * Money in a unit that the document does not state: such amounts add up within their table, and
   * cannot be compared with others.
   */
  UNKNOWN("", Dimension.MONEY_OF_UNKNOWN_UNIT, 0),
  /** Per cent. */
  PERCENT("%", Dimension.RATIO, 0),
  /** 人 (people, also 人次). */
  PERSON("人", Dimension.COUNT, 0),
  /** 辆 (vehicles, also 台). */
  VEHICLE("辆", Dimension.COUNT, 0),
  /** 平方米. */
  SQUARE_METRE("平方米", Dimension.AREA, 0),
  /** A number of things whose measure word says nothing that a check could use. */
  PIECE("个", Dimension.COUNT, 0);

  /** What a unit measures; figures of different dimensions are never compared. */
  public enum Dimension {
    /** Amounts of money. */
    MONEY,
    /** Amounts of money in a unit that the document does not state. */
    MONEY_OF_UNKNOWN_UNIT,
    /** Shares, rates and completion rates. */
    RATIO,
    /** Numbers of people or things. */
    COUNT,
    /** Areas. */
    AREA
  }

  private final String label;
  private final Dimension dimension;
  private final int exponent;

  Unit(String label, Dimension dimension, int exponent) {
    this.label = label;
    this.dimension = dimension;
    this.exponent = exponent;
  }

  /** The unit as disclosures print it. */
  public String label() {
    return label;
  }

  /** What this unit measures. */
  public Dimension dimension() {
    return dimension;
  }

  /** Whether this is a unit of money. */
  public boolean isMoney() {
    return dimension == Dimension.MONEY || dimension == Dimension.MONEY_OF_UNKNOWN_UNIT;
  }

  /**
   * Converts a value from this unit to another of the same dimension, exactly.
   *
   * @throws IllegalArgumentException if the dimensions differ
   */
  public BigDecimal convert(BigDecimal value, Unit target) {
    if (dimension != target.dimension) {
      throw new IllegalArgumentException(
          "Expected a unit of " + dimension + " but was " + target.name());
    }
    return exponent == target.exponent
        ? value
        : value.scaleByPowerOfTen(exponent - target.exponent);
  }

  /** The unit that a label names, such as 万元. */
  public static Optional<Unit> ofLabel(String label) {
    for (Unit unit : values()) {
      if (unit != UNKNOWN && unit.label.equals(label)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}

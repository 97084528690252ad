package io.gouji.examples.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** In what a table prints its amounts, and what a unit of them is in the invented figures. */
enum Print {
  /** Hundredths of 万元, printed in 万元. */
  HUNDREDTHS("万元", 2, 2),
  /** 元, printed as they are. */
  YUAN("元", 4, 4),
  /** 元, printed with the 分 that they do not have. */
  YUAN_AND_CENTS("元", 4, 6),
  /** 元, printed in 万元 and rounded. */
  ROUNDED("万元", 4, 2);

  private static final int DIGITS_OF_TEN_THOUSAND = 4;

  private final String unit;
  private final int scale;
  private final int places;

  Print(String unit, int scale, int places) {
    this.unit = unit;
    this.scale = scale;
    this.places = places;
  }

  /** The unit as the caption states it. */
  String unit() {
    return unit;
  }

  /** What a cell states, in 万元. */
  BigDecimal value(long amount) {
    return BigDecimal.valueOf(amount, scale).setScale(places, RoundingMode.HALF_UP);
  }

  String text(long amount, boolean grouped) {
    BigDecimal value = value(amount);
    BigDecimal printed = unit.equals("元") ? value.movePointRight(DIGITS_OF_TEN_THOUSAND) : value;
    return Money.grouped(printed.toPlainString(), grouped);
  }
}

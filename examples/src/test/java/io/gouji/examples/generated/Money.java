package io.gouji.examples.generated;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Prints hundredths of 万元. */
final class Money {
  private Money() {}

  static BigDecimal value(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  /** With two decimals. */
  static String printed(long hundredths, boolean grouped) {
    return grouped(value(hundredths).toPlainString(), grouped);
  }

  /** Without zeros at the end. */
  static String trimmed(long hundredths, boolean grouped) {
    BigDecimal value = value(hundredths);
    return grouped(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString(), grouped);
  }

  /** A part in per cent of a whole, rounded half up to two decimals. */
  static BigDecimal percent(long part, long whole) {
    return new BigDecimal(BigInteger.valueOf(part).multiply(BigInteger.valueOf(100)))
        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }

  /** A number with separators of thousands or without. */
  static String grouped(String plain, boolean grouped) {
    if (!grouped) {
      return plain;
    }
    int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder result = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = end - 3; i > first; i -= 3) {
      result.insert(i, ',');
    }
    return result.toString();
  }
}

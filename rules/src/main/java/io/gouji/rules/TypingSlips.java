package io.gouji.rules;

import java.math.BigDecimal;
import java.util.Optional;

/** Recognises from the digits alone how one number was printed for another. */
final class TypingSlips {
  private static final int YUAN_IN_TEN_THOUSAND = 4;

  private TypingSlips() {}

  /**
   * The slip that makes one number of another.
   *
   * @param decimals the number of decimals to which such numbers are printed
   */
  static Optional<Slip> of(BigDecimal printed, BigDecimal meant, int decimals) {
    if (printed.signum() == 0 || meant.signum() == 0) {
      return digits(printed.abs(), meant.abs(), decimals);
    }
    if (printed.negate().compareTo(meant) == 0) {
      return Optional.of(Slip.SIGN_CHANGED);
    }
    if (printed.signum() * meant.signum() < 0) {
      return Optional.empty();
    }
    return digits(printed.abs(), meant.abs(), decimals)
        .or(() -> shifted(printed, meant))
        .or(() -> lastPlace(printed, meant, decimals));
  }

  /** The same digits elsewhere. */
  private static Optional<Slip> shifted(BigDecimal printed, BigDecimal meant) {
    BigDecimal one = printed.stripTrailingZeros();
    BigDecimal other = meant.stripTrailingZeros();
    if (!one.unscaledValue().equals(other.unscaledValue())) {
      return Optional.empty();
    }
    int places = Math.abs(one.scale() - other.scale());
    return Optional.of(places == YUAN_IN_TEN_THOUSAND ? Slip.OTHER_UNIT : Slip.POINT_MOVED);
  }

  private static Optional<Slip> lastPlace(BigDecimal printed, BigDecimal meant, int decimals) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    return printed.subtract(meant).abs().compareTo(unit) == 0
        ? Optional.of(Slip.LAST_PLACE)
        : Optional.empty();
  }

  private static Optional<Slip> digits(BigDecimal printed, BigDecimal meant, int decimals) {
    String was = plain(printed, printed.scale());
    Optional<Slip> slip = edited(was, plain(meant, Math.max(decimals, meant.scale())));
    if (slip.isEmpty() && printed.scale() != decimals && printed.scale() >= meant.scale()) {
      slip = edited(was, plain(meant, printed.scale()));
    }
    return slip;
  }

  private static String plain(BigDecimal value, int scale) {
    BigDecimal scaled = value.stripTrailingZeros();
    return (scaled.scale() > scale ? scaled : scaled.setScale(Math.max(scale, 0))).toPlainString();
  }

  private static Optional<Slip> edited(String was, String meant) {
    int start = 0;
    int shorter = Math.min(was.length(), meant.length());
    while (start < shorter && was.charAt(start) == meant.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && was.charAt(was.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
      end++;
    }
    String wrong = was.substring(start, was.length() - end);
    String right = meant.substring(start, meant.length() - end);
    boolean isPoint = wrong.indexOf('.') >= 0 || right.indexOf('.') >= 0;
    if (isPoint) {
      return Optional.empty();
    }
    if (wrong.length() == 1 && right.length() == 1) {
      return Optional.of(Slip.DIGIT_CHANGED);
    }
    if (wrong.length() == 2
        && right.length() == 2
        && wrong.charAt(0) == right.charAt(1)
        && wrong.charAt(1) == right.charAt(0)) {
      return Optional.of(Slip.DIGITS_SWAPPED);
    }
    if (wrong.isEmpty() && right.length() == 1) {
      return Optional.of(Slip.DIGIT_DROPPED);
    }
    if (wrong.length() == 1 && right.isEmpty()) {
      boolean doubled = start > 0 && was.charAt(start - 1) == wrong.charAt(0);
      return Optional.of(doubled ? Slip.DIGIT_DOUBLED : Slip.DIGIT_ADDED);
    }
    return Optional.empty();
  }
}

package io.gouji.model;

import java.math.BigDecimal;

/** Reads figures as disclosures print them. */
final class PrintedNumber {
  private static final Amount BLANK = new Amount.Blank();

  /** No amount of money has more characters; converting a longer text would only cost time. */
  private static final int LONGEST = 60;

  /** The decimals of an amount in a narrow cell. */
  private static final int CENTS = 2;

  private PrintedNumber() {}

  static Amount parse(String text, Unit unit) {
    String plain = plain(text);
    if (unit == Unit.PERCENT && (plain.endsWith("%") || plain.endsWith("％"))) {
      plain = plain.substring(0, plain.length() - 1);
    }
    if (isDashes(plain)) {
      return BLANK;
    }
    String digits = digits(plain);
    return digits.isEmpty()
        ? new Amount.Unreadable(text.strip())
        : new Amount.Stated(new BigDecimal(digits), unit);
  }

  static Amount blank() {
    return BLANK;
  }

  private static boolean isDashes(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  /** The number without thousands separators, or "" if it is none: [+-]? digits, fraction. */
  private static String digits(String plain) {
    if (plain.length() > LONGEST) {
      return "";
    }
    int start = plain.charAt(0) == '-' || plain.charAt(0) == '+' ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    boolean isNumber =
        isWhole(plain, start, end)
            && (point < 0
                || (point + 1 < plain.length() && areDigits(plain, point + 1, plain.length())));
    if (!isNumber) {
      return "";
    }
    return plain.indexOf(',') < 0 ? plain : plain.replace(",", "");
  }

  private static boolean isWhole(String plain, int start, int end) {
    int comma = plain.indexOf(',', start);
    if (comma < 0 || comma >= end) {
      return start < end && areDigits(plain, start, end);
    }
    if (comma == start || comma - start > 3 || (end - comma) % 4 != 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean atSeparator = i >= comma && (i - comma) % 4 == 0;
      char c = plain.charAt(i);
      if (atSeparator ? c != ',' : (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean areDigits(String plain, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = plain.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is as it would be without typesetting: digits and points, as most are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '9' || c < ',') {
        return false;
      }
    }
    return true;
  }

  /**
   * The characters that count. White space is left out, but for one blank where it parts the digits
   * of a fraction: before the point it sets a number in groups, after it another number begins.
   * Only a line that ends within the cents is joined to the next.
   */
  private static String plain(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int point = -1;
    boolean gap = false;
    boolean lineEnd = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Label.isSpace(c)) {
        boolean inFraction = point >= 0 && plain.length() > point + 1;
        gap |= inFraction && c != '\n';
        lineEnd |= inFraction && c == '\n';
        continue;
      }
      char sign = plain(c);
      if (sign == '.') {
        point = plain.length();
      } else if (gap || (lineEnd && plain.length() > point + CENTS)) {
        plain.append(' ');
      }
      gap = false;
      plain.append(sign);
    }
    return plain.toString();
  }

  /** The sign of a number for which a character stands. */
  private static char plain(char c) {
    if (c >= '０' && c <= '９') {
      return (char) (c - '０' + '0');
    }
    if ("−－–—‑﹣".indexOf(c) >= 0) {
      return '-';
    }
    return switch (c) {
      case '．' -> '.';
      case '，' -> ',';
      case '＋' -> '+';
      default -> c;
    };
  }
}

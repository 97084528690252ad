package io.gouji.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads figures as disclosures print them. */
final class PrintedNumber {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]+)?");

  private PrintedNumber() {}

  static Amount parse(String text, Unit unit) {
    String plain = plain(text);
    if (plain.isEmpty() || plain.chars().allMatch(c -> c == '-')) {
      return Amount.blank();
    }
    if (!NUMBER.matcher(plain).matches()) {
      return new Amount.Unreadable(text.strip());
    }
    return new Amount.Stated(new BigDecimal(plain.replace(",", "")), unit);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') {
        plain.append((char) (c - '０' + '0'));
      } else if (c == '．') {
        plain.append('.');
      } else if (c == '，') {
        plain.append(',');
      } else if ("−－–—‑﹣".indexOf(c) >= 0) {
        plain.append('-');
      } else if (c == '＋') {
        plain.append('+');
      } else if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u3000') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}

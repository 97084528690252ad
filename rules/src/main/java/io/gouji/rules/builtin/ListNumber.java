package io.gouji.rules.builtin;

import io.gouji.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * The number with which a paragraph begins, automatic or typed: 第一部分, 一、, （一）, 1、, 1., （1）, 1）.
 *
 * @param value at least 1, at most 99
 */
record ListNumber(Style style, int value) {
  private static final String DIGITS = "一二三四五六七八九";
  private static final int TEN = 10;
  private static final String SPACES = " \t\u3000\u00a0";

  /** The ways of numbering. 1、 and 1. are two, for one often stands within the other. */
  enum Style {
    PART,
    CHINESE,
    CHINESE_IN_BRACKETS,
    ARABIC,
    ARABIC_WITH_POINT,
    ARABIC_IN_BRACKETS,
    ARABIC_WITH_BRACKET
  }

  /** The number of a paragraph; null if it has none. */
  static @Nullable ListNumber of(Block.Paragraph paragraph) {
    String text = paragraph.numbering().isEmpty() ? paragraph.text() : paragraph.numbering();
    int at = 0;
    while (at < text.length() && (SPACES.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at >= text.length()) {
      return null;
    }
    char first = text.charAt(at);
    boolean isPart = first == '第';
    boolean isOpen = first == '（' || first == '(';
    int from = isPart || isOpen ? at + 1 : at;
    int end = from;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    if (end == from || end >= text.length()) {
      return null;
    }
    int value = value(text, from, end);
    Style style = style(text, end, text.charAt(from) < 'A', isPart, isOpen);
    return value == 0 || style == null ? null : new ListNumber(style, value);
  }

  /** The style of a numeral that is followed by some text. */
  private static @Nullable Style style(
      String text, int end, boolean isArabic, boolean isPart, boolean isOpen) {
    if (isPart) {
      return text.startsWith("部分", end) ? Style.PART : null;
    }
    char mark = text.charAt(end);
    if (mark == '）' || mark == ')') {
      if (isOpen) {
        return isArabic ? Style.ARABIC_IN_BRACKETS : Style.CHINESE_IN_BRACKETS;
      }
      return isArabic ? Style.ARABIC_WITH_BRACKET : null;
    }
    if (isOpen) {
      return null;
    }
    if (mark == '、') {
      return isEnumeration(text, end + 1) ? null : isArabic ? Style.ARABIC : Style.CHINESE;
    }
    boolean isDecimal = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    return isArabic && !isDecimal && (mark == '.' || mark == '．') ? Style.ARABIC_WITH_POINT : null;
  }

  /** Whether a further numeral of an enumeration follows: 一、二、三产业, but not 三、三公经费. */
  private static boolean isEnumeration(String text, int from) {
    int at = from;
    while (at < text.length() && isNumeral(text.charAt(at))) {
      at++;
    }
    return at > from && at < text.length() && text.charAt(at) == '、';
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || c == '十' || DIGITS.indexOf(c) >= 0;
  }

  /** The value of a numeral below a hundred, in digits or in Chinese; 0 if it is none. */
  static int value(String text, int from, int end) {
    int value = 0;
    int tens = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '十') {
        tens = tens > 0 || value > 9 ? 100 : Math.max(1, value);
        value = 0;
      } else {
        value = value * TEN + (c <= '9' ? c - '0' : DIGITS.indexOf(c) + 1);
      }
      if (value > 99 || tens > 9) {
        return 0;
      }
    }
    return tens * TEN + value;
  }

  /**
   * Whether a text has the number before this one, as it would stand in a list of this style; 1、
   * and 1. may stand in one list.
   */
  boolean followsWithin(String text) {
    int before = value - 1;
    return switch (style) {
      case PART -> text.contains("第" + chinese(before) + "部分");
      case CHINESE -> text.contains(chinese(before) + "、");
      case CHINESE_IN_BRACKETS ->
          text.contains("（" + chinese(before)) || text.contains("(" + chinese(before));
      case ARABIC, ARABIC_WITH_POINT ->
          text.contains(before + "、") || text.contains(before + ".") || text.contains(before + "．");
      case ARABIC_IN_BRACKETS, ARABIC_WITH_BRACKET ->
          text.contains(before + "）") || text.contains(before + ")");
    };
  }

  /** The number that follows in a list of this style. */
  ListNumber next() {
    return new ListNumber(style, value + 1);
  }

  /** The number as a reader sees it. */
  String printed() {
    return switch (style) {
      case PART -> "第" + chinese(value) + "部分";
      case CHINESE -> chinese(value) + "、";
      case CHINESE_IN_BRACKETS -> "（" + chinese(value) + "）";
      case ARABIC -> value + "、";
      case ARABIC_WITH_POINT -> value + ".";
      case ARABIC_IN_BRACKETS -> "（" + value + "）";
      case ARABIC_WITH_BRACKET -> value + "）";
    };
  }

  private static String chinese(int number) {
    int tens = number / TEN;
    int ones = number % TEN;
    return (tens > 1 ? DIGITS.substring(tens - 1, tens) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones - 1, ones) : "");
  }
}

package io.gouji.model;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The label of a row or header, taken apart: 「 其中：1、公务用车购置费」 has an indentation, says 其中, has an
 * enumerator and a name.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param printed the label as it stands
 * @param indentation the width of the white space before it, in half-width columns
 * @param ofWhich whether it begins with 其中
 * @param enumerator what numbers it, if anything
 * @param name the rest, {@linkplain #normalise normalised}
 */
public record Label(
    String printed,
    int indentation,
    boolean ofWhich,
    Optional<Enumerator> enumerator,
    String name) {

  /** The ways of numbering, from the highest level down. */
  public enum Enumerator {
    /** 一、. */
    CHINESE,
    /** （一）. */
    CHINESE_IN_PARENTHESES,
    /** 1、 or 1. */
    ARABIC,
    /** （1） or 1）. */
    ARABIC_IN_PARENTHESES,
    /** ①. */
    CIRCLED
  }

  /** A numbering at the beginning of a text, and where it ends. */
  private record Numbering(Enumerator enumerator, int end) {}

  /** Takes a printed label apart. */
  public static Label of(String printed) {
    int start = skipSpaces(printed, 0);
    int afterOfWhich = endOfOfWhich(printed, start);
    boolean isOfWhich = afterOfWhich > start && hasMore(printed, afterOfWhich);
    if (isOfWhich) {
      start = skipSpaces(printed, afterOfWhich);
    }
    Optional<Numbering> numbering =
        numbering(printed, start).filter(found -> hasMore(printed, found.end()));
    return new Label(
        printed,
        indentation(printed),
        isOfWhich,
        numbering.map(Numbering::enumerator),
        normalise(printed.substring(numbering.map(Numbering::end).orElse(start))));
  }

  /** The printed label without the white space around it. */
  String text() {
    int start = skipSpaces(printed, 0);
    int end = printed.length();
    while (end > start && isSpace(printed.charAt(end - 1))) {
      end--;
    }
    return printed.substring(start, end);
  }

  private static Optional<Numbering> numbering(String text, int start) {
    if (start >= text.length()) {
      return Optional.empty();
    }
    char first = text.charAt(start);
    if (first >= '①' && first <= '⑳') {
      return Optional.of(new Numbering(Enumerator.CIRCLED, skip(text, start + 1, '、')));
    }
    boolean isOpen = first == '(' || first == '（';
    int from = isOpen ? skipSpaces(text, start + 1) : start;
    int chinese = endOfDigits(text, from, true);
    int arabic = endOfDigits(text, from, false);
    int end = Math.max(chinese, arabic);
    if (end == from || end >= text.length()) {
      return Optional.empty();
    }
    char mark = text.charAt(end);
    if (mark == ')' || mark == '）') {
      if (arabic > from) {
        return Optional.of(
            new Numbering(Enumerator.ARABIC_IN_PARENTHESES, skip(text, end + 1, '、')));
      }
      return isOpen
          ? Optional.of(new Numbering(Enumerator.CHINESE_IN_PARENTHESES, skip(text, end + 1, '、')))
          : Optional.empty();
    }
    if (isOpen) {
      return Optional.empty();
    }
    boolean isDecimal = end + 1 < text.length() && isDigit(text.charAt(end + 1));
    boolean isMark = mark == '、' || ((mark == '．' || mark == '.') && !isDecimal);
    return isMark
        ? Optional.of(
            new Numbering(arabic > from ? Enumerator.ARABIC : Enumerator.CHINESE, end + 1))
        : Optional.empty();
  }

  private static int endOfOfWhich(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '其') {
      return start;
    }
    int second = skipSpaces(text, start + 1);
    if (second >= text.length() || text.charAt(second) != '中') {
      return start;
    }
    int mark = skipSpaces(text, second + 1);
    return mark < text.length() && ":：,，".indexOf(text.charAt(mark)) >= 0 ? mark + 1 : mark;
  }

  private static boolean hasMore(String text, int from) {
    return skipSpaces(text, from) < text.length();
  }

  private static int skipSpaces(String text, int from) {
    int end = from;
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the digits end that begin at a place, with the white space among them. */
  private static int endOfDigits(String text, int from, boolean isChinese) {
    int end = from;
    while (end < text.length() && isDigitOrSpace(text.charAt(end), isChinese)) {
      end++;
    }
    return end;
  }

  private static boolean isDigitOrSpace(char c, boolean isChinese) {
    return (isChinese ? isChineseDigit(c) : isDigit(c)) || isSpace(c);
  }

  private static int skip(String text, int from, char c) {
    return from < text.length() && text.charAt(from) == c ? from + 1 : from;
  }

  private static boolean isChineseDigit(int c) {
    return "一二三四五六七八九十百".indexOf(c) >= 0;
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /**
   * Whether nothing is to be seen of a character: white space of any width, a breaking one or not,
   * a soft hyphen, or a mark of direction.
   */
  static boolean isSpace(int c) {
    if ((c > ' ' && c < 0x80) || (c >= '一' && c <= '\u9fff')) {
      return false;
    }
    return c == ' '
        || c == '\u3000'
        || c == '\u00a0'
        || c == '\u00ad'
        || (c >= '\u2000' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202f')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff'
        || Character.isWhitespace(c);
  }

  /**
   * A label without what typesetting adds: no white space, no quotation marks, full-width letters,
   * digits and parentheses made half-width.
   */
  public static String normalise(String text) {
    if (isNormal(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    boolean isCommon = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '一' && c <= '\u9fff') {
        plain.append(c);
        continue;
      }
      if (c >= '！' && c <= '～') {
        c = (char) (c - '！' + '!');
      }
      if (!isNoise(c)) {
        plain.append(c);
        isCommon &= isCommon(c);
      }
    }
    return isCommon ? plain.toString() : Normalizer.normalize(plain, Normalizer.Form.NFKC);
  }

  /** Whether a text is Chinese, letters and digits only, as most labels are. */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain =
          (c >= '一' && c <= '\u9fff') || (c < 0x80 && c > ' ' && c != '"' && c != '\'');
      if (!isPlain) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing is left of a text when it is {@linkplain #normalise normalised}. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isNoise(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoise(char c) {
    return switch (c) {
      case '“', '”', '"', '‘', '’', '\'', '「', '」', '《', '》' -> true;
      default -> isSpace(c);
    };
  }

  /** Whether a character is its own compatibility form for certain: the fast way for most text. */
  private static boolean isCommon(char c) {
    return c < 0x80
        || (c >= '一' && c <= '\u9fff')
        || c == '、'
        || c == '。'
        || c == '—'
        || c == '≥'
        || c == '≤';
  }

  private static int indentation(String printed) {
    int width = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '\u3000' || c == '\t') {
        width += 2;
      } else if (c == ' ' || c == '\u00a0') {
        width += 1;
      } else {
        return width;
      }
    }
    return 0;
  }
}

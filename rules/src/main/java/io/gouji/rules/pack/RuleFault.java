package io.gouji.rules.pack;

import java.util.List;
import java.util.Locale;

/**
 * A mistake in a rule file, and where it stands.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param code what kind of mistake it is; stable
 * @param arguments what the message names: the word that is wrong, those that would be right
 * @param source the file's name
 * @param line the line, from 1
 * @param column the first character, from 1
 * @param width how many characters are meant
 * @param excerpt the line as it stands
 */
public record RuleFault(
    String code,
    List<String> arguments,
    String source,
    int line,
    int column,
    int width,
    String excerpt) {
  private static final int TAB = 4;

  public RuleFault {
    arguments = List.copyOf(arguments);
  }

  /** What is wrong, in one sentence: in English if that is asked for, and else in Chinese. */
  public String message(Locale language) {
    return FaultMessages.of(language).text(code, arguments);
  }

  /**
   * File, line and column, the message, the line, and carets under the characters that are meant.
   */
  public String report(Locale language) {
    int start = excerpt.offsetByCodePoints(0, column - 1);
    int end = Math.min(excerpt.length(), start + 1);
    if (start < excerpt.length()) {
      int left = excerpt.codePointCount(start, excerpt.length());
      end = excerpt.offsetByCodePoints(start, Math.min(width, left));
    }
    String before = " ".repeat(cells(excerpt.substring(0, start)));
    String carets = "^".repeat(Math.max(1, cells(excerpt.substring(start, end))));
    return "%s:%d:%d: %s%n  %s%n  %s%s"
        .formatted(
            source,
            line,
            column,
            message(language),
            excerpt.replace("\t", " ".repeat(TAB)),
            before,
            carets)
        .replace(System.lineSeparator(), "\n");
  }

  /** How many cells of a terminal a text takes: Chinese characters take two. */
  private static int cells(String text) {
    return text.codePoints().map(RuleFault::cells).sum();
  }

  private static int cells(int character) {
    if (character == '\t') {
      return TAB;
    }
    boolean isWide =
        (character >= 0x1100 && character <= 0x115f)
            || (character >= 0x2e80 && character <= 0xa4cf)
            || (character >= 0xac00 && character <= 0xd7a3)
            || (character >= 0xf900 && character <= 0xfaff)
            || (character >= 0xfe30 && character <= 0xfe6f)
            || (character >= 0xff00 && character <= 0xff60)
            || (character >= 0xffe0 && character <= 0xffe6)
            || (character >= 0x20000 && character <= 0x3fffd);
    return isWide ? 2 : 1;
  }
}

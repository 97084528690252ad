package io.gouji.report;

import io.gouji.rules.Severity;

/** Colours of a terminal, or none. */
final class TextStyle {
  private static final String RESET = "\u001b[0m";

  private final boolean color;

  TextStyle(boolean color) {
    this.color = color;
  }

  String bold(String text) {
    return color ? "\u001b[1m" + text + RESET : text;
  }

  String dim(String text) {
    return color ? "\u001b[2m" + text + RESET : text;
  }

  String good(String text) {
    return color ? "\u001b[32m" + text + RESET : text;
  }

  String bad(String text) {
    return color ? "\u001b[1;31m" + text + RESET : text;
  }

  String of(Severity severity, String text) {
    String code =
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case INFO -> "1;36";
        };
    return color ? "\u001b[" + code + "m" + text + RESET : text;
  }

  /** A text without characters that would command the terminal. */
  static String printable(String text) {
    boolean clean = text.chars().noneMatch(Character::isISOControl);
    if (clean) {
      return text;
    }
    StringBuilder printable = new StringBuilder();
    text.chars().forEach(c -> printable.append(Character.isISOControl(c) ? '?' : (char) c));
    return printable.toString();
  }

  /** A label filled up with spaces to a width in columns of a terminal. */
  static String pad(String label, int width) {
    int columns = label.chars().map(c -> c >= 0x2e80 ? 2 : 1).sum();
    return label + " ".repeat(Math.max(0, width - columns));
  }
}

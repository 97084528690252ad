package io.gouji.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** What is known of the terminal, if there is one. */
final class Terminal {
  private Terminal() {}

  /** Whether a person watches: Java knows only of input and output together. */
  static boolean isPresent() {
    return isTerminal(System.console()) && !"dumb".equals(System.getenv("TERM"));
  }

  /** Whether colour is welcome. */
  static boolean wantsColor() {
    String refusal = System.getenv("NO_COLOR");
    return isPresent() && (refusal == null || refusal.isEmpty());
  }

  /** Without a terminal there is no console up to Java 21, and one that says so from Java 22 on. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}

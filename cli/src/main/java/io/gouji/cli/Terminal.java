package io.gouji.cli;

/** What is known of the terminal, if there is one. */
final class Terminal {
  private Terminal() {}

  /** Whether a person watches: Java knows only of input and output together. */
  static boolean isPresent() {
    return System.console() != null && !"dumb".equals(System.getenv("TERM"));
  }

  /** Whether colour is welcome. */
  static boolean wantsColor() {
    String refusal = System.getenv("NO_COLOR");
    return isPresent() && (refusal == null || refusal.isEmpty());
  }
}

package io.gouji.cli;

/** The exit codes, on which scripts depend. */
final class ExitCode {
  /** Nothing was found at or above the severity of {@code --fail-on}. */
  static final int PASSED = 0;

  /** Something was found. */
  static final int FOUND = 1;

  /** The command was used wrongly. */
  static final int USAGE = 2;

  /** At least one file could not be read. */
  static final int UNREADABLE = 3;

  private ExitCode() {}
}

package io.gouji.batch;

import java.util.List;

/**
 * A file of settings or a baseline that cannot be understood, and where. The message is English,
 * for developers; people are told by the {@link #problem()} and its {@link #arguments()}.
 *
 * <p>Immutable but for what every {@link Throwable} lets change.
 */
public final class FileFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Problem {
    /** The file is not YAML: {0} says why. */
    NOT_YAML("Expected YAML but was %s"),
    /** Something else stands where a mapping of names to values is expected. */
    NOT_A_MAPPING("Expected a mapping but was something else"),
    /** Something else stands where a list is expected. */
    NOT_A_LIST("Expected a list but was something else"),
    /** Something else stands where one value is expected. */
    NOT_A_VALUE("Expected one value but was something else"),
    /** The key {0} is not known here; {1} are. */
    UNKNOWN_KEY("Expected a known key but was %s, not one of %s"),
    /** The key {0} stands twice. */
    DUPLICATE_KEY("Expected one key of each name but was two %s"),
    /** The key {0} is missing. */
    MISSING_KEY("Expected the key %s but was none"),
    /** There is no rule {0}. */
    UNKNOWN_RULE("Expected the id of a rule but was %s"),
    /** There is no kind of table {0}. */
    UNKNOWN_TABLE("Expected a kind of table but was %s"),
    /** The value {0} is not one of {1}. */
    UNKNOWN_VALUE("Expected a known value but was %s, not one of %s"),
    /** The rule {0} has no parameter {1}. */
    UNKNOWN_PARAMETER("Expected a parameter of %s but was %s"),
    /** The value {0} is not a whole number of at least {1}. */
    NOT_A_NUMBER("Expected a whole number but was %s, not at least %s"),
    /** Parameters cannot be set for one kind of table. */
    PARAMETER_OF_TABLE("Expected no parameters for one kind of table but was %s"),
    /** The finding {0} stands twice for one disclosure. */
    DUPLICATE_FINDING("Expected one entry of each finding but was two %s");

    private final String english;

    Problem(String english) {
      this.english = english;
    }
  }

  private final String file;
  private final int line;
  private final int column;
  private final Problem problem;
  private final String[] arguments;

  FileFormatException(String file, int line, int column, Problem problem, List<String> arguments) {
    super(
        "%s in %s, line %d, column %d"
            .formatted(problem.english.formatted(arguments.toArray()), file, line, column));
    this.file = file;
    this.line = line;
    this.column = column;
    this.problem = problem;
    this.arguments = arguments.toArray(String[]::new);
  }

  /** The file as it was named. */
  public String file() {
    return file;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The column, counted from 1. */
  public int column() {
    return column;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** What the problem speaks of, as its Javadoc numbers it. */
  public List<String> arguments() {
    return List.of(arguments);
  }
}

package io.gouji.rules;

/**
 * A whole number that a configuration may set for a rule.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param name its name in a configuration, such as fewestTables
 * @param standard the value that the rule has otherwise
 * @param smallest the smallest value that makes sense
 */
public record RuleParameter(String name, int standard, int smallest) {
  public RuleParameter {
    if (standard < smallest) {
      throw new IllegalArgumentException(
          "Expected a standard of at least %d but was %d for %s"
              .formatted(smallest, standard, name));
    }
  }
}

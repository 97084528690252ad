package io.gouji.rules;

/**
 * How much a finding matters, the gravest first.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum Severity {
  /** Both figures cannot be true. */
  ERROR,
  /** A person must look. */
  WARNING,
  /** A matter of form. */
  INFO
}

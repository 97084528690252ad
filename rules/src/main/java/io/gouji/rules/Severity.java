package io.gouji.rules;

/** How much a finding matters, the gravest first. */
public enum Severity {
  /** Both figures cannot be true. */
  ERROR,
  /** A person must look. */
  WARNING,
  /** A matter of form. */
  INFO
}

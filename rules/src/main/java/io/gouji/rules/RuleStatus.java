package io.gouji.rules;

/**
 * Where a rule is in its life.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum RuleStatus {
  /** It is tried out: nothing is checked by it unless a configuration switches it on. */
  DRAFT,
  /** It is in force. */
  ACTIVE,
  /** It still checks, but is going to be withdrawn; its page says what takes its place. */
  DEPRECATED
}

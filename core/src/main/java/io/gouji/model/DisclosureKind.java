package io.gouji.model;

/**
 * The two disclosures that a department owes each year.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum DisclosureKind {
  /** 部门预算公开. */
  BUDGET,
  /** 部门决算公开. */
  FINAL_ACCOUNTS
}

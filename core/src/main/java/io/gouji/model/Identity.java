package io.gouji.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whose disclosure it is, and of which year.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param department the department's name as its tables print it, such as 商促局
 * @param departmentCode the department's budget code, such as 366
 * @param province the short name of the province of which the department is by its own name, such
 *     as 江苏; empty where the document does not say for certain
 */
public record Identity(
    Optional<String> department,
    Optional<String> departmentCode,
    OptionalInt fiscalYear,
    DisclosureKind kind,
    Optional<String> province) {

  /** Whose disclosure it is, of a province that is not known. */
  public Identity(
      Optional<String> department,
      Optional<String> departmentCode,
      OptionalInt fiscalYear,
      DisclosureKind kind) {
    this(department, departmentCode, fiscalYear, kind, Optional.empty());
  }

  /** The same identity, of a province or of one that is not known. */
  public Identity withProvince(Optional<String> other) {
    return new Identity(department, departmentCode, fiscalYear, kind, other);
  }

  /** The measure that the disclosure's own figures have. */
  public Measure measure() {
    return switch (kind) {
      case BUDGET -> Measure.BUDGET;
      case FINAL_ACCOUNTS -> Measure.FINAL;
    };
  }
}

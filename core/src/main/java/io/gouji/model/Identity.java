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
 */
public record Identity(
    Optional<String> department,
    Optional<String> departmentCode,
    OptionalInt fiscalYear,
    DisclosureKind kind) {

  /** The measure that the disclosure's own figures have. */
  public Measure measure() {
    return switch (kind) {
      case BUDGET -> Measure.BUDGET;
      case FINAL_ACCOUNTS -> Measure.FINAL;
    };
  }
}

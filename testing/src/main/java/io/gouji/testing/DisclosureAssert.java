package io.gouji.testing;

import io.gouji.model.Diagnostic;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what a disclosure says.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class DisclosureAssert extends AbstractAssert<DisclosureAssert, Disclosure> {
  DisclosureAssert(Disclosure actual) {
    super(actual, DisclosureAssert.class);
  }

  /** Verifies whose disclosure it is. */
  public DisclosureAssert isOf(String department) {
    isNotNull();
    if (!actual.identity().department().equals(Optional.of(department))) {
      throw failureWithActualExpected(
          actual.identity().department().orElse(""),
          department,
          "Expecting the disclosure of <%s> but was of <%s>",
          department,
          actual.identity().department().orElse(""));
    }
    return this;
  }

  /** Verifies the fiscal year. */
  public DisclosureAssert hasFiscalYear(int year) {
    isNotNull();
    if (!actual.identity().fiscalYear().equals(OptionalInt.of(year))) {
      throw failure(
          "Expecting the disclosure of the fiscal year <%s> but was of <%s>",
          year, actual.identity().fiscalYear());
    }
    return this;
  }

  /** Verifies that everything in the document was understood. */
  public DisclosureAssert hasNoDiagnostics() {
    isNotNull();
    List<Diagnostic> diagnostics = actual.diagnostics();
    if (!diagnostics.isEmpty()) {
      throw failure("Expecting no diagnostics but was <%s>", diagnostics);
    }
    return this;
  }

  /**
   * Assertions on the first table of a kind.
   *
   * @throws AssertionError if there is none
   */
  public TableAssert table(TableKind kind) {
    return table(kind, 0);
  }

  /**
   * Assertions on a table of a kind of which there may be several.
   *
   * @param position its position among the tables of the kind, from 0
   * @throws AssertionError if there are not so many
   */
  public TableAssert table(TableKind kind, int position) {
    isNotNull();
    List<DisclosureTable> tables = actual.tables(kind);
    if (position >= tables.size()) {
      throw failure(
          "Expecting at least <%s> tables of kind <%s> but was <%s>, of the tables%n  %s",
          position + 1,
          kind,
          tables.size(),
          actual.tables().stream().map(DisclosureTable::body).toList());
    }
    return new TableAssert(tables.get(position).body());
  }
}

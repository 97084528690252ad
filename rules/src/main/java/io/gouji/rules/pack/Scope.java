package io.gouji.rules.pack;

import io.gouji.model.Column;
import io.gouji.model.Figure;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which tables, row and column a formula speaks just now.
 *
 * @param tables the table of each kind, of those that the document has
 * @param current the table whose rows or columns are gone through
 * @param row the row at which it is
 * @param column the column at which it is
 */
record Scope(
    RuleContext context,
    Blanks blanks,
    Map<TableKind, TableBody> tables,
    @Nullable TableBody current,
    @Nullable Row row,
    @Nullable Column column) {

  /** What a blank cell is to a rule. */
  enum Blanks {
    /** Zero, even where all are blank. */
    AS_ZERO,
    /** Nothing: as if the cell were not there. */
    AS_MISSING,
    /** Zero, unless all are blank: then there is nothing to compare. */
    SKIP_IF_ALL_BLANK
  }

  Scope at(TableBody table, Row line) {
    return new Scope(context, blanks, tables, table, line, null);
  }

  Scope at(TableBody table, Column amounts) {
    return new Scope(context, blanks, tables, table, null, amounts);
  }

  /** Whether a figure is there at all for this rule. */
  boolean isThere(Figure figure) {
    return blanks != Blanks.AS_MISSING || !figure.amount().isBlank();
  }

  /** The table of a kind, or the current one. */
  @Nullable TableBody table(TableName name) {
    return name.kind() == null ? current : tables.get(name.kind());
  }

  /**
   * Which table is meant.
   *
   * @param kind the kind; null for the one that is gone through
   */
  record TableName(@Nullable TableKind kind) {
    /** The kind; none for the table that is gone through. */
    Set<TableKind> kinds() {
      return kind == null ? Set.of() : Set.of(kind);
    }
  }
}

package io.gouji.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column of a table.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param index its position among the table's columns
 * @param panel which of the tables side by side it belongs to: 0 for the left one (收入), 1 for the
 *     next (支出)
 * @param headers the header texts from the top down, {@linkplain Label#normalise normalised}; a
 *     column's siblings are those whose headers differ only in the last
 * @param unit the unit of its amounts
 * @param gridColumn its first column in the grid
 * @param otherYear the year of its amounts, if it is not that of the table: 上年预算数 beside 本年预算数
 */
public record Column(
    int index,
    int panel,
    ColumnRole role,
    List<String> headers,
    Unit unit,
    int gridColumn,
    OptionalInt otherYear) {
  public Column {
    headers = List.copyOf(headers);
  }

  /** A column with amounts of the table's own year. */
  public Column(
      int index, int panel, ColumnRole role, List<String> headers, Unit unit, int gridColumn) {
    this(index, panel, role, headers, unit, gridColumn, OptionalInt.empty());
  }

  /** The header text directly above the cells, or the role's usual label. */
  public String label() {
    return headers.isEmpty() ? role.label() : headers.get(headers.size() - 1);
  }

  /** What the headers say the amounts are: 预算数 or 决算数; empty if they do not say. */
  public Optional<Measure> measure() {
    for (int i = headers.size() - 1; i >= 0; i--) {
      if (headers.get(i).contains("决算数") || headers.get(i).contains("执行数")) {
        return Optional.of(Measure.FINAL);
      }
      if (headers.get(i).contains("预算数")) {
        return Optional.of(Measure.BUDGET);
      }
    }
    return Optional.empty();
  }

  /** The headers above the last one. */
  public List<String> group() {
    return headers.isEmpty() ? List.of() : headers.subList(0, headers.size() - 1);
  }
}

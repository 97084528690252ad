package io.gouji.rules.builtin;

import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the columns of a table that compare its amounts of one year with those of another. */
final class ComparisonColumns {
  private ComparisonColumns() {}

  /**
   * What a cell compares.
   *
   * @param figure the change or its rate
   */
  record Comparison(Figure figure, Figure now, Figure before) {

    /** The later amount less the earlier one, or the reverse where a decrease has no sign. */
    List<Term> difference() {
      boolean isUnsigned = value(figure).signum() >= 0 && value(now).compareTo(value(before)) < 0;
      return isUnsigned
          ? List.of(Term.plus(before), Term.minus(now))
          : List.of(Term.plus(now), Term.minus(before));
    }

    /** Whether there was something to compare with. */
    boolean hasBase() {
      return before.isNonZero();
    }

    private static BigDecimal value(Figure figure) {
      return figure.amount().stated().map(stated -> stated.value()).orElse(BigDecimal.ZERO);
    }
  }

  /** The comparisons in columns of a role, where one column alone states each year's amounts. */
  static Stream<Comparison> of(TableBody table, ColumnRole role) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column.role() == role) {
        List<Column> now = totals(table, column.panel(), false);
        List<Column> before = totals(table, column.panel(), true);
        if (now.size() == 1 && before.size() == 1) {
          add(table, column, now.get(0), before.get(0), comparisons);
        }
      }
    }
    return comparisons.stream();
  }

  private static void add(
      TableBody table, Column column, Column now, Column before, List<Comparison> comparisons) {
    for (Row row : table.rows()) {
      Optional<Figure> figure = table.figure(row, column).filter(Figure::isStated);
      Optional<Figure> later = table.figure(row, now);
      Optional<Figure> earlier = table.figure(row, before);
      if (figure.isPresent() && later.isPresent() && earlier.isPresent()) {
        comparisons.add(new Comparison(figure.get(), later.get(), earlier.get()));
      }
    }
  }

  private static List<Column> totals(TableBody table, int panel, boolean ofOtherYear) {
    return table.columns().stream()
        .filter(column -> column.panel() == panel)
        .filter(column -> column.otherYear().isPresent() == ofOtherYear)
        .filter(c -> c.role() == ColumnRole.TOTAL || c.role() == ColumnRole.BUDGETED)
        .toList();
  }
}

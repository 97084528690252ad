package io.gouji.testing;

import io.gouji.model.Amount;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a line of a table.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class LineAssert extends AbstractAssert<LineAssert, LineAssert.Line> {

  /** A line and the table in which it stands. */
  record Line(TableBody table, Row row) {
    @Override
    public String toString() {
      return "line 「" + row.label() + "」 of " + table;
    }
  }

  LineAssert(Line actual) {
    super(actual, LineAssert.class);
  }

  /**
   * Verifies the amount in the column 合计, or in the only column of money if none is called so.
   *
   * @param amount digits, in the unit of the column; 5.0 and 5.00 are equal
   */
  public LineAssert hasTotal(String amount) {
    isNotNull();
    boolean isOnly =
        actual.table().amountColumns(actual.row().panel()).size() == 1
            && actual.table().figure(actual.row(), ColumnRole.TOTAL).isEmpty();
    return has(
        isOnly
            ? actual.table().amountColumns(actual.row().panel()).get(0).role()
            : ColumnRole.TOTAL,
        amount);
  }

  /**
   * Verifies the amount in a column.
   *
   * @param amount digits, in the unit of the column; 5.0 and 5.00 are equal
   */
  public LineAssert has(ColumnRole column, String amount) {
    Figure figure = figure(column);
    Amount expected = Amount.of(amount, unit(figure));
    boolean isEqual =
        figure
            .amount()
            .stated()
            .filter(stated -> stated.value().compareTo(new BigDecimal(amount)) == 0)
            .isPresent();
    if (!isEqual) {
      throw failureWithActualExpected(
          figure.amount(),
          expected,
          "Expecting %s to have%n  %s <%s>%nbut was%n  <%s> at %s",
          actual,
          column.label(),
          expected,
          figure.amount(),
          figure.location());
    }
    return this;
  }

  /** Verifies that nothing is printed in a column; 0.00 is not nothing. */
  public LineAssert isBlank(ColumnRole column) {
    Figure figure = figure(column);
    if (!figure.amount().isBlank()) {
      throw failure(
          "Expecting %s to be blank in %s but was <%s> at %s",
          actual, column.label(), figure.amount(), figure.location());
    }
    return this;
  }

  private Figure figure(ColumnRole column) {
    isNotNull();
    return actual
        .table()
        .figure(actual.row(), column)
        .orElseThrow(
            () ->
                failure(
                    "Expecting %s to have a column %s but its columns are <%s>",
                    actual,
                    column,
                    actual.table().columns().stream().map(other -> other.role()).toList()));
  }

  private static Unit unit(Figure figure) {
    return figure.amount().stated().map(Amount.Stated::unit).orElse(Unit.UNKNOWN);
  }
}

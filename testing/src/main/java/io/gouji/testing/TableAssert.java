package io.gouji.testing;

import io.gouji.model.Label;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.Unit;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a table of a disclosure.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class TableAssert extends AbstractAssert<TableAssert, TableBody> {
  TableAssert(TableBody actual) {
    super(actual, TableAssert.class);
  }

  /** Verifies the title as printed. */
  public TableAssert hasTitle(String title) {
    isNotNull();
    String printed = actual.caption().title().text();
    if (!printed.equals(title)) {
      throw failureWithActualExpected(
          printed, title, "Expecting a table with the title <%s> but was <%s>", title, printed);
    }
    return this;
  }

  /** Verifies the unit of all columns of money. */
  public TableAssert hasUnit(Unit unit) {
    isNotNull();
    List<Unit> others =
        actual.columns().stream()
            .filter(column -> column.role().isMoney())
            .map(column -> column.unit())
            .filter(other -> other != unit)
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      throw failure("Expecting %s in <%s> but was also in <%s>", actual, unit, others);
    }
    return this;
  }

  /** Verifies that no amount is stated. */
  public TableAssert isEmpty() {
    isNotNull();
    if (!actual.isEmpty()) {
      throw failure("Expecting %s to state no amount but was <%s>", actual, stated());
    }
    return this;
  }

  /**
   * Assertions on a line: the first with a classification code, or else the first with a name.
   *
   * @param codeOrName such as 30201 or 办公费; numbering and white space of a name are irrelevant
   * @throws AssertionError if there is none
   */
  public LineAssert line(String codeOrName) {
    isNotNull();
    Row row =
        actual
            .row(codeOrName)
            .or(() -> named(Label.of(codeOrName).name()))
            .orElseThrow(
                () ->
                    failure(
                        "Expecting %s to have a line <%s> but its lines are%n  %s",
                        actual, codeOrName, actual.rows().stream().map(Row::path).toList()));
    return new LineAssert(new LineAssert.Line(actual, row));
  }

  private Optional<Row> named(String name) {
    return actual.rows().stream().filter(row -> row.name().equals(name)).findFirst();
  }

  private List<String> stated() {
    return actual
        .figures()
        .filter(figure -> figure.isStated())
        .map(figure -> figure.label() + " " + figure.text())
        .toList();
  }
}

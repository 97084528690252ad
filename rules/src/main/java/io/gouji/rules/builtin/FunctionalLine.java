package io.gouji.rules.builtin;

import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Label;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the rows of tables that a text means by the names of a line of the functional
 * classification. Names of higher levels may be left out, and 支出 at the end of a name; a row is
 * meant only if it is the one row of its table that fits.
 */
final class FunctionalLine {
  private static final List<TableKind> OF_ALL_FUNDS =
      List.of(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, TableKind.EXPENDITURE);
  private static final String EXPENDITURE = "支出";

  private FunctionalLine() {}

  /**
   * The amount of the text is that of the row: the one fund's of which the text speaks, or all
   * funds'. Nothing is said where the department has money of several and the text does not say
   * which it means.
   */
  static Optional<Relation> relation(RuleContext context, FundsInUse funds, Statement statement) {
    List<Figure> candidates = new ArrayList<>();
    for (TableKind kind : tables(statement.subject().fund(), funds)) {
      for (TableBody table : context.tables(kind)) {
        row(table, statement.item().functionalNames())
            .flatMap(row -> table.figure(row, ColumnRole.TOTAL))
            .filter(Figure::isStated)
            .ifPresent(candidates::add);
      }
    }
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            candidates.size() == 1
                ? Relation.equal(statement.figure(), candidates.get(0))
                : Relation.oneOf(statement.figure(), candidates));
  }

  /** The tables that have lines of some funds. */
  private static List<TableKind> tables(Fund fund, FundsInUse funds) {
    return switch (fund) {
      case ALL -> OF_ALL_FUNDS;
      case GENERAL_PUBLIC_BUDGET -> List.of(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE);
      case GOVERNMENT_MANAGED_FUNDS -> List.of(TableKind.GOVERNMENT_FUND_EXPENDITURE);
      case STATE_CAPITAL_OPERATIONS -> List.of(TableKind.STATE_CAPITAL_EXPENDITURE);
      case FISCAL_APPROPRIATION ->
          funds.areAll(Fund.GENERAL_PUBLIC_BUDGET, Fund.FISCAL_APPROPRIATION)
              ? List.of(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE)
              : List.of();
    };
  }

  /** The first row of a table that has the names; others may have them as well. */
  static Optional<Mention> mention(TableBody table, List<String> names) {
    for (Row row : table.rows()) {
      if (row.code().isPresent() && isNamed(table, row, names)) {
        int column = table.column(ColumnRole.NAME).map(Column::gridColumn).orElse(0);
        return Optional.of(
            new Mention(
                row.label(),
                table.location(row, column),
                row.code().orElseThrow() + " " + row.label()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Row> row(TableBody table, List<String> names) {
    Optional<Row> found = Optional.empty();
    for (Row row : table.rows()) {
      if (row.code().isPresent() && isNamed(table, row, names)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(row);
      }
    }
    return found;
  }

  /** Whether the row has the last name, and rows above it the others, from the bottom up. */
  private static boolean isNamed(TableBody table, Row row, List<String> names) {
    int last = names.size() - 1;
    if (!isSame(row.label(), names.get(last))) {
      return false;
    }
    Optional<Row> above = table.parent(row);
    for (int i = last - 1; i >= 0; i--) {
      while (above.isPresent() && !isSame(above.orElseThrow().label(), names.get(i))) {
        above = table.parent(above.orElseThrow());
      }
      if (above.isEmpty()) {
        return false;
      }
      above = table.parent(above.orElseThrow());
    }
    return true;
  }

  /** Of 国有资本经营预算支出 the text may leave 支出 where the funds have been named before. */
  private static boolean isSame(String label, String name) {
    return name.equals(EXPENDITURE)
        ? label.endsWith(EXPENDITURE)
        : shortened(Label.of(label).name()).equals(shortened(name));
  }

  private static String shortened(String name) {
    return name.length() > EXPENDITURE.length() && name.endsWith(EXPENDITURE)
        ? name.substring(0, name.length() - EXPENDITURE.length())
        : name;
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In each line of the final accounts of 政府性基金 and 国有资本经营, what was spent is what was brought over
 * and received less what is carried over: 本年支出 = 年初结转 + 本年收入 − 年末结转. Not stated where the table
 * lacks one of these columns, as budgets do.
 */
public final class FundTablesBalance implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return Stream.of(TableKind.GOVERNMENT_FUND_EXPENDITURE, TableKind.STATE_CAPITAL_EXPENDITURE)
        .flatMap(kind -> context.tables(kind).stream())
        .flatMap(table -> table.rows().stream().flatMap(row -> relation(table, row).stream()));
  }

  private static Optional<Relation> relation(TableBody table, Row row) {
    Optional<Figure> before = table.figure(row, ColumnRole.CARRYOVER_FROM_PRIOR_YEAR);
    Optional<Figure> received = table.figure(row, ColumnRole.CURRENT_YEAR_REVENUE);
    Optional<Figure> spent = table.figure(row, ColumnRole.TOTAL);
    Optional<Figure> after = table.figure(row, ColumnRole.CARRYOVER_TO_NEXT_YEAR);
    if (before.isEmpty() || received.isEmpty() || spent.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Relation.equal(
            spent.get(),
            List.of(Term.plus(before.get()), Term.plus(received.get()), Term.minus(after.get()))));
  }
}

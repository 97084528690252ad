package io.gouji.rules.builtin;

import io.gouji.model.Column;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In 财政拨款收支总表, what a fund receives and what it brought over from the prior year make the total of
 * its expenditure column. Not stated where the table gives the carry-over only in total.
 */
public final class FundsBalance implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables(TableKind.FISCAL_APPROPRIATION_BALANCE).stream()
        .filter(FundsBalance::splitsCarryover)
        .flatMap(table -> Fund.budgets().stream().flatMap(fund -> relation(table, fund).stream()));
  }

  private static boolean splitsCarryover(TableBody table) {
    boolean total =
        figure(table, Item.CARRYOVER_FROM_PRIOR_YEAR, Fund.FISCAL_APPROPRIATION)
            .map(Figure::isStated)
            .orElse(false);
    return !total
        || Fund.budgets().stream()
            .anyMatch(
                fund ->
                    figure(table, Item.CARRYOVER_FROM_PRIOR_YEAR, fund)
                        .map(Figure::isStated)
                        .orElse(false));
  }

  private static Optional<Relation> relation(TableBody table, Fund fund) {
    Optional<Figure> received = figure(table, Item.CURRENT_YEAR_REVENUE, fund);
    Optional<Figure> spent = figure(table, Item.TOTAL_EXPENDITURE, fund);
    if (received.isEmpty() || spent.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> sources =
        Stream.concat(
                received.stream(), figure(table, Item.CARRYOVER_FROM_PRIOR_YEAR, fund).stream())
            .toList();
    return Optional.of(Relation.sum(spent.get(), sources));
  }

  private static Optional<Figure> figure(TableBody table, Item item, Fund fund) {
    for (var row : table.rows()) {
      for (Column column : table.amountColumns(row.panel())) {
        Optional<Figure> figure = table.figure(row, column);
        Optional<Subject> subject = figure.flatMap(Figure::subject);
        if (subject.isPresent()
            && subject.get().item().equals(item)
            && subject.get().fund() == fund
            && subject.get().code().isEmpty()) {
          return figure;
        }
      }
    }
    return Optional.empty();
  }
}

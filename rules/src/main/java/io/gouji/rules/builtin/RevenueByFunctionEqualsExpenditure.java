package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureKind;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In a budget, 收入总表 and 支出总表 have the same functional codes and state the same 合计 for each. Not
 * stated where money is carried to the next year.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class RevenueByFunctionEqualsExpenditure implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    boolean isBudget = context.disclosure().identity().kind() == DisclosureKind.BUDGET;
    return !isBudget || carriesOver(context)
        ? Stream.empty()
        : Stream.concat(
            context.tables(TableKind.REVENUE).stream()
                .flatMap(TableBody::figures)
                .filter(RevenueByFunctionEqualsExpenditure::isTotalRevenue)
                .flatMap(figure -> relation(context, figure)),
            missing(context));
  }

  private static boolean carriesOver(RuleContext context) {
    for (Map.Entry<Subject, List<RuleContext.Fact>> fact : context.facts().entrySet()) {
      if (fact.getKey().item().equals(Item.CARRYOVER_TO_NEXT_YEAR)
          && fact.getValue().stream().anyMatch(stated -> stated.figure().isNonZero())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTotalRevenue(Figure figure) {
    return figure.subject().isPresent()
        && figure.subject().get().fund() == Fund.ALL
        && figure.subject().get().item().equals(Item.TOTAL_REVENUE);
  }

  private static Stream<Relation> relation(RuleContext context, Figure revenue) {
    Subject subject = revenue.subject().orElseThrow().withItem(Item.CURRENT_YEAR_EXPENDITURE);
    List<RuleContext.Fact> expenditure =
        context.facts().getOrDefault(subject, List.of()).stream()
            .filter(fact -> fact.table().kind() == TableKind.EXPENDITURE)
            .toList();
    return expenditure.stream().limit(1).map(fact -> Relation.equal(fact.figure(), revenue));
  }

  /** Codes that only one of the two tables has. */
  private static Stream<Relation> missing(RuleContext context) {
    Optional<TableBody> revenue = context.table(TableKind.REVENUE);
    Optional<TableBody> expenditure = context.table(TableKind.EXPENDITURE);
    return revenue.isPresent() && expenditure.isPresent()
        ? Stream.concat(
            missing(revenue.get(), expenditure.get()), missing(expenditure.get(), revenue.get()))
        : Stream.empty();
  }

  private static Stream<Relation> missing(TableBody table, TableBody other) {
    return table.rows().stream()
        .filter(row -> row.code().isPresent())
        .flatMap(
            row ->
                Nothing.ofMissingLine(other, row.code().get()).stream()
                    .flatMap(
                        nothing ->
                            table.figure(row, ColumnRole.TOTAL).stream()
                                .map(figure -> Relation.equal(figure, nothing))));
  }
}

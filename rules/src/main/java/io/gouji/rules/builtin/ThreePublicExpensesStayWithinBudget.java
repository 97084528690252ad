package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Measure;
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
 * In the final accounts, no more was spent on the “三公” expenses and on each of them than was
 * planned (只减不增). More may be right, and approved: a matter to look at, not a wrong figure.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ThreePublicExpensesStayWithinBudget implements Rule {
  private static final List<Item> ITEMS =
      List.of(
          Item.THREE_PUBLIC_EXPENSES,
          Item.OFFICIAL_OVERSEAS_VISITS,
          Item.OFFICIAL_VEHICLES,
          Item.OFFICIAL_HOSPITALITY);

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables(TableKind.THREE_PUBLIC_EXPENSES).stream()
        .flatMap(table -> ITEMS.stream().flatMap(item -> relation(table, item).stream()));
  }

  private static Optional<Relation> relation(TableBody table, Item item) {
    Optional<Figure> spent = figure(table, item, Measure.FINAL, Optional.empty());
    return spent.flatMap(
        figure ->
            figure(table, item, Measure.BUDGET, figure.subject())
                .map(planned -> Relation.atMost(figure, planned)));
  }

  /** The first stated figure of an item, for the year of another if one is given. */
  private static Optional<Figure> figure(
      TableBody table, Item item, Measure measure, Optional<Subject> sameYear) {
    return table
        .figures()
        .filter(Figure::isStated)
        .filter(
            figure ->
                figure
                    .subject()
                    .filter(subject -> subject.item().equals(item) && subject.measure() == measure)
                    .filter(
                        subject ->
                            sameYear.map(Subject::fiscalYear).orElse(subject.fiscalYear())
                                == subject.fiscalYear())
                    .isPresent())
        .findFirst();
  }
}

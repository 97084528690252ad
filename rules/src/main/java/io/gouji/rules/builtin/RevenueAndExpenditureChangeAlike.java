package io.gouji.rules.builtin;

import io.gouji.model.Direction;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 收入总计 and 支出总计, which balance each year, change by the same amount. Stated only for the grand
 * totals: the current year's totals may differ by carry-over.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class RevenueAndExpenditureChangeAlike implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Optional<Statement> revenue = change(context, Set.of(Item.TOTAL_REVENUE));
    Optional<Statement> expenditure = change(context, Set.of(Item.TOTAL_EXPENDITURE));
    return revenue.isPresent()
            && expenditure.isPresent()
            && Passages.comparesAlike(revenue.get(), expenditure.get())
        ? Stream.of(relation(expenditure.get(), revenue.get()))
        : Stream.empty();
  }

  private static Optional<Statement> change(RuleContext context, Set<Item> items) {
    return context.statements().stream()
        .filter(statement -> statement.measure() == Measure.CHANGE)
        .filter(statement -> items.contains(statement.item()))
        .findFirst();
  }

  private static Relation relation(Statement expenditure, Statement revenue) {
    int sign = sign(expenditure) * sign(revenue);
    return Relation.equal(
        expenditure.figure(),
        List.of(new Term(BigDecimal.valueOf(sign == 0 ? 1 : sign), revenue.figure())));
  }

  private static int sign(Statement change) {
    return change.direction().map(Direction::sign).orElse(1);
  }
}

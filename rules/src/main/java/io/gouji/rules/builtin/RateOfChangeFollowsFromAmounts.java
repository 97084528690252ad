package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Direction;
import io.gouji.model.Figure;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rate of change is the change over the amount of the year that it compares with: over the stated
 * amount of that year, or over this year's amount less the change. One that compares like with like
 * (同口径) has another base, which the text does not state.
 *
 * <p>One that misses all that the unrounded amounts could give by more than a percentage point is
 * an error; less may have been computed from figures that the text does not print.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class RateOfChangeFollowsFromAmounts implements Rule {
  static final BigDecimal PERCENTAGE_POINT = BigDecimal.ONE;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Statement rate : context.statements()) {
      if (rate.measure() == Measure.RATE_OF_CHANGE) {
        ratio(context, rate).ifPresent(relations::add);
      }
    }
    return Stream.concat(
        relations.stream(), context.tables().flatMap(RateOfChangeFollowsFromAmounts::ofColumn));
  }

  /** 增减幅度 in a table with the amounts of both years. */
  private static Stream<Relation> ofColumn(TableBody table) {
    return ComparisonColumns.of(table, ColumnRole.RATE_OF_CHANGE)
        .filter(ComparisonColumns.Comparison::hasBase)
        .map(
            comparison ->
                rate(comparison.figure(), comparison.difference(), plus(comparison.before())));
  }

  /** What a rate of the text is a quotient of, as far as the document states it. */
  static Optional<Relation.Ratio> ratio(RuleContext context, Statement rate) {
    if (rate.comparedWith().isEmpty() || rate.isLikeForLike()) {
      return Optional.empty();
    }
    Optional<Statement> change = Passages.sameFact(context, rate, Measure.CHANGE);
    if (change.filter(Statement::isLikeForLike).isPresent()) {
      return Optional.empty();
    }
    Measure measure = context.disclosure().identity().measure();
    Optional<Figure> now = Passages.sameFact(context, rate, measure).map(Statement::figure);
    Optional<Figure> before = Passages.base(context, rate).map(Statement::figure);
    if (change.isEmpty()) {
      return now.isPresent() && before.isPresent()
          ? Optional.of(
              rate(rate.figure(), difference(rate, now.get(), before.get()), plus(before.get())))
          : Optional.empty();
    }
    Figure amount = change.get().figure();
    boolean decrease = change.get().direction().equals(Optional.of(Direction.DECREASE));
    Optional<List<Term>> base =
        before
            .map(RateOfChangeFollowsFromAmounts::plus)
            .or(
                () ->
                    now.map(
                        current ->
                            List.of(
                                Term.plus(current),
                                decrease ? Term.plus(amount) : Term.minus(amount))));
    return base.map(terms -> rate(rate.figure(), plus(amount), terms));
  }

  private static Relation.Ratio rate(Figure actual, List<Term> change, List<Term> base) {
    return Relation.ratio(actual, change, base).withErrorBeyond(PERCENTAGE_POINT);
  }

  private static List<Term> plus(Figure figure) {
    return List.of(Term.plus(figure));
  }

  private static List<Term> difference(Statement rate, Figure now, Figure before) {
    return rate.direction().equals(Optional.of(Direction.DECREASE))
        ? List.of(Term.plus(before), Term.minus(now))
        : List.of(Term.plus(now), Term.minus(before));
  }
}

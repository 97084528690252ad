package io.gouji.rules.builtin;

import io.gouji.model.Direction;
import io.gouji.model.Figure;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the text states zero for the year compared with, or for the budget, it states no rate of
 * change and no completion rate but zero.
 *
 * <p>An increase that is all there is leaves zero for the year before, though no words say so, and
 * nothing spent of nothing is often called 100 %: both are matters of form.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class RateHasBase implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.statements().stream()
        .flatMap(
            rate ->
                switch (rate.measure()) {
                  case RATE_OF_CHANGE -> ofChange(context, rate).stream();
                  case COMPLETION -> ofCompletion(context, rate).stream();
                  default -> Stream.empty();
                });
  }

  private static Optional<Relation> ofChange(RuleContext context, Statement rate) {
    if (rate.comparedWith().isEmpty()) {
      return Optional.empty();
    }
    Optional<Figure> before = Passages.base(context, rate).map(Statement::figure);
    if (before.isPresent()) {
      return before.filter(RateHasBase::isZero).map(zero -> isNothing(rate));
    }
    return isAllNew(context, rate)
        ? Optional.of(isNothing(rate).withSeverity(Severity.INFO))
        : Optional.empty();
  }

  /** Whether this year's amount is the increase, so that there was nothing the year before. */
  private static boolean isAllNew(RuleContext context, Statement rate) {
    Optional<Statement> change = Passages.sameFact(context, rate, Measure.CHANGE);
    return change
        .filter(increase -> increase.direction().equals(Optional.of(Direction.INCREASE)))
        .filter(increase -> increase.figure().isNonZero())
        .filter(increase -> !increase.isLikeForLike())
        .flatMap(
            increase ->
                Passages.sameFact(context, increase, context.disclosure().identity().measure())
                    .filter(now -> now.figure().amount().equals(increase.figure().amount())))
        .isPresent();
  }

  private static Optional<Relation> ofCompletion(RuleContext context, Statement rate) {
    Optional<Statement> planned = CompletionFollowsFromAmounts.planned(context, rate);
    if (planned.map(Statement::figure).filter(RateHasBase::isZero).isEmpty()) {
      return Optional.empty();
    }
    boolean isSomethingSpent =
        Passages.onlyInParagraph(context, rate, Measure.FINAL)
            .filter(spent -> spent.figure().isNonZero())
            .isPresent();
    return Optional.of(
        isSomethingSpent ? isNothing(rate) : isNothing(rate).withSeverity(Severity.INFO));
  }

  private static boolean isZero(Figure figure) {
    return figure.isStated() && !figure.isNonZero();
  }

  private static Relation isNothing(Statement rate) {
    return Relation.equal(rate.figure(), List.of());
  }
}

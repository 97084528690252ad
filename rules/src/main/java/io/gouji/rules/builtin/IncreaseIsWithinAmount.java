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
 * An increase is at most the amount that it led to, since the earlier amount was not negative: no
 * 「预算0万元，比上年增加2万元」. An amount of zero is the end of no increase, whatever its rate.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class IncreaseIsWithinAmount implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Measure measure = context.disclosure().identity().measure();
    return context.statements().stream()
        .filter(change -> change.direction().equals(Optional.of(Direction.INCREASE)))
        .flatMap(
            change ->
                Passages.sameFact(context, change, measure)
                    .map(Statement::figure)
                    .flatMap(now -> relation(context, change, now))
                    .stream());
  }

  private static Optional<Relation> relation(RuleContext context, Statement change, Figure now) {
    if (change.measure() == Measure.CHANGE) {
      return Optional.of(Relation.atMost(change.figure(), now));
    }
    return change.measure() == Measure.RATE_OF_CHANGE
            && now.isStated()
            && !now.isNonZero()
            && Passages.sameFact(context, change, Measure.CHANGE).isEmpty()
        ? Optional.of(Relation.equal(change.figure(), List.of()))
        : Optional.empty();
  }
}

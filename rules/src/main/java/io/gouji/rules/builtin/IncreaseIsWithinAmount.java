package io.gouji.rules.builtin;

import io.gouji.model.Direction;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An increase is at most the amount that it led to, since the earlier amount was not negative: no
 * 「预算0万元，比上年增加2万元」.
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
        .filter(change -> change.measure() == Measure.CHANGE)
        .filter(change -> change.direction().equals(Optional.of(Direction.INCREASE)))
        .flatMap(
            change ->
                Passages.sameFact(context, change, measure)
                    .map(Statement::figure)
                    .map(now -> Relation.atMost(change.figure(), now))
                    .stream());
  }
}

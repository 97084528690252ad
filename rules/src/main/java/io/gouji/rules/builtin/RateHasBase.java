package io.gouji.rules.builtin;

import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the text states zero for the year compared with, it states no rate of change but zero.
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
        .filter(rate -> rate.measure() == Measure.RATE_OF_CHANGE)
        .filter(rate -> rate.comparedWith().isPresent())
        .filter(
            rate ->
                Passages.base(context, rate)
                    .flatMap(before -> before.figure().amount().stated())
                    .map(before -> before.value().signum() == 0)
                    .orElse(false))
        .map(Statement::figure)
        .map(rate -> Relation.equal(rate, List.of()));
  }
}

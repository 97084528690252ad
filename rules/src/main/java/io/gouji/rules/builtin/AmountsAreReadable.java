package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Mention;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every cell of an amount column is an amount, a dash or empty.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class AmountsAreReadable implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context
        .tables()
        .flatMap(table -> table.figures())
        .filter(figure -> figure.amount() instanceof Amount.Unreadable)
        .map(
            figure ->
                Relation.words(
                    new Mention(figure.text(), figure.location(), figure.label()),
                    Relation.WordComparator.AMOUNT,
                    Optional.empty()));
  }
}

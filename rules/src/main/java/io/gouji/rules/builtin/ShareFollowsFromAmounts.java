package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A share (占…%) is the amount of its item over the whole of which the sentence makes it a part.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ShareFollowsFromAmounts implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    Measure measure = context.disclosure().identity().measure();
    for (Statement share : context.statements()) {
      if (share.measure() == Measure.SHARE) {
        Optional<Statement> part = Passages.sameFact(context, share, measure);
        Optional<Statement> whole =
            share.whole().isPresent()
                ? Optional.of(context.statements().get(share.whole().getAsInt()))
                : part.filter(p -> p.whole().isPresent() && share.denominator().isEmpty())
                    .map(p -> context.statements().get(p.whole().getAsInt()));
        if (part.isPresent() && whole.isPresent() && whole.get().measure() == measure) {
          relations.add(
              Relation.ratio(
                      share.figure(),
                      List.of(Term.plus(part.get().figure())),
                      List.of(Term.plus(whole.get().figure())))
                  .withCompanions(companions(context, share)));
        }
      }
    }
    return relations.stream();
  }

  /** The shares of the other parts of the same whole. */
  private static List<Figure> companions(RuleContext context, Statement share) {
    List<Figure> others = new ArrayList<>();
    for (Statement other : context.statements()) {
      if (other.measure() == Measure.SHARE
          && share.whole().isPresent()
          && other.whole().equals(share.whole())
          && !other.figure().isSameAs(share.figure())) {
        others.add(other.figure());
      }
    }
    return others;
  }
}

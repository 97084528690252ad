package io.gouji.rules.builtin;

import io.gouji.model.Direction;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Mention;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change and its rate go the same way: no 「增加…万元，下降…%」. Where both are zero the words mean
 * nothing and are not compared, nor is a change or rate that compares like with like (同口径).
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class DirectionsOfChangeAgree implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.statements().stream()
        .filter(rate -> rate.measure() == Measure.RATE_OF_CHANGE && rate.figure().isNonZero())
        .filter(rate -> !rate.isLikeForLike())
        .flatMap(
            rate ->
                Passages.sameFact(context, rate, Measure.CHANGE)
                    .filter(change -> isSameParagraph(rate, change) && change.figure().isNonZero())
                    .filter(change -> !change.isLikeForLike())
                    .flatMap(change -> relation(rate, change))
                    .stream());
  }

  private static boolean isSameParagraph(Statement rate, Statement change) {
    return rate.figure().location() instanceof Location.Text a
        && change.figure().location() instanceof Location.Text b
        && a.isInParagraphOf(b);
  }

  private static Optional<Relation> relation(Statement rate, Statement change) {
    return rate.direction()
        .flatMap(
            ofRate ->
                change
                    .direction()
                    .map(
                        ofChange ->
                            Relation.words(
                                mention(rate, ofRate),
                                Relation.WordComparator.SAME,
                                Optional.of(mention(change, ofChange)))));
  }

  private static Mention mention(Statement statement, Direction direction) {
    String word =
        switch (direction) {
          case INCREASE -> "增加";
          case DECREASE -> "减少";
          case UNCHANGED -> "持平";
        };
    return new Mention(word, statement.figure().location(), statement.figure().label());
  }
}

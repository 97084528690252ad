package io.gouji.rules.builtin;

import io.gouji.model.Direction;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Where the text states an amount of one item and year more than once, it is the same. In passages
 * of different topics a person must look. Items that stand in tables by economic classification are
 * compared within their topic only: elsewhere the text may speak of a part of the money.
 *
 * <p>Where it splits one total twice, but not alike, and there is only one way in which items of
 * the one breakdown make items of the other, a difference is a matter of form.
 *
 * <p>So is a change or a rate of change that a passage states more than once, in comparison with
 * the same figure, which a person must look at; not one that compares like with like (同口径).
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class TextAgreesWithItself implements Rule {

  /** What must be the same; a change or a rate also has that with which it compares. */
  private record Fact(
      Subject subject, Optional<Item> topic, OptionalInt year, Optional<Measure> measure) {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Map<Fact, Statement> first = new HashMap<>();
    List<Relation> relations = new ArrayList<>();
    Leeway leeway = new Leeway(context);
    for (Statement statement : context.statements()) {
      if (isCompared(statement)) {
        Statement earlier = first.putIfAbsent(fact(context.lexicon(), statement), statement);
        if (earlier != null && !statement.isLikeForLike() && !earlier.isLikeForLike()) {
          relations.add(relation(context, leeway, statement, earlier));
        }
      }
    }
    return relations.stream();
  }

  private static boolean isCompared(Statement statement) {
    return switch (statement.measure()) {
      case BUDGET, ADJUSTED_BUDGET, EXECUTION, FINAL, STOCK -> true;
      case CHANGE, RATE_OF_CHANGE -> statement.comparedWith().isPresent();
      case SHARE, COMPLETION, COUNT -> false;
    };
  }

  private static Relation relation(
      RuleContext context, Leeway leeway, Statement statement, Statement earlier) {
    if (!statement.measure().isValue()) {
      int sign = sign(statement) * sign(earlier);
      Term other = new Term(BigDecimal.valueOf(sign == 0 ? 1 : sign), earlier.figure());
      return Relation.equal(statement.figure(), List.of(other)).withSeverity(Severity.WARNING);
    }
    Relation relation = explained(context, leeway, statement, earlier);
    if (relation.severity().isPresent()) {
      return relation;
    }
    return earlier.topic().equals(statement.topic())
        ? relation
        : relation.withSeverity(Severity.WARNING);
  }

  /** Both amounts; where they are parts of one total that is split in two ways, how these meet. */
  private static Relation explained(
      RuleContext context, Leeway leeway, Statement statement, Statement earlier) {
    Relation.Linear relation = Relation.equal(statement.figure(), earlier.figure());
    if (statement.whole().isEmpty()
        || earlier.whole().isEmpty()
        || leeway.agree(statement.figure(), earlier.figure(), true)
        || !leeway.agree(whole(context, statement), whole(context, earlier), true)) {
      return relation;
    }
    Optional<TextBreakdown> own = TextBreakdown.with(context, statement);
    Optional<TextBreakdown> other = TextBreakdown.with(context, earlier);
    if (own.isEmpty() || other.isEmpty()) {
      return relation;
    }
    List<Figure> others = new ArrayList<>(other.get().unknown());
    other.get().parts().forEach(part -> others.add(part.figure()));
    return Alignment.explained(
        leeway,
        relation,
        own.get().aligned(part -> sameFact(part, other.get().parts())),
        others,
        true);
  }

  private static Optional<Figure> sameFact(Statement part, List<Statement> others) {
    return others.stream()
        .filter(other -> other.subject().equals(part.subject()))
        .map(Statement::figure)
        .findFirst();
  }

  private static Figure whole(RuleContext context, Statement part) {
    return context.statements().get(part.whole().orElseThrow()).figure();
  }

  private static int sign(Statement change) {
    return change.direction().map(Direction::sign).orElse(1);
  }

  private static Fact fact(Lexicon lexicon, Statement statement) {
    boolean isOfTopic =
        !statement.measure().isValue()
            || statement.topic().equals(Optional.of(Item.OFFICE_OPERATING_FUNDS))
            || lexicon
                .entry(statement.item().id())
                .flatMap(Lexicon.Entry::economicCode)
                .isPresent();
    return new Fact(
        statement.subject(),
        isOfTopic ? statement.topic() : Optional.empty(),
        statement.comparedWith(),
        statement.comparedMeasure());
  }
}

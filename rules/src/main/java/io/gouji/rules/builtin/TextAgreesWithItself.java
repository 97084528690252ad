package io.gouji.rules.builtin;

import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the text states an amount of one item and year more than once, it is the same. In passages
 * of different topics a person must look. Items that stand in tables by economic classification are
 * compared within their topic only: elsewhere the text may speak of a part of the money.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class TextAgreesWithItself implements Rule {

  private record Fact(Subject subject, Optional<Item> topic) {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Map<Fact, Statement> first = new HashMap<>();
    List<Relation> relations = new ArrayList<>();
    for (Statement statement : context.statements()) {
      if (statement.measure() == Measure.BUDGET || statement.measure() == Measure.FINAL) {
        Statement earlier = first.putIfAbsent(fact(context.lexicon(), statement), statement);
        if (earlier != null) {
          Relation relation = Relation.equal(statement.figure(), earlier.figure());
          relations.add(
              earlier.topic().equals(statement.topic())
                  ? relation
                  : relation.withSeverity(Severity.WARNING));
        }
      }
    }
    return relations.stream();
  }

  private static Fact fact(Lexicon lexicon, Statement statement) {
    boolean isOfTopic =
        statement.topic().equals(Optional.of(Item.OFFICE_OPERATING_FUNDS))
            || lexicon
                .entry(statement.item().id())
                .flatMap(Lexicon.Entry::economicCode)
                .isPresent();
    return new Fact(statement.subject(), isOfTopic ? statement.topic() : Optional.empty());
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Item;
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

/** Where the text states an amount of one item, year and topic more than once, it is the same. */
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
        Statement earlier =
            first.putIfAbsent(new Fact(statement.subject(), statement.topic()), statement);
        if (earlier != null) {
          relations.add(Relation.equal(statement.figure(), earlier.figure()));
        }
      }
    }
    return relations.stream();
  }
}

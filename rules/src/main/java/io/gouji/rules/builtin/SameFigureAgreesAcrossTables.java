package io.gouji.rules.builtin;

import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables that state the same fact state the same figure: 收支总表 and 支出总表 each 类, 财政拨款收支总表 and
 * 一般公共预算支出表 each 类, 一般公共预算支出表 and 基本支出表 the total of 基本支出, and so on.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class SameFigureAgreesAcrossTables implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    context.facts().forEach((subject, facts) -> addPairs(facts, relations));
    return relations.stream();
  }

  private static void addPairs(List<RuleContext.Fact> facts, List<Relation> relations) {
    for (int later = 1; later < facts.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        RuleContext.Fact actual = facts.get(later);
        RuleContext.Fact expected = facts.get(earlier);
        if (isAlone(actual, facts) && isAlone(expected, facts)) {
          relations.add(Relation.equal(actual.figure(), expected.figure()));
        }
      }
    }
  }

  /** A table that states a fact twice means two facts by it. */
  private static boolean isAlone(RuleContext.Fact fact, List<RuleContext.Fact> facts) {
    int ofTable = 0;
    for (RuleContext.Fact other : facts) {
      ofTable += other.table().index() == fact.table().index() ? 1 : 0;
    }
    return ofTable == 1 && !fact.table().isEmpty();
  }
}

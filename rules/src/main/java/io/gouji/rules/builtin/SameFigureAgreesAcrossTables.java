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
 * <p>A fact that stands in more than eight tables, as in many files of one disclosure, is compared
 * with the first eight of them.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class SameFigureAgreesAcrossTables implements Rule {

  /** With how many earlier places a place is compared: two suffice to tell which one is wrong. */
  private static final int MOST_WITNESSES = 8;

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
    List<RuleContext.Fact> places = facts.size() > 1 ? alone(facts) : List.of();
    for (int later = 1; later < places.size(); later++) {
      for (int earlier = 0; earlier < Math.min(later, MOST_WITNESSES); earlier++) {
        relations.add(Relation.equal(places.get(later).figure(), places.get(earlier).figure()));
      }
    }
  }

  /** The places of a fact, of which those of one table stand together in the order of tables. */
  private static List<RuleContext.Fact> alone(List<RuleContext.Fact> facts) {
    List<RuleContext.Fact> alone = new ArrayList<>(facts.size());
    for (int i = 0; i < facts.size(); i++) {
      RuleContext.Fact fact = facts.get(i);
      boolean isTwice = isOfTable(facts, i - 1, fact) || isOfTable(facts, i + 1, fact);
      if (!isTwice && !fact.table().isEmpty()) {
        alone.add(fact);
      }
    }
    return alone;
  }

  /** A table that states a fact twice means two facts by it. */
  private static boolean isOfTable(
      List<RuleContext.Fact> facts, int neighbour, RuleContext.Fact fact) {
    return neighbour >= 0
        && neighbour < facts.size()
        && facts.get(neighbour).table().index() == fact.table().index();
  }
}

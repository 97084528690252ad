package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Subject;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 财政拨款 in one table is the sum of 一般公共预算, 政府性基金 and 国有资本经营预算 in another that has a line or column
 * for each of them.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class FiscalAppropriationIsSumOfFunds implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    context
        .facts()
        .forEach(
            (subject, totals) -> {
              if (subject.fund() == Fund.FISCAL_APPROPRIATION) {
                add(context, subject, totals, relations);
              }
            });
    return relations.stream();
  }

  private static void add(
      RuleContext context,
      Subject subject,
      List<RuleContext.Fact> totals,
      List<Relation> relations) {
    List<List<RuleContext.Fact>> factsOfFunds = new ArrayList<>();
    for (Fund fund : Fund.budgets()) {
      List<RuleContext.Fact> facts = context.facts().get(subject.withFund(fund));
      if (facts == null) {
        return;
      }
      factsOfFunds.add(facts);
    }
    Map<Integer, List<Figure>> partsByTable = new TreeMap<>();
    for (List<RuleContext.Fact> facts : factsOfFunds) {
      Set<Integer> seen = new HashSet<>();
      for (RuleContext.Fact fact : facts) {
        int table = fact.table().index();
        if (seen.add(table)) {
          partsByTable.computeIfAbsent(table, key -> new ArrayList<>()).add(fact.figure());
        }
      }
    }
    partsByTable.forEach(
        (table, parts) -> {
          if (parts.size() == Fund.budgets().size()) {
            totals.stream()
                .filter(whole -> whole.table().index() != table)
                .forEach(whole -> relations.add(Relation.sum(whole.figure(), parts)));
          }
        });
  }
}

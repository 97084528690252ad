package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the table of a fund (政府性基金, 国有资本经营) is empty, no other table states revenue or expenditure
 * of that fund.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class EmptyFundTableMeansNoFunds implements Rule {
  private static final Set<Item> ITEMS =
      Set.of(Item.CURRENT_YEAR_REVENUE, Item.CURRENT_YEAR_EXPENDITURE, Item.TOTAL_EXPENDITURE);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return Stream.of(TableKind.GOVERNMENT_FUND_EXPENDITURE, TableKind.STATE_CAPITAL_EXPENDITURE)
        .flatMap(kind -> context.tables(kind).stream())
        .filter(TableBody::isEmpty)
        .flatMap(table -> relations(context, table));
  }

  private static Stream<Relation> relations(RuleContext context, TableBody empty) {
    Figure nothing = Nothing.of(empty);
    List<Relation> relations = new ArrayList<>();
    context
        .facts()
        .forEach(
            (subject, facts) -> {
              if (speaksOf(subject, empty)) {
                facts.stream()
                    .map(RuleContext.Fact::figure)
                    .filter(Figure::isStated)
                    .forEach(figure -> relations.add(Relation.equal(figure, nothing)));
              }
            });
    return relations.stream();
  }

  private static boolean speaksOf(Subject subject, TableBody empty) {
    return subject.fund() == empty.kind().fund() && ITEMS.contains(subject.item());
  }
}

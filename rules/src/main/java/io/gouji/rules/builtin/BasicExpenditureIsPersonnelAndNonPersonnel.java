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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 基本支出 of a fund's expenditure table is 人员经费合计 and 公用经费合计 of its 基本支出表, where these stand below
 * separate columns and the table has no total of its own, as in final accounts.
 */
public final class BasicExpenditureIsPersonnelAndNonPersonnel implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables(TableKind.BASIC_EXPENDITURE).stream()
        .filter(table -> total(table, Item.BASIC_EXPENDITURE).isEmpty())
        .flatMap(table -> relations(context, table));
  }

  private static Stream<Relation> relations(RuleContext context, TableBody table) {
    Optional<Figure> personnel = total(table, Item.PERSONNEL_EXPENDITURE);
    Optional<Figure> others = total(table, Item.NON_PERSONNEL_EXPENDITURE);
    if (personnel.isEmpty() || others.isEmpty()) {
      return Stream.empty();
    }
    Subject whole = personnel.get().subject().orElseThrow().withItem(Item.BASIC_EXPENDITURE);
    return context.facts(whole).stream()
        .limit(1)
        .map(basic -> Relation.sum(basic, List.of(personnel.get(), others.get())));
  }

  private static Optional<Figure> total(TableBody table, Item item) {
    return table
        .figures()
        .filter(
            figure ->
                figure
                    .subject()
                    .map(subject -> subject.item().equals(item) && subject.code().isEmpty())
                    .orElse(false))
        .findFirst();
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Item;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.RowRole;
import io.gouji.model.TableBody;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table with lines has its total: 合计 in a table by classification, 收入总计 and 支出总计 in a balance
 * table, 资产总额 of assets, 合计 or 小计 of the “三公” expenses.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class TotalRowIsPresent implements Rule {

  private static final List<Item> REVENUE_TOTALS =
      List.of(Item.TOTAL_REVENUE, Item.CURRENT_YEAR_REVENUE);
  private static final List<Item> EXPENDITURE_TOTALS =
      List.of(Item.TOTAL_EXPENDITURE, Item.CURRENT_YEAR_EXPENDITURE);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables().filter(table -> table.rows().size() > 1).flatMap(this::relations);
  }

  private Stream<Relation> relations(TableBody table) {
    return switch (table.kind()) {
      case OVERALL_BALANCE, FISCAL_APPROPRIATION_BALANCE ->
          Stream.of(
              relation(table, "收入总计", totals(table, 0, REVENUE_TOTALS)),
              relation(table, "支出总计", totals(table, 1, EXPENDITURE_TOTALS)));
      case REVENUE -> Stream.of(relation(table, "合计", List.of(Item.TOTAL_REVENUE)));
      case EXPENDITURE,
          GENERAL_PUBLIC_BUDGET_EXPENDITURE,
          BASIC_EXPENDITURE,
          GOVERNMENT_FUND_EXPENDITURE,
          STATE_CAPITAL_EXPENDITURE ->
          Stream.of(relation(table, "合计", List.of()));
      case THREE_PUBLIC_EXPENSES ->
          Stream.of(relation(table, "合计", List.of(Item.THREE_PUBLIC_EXPENSES)));
      case FIXED_ASSETS -> Stream.of(relation(table, "资产总额", List.of(Item.FIXED_ASSETS)));
      case EXPENDITURE_BY_ECONOMIC_CATEGORY,
          OFFICE_OPERATING_FUNDS,
          GOVERNMENT_PROCUREMENT,
          PERFORMANCE_TARGETS,
          PROJECTS,
          ORGANISATION,
          UNRECOGNISED ->
          Stream.empty();
    };
  }

  /** The grand total of a half, or that of the year where nothing is carried over. */
  private static List<Item> totals(TableBody table, int panel, List<Item> items) {
    boolean isBalanced =
        table.rows().stream()
            .anyMatch(row -> row.panel() == panel && row.role() == RowRole.BALANCING);
    return isBalanced ? items.subList(0, 1) : items;
  }

  private static Relation relation(TableBody table, String name, List<Item> items) {
    Optional<Row> row = items.stream().flatMap(item -> table.row(item).stream()).findFirst();
    Location place = new Location.Table(table.index());
    return Relation.words(
        new Mention("", place, table.caption().title().text() + " " + name),
        Relation.WordComparator.PRESENT,
        row.or(table::totalRow).map(total -> new Mention(total.label(), place, name)));
  }
}

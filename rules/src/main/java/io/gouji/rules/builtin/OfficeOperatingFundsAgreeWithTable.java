package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Row;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * 机关运行经费 in the text, or in a column of the “三公” table, is 公用经费 of 基本支出表 where every unit of the
 * department is an administrative one (行政, 参公); elsewhere it is at most that, since public
 * institutions have none. Before 2018 it also held what projects pay for goods and services, and is
 * not compared. Where the “三公” table has a column for it, the text states the figure in that
 * column.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class OfficeOperatingFundsAgreeWithTable implements Rule {

  /** The first year in which it was a part of basic expenditure only. */
  private static final int OF_BASIC_ONLY = 2018;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    boolean administrative = isAdministrative(context);
    Stream<Relation> column =
        column(context).flatMap(figure -> ofTotal(context, figure, administrative));
    return Stream.concat(column, ofText(context, administrative));
  }

  private static Stream<Relation> ofText(RuleContext context, boolean administrative) {
    return Passages.ofFiscalYear(context, Item.OFFICE_OPERATING_FUNDS)
        .filter(statement -> statement.item().equals(Item.OFFICE_OPERATING_FUNDS))
        .map(Statement::figure)
        .flatMap(
            text ->
                Stream.concat(
                    column(context).map(figure -> Relation.equal(text, figure)),
                    ofTotal(context, text, administrative)));
  }

  /** The figure beside the “三公” expenses, where a province prints it there. */
  private static Stream<Figure> column(RuleContext context) {
    return context.tables(TableKind.THREE_PUBLIC_EXPENSES).stream()
        .flatMap(
            table ->
                table
                    .totalRow()
                    .flatMap(row -> table.figure(row, ColumnRole.OFFICE_OPERATING_FUNDS))
                    .stream())
        .filter(Figure::isStated)
        .limit(1);
  }

  private static Stream<Relation> ofTotal(
      RuleContext context, Figure stated, boolean administrative) {
    return total(context)
        .map(
            table ->
                administrative ? Relation.equal(stated, table) : Relation.atMost(stated, table));
  }

  private static Stream<Figure> total(RuleContext context) {
    return context.tables(TableKind.BASIC_EXPENDITURE).stream()
        .filter(table -> context.disclosure().identity().fiscalYear().orElse(0) >= OF_BASIC_ONLY)
        .limit(1)
        .flatMap(
            table ->
                table
                    .totalRow()
                    .flatMap(row -> table.figure(row, ColumnRole.NON_PERSONNEL))
                    .stream());
  }

  private static boolean isAdministrative(RuleContext context) {
    List<String> natures =
        context.tables(TableKind.ORGANISATION).stream()
            .flatMap(OfficeOperatingFundsAgreeWithTable::natures)
            .toList();
    return !natures.isEmpty()
        && natures.stream().allMatch(nature -> nature.contains("行政") || nature.contains("参"));
  }

  private static Stream<String> natures(TableBody table) {
    return table.column(ColumnRole.UNIT_NATURE).stream()
        .flatMap(column -> table.rows().stream().map((Row row) -> table.text(row, column)));
  }
}

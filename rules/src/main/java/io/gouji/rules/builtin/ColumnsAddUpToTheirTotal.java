package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In each row, the columns under one header add up to the 合计 or 小计 column among them. A group of
 * columns counts by its own 小计. A row with an amount in a column that no template knows is left
 * out.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ColumnsAddUpToTheirTotal implements Rule {

  private static final Set<String> TOTALS = Set.of("合计", "小计", "总计");
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?=年)");
  private static final Set<String> MEASURES = Set.of("预算数", "决算数");

  /**
   * A total and what adds up to it.
   *
   * @param unknown columns beside them of which no template knows what they hold
   */
  private record CrossFoot(Column total, List<Column> addends, List<Column> unknown) {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables().flatMap(ColumnsAddUpToTheirTotal::relations);
  }

  /** How the columns of one table add up. */
  static Stream<Relation> relations(TableBody table) {
    List<CrossFoot> crossFoots = crossFoots(table);
    List<Relation> relations = new ArrayList<>();
    for (Row row : table.rows()) {
      for (CrossFoot crossFoot : crossFoots) {
        if (crossFoot.total().panel() == row.panel()) {
          relation(table, row, crossFoot).ifPresent(relations::add);
        }
      }
    }
    return relations.stream();
  }

  /** A row that is blank from end to end owes nothing. */
  private static Optional<Relation> relation(TableBody table, Row row, CrossFoot crossFoot) {
    Optional<Figure> total = table.figure(row, crossFoot.total());
    if (total.isEmpty()) {
      return Optional.empty();
    }
    boolean isStated = !total.get().amount().isBlank();
    List<Figure> addends = new ArrayList<>(crossFoot.addends().size());
    for (Column column : crossFoot.addends()) {
      Optional<Figure> addend = table.figure(row, column);
      if (addend.isPresent()) {
        addends.add(addend.get());
        isStated |= !addend.get().amount().isBlank();
      }
    }
    return isStated && !hasUnknownAmount(table, row, crossFoot.unknown())
        ? Optional.of(Relation.sum(total.get(), addends))
        : Optional.empty();
  }

  /** Whether a column that no template knows may hold a further addend of a row. */
  private static boolean hasUnknownAmount(TableBody table, Row row, List<Column> unknown) {
    for (Column column : unknown) {
      if (Amount.parse(table.text(row, column), Unit.YUAN).stated().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<CrossFoot> crossFoots(TableBody table) {
    List<CrossFoot> result = new ArrayList<>();
    for (Column total : table.columns()) {
      if (isTotal(table, total)) {
        List<Column> addends = addends(table, total);
        if (!addends.isEmpty()) {
          result.add(new CrossFoot(total, addends, unknown(table, total)));
        }
      }
    }
    return result;
  }

  private static boolean isTotal(TableBody table, Column column) {
    if (column.role().isComparison()) {
      return false;
    }
    List<String> path = path(column);
    return column.role() == ColumnRole.TOTAL
        || (column.role() == ColumnRole.CURRENT_YEAR_REVENUE && table.kind() == TableKind.REVENUE)
        || (column.role().isMoney()
            && !path.isEmpty()
            && TOTALS.contains(path.get(path.size() - 1)));
  }

  /** The headers from the top down, 预算数 and 决算数 first wherever they stand. */
  private static List<String> path(Column column) {
    List<String> headers = column.headers();
    int last = headers.size() - 1;
    if (last < 1 || !MEASURES.contains(headers.get(last))) {
      return headers;
    }
    List<String> path = new ArrayList<>(headers.subList(0, last));
    path.add(0, headers.get(last));
    return path;
  }

  private static List<String> group(Column column) {
    List<String> path = path(column);
    return path.isEmpty() ? path : path.subList(0, path.size() - 1);
  }

  private static List<Column> addends(TableBody table, Column total) {
    List<String> group = group(total);
    List<Column> addends = new ArrayList<>();
    Set<String> groupsDone = new HashSet<>();
    for (Column column : amountColumns(table, total)) {
      List<String> path = path(column);
      boolean below = path.size() > group.size() && path.subList(0, group.size()).equals(group);
      if (!below || column.equals(total) || isOfWhich(path.subList(group.size(), path.size()))) {
        continue;
      }
      if (path.size() == group.size() + 1) {
        addends.add(column);
      } else if (groupsDone.add(path.get(group.size()))) {
        addends.addAll(representatives(table, total, path.subList(0, group.size() + 1)));
      }
    }
    return addends;
  }

  private static List<Column> unknown(TableBody table, Column total) {
    List<String> group = group(total);
    List<Column> unknown = new ArrayList<>();
    for (Column column : table.columns()) {
      List<String> path = path(column);
      if (column.role() == ColumnRole.OTHER
          && column.panel() == total.panel()
          && path.size() > group.size()
          && path.subList(0, group.size()).equals(group)
          && !isOfWhich(path)) {
        unknown.add(column);
      }
    }
    return unknown;
  }

  /** The columns beside a total that are of its year. */
  private static List<Column> amountColumns(TableBody table, Column total) {
    String year = yearNamed(total);
    return table.columns().stream()
        .filter(column -> column.panel() == total.panel() && column.role().isMoney())
        .filter(column -> column.otherYear().equals(total.otherYear()))
        .filter(column -> isOfYear(column, year))
        .filter(column -> !column.role().isComparison())
        .toList();
  }

  /** Whether no other year is named above a column: that of the disclosure may not be known. */
  private static boolean isOfYear(Column column, String year) {
    if (year.isEmpty()) {
      return true;
    }
    String named = yearNamed(column);
    return named.isEmpty() || named.equals(year);
  }

  private static String yearNamed(Column column) {
    for (String header : column.headers()) {
      if (header.indexOf('年') > 0) {
        Matcher year = YEAR.matcher(header);
        if (year.find()) {
          return year.group();
        }
      }
    }
    return "";
  }

  private static boolean isOfWhich(List<String> headers) {
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).startsWith("其中")) {
        return true;
      }
    }
    return false;
  }

  /** The columns that stand for a group: its total, or all of them if it has none. */
  private static List<Column> representatives(TableBody table, Column total, List<String> group) {
    List<Column> columns =
        amountColumns(table, total).stream()
            .filter(column -> path(column).size() > group.size())
            .filter(column -> path(column).subList(0, group.size()).equals(group))
            .toList();
    return columns.stream()
        .filter(column -> isTotal(table, column) && group(column).equals(group))
        .findFirst()
        .map(List::of)
        .orElse(columns);
  }
}

package io.gouji.model;

import java.util.List;

/**
 * A list of projects: 项目支出表, 专项资金清单, 政府购买服务表. Its lines add up to its 合计 only where it shows that
 * all of them are lines of one level; a list may have subtotals that look like lines.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record ProjectsTable(TableBody body) implements DisclosureTable {

  public ProjectsTable {
    TableLines.requireKind(body, TableKind.PROJECTS);
  }

  /**
   * The first line with a name, without its enumerator.
   *
   * @throws IllegalArgumentException if the table has no such line
   */
  public Line line(String name) {
    return new Line(body, TableLines.rowOfName(body, name));
  }

  /** All lines from top to bottom. */
  public List<Line> lines() {
    return body.rows().stream().map(row -> new Line(body, row)).toList();
  }

  /** A line of the table and its amounts. */
  public record Line(TableBody body, Row row) {
    /** 合计, or the only amount; blank if the table has no such column. */
    public Amount total() {
      return TableLines.amount(body, row, ColumnRole.TOTAL);
    }

    /** 一般公共预算财政拨款; blank if the table has no such column. */
    public Amount generalPublicBudget() {
      return TableLines.amount(body, row, ColumnRole.GENERAL_PUBLIC_BUDGET);
    }
  }
}

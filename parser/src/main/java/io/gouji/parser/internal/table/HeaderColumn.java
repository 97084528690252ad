package io.gouji.parser.internal.table;

import io.gouji.model.ColumnRole;
import io.gouji.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column as its headers describe it, before its role is known.
 *
 * @param from its first grid column
 * @param to the grid column after its last
 * @param path its headers from the top down, normalised
 * @param name the last header without a year before it and a unit after it
 * @param nameWithoutParentheses the name without anything in parentheses
 * @param unit the unit that the header states
 * @param comparison what it compares, if it says how much more or less than in another year
 * @param cell the cell of the last header, if the column has any
 */
record HeaderColumn(
    int from,
    int to,
    List<String> path,
    String name,
    String nameWithoutParentheses,
    Optional<Unit> unit,
    Optional<ColumnRole> comparison,
    Optional<GridView.Cell> cell) {

  private static final String PRIOR_YEAR = "上年";

  /** What a year's amounts are called. */
  private static final List<String> AMOUNTS = List.of("预算", "执行", "决算", "完成");

  static HeaderColumn of(int from, int to, List<String> path, Optional<GridView.Cell> cell) {
    String last = path.isEmpty() ? "" : path.get(path.size() - 1);
    Optional<Unit> unit = Optional.empty();
    for (int i = path.size() - 1; i >= 0 && unit.isEmpty(); i--) {
      unit = CaptionText.unitInHeader(path.get(i));
    }
    String bare = withoutYear(last);
    String plain = withoutParentheses(bare);
    boolean endsWithUnit = CaptionText.unitInHeader(last).isPresent();
    return new HeaderColumn(
        from,
        to,
        List.copyOf(path),
        endsWithUnit ? plain : bare,
        plain,
        unit,
        comparison(path),
        cell);
  }

  /** How far down the last header above the last one is that has these words; -1 if none has. */
  int depthOfGroup(String words) {
    for (int i = path.size() - 2; i >= 0; i--) {
      if (path.get(i).contains(words)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<ColumnRole> comparison(List<String> path) {
    boolean compares = false;
    for (int i = 0; i < path.size(); i++) {
      String header = path.get(i);
      compares |= header.contains("增减") || header.startsWith("比上年") || header.startsWith("较上年");
    }
    if (!compares) {
      return Optional.empty();
    }
    String last = path.get(path.size() - 1);
    boolean isRate = last.indexOf('%') >= 0 || last.indexOf('率') >= 0 || last.indexOf('幅') >= 0;
    return Optional.of(isRate ? ColumnRole.RATE_OF_CHANGE : ColumnRole.CHANGE);
  }

  /**
   * The year of its amounts, if the headers name another than that of the disclosure: 上年预算数.
   *
   * @param fiscalYear the disclosure's year, 0 if it is not known
   */
  OptionalInt otherYear(int fiscalYear) {
    for (int i = 0; i < path.size(); i++) {
      String header = path.get(i);
      if (isOfPriorYear(header)) {
        return OptionalInt.of(fiscalYear - 1);
      }
      Optional<CaptionText.Part> named = CaptionText.yearIn(header);
      if (named.isPresent() && fiscalYear > 0) {
        int year = Integer.parseInt(named.get().value());
        return year == fiscalYear ? OptionalInt.empty() : OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
  }

  /** 上年预算数, 上年执行数, but not 上年结转, which is money of this year. */
  private static boolean isOfPriorYear(String header) {
    return header.equals("上年")
        || (header.startsWith("上年") && AMOUNTS.stream().anyMatch(header::contains));
  }

  private static String withoutYear(String header) {
    if (isOfPriorYear(header) && header.length() > PRIOR_YEAR.length()) {
      return header.substring(header.startsWith(PRIOR_YEAR + "度") ? 3 : 2);
    }
    int year = header.indexOf('年');
    if (year != 4 || !CaptionText.isYear(header.substring(0, 4))) {
      return header;
    }
    int end = header.startsWith("度", 5) ? 6 : 5;
    return end == header.length() ? header : header.substring(end);
  }

  private static String withoutParentheses(String header) {
    int open = header.indexOf('(');
    if (open <= 0) {
      return header;
    }
    int close = header.indexOf(')', open);
    return header.substring(0, open) + (close < 0 ? "" : header.substring(close + 1));
  }
}

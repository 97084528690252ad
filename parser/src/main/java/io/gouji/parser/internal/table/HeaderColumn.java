package io.gouji.parser.internal.table;

import io.gouji.model.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A column as its headers describe it, before its role is known.
 *
 * @param from its first grid column
 * @param to the grid column after its last
 * @param path its headers from the top down, normalised
 * @param name the last header without a year before it and a unit after it
 * @param nameWithoutParentheses the name without anything in parentheses
 * @param unit the unit that the header states
 * @param cell the cell of the last header, if the column has any
 */
record HeaderColumn(
    int from,
    int to,
    List<String> path,
    String name,
    String nameWithoutParentheses,
    Optional<Unit> unit,
    Optional<GridView.Cell> cell) {

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
        from, to, List.copyOf(path), endsWithUnit ? plain : bare, plain, unit, cell);
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

  private static String withoutYear(String header) {
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

package io.gouji.examples.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists that stand side by side in one table, each with a name and some amounts. */
final class Halves {

  /** Without amounts, the cells stay blank. */
  private record Line(String label, List<Long> amounts) {}

  private final int[] widths;
  private final List<List<Line>> lists = new ArrayList<>();
  private boolean numbered;

  /**
   * Begins a table.
   *
   * @param widths how many amounts each list has
   */
  Halves(int... widths) {
    this.widths = widths.clone();
    for (int i = 0; i < widths.length; i++) {
      lists.add(new ArrayList<>());
    }
  }

  /** Numbers the lines (行次) in a column of their own after each name. */
  Halves numbered() {
    numbered = true;
    return this;
  }

  /** Adds a line to a list. */
  Halves line(int list, String label, long... amounts) {
    lists.get(list).add(new Line(label, Arrays.stream(amounts).boxed().toList()));
    return this;
  }

  /** Fills all lists up to the longest, so that what follows stands in one row. */
  Halves level() {
    int longest = lists.stream().mapToInt(List::size).max().orElse(0);
    for (List<Line> list : lists) {
      while (list.size() < longest) {
        list.add(new Line("", List.of()));
      }
    }
    return this;
  }

  void write(Sheet sheet) {
    level();
    int rows = lists.get(0).size();
    for (int row = 0; row < rows; row++) {
      sheet.row();
      for (int list = 0; list < widths.length; list++) {
        Line line = lists.get(list).get(row);
        sheet.text(line.label());
        if (numbered) {
          sheet.number(list * rows + row + 1);
        }
        if (line.amounts().isEmpty()) {
          sheet.blank(widths[list]);
        } else {
          sheet.money(line.amounts().stream().mapToLong(Long::longValue).toArray());
        }
      }
    }
  }
}

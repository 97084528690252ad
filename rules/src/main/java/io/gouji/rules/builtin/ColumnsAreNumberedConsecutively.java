package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.Label;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers beside 栏次 in a table's header count its columns without a gap. They may begin with
 * any number, for a wide table can go on in another, and say what they add up (3=1+2).
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ColumnsAreNumberedConsecutively implements Rule {
  private static final int HEADER_ROWS = 8;
  private static final int LONGEST_LABEL = 6;
  private static final int MOST_DIGITS = 2;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Block block : context.disclosure().blocks()) {
      if (block instanceof Block.Grid grid) {
        List<Block.GridCell> cells = grid.cells();
        for (int i = 0; i < cells.size() && cells.get(i).row() < HEADER_ROWS; i++) {
          if (isLabel(cells.get(i).text())) {
            relation(grid, i).ifPresent(relations::add);
            break;
          }
        }
      }
    }
    return relations.stream();
  }

  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL
        && text.indexOf('栏') >= 0
        && Label.normalise(text).equals("栏次");
  }

  /**
   * What the numbers to the right of 栏次 say: of the first that breaks the count, or else of the
   * last, what it should be. In the right half of a table the count may begin anew.
   */
  private static Optional<Relation> relation(Block.Grid grid, int label) {
    List<Block.GridCell> cells = grid.cells();
    int row = cells.get(label).row();
    int last = 0;
    int lastCell = label;
    boolean isCompared = false;
    boolean isNewHalf = true;
    for (int i = label + 1; i < cells.size() && cells.get(i).row() == row; i++) {
      String text = cells.get(i).text();
      int number = number(text);
      if (number > 0) {
        boolean isFirst = last == 0 || (isNewHalf && number == 1);
        if (!isFirst && number != last + 1) {
          return Optional.of(relation(grid.location(cells.get(i)), number, last + 1));
        }
        isCompared |= !isFirst;
        last = number;
        lastCell = i;
        isNewHalf = false;
      } else if (isLabel(text)) {
        isNewHalf = true;
      } else if (!text.isBlank()) {
        break;
      }
    }
    return isCompared
        ? Optional.of(relation(grid.location(cells.get(lastCell)), last, last))
        : Optional.empty();
  }

  /** The number of a column, in brackets or with what it adds up or not; 0 for any other text. */
  private static int number(String text) {
    int start = 0;
    while (start < text.length() && " （(".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    int number = 0;
    while (end < text.length() && end < start + MOST_DIGITS && isDigit(text.charAt(end))) {
      number = 10 * number + text.charAt(end) - '0';
      end++;
    }
    boolean isAll = end == text.length() || " ）)=＝".indexOf(text.charAt(end)) >= 0;
    return end > start && isAll ? number : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Relation relation(Location.Cell place, int number, int expected) {
    return Relation.words(
        new Mention(String.valueOf(number), place, "栏次"),
        Relation.WordComparator.SAME,
        Optional.of(new Mention(String.valueOf(expected), place, "栏次")));
  }
}

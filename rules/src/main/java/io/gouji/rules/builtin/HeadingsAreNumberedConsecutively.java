package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.Mention;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Headings and lists count on: no 「（七）」 followed by 「（九）」, no 「三、」 twice. A list may begin with any
 * number, begin anew with one, and be interrupted by another list.
 *
 * <p>A number that is left out is one only if it stands nowhere between the two, and no table does:
 * headings stand in tables, too. Of parts (第一部分), {@link PartsAreNumberedOnce} says whether one
 * occurs twice.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class HeadingsAreNumberedConsecutively implements Rule {
  /** Where more numbers are left out than this, the two are hardly of one list. */
  private static final int LONGEST_GAP = 3;

  /** How many characters at most show where a number stands. */
  private static final int LONGEST_PLACE = 20;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Block> blocks = context.disclosure().blocks();
    Deque<Run> open = new ArrayDeque<>();
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph && paragraph.container().isEmpty()) {
        ListNumber number = ListNumber.of(paragraph);
        if (number != null) {
          Run run = run(open, number);
          if (run.breaks(number) && !isBetween(blocks.subList(run.block, i), number)) {
            relations.add(
                Relation.words(
                    mention(paragraph, number),
                    Relation.WordComparator.SAME,
                    Optional.of(
                        mention((Block.Paragraph) blocks.get(run.block), run.last.next()))));
          }
          run.add(number, i);
        }
      }
    }
    return relations.stream();
  }

  /** The list of the number's style that goes on, or else a new one; those within it have ended. */
  private static Run run(Deque<Run> open, ListNumber number) {
    for (Run run : open) {
      if (run.last.style() == number.style()) {
        while (!open.element().equals(run)) {
          open.pop();
        }
        return run;
      }
    }
    Run begun = new Run(number);
    open.push(begun);
    return begun;
  }

  /** Whether the number before one stands within some paragraphs, or may stand in a table. */
  private static boolean isBetween(List<Block> blocks, ListNumber number) {
    for (Block block : blocks) {
      if (!(block instanceof Block.Paragraph paragraph)
          || number.followsWithin(paragraph.displayText())) {
        return true;
      }
    }
    return false;
  }

  private static Mention mention(Block.Paragraph paragraph, ListNumber number) {
    int end = Math.min(paragraph.text().length(), LONGEST_PLACE);
    return new Mention(number.printed(), paragraph.location(0, end), paragraph.text().strip());
  }

  /** A list as far as it has been seen. */
  private static final class Run {
    private ListNumber last;
    private int block;

    /** The numbers since it last began with one. */
    private final BitSet seen = new BitSet();

    /** Where it stood each time that it began anew: another list may have interrupted it. */
    private final BitSet interrupted = new BitSet();

    Run(ListNumber first) {
      this.last = first;
    }

    boolean breaks(ListNumber number) {
      int value = number.value();
      boolean goesOn = value == last.value() + 1 || interrupted.get(value - 1);
      if (value == 1 || goesOn || seen.isEmpty()) {
        return false;
      }
      return value > last.value()
          ? value - last.value() - 1 <= LONGEST_GAP
          : number.style() != ListNumber.Style.PART && seen.get(value);
    }

    void add(ListNumber number, int at) {
      if (number.value() == 1 && !seen.isEmpty()) {
        interrupted.set(last.value());
        seen.clear();
      }
      seen.set(number.value());
      last = number;
      block = at;
    }
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.Direction;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Mention;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change that the text states is given a reason: in its sentence, or in a later sentence of the
 * paragraph that has no change of its own, or where the next paragraph begins with it. Source:
 * 财预〔2016〕143号, which asks for the reasons of changes. No reason is owed where nothing changed.
 *
 * <p>In a list (；) a reason at the end may be that of all, unless others have their own.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ChangeHasReason implements Rule {
  private static final Pattern REASON = Pattern.compile("原因|由于|因为|主要是|根据|按照|为了|导致");

  private static final Pattern OPENING = Pattern.compile("[^0-9，。；：]{0,20}?(原因|由于|因为|主要是|为了)");

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Statement> changes =
        context.statements().stream().filter(ChangeHasReason::isSomething).toList();
    return changes.stream().flatMap(change -> relation(context, changes, change).stream());
  }

  private static boolean isSomething(Statement change) {
    return change.measure() == Measure.CHANGE
        && !change.direction().equals(Optional.of(Direction.UNCHANGED))
        && change.figure().isNonZero();
  }

  private static Optional<Relation> relation(
      RuleContext context, List<Statement> changes, Statement change) {
    return change.figure().location() instanceof Location.Text place
        ? context
            .disclosure()
            .paragraph(place)
            .map(
                paragraph ->
                    Relation.words(
                        new Mention(change.figure().text(), place, change.figure().label()),
                        Relation.WordComparator.PRESENT,
                        reason(paragraph, place, starts(changes, place))
                            .or(() -> next(context, paragraph).flatMap(ChangeHasReason::opening))))
        : Optional.empty();
  }

  /** The paragraph right behind another; empty if that is the last, or a table comes between. */
  private static Optional<Block.Paragraph> next(RuleContext context, Block.Paragraph paragraph) {
    List<Block> blocks = context.disclosure().blocks();
    int next = blocks.indexOf(paragraph) + 1;
    while (next < blocks.size()
        && blocks.get(next) instanceof Block.Paragraph blank
        && blank.text().isBlank()) {
      next++;
    }
    return next < blocks.size() && blocks.get(next) instanceof Block.Paragraph other
        ? Optional.of(other)
        : Optional.empty();
  }

  /** The reason with which a paragraph opens: 减少的主要原因是压缩开支. */
  private static Optional<Mention> opening(Block.Paragraph paragraph) {
    Matcher matcher = OPENING.matcher(paragraph.text());
    return matcher.lookingAt()
        ? Optional.of(
            new Mention(
                matcher.group(1), paragraph.location(matcher.start(1), matcher.end(1)), "原因"))
        : Optional.empty();
  }

  /** Where the changes of the same paragraph stand. */
  private static List<Integer> starts(List<Statement> changes, Location.Text place) {
    List<Integer> starts = new ArrayList<>();
    for (Statement change : changes) {
      if (change.figure().location() instanceof Location.Text other
          && other.isInParagraphOf(place)) {
        starts.add(other.start());
      }
    }
    return starts;
  }

  private static Optional<Mention> reason(
      Block.Paragraph paragraph, Location.Text change, List<Integer> changes) {
    String text = paragraph.text();
    int start = Math.min(change.start(), text.length());
    int sentence = text.lastIndexOf('。', start) + 1;
    int end = end(text, '。', start, text.length());
    int clause = Math.max(sentence, text.lastIndexOf('；', start) + 1);
    int clauseEnd = end(text, '；', start, end);
    Optional<Mention> own = find(paragraph, clause, clauseEnd);
    if (own.isPresent()) {
      return own;
    }
    int first = changes.stream().filter(at -> at >= sentence).findFirst().orElse(start);
    Optional<Mention> before = find(paragraph, sentence, Math.min(first, clause));
    if (before.isPresent()) {
      return before;
    }
    boolean othersHaveTheirOwn = find(paragraph, Math.min(first, clause), clause).isPresent();
    Optional<Mention> ofAll =
        othersHaveTheirOwn ? Optional.empty() : find(paragraph, clauseEnd, end);
    return ofAll.isPresent() ? ofAll : later(paragraph, end, changes);
  }

  /** The reason that a later sentence without a change of its own gives for all before it. */
  private static Optional<Mention> later(
      Block.Paragraph paragraph, int from, List<Integer> changes) {
    String text = paragraph.text();
    int start = from;
    while (start < text.length()) {
      int sentence = start;
      int next = end(text, '。', start + 1, text.length());
      if (changes.stream().noneMatch(at -> at > sentence && at < next)) {
        Optional<Mention> reason = find(paragraph, sentence, next);
        if (reason.isPresent()) {
          return reason;
        }
      }
      start = next;
    }
    return Optional.empty();
  }

  private static int end(String text, char mark, int from, int most) {
    int end = text.indexOf(mark, from);
    return end < 0 ? most : Math.min(end, most);
  }

  private static Optional<Mention> find(Block.Paragraph paragraph, int from, int to) {
    Matcher matcher = REASON.matcher(paragraph.text()).region(from, Math.max(from, to));
    return matcher.find()
        ? Optional.of(
            new Mention(matcher.group(), paragraph.location(matcher.start(), matcher.end()), "原因"))
        : Optional.empty();
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Block;
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
 * What a sentence says an expenditure is for is what the expenditure is called: 住房公积金 is not for
 * medical insurance. Only sentences that name such a contribution both before and after 用于 are
 * looked at, and one that names its own among others is right.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class PurposesFitTheirItems implements Rule {
  /** What the words of social security and housing are, of which each has its own items. */
  private static final List<String> CONTRIBUTIONS =
      List.of("公积金", "医疗", "养老", "职业年金", "失业", "工伤", "购房补贴");

  private static final String FOR = "用于";
  private static final String STOPS = "。；;\n";

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Block.Paragraph paragraph : context.paragraphs()) {
      add(paragraph, relations);
    }
    return relations.stream();
  }

  private static void add(Block.Paragraph paragraph, List<Relation> relations) {
    String text = paragraph.text();
    int from = 0;
    for (int at = text.indexOf(FOR); at >= 0; at = text.indexOf(FOR, at + 1)) {
      int begin = Math.max(from, lastStop(text, at) + 1);
      int end = nextStop(text, at);
      List<String> named = contributions(text.substring(begin, at));
      List<String> purposes = contributions(text.substring(at, end));
      if (!named.isEmpty() && !purposes.isEmpty()) {
        Mention purpose =
            new Mention(
                text.substring(at, end), paragraph.location(at, end), text.substring(begin, at));
        boolean fits = purposes.stream().anyMatch(named::contains);
        relations.add(
            Relation.words(
                purpose,
                Relation.WordComparator.PRESENT,
                fits ? Optional.of(purpose) : Optional.empty()));
      }
      from = at + FOR.length();
    }
  }

  private static List<String> contributions(String text) {
    return CONTRIBUTIONS.stream().filter(text::contains).toList();
  }

  private static int lastStop(String text, int before) {
    int at = before - 1;
    while (at >= 0 && STOPS.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static int nextStop(String text, int after) {
    int at = after;
    while (at < text.length() && STOPS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Block;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change that the text states goes one way: of the template's 「增加（减少）」, one word is left. Some
 * provinces keep both words where the change is zero, which is a matter of form, noted once in a
 * paragraph.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ChangesGoOneWay implements Rule {
  private static final String WAY = "(?:增加|减少|增长|下降|上升|降低|提高)";

  /** Only before a number: 「增减变化（增加或减少）」 of a heading states no change. */
  private static final Pattern BOTH_WAYS =
      Pattern.compile(
          WAY
              + "(?:\\s*[（(]\\s*(?:或)?"
              + WAY
              + "\\s*[）)]|[/／]"
              + WAY
              + ")[了为：:\\s]*(?<number>[0-9０-９][0-9０-９.．,，]*)\\s*(?:[万亿]?元|[%％])");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    Set<Block.Paragraph> noted = new HashSet<>();
    Paragraphs.forEachMatch(
        context,
        ChangesGoOneWay::mayHave,
        BOTH_WAYS,
        (paragraph, change) -> {
          Relation relation =
              Relation.words(
                  Paragraphs.mention(paragraph, change),
                  Relation.WordComparator.PRESENT,
                  Optional.empty());
          if (!isZero(change.group("number"))) {
            relations.add(relation);
          } else if (noted.add(paragraph)) {
            relations.add(relation.withSeverity(Severity.INFO));
          }
        });
    return relations.stream();
  }

  private static boolean isZero(String number) {
    return Amount.parse(number, Unit.UNKNOWN)
        .stated()
        .map(stated -> stated.value().signum() == 0)
        .orElse(false);
  }

  /** Whether a parenthesis or a stroke stands before a word for a way: nearly none does. */
  private static boolean mayHave(String text) {
    for (int i = 2; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if ((c == '（' || c == '(' || c == '/' || c == '／')
          && "加少长降升低高".indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

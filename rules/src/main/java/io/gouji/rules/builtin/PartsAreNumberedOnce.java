package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.Label;
import io.gouji.model.Mention;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No part of the document (第一部分, 第二部分 …) has the number of another. A heading that is repeated,
 * such as in the table of contents with its page, is the same part.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class PartsAreNumberedOnce implements Rule {
  private static final Pattern PART = Pattern.compile("^\\s*(第[一二三四五六七八九十]+部分)\\s*(\\S.*)?$");
  private static final Pattern PAGE = Pattern.compile("[\\s.．…·]*[0-9]*$");
  private static final int LONGEST_HEADING = 60;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Map<String, Mention> first = new HashMap<>();
    Set<String> headings = new HashSet<>();
    List<Relation> relations = new ArrayList<>();
    for (Block.Paragraph paragraph : context.paragraphs()) {
      if (paragraph.text().length() <= LONGEST_HEADING
          && paragraph.text().contains("部分")
          && paragraph.text().indexOf('。') < 0) {
        Matcher matcher = PART.matcher(paragraph.text());
        if (matcher.matches()) {
          Mention mention = Paragraphs.mention(paragraph, matcher.start(1), matcher.end(1));
          Mention earlier = first.putIfAbsent(mention.text(), mention);
          boolean isNew =
              headings.add(Label.normalise(PAGE.matcher(mention.label()).replaceFirst("")));
          if (earlier != null && isNew) {
            relations.add(
                Relation.words(mention, Relation.WordComparator.DIFFERENT, Optional.of(earlier)));
          }
        }
      }
    }
    return relations.stream();
  }
}

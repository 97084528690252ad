package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.Item;
import io.gouji.model.Label;
import io.gouji.model.Lexicon;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chapter that explains terms (名词解释) explains those of which the text states figures: 基本支出, 项目支出,
 * the “三公” expenses and 机关运行经费, under any of their names. Source: 财预〔2016〕143号.
 *
 * <p>Nothing is stated of a document whose chapter explains fewer than three terms line by line: it
 * may point to another document, or explain them in a table.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class UsedTermsAreExplained implements Rule {
  private static final List<Item> TERMS =
      List.of(
          Item.BASIC_EXPENDITURE,
          Item.PROJECT_EXPENDITURE,
          Item.THREE_PUBLIC_EXPENSES,
          Item.OFFICE_OPERATING_FUNDS);
  private static final String CHAPTER = "名词解释";
  private static final int LONGEST_HEADING = 20;
  private static final int LONGEST_TERM = 30;
  private static final int FEWEST = 3;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Map<String, Mention> explained = explained(context);
    if (explained.size() < FEWEST) {
      return Stream.empty();
    }
    List<Relation> relations = new ArrayList<>();
    for (Item term : TERMS) {
      Optional<Mention> used = used(context, term);
      Optional<Lexicon.Entry> entry = context.lexicon().entry(term.id());
      if (used.isPresent() && entry.isPresent()) {
        relations.add(
            Relation.words(
                new Mention(entry.get().name(), used.get().location(), used.get().label()),
                Relation.WordComparator.PRESENT,
                explanation(explained, entry.get().names())));
      }
    }
    return relations.stream();
  }

  /**
   * The terms that the chapter explains, one in each paragraph: what stands before 指 or a colon.
   */
  private static Map<String, Mention> explained(RuleContext context) {
    List<Block.Paragraph> paragraphs = context.paragraphs();
    int chapter = paragraphs.size() - 1;
    while (chapter >= 0 && !isHeading(paragraphs.get(chapter).text())) {
      chapter--;
    }
    Map<String, Mention> explained = new LinkedHashMap<>();
    for (int i = chapter + 1; chapter >= 0 && i < paragraphs.size(); i++) {
      Block.Paragraph paragraph = paragraphs.get(i);
      int end = endOfTerm(paragraph.text());
      if (end > 0) {
        explained.putIfAbsent(
            Label.normalise(paragraph.text().substring(0, end)),
            Paragraphs.mention(paragraph, 0, end));
      }
    }
    return explained;
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING && text.strip().endsWith(CHAPTER);
  }

  /** Where the term ends with which a paragraph begins; 0 if it begins with none. */
  private static int endOfTerm(String text) {
    for (int i = 1; i < Math.min(text.length() - 1, LONGEST_TERM); i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':' || c == '指' || (c == '是' && text.charAt(i + 1) == '指')) {
        return i;
      }
      if (c == '。' || c == '；') {
        return 0;
      }
    }
    return 0;
  }

  private static Optional<Mention> used(RuleContext context, Item term) {
    for (Statement statement : context.statements()) {
      if (statement.item().equals(term) && statement.figure().location() instanceof Location.Text) {
        return Optional.of(
            new Mention(
                statement.figure().text(),
                statement.figure().location(),
                statement.figure().label()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Mention> explanation(Map<String, Mention> explained, List<String> names) {
    for (Map.Entry<String, Mention> entry : explained.entrySet()) {
      for (String name : names) {
        if (entry.getKey().contains(name)) {
          return Optional.of(entry.getValue());
        }
      }
    }
    return Optional.empty();
  }
}

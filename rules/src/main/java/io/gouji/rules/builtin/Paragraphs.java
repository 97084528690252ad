package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.Mention;
import io.gouji.rules.Relation;
import io.gouji.rules.RuleContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words in the paragraphs of a document. */
final class Paragraphs {
  private Paragraphs() {}

  /**
   * Hands on each place where a pattern occurs.
   *
   * @param mayHave a look at a text that costs less than the pattern and is false for nearly all
   */
  static void forEachMatch(
      RuleContext context,
      Predicate<String> mayHave,
      Pattern pattern,
      BiConsumer<Block.Paragraph, Matcher> consumer) {
    for (Block.Paragraph paragraph : context.paragraphs()) {
      if (mayHave.test(paragraph.text())) {
        Matcher matcher = pattern.matcher(paragraph.text());
        while (matcher.find()) {
          consumer.accept(paragraph, matcher);
        }
      }
    }
  }

  /**
   * What a pattern of mistakes finds, the first of each paragraph: who mends it will see the
   * others.
   */
  static Stream<Relation> mistakes(
      RuleContext context, Predicate<String> mayHave, Pattern pattern) {
    return mistakes(context, mayHave, pattern, (paragraph, found) -> true);
  }

  /**
   * What a pattern finds and is a mistake, the first of each paragraph.
   *
   * @param isMistake whether what was found is one, by its paragraph
   */
  static Stream<Relation> mistakes(
      RuleContext context,
      Predicate<String> mayHave,
      Pattern pattern,
      BiPredicate<Block.Paragraph, Matcher> isMistake) {
    List<Relation> relations = new ArrayList<>();
    Set<Block.Paragraph> noted = new HashSet<>();
    forEachMatch(
        context,
        mayHave,
        pattern,
        (paragraph, mistake) -> {
          if (isMistake.test(paragraph, mistake) && noted.add(paragraph)) {
            relations.add(
                Relation.words(
                    mention(paragraph, mistake),
                    Relation.WordComparator.PRESENT,
                    Optional.empty()));
          }
        });
    return relations.stream();
  }

  /** Some words of a paragraph, which says what they are. */
  static Mention mention(Block.Paragraph paragraph, int start, int end) {
    return new Mention(
        paragraph.text().substring(start, end),
        paragraph.location(start, end),
        paragraph.text().strip());
  }

  /** What a pattern found in a paragraph. */
  static Mention mention(Block.Paragraph paragraph, Matcher matcher) {
    return mention(paragraph, matcher.start(), matcher.end());
  }

  /** Where the first of some paragraphs has one of some words. */
  static Optional<Mention> mention(List<Block.Paragraph> paragraphs, List<String> words) {
    for (Block.Paragraph paragraph : paragraphs) {
      for (String word : words) {
        int start = paragraph.text().indexOf(word);
        if (start >= 0) {
          return Optional.of(mention(paragraph, start, start + word.length()));
        }
      }
    }
    return Optional.empty();
  }
}

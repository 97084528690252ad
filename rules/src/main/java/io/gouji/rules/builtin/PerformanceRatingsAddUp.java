package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Block;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Figure;
import io.gouji.model.Mention;
import io.gouji.model.Unit;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleScope;
import io.gouji.rules.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What final accounts say of performance ratings is possible: the projects rated 优, 良 and so on are
 * no more than the projects that were rated, and an average score is at most 100.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class PerformanceRatingsAddUp implements Rule {
  private static final Pattern RATED =
      Pattern.compile(
          "(?:评价|自评|涉及|完成)[^。；，“”优良中差0-9]{0,12}?项目(?:共|共计)?\\s*(?<count>[0-9]{1,4})\\s*个");
  private static final Pattern GRADE =
      Pattern.compile(
          "[“\"「]?(?<grade>优秀?|良好?|中等?|差|不合格|合格)[”\"」]?(?:等次|等级|档)?(?:的)?(?:有)?(?:项目)?(?:有)?\\s*(?<count>[0-9]{1,4})\\s*个");
  private static final Pattern SCORE =
      Pattern.compile("平均得?分(?:值)?为?\\s*(?<score>[0-9]+(?:\\.[0-9]+)?)\\s*分");
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleScope scope() {
    return RuleScope.of(DisclosureKind.FINAL_ACCOUNTS);
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Block.Paragraph paragraph : context.paragraphs()) {
      if (mayHave(paragraph.text())) {
        counts(paragraph).ifPresent(relations::add);
        scores(paragraph, relations);
      }
    }
    return relations.stream();
  }

  private static boolean mayHave(String text) {
    return text.contains("优") || text.contains("良") || text.contains("平均");
  }

  /** The grades of a paragraph against the one number of projects before them. */
  private static Optional<Relation> counts(Block.Paragraph paragraph) {
    Matcher rated = RATED.matcher(paragraph.text());
    if (!rated.find()) {
      return Optional.empty();
    }
    Figure all = figure(paragraph, rated, "评价项目");
    Matcher grade = GRADE.matcher(paragraph.text());
    Set<String> seen = new HashSet<>();
    List<Figure> graded = new ArrayList<>();
    int from = rated.end();
    while (grade.find(from)) {
      if (!seen.add(grade.group("grade").substring(0, 1))) {
        return Optional.empty();
      }
      graded.add(figure(paragraph, grade, grade.group("grade")));
      from = grade.end();
    }
    return rated.find(rated.end()) || graded.size() < 2
        ? Optional.empty()
        : Optional.of(Relation.atLeast(all, graded));
  }

  private static void scores(Block.Paragraph paragraph, List<Relation> relations) {
    Matcher score = SCORE.matcher(paragraph.text());
    while (score.find()) {
      Mention mention = Paragraphs.mention(paragraph, score);
      boolean isPossible = new BigDecimal(score.group("score")).compareTo(MOST) <= 0;
      relations.add(
          Relation.words(
              mention,
              Relation.WordComparator.PRESENT,
              isPossible ? Optional.of(mention) : Optional.empty()));
    }
  }

  private static Figure figure(Block.Paragraph paragraph, Matcher matcher, String label) {
    String printed = matcher.group("count");
    return new Figure(
        new Amount.Stated(new BigDecimal(printed), Unit.PIECE),
        printed,
        paragraph.location(matcher.start("count"), matcher.end("count")),
        label,
        "text/performance/" + label,
        Optional.empty());
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Location;
import io.gouji.model.Mention;
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
 * The titles of the document (…2022年部门预算信息公开…) name the year of its tables. Only lines that are
 * titles are looked at: sentences may speak of other years.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class TitlesNameFiscalYear implements Rule {
  private static final int LONGEST_TITLE = 40;

  private static final Pattern BUDGET = title("预算");
  private static final Pattern FINAL_ACCOUNTS = title("决算");

  private static Pattern title(String kind) {
    return Pattern.compile("([12][0-9]{3})年(?:度)?(?:部门|单位)" + kind + "(?:信息)?(?:公开|说明|情况|$)");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    if (context.disclosure().identity().fiscalYear().isEmpty()) {
      return Stream.empty();
    }
    int year = context.disclosure().identity().fiscalYear().getAsInt();
    Pattern pattern =
        context.disclosure().identity().kind() == DisclosureKind.BUDGET ? BUDGET : FINAL_ACCOUNTS;
    Mention expected = new Mention(String.valueOf(year), new Location.Document(), "预算年度");
    List<Relation> relations = new ArrayList<>();
    for (Block.Paragraph paragraph : context.paragraphs()) {
      if (paragraph.text().length() <= LONGEST_TITLE && paragraph.text().indexOf('。') < 0) {
        Matcher matcher = pattern.matcher(paragraph.text());
        if (matcher.find()) {
          relations.add(
              Relation.words(
                  Paragraphs.mention(paragraph, matcher.start(1), matcher.end(1)),
                  Relation.WordComparator.SAME,
                  Optional.of(expected)));
        }
      }
    }
    return relations.stream();
  }
}

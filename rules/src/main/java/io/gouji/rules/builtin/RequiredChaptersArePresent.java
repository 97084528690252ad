package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleParameter;
import io.gouji.rules.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A disclosure with an explanatory text speaks of everything that 财预〔2016〕143号 asks for: duties and
 * units, 机关运行经费, “三公” expenses, procurement, state assets, performance, terms.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class RequiredChaptersArePresent implements Rule {
  private static final List<List<String>> CHAPTERS =
      List.of(
          List.of("部门职责", "主要职责", "主要职能", "部门职能", "机构设置"),
          List.of("机关运行经费", "机关公用经费", "机关运行费", "行政经费"),
          List.of("三公"),
          List.of("政府采购"),
          List.of("国有资产", "固定资产"),
          List.of("绩效"),
          List.of("名词解释"));
  private static final RuleParameter FEWEST_PARAGRAPHS =
      new RuleParameter("fewestParagraphs", 10, 0);

  private final int fewestParagraphs;

  /** The rule with its standard parameters. */
  public RequiredChaptersArePresent() {
    this(FEWEST_PARAGRAPHS.standard());
  }

  private RequiredChaptersArePresent(int fewestParagraphs) {
    this.fewestParagraphs = fewestParagraphs;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public List<RuleParameter> parameters() {
    return List.of(FEWEST_PARAGRAPHS);
  }

  @Override
  public Rule withParameters(Map<String, Integer> values) {
    return new RequiredChaptersArePresent(
        values.getOrDefault(FEWEST_PARAGRAPHS.name(), fewestParagraphs));
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Block.Paragraph> paragraphs = context.paragraphs();
    return paragraphs.size() < fewestParagraphs
        ? Stream.empty()
        : CHAPTERS.stream()
            .map(
                names ->
                    Relation.words(
                        new Mention("", new Location.Document(), names.get(0)),
                        Relation.WordComparator.PRESENT,
                        Paragraphs.mention(paragraphs, names)));
  }
}

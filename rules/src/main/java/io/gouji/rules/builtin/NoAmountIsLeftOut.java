package io.gouji.rules.builtin;

import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a sentence states an amount, the number is there: no 「预算收入万元」, no 「减少 万元」, no 「占 %」. Only
 * words after which nothing but a number can stand are looked at, and no line that names a unit
 * (单位：万元).
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class NoAmountIsLeftOut implements Rule {
  private static final Pattern GAP =
      Pattern.compile(
          "(?:预算数|决算数|总额|合计|总计|收入|支出|经费|费|预算|安排|增加|减少|增长|下降|上升|压减|降低"
              + "|增加（减少）|增长（下降）|占|(?<!单位)(?<!单位均)为|共计|达到)"
              + "[了\\s_＿]*(?<gap>万元|%|％)(?=[\\s，,。；;：、）)]|$)");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    Paragraphs.forEachMatch(
        context,
        NoAmountIsLeftOut::mayHave,
        GAP,
        (paragraph, gap) ->
            relations.add(
                Relation.words(
                    Paragraphs.mention(paragraph, gap),
                    Relation.WordComparator.PRESENT,
                    Optional.empty())));
    return relations.stream();
  }

  /** Whether a unit stands without a digit before it: nearly none does. */
  private static boolean mayHave(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unit = c == '%' || c == '％' || (c == '万' && text.startsWith("万元", i));
      char before = text.charAt(i - 1);
      if (unit && !Character.isDigit(before) && "：:(（/“”以".indexOf(before) < 0) {
        return true;
      }
    }
    return false;
  }
}

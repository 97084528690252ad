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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount of the text has one currency and one unit: no 「$298万元」, no 「￥20万美元」, no 「5.2元万元」. A
 * symbol beside an amount that names no currency after it says nothing wrong.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class CurrencySymbolsFitUnits implements Rule {
  private static final String SYMBOLS = "$＄€£¥￥";

  /** A symbol, a number and its unit, or a number with two units. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:(?<foreign>[$＄€£])|(?<yuan>[¥￥]))\\s*[0-9][0-9,，.]*\\s*[亿万千百]*"
              + "(?:(?<isForeign>美元|欧元|港元|港币|日元|英镑)|(?<isYuan>元|人民币))"
              + "|[0-9]\\s*(?<twice>[亿万千]?元[亿万千]?元)(?![旦宵月素件器])");

  /** Characters with which a second unit begins. */
  private static final String UNITS = "元万千亿";

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    Paragraphs.forEachMatch(
        context,
        CurrencySymbolsFitUnits::mayHave,
        AMOUNT,
        (paragraph, amount) -> relations.add(relation(paragraph, amount)));
    return relations.stream();
  }

  /** Whether a text has a symbol or two units in a row: nearly none has. */
  private static boolean mayHave(String text) {
    for (int i = 0; i < SYMBOLS.length(); i++) {
      if (text.indexOf(SYMBOLS.charAt(i)) >= 0) {
        return true;
      }
    }
    for (int yuan = text.indexOf('元'); yuan >= 0; yuan = text.indexOf('元', yuan + 1)) {
      if (yuan + 1 < text.length() && UNITS.indexOf(text.charAt(yuan + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Relation relation(Block.Paragraph paragraph, Matcher matcher) {
    Mention amount = Paragraphs.mention(paragraph, matcher);
    boolean fits =
        (matcher.group("foreign") != null && matcher.group("isForeign") != null)
            || (matcher.group("yuan") != null && matcher.group("isYuan") != null);
    return Relation.words(
        amount, Relation.WordComparator.PRESENT, fits ? Optional.of(amount) : Optional.empty());
  }
}

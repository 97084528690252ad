package io.gouji.rules.builtin;

import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A share, a rate and an amount have their whole unit: no 「占76.23，」, no 「增长13.95。」, no 「2416.43万，」.
 * Noted once in a paragraph. So has an amount behind the name of its item, in a paragraph that
 * prints the unit of another: where none has a unit, it stands above them.
 *
 * <p>Looked at is a number with decimals at the end of a clause: 占地100平方米, 增长1.2倍 and 3000万吨 have
 * other units, a number before 、 may share that of the next, and a share below one may be meant as
 * a fraction.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class NumbersHaveUnits implements Rule {
  private static final String END = "(?=\\s*(?:[，。；;）)]|$))";
  private static final Pattern BARE =
      Pattern.compile(
          "(?:占比?|占[^，,。；;、：:0-9%％]{1,20}的(?:比[重例率])?|(?:增长|下降|上升|降低)率?)[为达了是]?到?\\s*"
              + "(?!0\\.)[0-9]{1,4}\\.[0-9]{1,4}"
              + END
              + "|[0-9][0-9,]*\\.[0-9]{1,6}\\s*万"
              + END
              + "|(?<amount>(?:经费|费用?|支出|收入|预算数?|决算数?|总额|总计|合计)(?:为|是|共|[：:])?\\s*"
              + "[0-9][0-9,]*\\.[0-9]{2})"
              + END);

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return Paragraphs.mistakes(
        context,
        NumbersHaveUnits::mayHave,
        BARE,
        (paragraph, number) -> number.group("amount") == null || namesYuan(paragraph.text()));
  }

  /** Whether an amount has its unit. */
  private static boolean namesYuan(String text) {
    for (int yuan = text.indexOf('元', 2); yuan >= 0; yuan = text.indexOf('元', yuan + 1)) {
      char before = text.charAt(yuan - 1);
      char digit = "亿万千".indexOf(before) >= 0 ? text.charAt(yuan - 2) : before;
      if (digit >= '0' && digit <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether the digits after a decimal point, with 万 or without, end a clause: few do. */
  private static boolean mayHave(String text) {
    for (int point = text.indexOf('.'); point >= 0; point = text.indexOf('.', point + 1)) {
      int end = point + 1;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      boolean isDecimal = end > point + 1;
      while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '万')) {
        end++;
      }
      if (isDecimal && (end == text.length() || "，。；;）)".indexOf(text.charAt(end)) >= 0)) {
        return true;
      }
    }
    return false;
  }
}

package io.gouji.rules.builtin;

import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No mark of punctuation is typed twice (。。). Three in a row and more may be meant as an ellipsis,
 * and two different ones are not looked at.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class MarksStandOnce implements Rule {
  private static final String MARKS = "。，；、：";
  private static final Pattern TWICE =
      Pattern.compile(
          "(?<!["
              + MARKS
              + "][ \\u3000]{0,4})(?<mark>["
              + MARKS
              + "])[ \\u3000]*\\k<mark>"
              + "(?![ \\u3000]*\\k<mark>)");

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return Paragraphs.mistakes(context, MarksStandOnce::mayHave, TWICE);
  }

  /**
   * Whether a mark may follow its like. Of two characters in a row it is enough to look at one, and
   * most are neither marks nor spaces.
   */
  private static boolean mayHave(String text) {
    int end = text.length();
    for (int i = 1; i < end; i += 2) {
      char c = text.charAt(i);
      if (c < '一' || c > '\u9fff') {
        char before = text.charAt(i - 1);
        char after = i + 1 < end ? text.charAt(i + 1) : before;
        boolean isBeside = c == before || c == after || isSpace(before) || isSpace(after);
        if ((isBeside || isSpace(c)) && isTwice(text, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the mark at a place or before it has its like beside it, but for spaces. */
  private static boolean isTwice(String text, int place) {
    int at = isSpace(text.charAt(place)) ? next(text, place, -1) : place;
    if (at < 0 || MARKS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int before = next(text, at, -1);
    int after = next(text, at, 1);
    return (before >= 0 && text.charAt(before) == text.charAt(at))
        || (after < text.length() && text.charAt(after) == text.charAt(at));
  }

  private static int next(String text, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < text.length() && isSpace(text.charAt(at))) {
      at += step;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000';
  }
}

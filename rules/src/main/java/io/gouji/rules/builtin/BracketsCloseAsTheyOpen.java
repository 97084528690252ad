package io.gouji.rules.builtin;

import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bracket closes in the width in which it was opened: no 「（款)」. Noted once in a paragraph. What
 * ends with a digit or a letter before its bracket is not looked at, for 1) and a) number items.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class BracketsCloseAsTheyOpen implements Rule {
  private static final Pattern MIXED =
      Pattern.compile("（[^（）()]{0,40}(?<![0-9A-Za-z])\\)|\\([^（）()]{0,40}(?<![0-9A-Za-z])）");

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return Paragraphs.mistakes(context, BracketsCloseAsTheyOpen::mayHave, MIXED);
  }

  /** Whether a text has brackets of both widths: few do. */
  private static boolean mayHave(String text) {
    return (text.indexOf(')') >= 0 && text.indexOf('（') >= 0)
        || (text.indexOf('(') >= 0 && text.indexOf('）') >= 0);
  }
}

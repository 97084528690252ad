package io.gouji.parser.internal.table;

import io.gouji.model.Label;
import io.gouji.model.Mention;
import java.util.Optional;

/**
 * What may be the title of a table.
 *
 * @param normal its text for comparisons
 * @param isAdjacent whether nothing but captions stands between it and the table
 * @param paragraph the paragraph, if it is one
 */
record Title(Mention mention, String normal, boolean isAdjacent, Optional<Integer> paragraph) {
  private static final int LONGEST = 60;

  /**
   * Whether a text has the form of a title: short, and no sentence. A full stop at its end does not
   * make it one.
   */
  static boolean hasForm(String text) {
    if (text.length() > 2 * LONGEST || text.indexOf('\t') >= 0) {
      return false;
    }
    String normal = Label.normalise(text);
    int end = normal.endsWith("。") ? normal.length() - 1 : normal.length();
    if (end == 0 || end > LONGEST) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if (",;。!?".indexOf(normal.charAt(i)) >= 0) {
        return false;
      }
    }
    return !normal.contains("如下") && !normal.contains("见下表") && !normal.contains("...");
  }

  /** Whether a text is a note to a table: it begins with 注 and a colon or number. */
  static boolean isNote(String text) {
    int from = 0;
    while (from < text.length()
        && text.charAt(from) <= '\u3000'
        && CompactText.isSpace(text.charAt(from))) {
      from++;
    }
    int mark = text.startsWith("备注", from) ? from + 2 : text.startsWith("注", from) ? from + 1 : 0;
    while (mark > 0 && mark < text.length() && CompactText.isSpace(text.charAt(mark))) {
      mark++;
    }
    if (mark == 0 || mark >= text.length()) {
      return false;
    }
    char c = text.charAt(mark);
    return c == ':' || c == '：' || Character.isDigit(c);
  }
}

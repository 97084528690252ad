package io.gouji.parser.internal.narrative;

import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks one amount that is said of total revenue and of total expenditure, which are equal by what
 * they are, as said of each: 收入总计、支出总计 100万元 is 收入总计、支出总计均为 100万元.
 */
final class EqualTotals {
  private EqualTotals() {}

  /** The same sentences with 均 before such amounts. */
  static List<Token> marked(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      if (isPair(tokens, i)) {
        return all(tokens);
      }
    }
    return tokens;
  }

  private static List<Token> all(List<Token> tokens) {
    List<Token> marked = new ArrayList<>(tokens.size() + 1);
    for (int i = 0; i < tokens.size(); i++) {
      marked.add(tokens.get(i));
      if (i > 1 && isPair(tokens, i)) {
        marked.add(Token.word(Kind.EACH, tokens.get(i).end(), "", ""));
      }
    }
    return marked;
  }

  /** Whether the second of two totals stands at an index, with one amount behind it. */
  private static boolean isPair(List<Token> tokens, int index) {
    if (!isItem(tokens.get(index), "totalExpenditure")
        || !isItem(tokens.get(index - 2), "totalRevenue")
        || !(tokens.get(index - 1).is(Kind.LIST_COMMA) || Phrasing.isAnd(tokens.get(index - 1)))) {
      return false;
    }
    int at = index + 1;
    while (at < tokens.size() && tokens.get(at).is(Kind.FILLER)) {
      at++;
    }
    return at < tokens.size()
        && tokens.get(at).is(Kind.QUANTITY)
        && (at + 1 == tokens.size() || !tokens.get(at + 1).is(Kind.LIST_COMMA));
  }

  private static boolean isItem(Token token, String id) {
    return token.entry().filter(entry -> entry.id().equals(id)).isPresent();
  }
}

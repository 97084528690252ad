package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves out the examples of what staff and offices cost, of which no amount is said:
 * 基本工资、津贴补贴等人员经费占 90% is said of 人员经费.
 */
final class Examples {
  private static final Set<Item> WITH_EXAMPLES =
      Set.of(Item.PERSONNEL_EXPENDITURE, Item.NON_PERSONNEL_EXPENDITURE);

  private Examples() {}

  /** The same sentences without such examples. */
  static List<Token> leftOut(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      if (endsExamples(tokens, i)) {
        return all(tokens);
      }
    }
    return tokens;
  }

  private static List<Token> all(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 1 && endsExamples(tokens, i)) {
        int first = kept.size();
        while (first > 0 && isExample(kept.get(first - 1))) {
          first--;
        }
        kept.subList(first, kept.size()).clear();
      }
      kept.add(tokens.get(i));
    }
    return kept;
  }

  /** Whether an item comes behind a list that ends with 等. */
  private static boolean endsExamples(List<Token> tokens, int index) {
    if (tokens.get(index).entry().filter(e -> WITH_EXAMPLES.contains(e.item())).isEmpty()
        || !tokens.get(index - 1).is(Kind.UNKNOWN)
        || !tokens.get(index - 1).text().endsWith("等")) {
      return false;
    }
    int at = index - 1;
    while (at > 0 && isExample(tokens.get(at - 1))) {
      at--;
    }
    return tokens.subList(at, index).stream().anyMatch(token -> token.is(Kind.LIST_COMMA));
  }

  private static boolean isExample(Token token) {
    return token.is(Kind.UNKNOWN)
        || token.is(Kind.ITEM)
        || token.is(Kind.LINE)
        || token.is(Kind.LIST_COMMA)
        || token.is(Kind.FILLER);
  }
}

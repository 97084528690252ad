package io.gouji.parser.internal.narrative;

import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the comma between the amount with which another compares and the difference: 较上年
 * 84万元，减少 4万元 is 较上年 84万元减少 4万元.
 */
final class ComparedAmounts {
  private ComparedAmounts() {}

  /** The same sentences without such commas. */
  static List<Token> joined(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      if (isWithin(tokens, i)) {
        List<Token> joined = new ArrayList<>(tokens.subList(0, i));
        for (int j = i + 1; j < tokens.size(); j++) {
          if (!isWithin(tokens, j)) {
            joined.add(tokens.get(j));
          }
        }
        return joined;
      }
    }
    return tokens;
  }

  private static boolean isWithin(List<Token> tokens, int comma) {
    return tokens.get(comma).is(Kind.COMMA)
        && tokens.get(comma - 1).quantity().filter(Quantity::isMoney).isPresent()
        && comma + 2 < tokens.size()
        && tokens.get(comma + 1).is(Kind.DIRECTION)
        && tokens.get(comma + 2).quantity().filter(Quantity::isMoney).isPresent()
        && isCompared(tokens, comma - 1);
  }

  /** Whether an amount is of another year or kind, as the words between it and 比 say. */
  private static boolean isCompared(List<Token> tokens, int amount) {
    int before = amount - 1;
    boolean named = false;
    while (before >= 0 && names(tokens.get(before))) {
      named |= !tokens.get(before).is(Kind.FILLER);
      before--;
    }
    return named
        && before >= 0
        && (tokens.get(before).is(Kind.COMPARE) || tokens.get(before).is(Kind.WITH));
  }

  private static boolean names(Token token) {
    return token.is(Kind.YEAR) || token.is(Kind.BASIS) || token.is(Kind.FILLER);
  }
}

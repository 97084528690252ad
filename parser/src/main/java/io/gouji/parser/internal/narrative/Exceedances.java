package io.gouji.parser.internal.narrative;

import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes out words that compare and say the way of the difference at once, as if they had been said
 * apart: 决算数小于年初预算数 2万元 is 决算数比年初预算数减少 2万元.
 */
final class Exceedances {
  private Exceedances() {}

  /** The same tokens without such words before a figure of another kind and an amount. */
  static List<Token> writtenOut(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.is(Kind.EXCEEDS)) {
        return all(tokens);
      }
    }
    return tokens;
  }

  private static List<Token> all(List<Token> tokens) {
    List<Token> written = new ArrayList<>(tokens.size() + 1);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int end = token.is(Kind.EXCEEDS) ? endOfOther(tokens, i + 1) : i;
      if (end <= i + 1) {
        written.add(
            token.is(Kind.EXCEEDS)
                ? Token.word(Kind.UNKNOWN, token.start(), token.text(), "")
                : token);
        continue;
      }
      Token way =
          new Token(
              Kind.DIRECTION,
              token.start(),
              token.end(),
              token.text(),
              token.value(),
              Optional.empty(),
              Optional.empty());
      written.add(Token.word(Kind.COMPARE, token.start(), token.text(), ""));
      written.addAll(tokens.subList(i + 1, end));
      written.add(way);
      i = end - 1;
    }
    return written;
  }

  /** Where the other side ends, if a kind of figure and an amount of money come next. */
  private static int endOfOther(List<Token> tokens, int start) {
    int end = start;
    boolean named = false;
    while (end < tokens.size()
        && (tokens.get(end).is(Kind.YEAR)
            || tokens.get(end).is(Kind.BASIS)
            || tokens.get(end).is(Kind.FILLER))) {
      named |= tokens.get(end).is(Kind.BASIS);
      end++;
    }
    boolean amount =
        named
            && end < tokens.size()
            && tokens.get(end).quantity().filter(Quantity::isMoney).isPresent();
    return amount ? end : start;
  }
}

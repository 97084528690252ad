package io.gouji.parser.internal.narrative;

import io.gouji.model.Unit;
import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives numbers without a unit the one that the sentence writes only once: 办公费2.1、印刷费0.5、差旅费3万元.
 * Only a number right behind the name of an item takes it; a zero needs none.
 */
final class BareNumbers {
  private BareNumbers() {}

  /** The same tokens with the units that are understood. */
  static List<Token> withUnits(List<Token> tokens) {
    boolean any = false;
    for (int i = 0; i < tokens.size() && !any; i++) {
      any = isBare(tokens, i);
    }
    if (!any) {
      return tokens;
    }
    List<Token> complete = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (isBare(tokens, i)) {
        Token number = tokens.get(i);
        Quantity quantity = number.quantity().orElseThrow();
        Optional<Unit> unit = unit(tokens, i);
        if (unit.isPresent()) {
          complete.set(i, Token.quantity(quantity.in(unit.orElseThrow()), number.text()));
        } else if (quantity.value().signum() == 0) {
          complete.set(i, Token.quantity(quantity.in(Unit.TEN_THOUSAND_YUAN), number.text()));
        }
      }
    }
    return complete;
  }

  private static boolean isBare(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return token.is(Kind.NUMBER)
        && token.quantity().filter(number -> number.use() == Quantity.Use.EXACT).isPresent()
        && token.text().chars().allMatch(c -> c < 0x80)
        && (isCompared(tokens, index) || isSaidOfItem(tokens, index));
  }

  /** The 2.08 of 较上年 2.08减少 0.03万元. */
  private static boolean isCompared(List<Token> tokens, int index) {
    if (index + 1 == tokens.size() || !tokens.get(index + 1).is(Kind.DIRECTION)) {
      return false;
    }
    int before = index - 1;
    while (before >= 0
        && (tokens.get(before).is(Kind.YEAR)
            || tokens.get(before).is(Kind.BASIS)
            || tokens.get(before).is(Kind.FILLER))) {
      before--;
    }
    return before >= 0 && before < index - 1 && tokens.get(before).is(Kind.COMPARE);
  }

  private static boolean isSaidOfItem(List<Token> tokens, int index) {
    return (index + 1 == tokens.size() || tokens.get(index + 1).kind().separates())
        && (index + 1 == tokens.size() || !tokens.get(index + 1).is(Kind.COLON))
        && followsItem(tokens, index);
  }

  private static boolean followsItem(List<Token> tokens, int index) {
    int before = index - 1;
    while (before >= 0
        && (tokens.get(before).text().equals("为")
            || tokens.get(before).is(Kind.BASIS)
            || tokens.get(before).is(Kind.COLON))) {
      before--;
    }
    return before >= 0 && tokens.get(before).is(Kind.ITEM);
  }

  /** The one unit of money of the sentence. */
  private static Optional<Unit> unit(List<Token> tokens, int index) {
    Optional<Unit> only = Optional.empty();
    int from = index;
    while (from > 0 && !tokens.get(from - 1).is(Kind.STOP)) {
      from--;
    }
    for (int i = from; i < tokens.size() && !tokens.get(i).is(Kind.STOP); i++) {
      Optional<Unit> unit =
          tokens.get(i).quantity().filter(Quantity::isMoney).flatMap(Quantity::unit);
      if (unit.isPresent()) {
        if (only.isPresent() && !only.equals(unit)) {
          return Optional.empty();
        }
        only = unit;
      }
    }
    return only;
  }
}

package io.gouji.parser.internal.narrative;

import java.util.ArrayList;
import java.util.List;

/** Splits the tokens of a paragraph into clauses. */
final class ClauseSplitter {
  private ClauseSplitter() {}

  /**
   * The clauses of a paragraph. A remark in parentheses without a number, such as （含所属单位）, is left
   * out; so is a colon between an item and its number. 增加（减少） says that the direction is open.
   */
  static List<Clause> clauses(List<Token> tokens) {
    List<Clause> clauses = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    Token.Kind opener = Token.Kind.STOP;
    List<Token> relevant = withoutRemarks(tokens);
    markComposed(relevant);
    for (int i = 0; i < relevant.size(); i++) {
      Token token = relevant.get(i);
      if (!token.kind().separates()) {
        current.add(token);
      } else if (!isInnerColon(relevant, i)) {
        clauses.add(new Clause(current, opener, token.kind()));
        current.clear();
        opener = token.kind();
      }
    }
    clauses.add(new Clause(current, opener, Token.Kind.STOP));
    return clauses;
  }

  /** 由人员经费…、公用经费…组成: the words begin and end parts; 由上年的500万元 only names where a change began. */
  private static void markComposed(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token by = tokens.get(i);
      if (isContaining(tokens, i)) {
        tokens.set(i, Token.word(Token.Kind.PARTS, by.start(), by.text(), "-"));
      }
      if (!by.is(Token.Kind.COMPOSED_OF)) {
        continue;
      }
      if (isComposedAfter(tokens, i)) {
        tokens.set(i, Token.word(Token.Kind.PARTS, by.start(), by.text(), "-"));
      } else if (i + 1 < tokens.size() && tokens.get(i + 1).is(Token.Kind.YEAR)) {
        tokens.set(i, Token.word(Token.Kind.FILLER, by.start(), by.text(), ""));
      }
    }
  }

  /** 财政事务（款）300万元，含行政运行（项）240万元 begins a part as 其中 does. */
  private static boolean isContaining(List<Token> tokens, int index) {
    return tokens.get(index).text().equals("含")
        && index > 0
        && tokens.get(index - 1).is(Token.Kind.COMMA)
        && index + 1 < tokens.size()
        && tokens.get(index + 1).isName();
  }

  private static boolean isComposedAfter(List<Token> tokens, int index) {
    int at = index + 1;
    while (at < tokens.size()
        && !tokens.get(at).is(Token.Kind.STOP)
        && !tokens.get(at).is(Token.Kind.SEMICOLON)) {
      String text = tokens.get(at).text();
      if (text.equals("组成") || text.equals("构成")) {
        return at + 1 == tokens.size() || tokens.get(at + 1).kind().separates();
      }
      at++;
    }
    return false;
  }

  private static boolean isInnerColon(List<Token> tokens, int index) {
    return tokens.get(index).is(Token.Kind.COLON)
        && index > 0
        && !tokens.get(index - 1).is(Token.Kind.PARTS)
        && index + 1 < tokens.size()
        && tokens.get(index + 1).is(Token.Kind.QUANTITY);
  }

  private static List<Token> withoutRemarks(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int close = token.is(Token.Kind.OPEN) ? closing(tokens, i) : i;
      if (close == i) {
        kept.add(token);
        continue;
      }
      List<Token> inner = tokens.subList(i + 1, close);
      if (inner.stream().anyMatch(ClauseSplitter::canState)) {
        kept.add(token);
        continue;
      }
      openDirection(kept, inner);
      i = close;
    }
    return kept;
  }

  private static boolean canState(Token token) {
    return token.is(Token.Kind.QUANTITY)
        || token.is(Token.Kind.ZERO)
        || (token.is(Token.Kind.DIRECTION) && token.value().equals("UNCHANGED"));
  }

  private static void openDirection(List<Token> kept, List<Token> inner) {
    int last = kept.size() - 1;
    if (last >= 0
        && kept.get(last).is(Token.Kind.DIRECTION)
        && inner.size() == 1
        && inner.get(0).is(Token.Kind.DIRECTION)) {
      Token direction = kept.get(last);
      kept.set(last, Token.word(Token.Kind.DIRECTION, direction.start(), direction.text(), "OPEN"));
    }
  }

  /** The parenthesis that closes another, or the other itself if none does. */
  private static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (tokens.get(i).is(Token.Kind.OPEN)) {
        depth++;
      } else if (tokens.get(i).is(Token.Kind.CLOSE) && --depth == 0) {
        return i;
      }
    }
    return open;
  }
}

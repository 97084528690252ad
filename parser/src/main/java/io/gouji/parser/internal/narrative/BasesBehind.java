package io.gouji.parser.internal.narrative;

import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Brings the figure with which changes compare to where they are said, if the words name it behind
 * them: 会议费增加 1万元、培训费减少 2万元，均与上年预算相比 is 会议费与上年预算相比增加 1万元、培训费减少 2万元.
 */
final class BasesBehind {
  /** Words for the changes before: 以上均与上年预算相比. */
  private static final Set<String> ALL_ABOVE = Set.of("以上", "上述", "前述");

  private final List<Token> tokens;
  private final List<Token> written;

  private BasesBehind(List<Token> tokens) {
    this.tokens = tokens;
    this.written = new ArrayList<>(tokens.size());
  }

  /** The same sentences without comparisons behind what is compared. */
  static List<Token> broughtForward(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (beginsComparison(tokens.get(i)) && end(tokens, i) > i && start(tokens, i) > 0) {
        return new BasesBehind(tokens).broughtForward();
      }
    }
    return tokens;
  }

  private List<Token> broughtForward() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int end = beginsComparison(token) ? end(tokens, i) : i;
      int start = end > i ? start(tokens, i) : 0;
      int change = start > 0 ? firstChange(i - start) : -1;
      if (change < 0) {
        written.add(token);
        continue;
      }
      int remark = written.size() - (i - start) - 1;
      boolean inParentheses = written.get(remark).is(Kind.OPEN);
      written.subList(remark, written.size()).clear();
      written.addAll(change, comparison(i, end));
      i = inParentheses ? end : end - 1;
    }
    return written;
  }

  private static boolean beginsComparison(Token token) {
    return token.is(Kind.COMPARE) || token.is(Kind.WITH);
  }

  /** Where a comparison ends with which the clause does, or its beginning if it is none. */
  private static int end(List<Token> tokens, int begin) {
    int end = begin + 1;
    boolean named = false;
    while (end < tokens.size() && namesOther(tokens.get(end))) {
      named |= !tokens.get(end).is(Kind.FILLER);
      end++;
    }
    if (end < tokens.size() && closesComparison(tokens.get(end))) {
      end++;
    }
    while (end < tokens.size() && tokens.get(end).is(Kind.FILLER)) {
      end++;
    }
    boolean last =
        end == tokens.size()
            || tokens.get(end).is(Kind.STOP)
            || tokens.get(end).is(Kind.SEMICOLON)
            || tokens.get(end).is(Kind.CLOSE);
    return named && last ? end : begin;
  }

  private static boolean namesOther(Token token) {
    return token.is(Kind.YEAR) || token.is(Kind.BASIS) || token.is(Kind.FILLER);
  }

  private static boolean closesComparison(Token token) {
    return token.is(Kind.COMPARED) || token.is(Kind.COMPARE);
  }

  /** Where the clause begins that says nothing but a comparison, or 0 if it begins a sentence. */
  private static int start(List<Token> tokens, int comparison) {
    int start = comparison;
    while (start > 0 && saysOfWhat(tokens.get(start - 1))) {
      start--;
    }
    boolean behind =
        start > 0 && (tokens.get(start - 1).is(Kind.COMMA) || tokens.get(start - 1).is(Kind.OPEN));
    return behind ? start : 0;
  }

  private static boolean saysOfWhat(Token token) {
    return token.is(Kind.EACH) || token.is(Kind.FILLER) || ALL_ABOVE.contains(token.text());
  }

  /**
   * The first of the changes before the clause that have no comparison of their own, or -1; without
   * 均 it speaks of the item before only.
   *
   * @param words how many words of the clause have been written
   */
  private int firstChange(int words) {
    int end = written.size() - words - 1;
    boolean all = written.subList(end, written.size()).stream().anyMatch(BasesBehind::isOfAll);
    int first = -1;
    int second = -1;
    for (int i = end - 1; i >= 0; i--) {
      Token token = written.get(i);
      if (compares(token)) {
        return second;
      }
      if (token.is(Kind.STOP) || token.is(Kind.REASON) || (!all && token.is(Kind.SEMICOLON))) {
        break;
      }
      if (token.is(Kind.DIRECTION)) {
        second = first;
        first = i;
      }
    }
    return first;
  }

  private static boolean isOfAll(Token token) {
    return token.is(Kind.EACH) || ALL_ABOVE.contains(token.text());
  }

  private static boolean compares(Token token) {
    return token.is(Kind.COMPARE) || token.is(Kind.COMPARED) || token.is(Kind.YEAR_ON_YEAR);
  }

  private List<Token> comparison(int begin, int end) {
    List<Token> comparison = new ArrayList<>(tokens.subList(begin, end));
    int last = comparison.size() - 1;
    Token closing = comparison.get(last);
    if (closing.is(Kind.COMPARE)) {
      comparison.set(last, Token.word(Kind.COMPARED, closing.start(), closing.text(), ""));
    }
    return comparison;
  }
}

package io.gouji.parser.internal.narrative;

import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes out an item that is stated for several years at once, as if it had been said for each:
 * 2022年、2023年收入决算分别为 960万元、988万元 is 2022年收入决算 960万元，2023年收入决算 988万元.
 */
final class ListedYears {
  private final List<Token> tokens;
  private final List<Token> written = new ArrayList<>();

  private ListedYears(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The same sentences without such lists. */
  static List<Token> writtenOut(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.YEAR)
          && isListSeparator(tokens.get(i - 1))
          && tokens.get(i - 2).is(Kind.YEAR)) {
        return new ListedYears(tokens).writtenOut();
      }
    }
    return tokens;
  }

  private static boolean isListSeparator(Token token) {
    return token.is(Kind.LIST_COMMA) || Phrasing.isAnd(token);
  }

  private List<Token> writtenOut() {
    for (int i = 0; i < tokens.size(); i++) {
      int end = tokens.get(i).is(Kind.RESPECTIVELY) ? list(i) : i;
      if (end == i) {
        written.add(tokens.get(i));
      } else {
        i = end - 1;
      }
    }
    return written;
  }

  /** Writes out the list behind a marker; returns where it ends, or the marker's place if none. */
  private int list(int marker) {
    List<Token> quantities = new ArrayList<>();
    int at = marker + 1;
    while (at < tokens.size() && tokens.get(at).is(Kind.QUANTITY)) {
      quantities.add(tokens.get(at));
      at++;
      if (at + 1 < tokens.size()
          && isListSeparator(tokens.get(at))
          && tokens.get(at + 1).is(Kind.QUANTITY)) {
        at++;
      }
    }
    int name = written.size();
    while (name > 0 && (written.get(name - 1).isName() || written.get(name - 1).is(Kind.BASIS))) {
      name--;
    }
    int first = name;
    while (first > 0
        && (written.get(first - 1).is(Kind.YEAR) || isListSeparator(written.get(first - 1)))) {
      first--;
    }
    List<Token> years =
        written.subList(first, name).stream().filter(token -> token.is(Kind.YEAR)).toList();
    if (quantities.size() < 2 || years.size() != quantities.size() || name == written.size()) {
      return marker;
    }
    List<Token> item = List.copyOf(written.subList(name, written.size()));
    written.subList(first, written.size()).clear();
    for (int i = 0; i < years.size(); i++) {
      if (i > 0) {
        written.add(Token.word(Kind.COMMA, years.get(i).start(), "", ""));
      }
      written.add(years.get(i));
      written.addAll(item);
      written.add(quantities.get(i));
    }
    return at;
  }
}

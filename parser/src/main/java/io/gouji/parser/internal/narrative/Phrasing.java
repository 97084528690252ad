package io.gouji.parser.internal.narrative;

import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The words before a marker, back to the last separator that does not separate names.
 *
 * @param start where they begin
 * @param before the words before the first name
 * @param names the names of the list
 * @param after the words behind the last name
 */
record Phrasing(int start, List<Token> before, List<List<Token>> names, List<Token> after) {

  static Phrasing of(List<Token> words) {
    int start = words.size();
    while (start > 0 && continuesList(words, start - 1)) {
      start--;
    }
    int first = start;
    while (first < words.size() && !words.get(first).isName()) {
      first++;
    }
    List<Token> before = words.subList(start, Math.min(first, words.size()));
    List<List<Token>> names = new ArrayList<>();
    int at = first;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && belongsToName(words.get(end))) {
        end++;
      }
      names.add(List.copyOf(words.subList(at, end)));
      if (end + 1 < words.size()
          && (words.get(end).is(Kind.LIST_COMMA) || isAnd(words.get(end)))
          && words.get(end + 1).isName()) {
        at = end + 1;
      } else {
        return of(start, before, names, words.subList(end, words.size()));
      }
    }
    return of(start, before, names, List.of());
  }

  /** The same words where no name among them is one of the list. */
  Phrasing ofNone(List<Token> words) {
    return new Phrasing(start, words.subList(start, words.size()), List.of(), List.of());
  }

  /** 会议费和培训费预算 promises a budget of both. */
  private static Phrasing of(
      int start, List<Token> before, List<List<Token>> names, List<Token> after) {
    int last = names.size() - 1;
    boolean others =
        last > 0 && names.subList(0, last).stream().noneMatch(name -> endsInBasis(name));
    if (!others || !endsInBasis(names.get(last))) {
      return new Phrasing(start, before, names, after);
    }
    List<Token> name = names.get(last);
    List<List<Token>> shorter = new ArrayList<>(names);
    shorter.set(last, name.subList(0, name.size() - 1));
    List<Token> behind = new ArrayList<>(after);
    behind.add(0, name.get(name.size() - 1));
    return new Phrasing(start, before, shorter, behind);
  }

  private static boolean endsInBasis(List<Token> name) {
    return name.get(name.size() - 1).is(Kind.BASIS);
  }

  /**
   * Writes what is said of each item of a list behind its name, with what stands around the list,
   * in the place of these words: before the name what stood before the first one, behind it all
   * words where none was named.
   *
   * @param written the words that end with these
   */
  void writeOut(List<Token> written, List<List<Token>> items, IntFunction<List<Token>> said) {
    boolean named = !names.isEmpty();
    List<Token> first = named ? List.copyOf(before) : List.of();
    List<Token> last = List.copyOf(named ? after : before);
    written.subList(start, written.size()).clear();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        written.add(Token.word(Kind.COMMA, items.get(i).get(0).start(), "", ""));
      }
      written.addAll(first);
      written.addAll(items.get(i));
      written.addAll(last);
      written.addAll(said.apply(i));
    }
  }

  /** The names that were stated last, each with an amount of its own. */
  static List<List<Token>> lastStated(List<Token> words, int count) {
    List<List<Token>> names = new ArrayList<>();
    for (int i = words.size() - 1; i >= 0 && names.size() < count; i--) {
      if (!words.get(i).is(Kind.QUANTITY)) {
        continue;
      }
      int end = i;
      while (end > 0 && !words.get(end - 1).isName() && says(words.get(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && words.get(start - 1).isName()) {
        start--;
      }
      if (start > 0 && words.get(start - 1).is(Kind.UNKNOWN)) {
        return List.of();
      }
      if (start < end) {
        names.add(0, List.copyOf(words.subList(start, end)));
      }
    }
    return names;
  }

  /**
   * The names of the list before the words, each with an amount of its own and nothing else: back
   * to words such as 其中, or to what says more of an item than its amount.
   */
  static List<List<Token>> lastListed(List<Token> words) {
    List<List<Token>> names = new ArrayList<>();
    int at = words.size() - 1;
    while (at >= 0 && !words.get(at).is(Kind.QUANTITY) && !words.get(at).is(Kind.STOP)) {
      at--;
    }
    while (at >= 0 && words.get(at).quantity().filter(Quantity::isMoney).isPresent()) {
      int end = at;
      while (end > 0 && !words.get(end - 1).isName() && says(words.get(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && words.get(start - 1).isName()) {
        start--;
      }
      if (start == end) {
        break;
      }
      names.add(0, List.copyOf(words.subList(start, end)));
      at = start - 1;
      while (at >= 0 && (separatesItems(words.get(at)) || words.get(at).is(Kind.FILLER))) {
        at--;
      }
    }
    return names;
  }

  private static boolean separatesItems(Token token) {
    return token.is(Kind.COMMA) || token.is(Kind.LIST_COMMA) || isAnd(token);
  }

  private static boolean says(Token token) {
    return token.is(Kind.BASIS) || token.is(Kind.FILLER) || token.is(Kind.YEAR);
  }

  private static boolean belongsToName(Token token) {
    return token.isName() || token.is(Kind.BASIS) || token.is(Kind.CLASS_MARK);
  }

  private static boolean continuesList(List<Token> words, int index) {
    Token token = words.get(index);
    if (token.is(Kind.LIST_COMMA)) {
      return index + 1 < words.size() && words.get(index + 1).isName();
    }
    return !token.kind().separates() && !token.isNumber() && !token.is(Kind.PARTS);
  }

  /** Whether a word joins two parts of a list. */
  static boolean isAnd(Token token) {
    return token.is(Kind.WITH) || token.text().equals("及");
  }
}

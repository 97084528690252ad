package io.gouji.parser.internal.narrative;

import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes out lists of changes that go different ways, as if each had been said of its item:
 * 会议费、培训费较上年分别持平、减少0.3万元 is 会议费较上年持平，培训费较上年减少0.3万元. Lists that do not match the items before them
 * are left as they are.
 */
final class MixedChanges {
  private MixedChanges() {}

  /** The same sentences without such lists. */
  static List<Token> writtenOut(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.RESPECTIVELY)
          && changes(tokens, endOfComparison(tokens, i + 1)).size() > 1) {
        return all(tokens);
      }
    }
    return tokens;
  }

  private static List<Token> all(List<Token> tokens) {
    List<Token> written = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int start = token.is(Kind.RESPECTIVELY) ? endOfComparison(tokens, i + 1) : i;
      List<List<Token>> changes = start > i ? changes(tokens, start) : List.of();
      if (changes.size() > 1 && write(written, tokens.subList(i + 1, start), changes)) {
        List<Token> last = changes.get(changes.size() - 1);
        i = tokens.indexOf(last.get(last.size() - 1));
      } else {
        written.add(token);
      }
    }
    return written;
  }

  /** Where the words end with what a list of changes compares: 分别比上年增加… */
  private static int endOfComparison(List<Token> tokens, int start) {
    int at = start;
    while (at < tokens.size() && isOfComparison(tokens.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfComparison(Token token) {
    return switch (token.kind()) {
      case COMPARE, WITH, YEAR, BASIS, COMPARED, YEAR_ON_YEAR, FILLER -> true;
      default -> false;
    };
  }

  /** Writes each change behind its item; says whether there are as many items as changes. */
  private static boolean write(
      List<Token> written, List<Token> comparison, List<List<Token>> changes) {
    Phrasing phrasing = Phrasing.of(written);
    List<List<Token>> names =
        phrasing.names().isEmpty()
            ? Phrasing.lastStated(written, changes.size())
            : phrasing.names();
    if (names.size() != changes.size()) {
      return false;
    }
    phrasing.writeOut(
        written, names, i -> Stream.concat(comparison.stream(), changes.get(i).stream()).toList());
    return true;
  }

  /**
   * The changes of a list, of which some have a direction of their own: 持平、减少0.3万元; one without
   * goes the way of the one before: 增长2%、3%和下降5%.
   */
  private static List<List<Token>> changes(List<Token> tokens, int start) {
    List<List<Token>> changes = new ArrayList<>();
    boolean mixed = false;
    int at = start;
    while (true) {
      int end = endOfChange(tokens, at);
      if (end == at) {
        return List.of();
      }
      changes.add(tokens.subList(at, end));
      while (tokens.get(end - 1).is(Kind.QUANTITY)
          && goesOn(tokens, end)
          && tokens.get(end + 1).is(Kind.QUANTITY)) {
        changes.add(List.of(tokens.get(at), tokens.get(end + 1)));
        end += 2;
      }
      if (!goesOn(tokens, end) || !tokens.get(end + 1).is(Kind.DIRECTION)) {
        return mixed ? changes : List.of();
      }
      mixed = true;
      at = end + 1;
    }
  }

  private static boolean goesOn(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && (tokens.get(end).is(Kind.LIST_COMMA) || Phrasing.isAnd(tokens.get(end)));
  }

  private static int endOfChange(List<Token> tokens, int start) {
    if (start >= tokens.size() || !tokens.get(start).is(Kind.DIRECTION)) {
      return start;
    }
    if (tokens.get(start).value().equals("UNCHANGED")) {
      return start + 1;
    }
    int at = start + 1;
    while (at < tokens.size() && tokens.get(at).is(Kind.FILLER)) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).is(Kind.QUANTITY) ? at + 1 : start;
  }
}

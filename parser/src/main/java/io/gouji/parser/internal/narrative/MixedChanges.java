package io.gouji.parser.internal.narrative;

import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;

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
      if (tokens.get(i).is(Kind.RESPECTIVELY) && changes(tokens, i + 1).size() > 1) {
        return all(tokens);
      }
    }
    return tokens;
  }

  private static List<Token> all(List<Token> tokens) {
    List<Token> written = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      List<List<Token>> changes = token.is(Kind.RESPECTIVELY) ? changes(tokens, i + 1) : List.of();
      if (changes.size() > 1 && write(written, changes)) {
        i += changes.stream().mapToInt(change -> change.size() + 1).sum() - 1;
      } else {
        written.add(token);
      }
    }
    return written;
  }

  /** Writes each change behind its item; says whether there are as many items as changes. */
  private static boolean write(List<Token> written, List<List<Token>> changes) {
    Phrasing phrasing = Phrasing.of(written);
    List<List<Token>> names =
        phrasing.names().isEmpty()
            ? Phrasing.lastStated(written, changes.size())
            : phrasing.names();
    if (names.size() != changes.size()) {
      return false;
    }
    phrasing.writeOut(written, names, changes::get);
    return true;
  }

  /** The changes of a list, of which each has its own direction: 持平、减少0.3万元. */
  private static List<List<Token>> changes(List<Token> tokens, int start) {
    List<List<Token>> changes = new ArrayList<>();
    int at = start;
    while (true) {
      int end = endOfChange(tokens, at);
      if (end == at) {
        return List.of();
      }
      changes.add(tokens.subList(at, end));
      boolean goesOn =
          end + 1 < tokens.size()
              && (tokens.get(end).is(Kind.LIST_COMMA) || Phrasing.isAnd(tokens.get(end)))
              && tokens.get(end + 1).is(Kind.DIRECTION);
      if (!goesOn) {
        return changes;
      }
      at = end + 1;
    }
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

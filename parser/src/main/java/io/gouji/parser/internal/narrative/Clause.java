package io.gouji.parser.internal.narrative;

import java.util.List;

/**
 * What stands between two separators.
 *
 * @param tokens its words and numbers
 * @param opener the separator before it; {@link Token.Kind#STOP} at the beginning of a paragraph
 * @param closer the separator behind it; {@link Token.Kind#STOP} at the end of a paragraph
 */
record Clause(List<Token> tokens, Token.Kind opener, Token.Kind closer) {
  Clause {
    tokens = List.copyOf(tokens);
  }

  /** What comes after a token: another, or the separator behind the clause. */
  Token.Kind kindAfter(int index) {
    return index + 1 < tokens.size() ? tokens.get(index + 1).kind() : closer;
  }
}

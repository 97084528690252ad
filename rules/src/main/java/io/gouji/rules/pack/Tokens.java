package io.gouji.rules.pack;

import java.util.List;

/** The words of a file, read one after the other. */
final class Tokens {
  private static final int DEEPEST = 50;

  private final SourceText source;
  private final List<Token> tokens;
  private int position;
  private int depth;

  Tokens(SourceText source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  SourceText source() {
    return source;
  }

  Token peek() {
    return tokens.get(position);
  }

  /** The word after the next one. */
  Token second() {
    return tokens.get(Math.min(position + 1, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(position);
    if (token.kind() != Token.Kind.END) {
      position++;
    }
    return token;
  }

  boolean isAtEnd() {
    return peek().kind() == Token.Kind.END;
  }

  boolean takeSymbol(String symbol) {
    return take(peek().isSymbol(symbol));
  }

  boolean takeName(String name) {
    return take(peek().isName(name));
  }

  private boolean take(boolean isIt) {
    if (isIt) {
      position++;
    }
    return isIt;
  }

  /** The next word, which must be a symbol. */
  Token expectSymbol(String symbol) {
    if (!peek().isSymbol(symbol)) {
      throw unexpected("“" + symbol + "”");
    }
    return next();
  }

  /** The closing bracket of an opening one, which is what is missed if it is not there. */
  void expectClosing(Token open, String symbol) {
    if (!takeSymbol(symbol)) {
      if (peek().startsLine()) {
        throw source.fault("bracket", open, open.text());
      }
      throw unexpected("“" + symbol + "”");
    }
  }

  /** Says that something else should stand here. */
  FaultException unexpected(String expected) {
    Token found = peek();
    if (found.kind() == Token.Kind.END || found.startsLine()) {
      Token last = tokens.get(Math.max(0, position - 1));
      return source.fault("missing", last, expected, last.text());
    }
    return source.fault("unexpected", found, expected, shown(found));
  }

  /** The text of a word as it stands in the file. */
  String shown(Token token) {
    return source.text().substring(token.offset(), token.offset() + token.length());
  }

  /** Goes one bracket deeper. */
  void descend(Token at) {
    if (++depth > DEEPEST) {
      throw source.fault("tooDeep", at, DEEPEST);
    }
  }

  void ascend() {
    depth--;
  }

  /** Begins anew after a mistake, at the next word of a kind that begins a line. */
  void skipToLine(String first) {
    depth = 0;
    while (!isAtEnd() && !(peek().startsLine() && peek().isName(first))) {
      position++;
    }
  }

  /**
   * Whether the parenthesis that opens here belongs to a sum: whether arithmetic goes on after the
   * one that closes it.
   */
  boolean opensArithmetic() {
    int open = 0;
    for (int i = position; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isSymbol("(")) {
        open++;
      } else if (token.isSymbol(")") && --open == 0) {
        Token after = tokens.get(Math.min(i + 1, tokens.size() - 1));
        return after.kind() == Token.Kind.SYMBOL && "+-×÷=≠<>≤≥".contains(after.text());
      } else if (token.isName("规则") && token.startsLine()) {
        return false;
      }
    }
    return false;
  }
}

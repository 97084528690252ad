package io.gouji.rules.pack;

/**
 * A word of a rule file.
 *
 * @param text what it says: of a quoted text, what stands between the quotes
 * @param offset where it begins in the file
 * @param length how many characters it takes there
 * @param startsLine whether nothing stands before it on its line
 */
record Token(Kind kind, String text, int offset, int length, boolean startsLine) {

  /** The kinds of words. */
  enum Kind {
    /** A name, a keyword, a rule's id. */
    NAME,
    /** Anything in straight quotes. */
    QUOTED,
    /** A number without a sign, perhaps a code. */
    NUMBER,
    /** A code with question marks for some of its digits. */
    PATTERN,
    /** An operator or a bracket. */
    SYMBOL,
    /** The end of the file. */
    END
  }

  boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }

  /** Whether it begins where another word ends. */
  boolean isAttachedTo(Token previous) {
    return previous.offset + previous.length == offset;
  }
}

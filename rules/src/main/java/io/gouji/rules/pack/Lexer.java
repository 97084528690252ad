package io.gouji.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a rule file apart into words. Punctuation may be of either width, names may contain
 * parentheses and curly quotes as disclosures print them, and # begins a comment.
 */
final class Lexer {
  /** What may stand for each operator. */
  private static final Map<Character, String> SYMBOLS =
      Map.ofEntries(
          Map.entry('[', "["),
          Map.entry('［', "["),
          Map.entry('【', "["),
          Map.entry(']', "]"),
          Map.entry('］', "]"),
          Map.entry('】', "]"),
          Map.entry('(', "("),
          Map.entry('（', "("),
          Map.entry(')', ")"),
          Map.entry('）', ")"),
          Map.entry(',', ","),
          Map.entry('，', ","),
          Map.entry('、', ","),
          Map.entry('.', "."),
          Map.entry('．', "."),
          Map.entry(':', ":"),
          Map.entry('：', ":"),
          Map.entry('+', "+"),
          Map.entry('＋', "+"),
          Map.entry('-', "-"),
          Map.entry('－', "-"),
          Map.entry('−', "-"),
          Map.entry('–', "-"),
          Map.entry('×', "×"),
          Map.entry('*', "×"),
          Map.entry('＊', "×"),
          Map.entry('÷', "÷"),
          Map.entry('/', "÷"),
          Map.entry('／', "÷"),
          Map.entry('%', "%"),
          Map.entry('％', "%"),
          Map.entry('=', "="),
          Map.entry('＝', "="),
          Map.entry('≠', "≠"),
          Map.entry('<', "<"),
          Map.entry('＜', "<"),
          Map.entry('>', ">"),
          Map.entry('＞', ">"),
          Map.entry('≤', "≤"),
          Map.entry('≥', "≥"));

  private static final Map<String, String> PAIRS =
      Map.of("<=", "≤", ">=", "≥", "<>", "≠", "..", "..");

  private final SourceText source;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<RuleFault> faults;
  private int position;
  private boolean startsLine = true;

  private Lexer(SourceText source, List<RuleFault> faults) {
    this.source = source;
    this.text = source.text();
    this.faults = faults;
  }

  /**
   * The words of a file, with the end as the last of them.
   *
   * @param faults takes what is wrong; the rest of its line is passed over
   */
  static List<Token> tokens(SourceText source, List<RuleFault> faults) {
    Lexer lexer = new Lexer(source, faults);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '\n') {
        startsLine = true;
        position++;
      } else if (isSpace(c)) {
        position++;
      } else if (c == '#') {
        skipLine();
      } else {
        try {
          token(c);
        } catch (FaultException e) {
          faults.add(e.fault());
          skipLine();
        }
      }
    }
    tokens.add(new Token(Token.Kind.END, "", text.length(), 0, true));
  }

  private void skipLine() {
    while (position < text.length() && text.charAt(position) != '\n') {
      position++;
    }
  }

  private void token(char c) {
    int start = position;
    if (c == '"' || c == '＂') {
      quoted(c);
    } else if (isDigit(c) || isWildcard(c)) {
      number();
    } else if (SYMBOLS.containsKey(c)) {
      symbol(c);
    } else if (isNameCharacter(c) || c == '“') {
      name();
    } else {
      int width = Character.charCount(text.codePointAt(position));
      throw source.fault("character", start, width, text.substring(position, position + width));
    }
    startsLine = false;
  }

  private void add(Token.Kind kind, String content, int start) {
    tokens.add(new Token(kind, content, start, position - start, startsLine));
  }

  private void quoted(char quote) {
    int start = position;
    int end = text.indexOf(quote, start + 1);
    int line = text.indexOf('\n', start);
    if (end < 0 || (line >= 0 && line < end)) {
      throw source.fault("quote", start, 1);
    }
    position = end + 1;
    add(Token.Kind.QUOTED, text.substring(start + 1, end).strip(), start);
  }

  private void symbol(char c) {
    int start = position++;
    String symbol = SYMBOLS.getOrDefault(c, "");
    String next = position < text.length() ? SYMBOLS.getOrDefault(text.charAt(position), "") : "";
    String pair = PAIRS.getOrDefault(symbol + next, "");
    if (!pair.isEmpty()) {
      position++;
    }
    add(Token.Kind.SYMBOL, pair.isEmpty() ? symbol : pair, start);
  }

  /** Digits with a decimal point, or with question marks. */
  private void number() {
    int start = position;
    StringBuilder digits = new StringBuilder();
    boolean isPattern = false;
    for (; position < text.length(); position++) {
      char c = text.charAt(position);
      boolean isPoint =
          c == '.'
              && digits.indexOf(".") < 0
              && position + 1 < text.length()
              && isDigit(text.charAt(position + 1));
      if (!isDigit(c) && !isWildcard(c) && !isPoint) {
        break;
      }
      isPattern |= isWildcard(c);
      digits.append(isWildcard(c) ? '?' : isPoint ? '.' : (char) ('0' + Character.digit(c, 10)));
    }
    add(isPattern ? Token.Kind.PATTERN : Token.Kind.NUMBER, digits.toString(), start);
  }

  private void name() {
    int start = position;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '“') {
        curlyQuotes();
      } else if (isNameCharacter(c) || isDigit(c) || isHyphen(start)) {
        position++;
      } else if (!takesParentheses(start)) {
        break;
      }
    }
    add(Token.Kind.NAME, text.substring(start, position), start);
  }

  /** Whether a hyphen joins two parts of an English name, as that of a pack. */
  private boolean isHyphen(int start) {
    return text.charAt(position) == '-'
        && position > start
        && position + 1 < text.length()
        && isLatin(text.charAt(position - 1))
        && isLatin(text.charAt(position + 1));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void curlyQuotes() {
    int end = text.indexOf('”', position);
    int line = text.indexOf('\n', position);
    if (end < 0 || (line >= 0 && line < end)) {
      throw source.fault("quote", position, 1);
    }
    position = end + 1;
  }

  /** Takes parentheses with a few characters in them, as those of 因公出国（境）费. */
  private boolean takesParentheses(int start) {
    char open = text.charAt(position);
    if ((open != '(' && open != '（') || Words.takesParentheses(text.substring(start, position))) {
      return false;
    }
    int end = position + 1;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    boolean isClosed =
        end > position + 1
            && end < text.length()
            && (text.charAt(end) == ')' || text.charAt(end) == '）');
    if (isClosed) {
      position = end + 1;
    }
    return isClosed;
  }

  private static boolean isNameCharacter(char c) {
    return (Character.isLetter(c) || c == '_' || c == '·' || Character.isSurrogate(c))
        && !SYMBOLS.containsKey(c);
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isWildcard(char c) {
    return c == '?' || c == '？';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}

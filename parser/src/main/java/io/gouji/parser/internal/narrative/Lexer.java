package io.gouji.parser.internal.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes prose apart into words, numbers and separators. */
final class Lexer {
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final String CHINESE_NUMERALS = "一二三四五六七八九十";

  private static final String LEVELS = "类款项";
  private static final String BARE = "bare";

  /** Which things are meant, not a number of anything: 单价50万元以上的通用设备. */
  private static final Pattern LIMIT =
      Pattern.compile(
          "单(?:价|位价值|台价值)(?:在)?[0-9.]+万?元(?:\\(含(?:[0-9.]+万元)?\\))?(?:及)?以上(?:\\(含\\))?的?");

  /** By what a total is divided: 按支出项目类别分, 从支出结构看. */
  private static final Pattern DIVISION =
      Pattern.compile(
          "按照?[一-龥]{1,12}?(?:分为|划分为|分成|(?:分类|划分|类别|性质|用途|来源|科目|分)(?:科目|来)?(?:划分|分|看)?(?=[,:(其]))"
              + "|从[一-龥]{1,10}?(?:分类|类别|性质|用途|来源|构成|结构|科目)来?看(?=[,:])");

  private final Vocabulary vocabulary;

  Lexer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The tokens of a paragraph from left to right, without gaps. */
  List<Token> tokens(Prose prose) {
    String plain = prose.plain();
    QuantityScanner scanner = new QuantityScanner(prose);
    List<Token> tokens = new ArrayList<>();
    boolean beginsClause = true;
    int unknown = -1;
    for (int at = 0; at < plain.length(); ) {
      int enumerator = beginsClause ? enumerator(plain, at) : at;
      Token token;
      if (enumerator > at) {
        token = Token.word(Token.Kind.FILLER, at, plain.substring(at, enumerator), "");
      } else if (isBareMark(plain, at, tokens, unknown)) {
        token = bareMark(plain, at);
      } else if (beginsClause && FunctionalCodes.isBeforePeople(plain, at)) {
        token = FunctionalCodes.code(plain, at);
      } else if (beginsClause && FunctionalCodes.isWithLevel(plain, at)) {
        token = FunctionalCodes.codeWithLevel(plain, at);
      } else {
        token = token(plain, at, scanner);
      }
      if (token == null) {
        unknown = unknown < 0 ? at : unknown;
        beginsClause = false;
        at++;
        continue;
      }
      if (unknown >= 0) {
        tokens.add(Token.word(Token.Kind.UNKNOWN, unknown, plain.substring(unknown, at), ""));
        unknown = -1;
      }
      tokens.add(token);
      beginsClause =
          (token.kind().separates() && !token.is(Token.Kind.OPEN))
              || token.is(Token.Kind.QUANTITY)
              || enumerator > at;
      at = token.end();
    }
    if (unknown >= 0) {
      tokens.add(Token.word(Token.Kind.UNKNOWN, unknown, plain.substring(unknown), ""));
    }
    return Organisations.joined(tokens);
  }

  /** Whether a level stands behind a name without parentheses: 教育支出类普通教育款小学教育项. */
  private static boolean isBareMark(String plain, int at, List<Token> tokens, int unknown) {
    int level = LEVELS.indexOf(plain.charAt(at));
    if (level < 0 || tokens.isEmpty() || (level == 0 && unknown >= 0)) {
      return false;
    }
    if (level == 0) {
      return tokens.get(tokens.size() - 1).is(Token.Kind.LINE)
          && !plain.startsWith("类别", at)
          && !plain.startsWith("类型", at);
    }
    for (int i = tokens.size() - 1; i >= 0 && !tokens.get(i).kind().separates(); i--) {
      if (tokens.get(i).value().equals(BARE)) {
        return (i < tokens.size() - 1 || unknown >= 0)
            && LEVELS.indexOf(tokens.get(i).text().charAt(1)) == level - 1;
      }
    }
    return false;
  }

  private static Token bareMark(String plain, int at) {
    return mark(plain.charAt(at), at, at + 1, BARE);
  }

  private static Token mark(char level, int start, int end, String value) {
    return new Token(
        Token.Kind.CLASS_MARK,
        start,
        end,
        "(" + level + ")",
        value,
        Optional.empty(),
        Optional.empty());
  }

  /** 【类】 is a mark just as （类） is. */
  private static boolean isMarkInBrackets(String plain, int at) {
    int bracket = "【[〔".indexOf(plain.charAt(at));
    return bracket >= 0
        && at + 2 < plain.length()
        && LEVELS.indexOf(plain.charAt(at + 1)) >= 0
        && plain.charAt(at + 2) == "】]〕".charAt(bracket);
  }

  /** The token that begins at a position, or null if the character there is not understood. */
  private @Nullable Token token(String plain, int at, QuantityScanner scanner) {
    if (plain.charAt(at) == '单') {
      Matcher limit = LIMIT.matcher(plain).region(at, plain.length());
      if (limit.lookingAt()) {
        return Token.word(Token.Kind.FILLER, at, limit.group(), "");
      }
    }
    char c = plain.charAt(at);
    if (c == '按' || c == '从') {
      Matcher division = DIVISION.matcher(plain).region(at, plain.length());
      if (division.lookingAt()) {
        return Token.word(Token.Kind.PARTS, at, division.group(), "DIVISION");
      }
    }
    if (c == '(') {
      Optional<Token> code = FunctionalCodes.mark(plain, at);
      if (code.isPresent()) {
        return code.orElseThrow();
      }
    }
    if (c == '加' && isAddedFromLastYear(plain, at)) {
      return Token.word(Token.Kind.FILLER, at, "加", "");
    }
    Optional<Token> word = vocabulary.at(plain, at);
    if (word.isPresent()) {
      return word.orElseThrow();
    }
    Optional<Token.Kind> separator = isHan(c) ? Optional.empty() : separator(c);
    if (separator.isPresent()) {
      if (isMarkInBrackets(plain, at)) {
        return mark(plain.charAt(at + 1), at, at + 3, "");
      }
      return Token.word(separator.orElseThrow(), at, String.valueOf(c), "");
    }
    Optional<Token> year = year(plain, at);
    if (year.isPresent()) {
      return year.orElseThrow();
    }
    if (isDigit(plain, at) || scanner.isMinus(at)) {
      return number(plain, scanner.at(at));
    }
    Optional<Quantity> characters = scanner.inCharacters(at);
    return characters.isPresent() ? number(plain, characters.orElseThrow()) : null;
  }

  /** The 加 of 加上年结转, unlike the 加上 of 加上年初结转. */
  private static boolean isAddedFromLastYear(String plain, int at) {
    return plain.startsWith("加上年", at)
        && at + 3 < plain.length()
        && "初末中".indexOf(plain.charAt(at + 3)) < 0;
  }

  /** Where a list number such as 1. or （二） ends that begins at a position; the position if none. */
  private static int enumerator(String plain, int at) {
    boolean open = plain.charAt(at) == '(';
    int start = open ? at + 1 : at;
    int end = start;
    while (end < plain.length()
        && (isDigit(plain, end) || CHINESE_NUMERALS.indexOf(plain.charAt(end)) >= 0)) {
      end++;
    }
    if (end == start || end == plain.length() || end - start > 3) {
      return at;
    }
    boolean arabic = isDigit(plain, start);
    String marks = open ? ")" : arabic ? ".、)" : "、";
    boolean ends =
        open
            || !arabic
            || !isDigit(plain, end + 1)
            || year(plain, end + 1).isPresent()
            || FunctionalCodes.isAt(plain, end + 1);
    return marks.indexOf(plain.charAt(end)) >= 0 && ends ? end + 1 : at;
  }

  private static Token number(String plain, Quantity quantity) {
    return Token.quantity(quantity, plain.substring(quantity.start(), quantity.unitEnd()));
  }

  private static boolean isHan(char c) {
    return c >= '一' && c <= '\u9fff';
  }

  private static Optional<Token.Kind> separator(char c) {
    return switch (c) {
      case ',' -> Optional.of(Token.Kind.COMMA);
      case '、', '+' -> Optional.of(Token.Kind.LIST_COMMA);
      case ';' -> Optional.of(Token.Kind.SEMICOLON);
      case '。', '!', '?', '\n' -> Optional.of(Token.Kind.STOP);
      case ':' -> Optional.of(Token.Kind.COLON);
      case '(', '[', '〔', '【' -> Optional.of(Token.Kind.OPEN);
      case ')', ']', '〕', '】' -> Optional.of(Token.Kind.CLOSE);
      default -> Optional.empty();
    };
  }

  /** 2022年, 二〇二二年, 2024年8月31日. */
  private static Optional<Token> year(String plain, int at) {
    int end = at + 4;
    if (end >= plain.length() || plain.charAt(end) != '年' || isDigit(plain, at - 1)) {
      return Optional.empty();
    }
    int year = 0;
    for (int i = at; i < end; i++) {
      int digit = digit(plain.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      year = year * 10 + digit;
    }
    if (year < 1949 || year > 2100 || endsRange(plain, at)) {
      return Optional.empty();
    }
    int after = end + 1;
    if (plain.startsWith("初", after)) {
      // 2024年初预算: the word behind the number is 年初预算.
      return Optional.of(
          Token.word(Token.Kind.YEAR, at, plain.substring(at, end), String.valueOf(year)));
    }
    if (after < plain.length() && "度末底".indexOf(plain.charAt(after)) >= 0) {
      after++;
    } else {
      after = date(plain, after);
    }
    return Optional.of(
        Token.word(Token.Kind.YEAR, at, plain.substring(at, after), String.valueOf(year)));
  }

  /** 2017-2019年 is no one year; 截至2024年 is. */
  private static boolean endsRange(String plain, int at) {
    return at > 0 && "-—~至".indexOf(plain.charAt(at - 1)) >= 0 && !plain.startsWith("截至", at - 2);
  }

  private static int date(String plain, int at) {
    int end = at;
    for (char mark : new char[] {'月', '日'}) {
      int digits = end;
      while (isDigit(plain, digits)) {
        digits++;
      }
      if (digits == end || digits >= plain.length() || plain.charAt(digits) != mark) {
        boolean endOfMonth = mark == '日' && end > at && end < plain.length();
        return endOfMonth && "底末".indexOf(plain.charAt(end)) >= 0 ? end + 1 : end;
      }
      end = digits + 1;
    }
    return end;
  }

  private static boolean isDigit(String plain, int at) {
    return at >= 0 && at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c == '零' ? 0 : CHINESE_DIGITS.indexOf(c);
  }
}

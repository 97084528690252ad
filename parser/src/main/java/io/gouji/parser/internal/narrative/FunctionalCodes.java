package io.gouji.parser.internal.narrative;

import io.gouji.model.ClassificationCode;
import io.gouji.model.FunctionalCategories;
import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows the codes of the functional classification that stand beside names: a code in parentheses
 * behind a name marks its level, as （项） does, and one before a name begins it.
 */
final class FunctionalCodes {
  private static final Set<String> CATEGORIES =
      FunctionalCategories.names().keySet().stream()
          .map(ClassificationCode::digits)
          .collect(Collectors.toUnmodifiableSet());
  private static final int DIGITS_OF_CATEGORY = 3;
  private static final int DIGITS_OF_SECTION = 5;
  private static final int DIGITS_OF_ITEM = 7;

  /** What a code of a 款 adds to that of its 类, and a code of an 项 to that of its 款. */
  private static final int DIGITS_OF_LEVEL = 2;

  /** How many tokens a remark within a name has. */
  private static final int REMARK = 3;

  private FunctionalCodes() {}

  /**
   * Whether a code begins at a position behind which a name looks like a number of people:
   * 20101人大事务.
   */
  static boolean isBeforePeople(String plain, int at) {
    if (!isDigit(plain.charAt(at)) || !isAt(plain, at)) {
      return false;
    }
    int end = end(plain, at);
    return plain.charAt(end) == '人'
        && end + 1 < plain.length()
        && "大力民口防".indexOf(plain.charAt(end + 1)) >= 0;
  }

  /** Whether a code with its level begins at a position, before a name: 208类社会保障和就业支出. */
  static boolean isWithLevel(String plain, int at) {
    if (!isDigit(plain.charAt(at))) {
      return false;
    }
    int end = end(plain, at);
    return end + 1 < plain.length()
        && level(plain.substring(at, end)).filter(level -> plain.startsWith(level, end)).isPresent()
        && Character.isIdeographic(plain.charAt(end + 1));
  }

  /** The code that begins at a position, as far as the name behind its level. */
  static Token codeWithLevel(String plain, int at) {
    int end = end(plain, at);
    return new Token(
        Kind.NUMBER, at, end + 1, plain.substring(at, end), "", Optional.empty(), Optional.empty());
  }

  /** The code that begins at a position. */
  static Token code(String plain, int at) {
    return Token.word(Kind.NUMBER, at, plain.substring(at, end(plain, at)), "");
  }

  private static int end(String plain, int at) {
    int end = at;
    while (end < plain.length() && isDigit(plain.charAt(end)) && end - at <= DIGITS_OF_ITEM) {
      end++;
    }
    return end;
  }

  /** Whether the code of a 款 or 项, rather than the decimals of an amount, begins at a position. */
  static boolean isAt(String plain, int at) {
    int end = end(plain, at);
    return end - at >= DIGITS_OF_SECTION
        && end < plain.length()
        && level(plain.substring(at, end)).isPresent()
        && Character.isIdeographic(plain.charAt(end))
        && "万元亿千".indexOf(plain.charAt(end)) < 0;
  }

  /** The mark that begins at an opening parenthesis, if one does: （2010301）, （2010301项）. */
  static Optional<Token> mark(String plain, int open) {
    int end = open + 1;
    while (end < plain.length() && isDigit(plain.charAt(end)) && end - open <= DIGITS_OF_ITEM) {
      end++;
    }
    Optional<String> level = level(plain.substring(open + 1, end));
    if (level.isEmpty() || end == plain.length()) {
      return Optional.empty();
    }
    int close = plain.startsWith(level.orElseThrow(), end) ? end + 1 : end;
    if (!plain.startsWith(")", close)) {
      return Optional.empty();
    }
    return Optional.of(
        new Token(
            Kind.CLASS_MARK,
            open,
            close + 1,
            "(" + level.orElseThrow() + ")",
            "",
            Optional.empty(),
            Optional.empty()));
  }

  /** The level of a code by its length, if it is one of a category that there is. */
  private static Optional<String> level(String digits) {
    if (digits.length() < DIGITS_OF_CATEGORY
        || !CATEGORIES.contains(digits.substring(0, DIGITS_OF_CATEGORY))) {
      return Optional.empty();
    }
    return switch (digits.length()) {
      case DIGITS_OF_CATEGORY -> Optional.of("类");
      case DIGITS_OF_SECTION -> Optional.of("款");
      case DIGITS_OF_ITEM -> Optional.of("项");
      default -> Optional.empty();
    };
  }

  /** The same tokens with each code and the name behind it joined into one line: 2010301行政运行. */
  static List<Token> joined(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isCode(tokens, i) || isCodeWithinLine(tokens, i) || isCodeBeforeMark(tokens, i)) {
        return joinedFrom(tokens, i);
      }
    }
    return tokens;
  }

  /** A code begins a clause; the number of a category is one only before the name of one. */
  private static boolean isCode(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (!token.is(Kind.NUMBER)
        || index + 1 == tokens.size()
        || (index > 0
            && !tokens.get(index - 1).kind().separates()
            && !tokens.get(index - 1).is(Kind.FILLER))) {
      return false;
    }
    return level(token.text()).isPresent()
        && (token.text().length() > DIGITS_OF_CATEGORY || tokens.get(index + 1).is(Kind.LINE));
  }

  /**
   * A code, or the two digits of a level, between a mark and the name of the next level:
   * （类）03财政事务（款）.
   */
  private static boolean isCodeWithinLine(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return token.is(Kind.NUMBER)
        && index > 0
        && tokens.get(index - 1).is(Kind.CLASS_MARK)
        && index + 1 < tokens.size()
        && canBeInName(tokens.get(index + 1))
        && (isDigits(token.text(), DIGITS_OF_LEVEL) || level(token.text()).isPresent());
  }

  private static boolean isDigits(String text, int count) {
    return text.length() == count && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<Token> joinedFrom(List<Token> tokens, int first) {
    List<Token> joined = new ArrayList<>(tokens.subList(0, first));
    for (int i = first; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isCodeWithinLine(tokens, i) || isCodeBeforeMark(tokens, i)) {
        continue;
      }
      boolean isCode = isCode(tokens, i);
      int end = isCode ? endOfName(tokens, i + 1) : i;
      if (!isCode || end == i + 1) {
        joined.add(token);
        continue;
      }
      joined.add(Token.word(Kind.FILLER, token.start(), token.text(), ""));
      if (end < tokens.size() && tokens.get(end).is(Kind.CLASS_MARK)) {
        continue;
      }
      StringBuilder name = new StringBuilder();
      tokens.subList(i + 1, end).forEach(part -> name.append(part.text()));
      while (name.length() > 1 && FunctionalLines.isDash(name.charAt(0))) {
        name.deleteCharAt(0);
      }
      joined.add(
          Token.line(
              tokens.get(i + 1).start(),
              name.toString(),
              tokens.get(end - 1).end(),
              name.toString().replace('\\', '/')));
      i = end - 1;
    }
    return joined;
  }

  /** A code between a name and its mark: 行政运行2010301（项）. */
  private static boolean isCodeBeforeMark(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return token.is(Kind.NUMBER)
        && index > 0
        && !tokens.get(index - 1).kind().separates()
        && index + 1 < tokens.size()
        && tokens.get(index + 1).is(Kind.CLASS_MARK)
        && level(token.text())
            .filter(level -> tokens.get(index + 1).text().equals("(" + level + ")"))
            .isPresent();
  }

  /** Where the name ends that begins at a token; words such as 安排 do not belong to it. */
  private static int endOfName(List<Token> tokens, int start) {
    int end = start;
    while (end < tokens.size() && (canBeInName(tokens.get(end)) || isRemark(tokens, end))) {
      end += isRemark(tokens, end) ? REMARK : 1;
    }
    while (end > start && tokens.get(end - 1).is(Kind.FILLER)) {
      end--;
    }
    return end;
  }

  /** The （室） of 政府办公厅（室）及相关机构事务. */
  private static boolean isRemark(List<Token> tokens, int open) {
    return tokens.get(open).is(Kind.OPEN) && FunctionalLines.isRemark(tokens, open + REMARK - 1);
  }

  private static boolean canBeInName(Token token) {
    return switch (token.kind()) {
      case UNKNOWN, ITEM, LINE, ORGANISATION, FUND, FILLER, WITH, REASON, WITHIN, ASPECT, ZERO ->
          !token.value().equals("self");
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

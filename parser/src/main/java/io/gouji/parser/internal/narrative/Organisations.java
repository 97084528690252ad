package io.gouji.parser.internal.narrative;

import io.gouji.parser.internal.words.Endings;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of public bodies among words that are not known. */
final class Organisations {
  private static final Endings ENDINGS =
      Endings.of(
          "局", "委", "厅", "院", "校", "所", "站", "处", "队", "镇", "乡", "馆", "部", "中心", "部门", "单位", "街道",
          "委员会", "机关", "本级", "政府", "政协", "人大", "公司", "集团", "工会", "妇联", "联合会", "协会", "学会", "商会",
          "办公室", "文联", "残联", "团委", "科协", "侨联", "小学", "中学", "大学", "幼儿园");

  private static final List<String> BELOW = List.of("下属", "所属", "直属", "二级");

  private Organisations() {}

  /**
   * The same tokens with each name of a body joined into one. A name ends like one and may contain
   * short words that mean something elsewhere: the 和 of 商务和投资促进局.
   */
  static List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.is(Token.Kind.UNKNOWN)
          && ENDINGS.standBefore(token.text(), token.text().length())
          && !isMeasureWord(joined, token)) {
        joined.add(withWhatComesBefore(joined, token));
      } else if (token.is(Token.Kind.ORGANISATION) && endsWithUnknown(joined)) {
        joined.add(withWhatComesBefore(joined, token));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  /** Whether only bodies below the department are meant: 下属单位, but not 机关及所属单位. */
  static boolean isSubordinate(String name) {
    if (name.indexOf('属') < 0 && name.indexOf('级') < 0) {
      return false;
    }
    for (String word : BELOW) {
      int at = name.indexOf(word);
      if (at >= 0 && (at == 0 || "及和与含".indexOf(name.charAt(at - 1)) < 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithUnknown(List<Token> tokens) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Token.Kind.UNKNOWN);
  }

  private static Token withWhatComesBefore(List<Token> before, Token last) {
    int first = before.size();
    int start = last.start();
    StringBuilder text = new StringBuilder(last.text());
    while (first > 0
        && (canBePartOfName(before, first - 1, text)
            || (first == before.size() && isWordInName(before, first - 1, last)))) {
      first--;
      text.insert(0, before.get(first).text());
      start = before.get(first).start();
    }
    before.subList(first, before.size()).clear();
    return Token.word(Token.Kind.ORGANISATION, start, text.toString(), "other");
  }

  private static boolean canBePartOfName(List<Token> tokens, int index, CharSequence next) {
    Token token = tokens.get(index);
    return switch (token.kind()) {
      case UNKNOWN, ORGANISATION -> true;
      case FILLER, DIRECTION, WITHIN -> token.text().length() == 1;
      case NUMBER, QUANTITY ->
          countsBodies(token, next) && index > 0 && isNameOrJoined(tokens, index - 1);
      case WITH, ZERO, COMPARE, REASON ->
          token.text().length() == 1 && index > 0 && isName(tokens.get(index - 1));
      default -> false;
    };
  }

  /** The name before 2家参公单位, or the 和 that joins both. */
  private static boolean isNameOrJoined(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return isName(token)
        || (token.is(Token.Kind.WITH) && index > 0 && isName(tokens.get(index - 1)));
  }

  /** The 2家 of 机关及所属2家参公单位. */
  private static boolean countsBodies(Token number, CharSequence next) {
    return (number.text().endsWith("个") || next.charAt(0) == '家') && number.text().indexOf('.') < 0;
  }

  /** The 服务 of 经济发展服务中心, the 保障 of 人力资源和社会保障局. */
  private static boolean isWordInName(List<Token> tokens, int index, Token last) {
    return ENDINGS.contains(last.text())
        && (tokens.get(index).is(Token.Kind.ITEM) || tokens.get(index).is(Token.Kind.REASON))
        && index > 0
        && isName(tokens.get(index - 1));
  }

  private static boolean isName(Token token) {
    return token.is(Token.Kind.UNKNOWN) || token.is(Token.Kind.ORGANISATION);
  }

  /** 22部 are telephones. */
  private static boolean isMeasureWord(List<Token> before, Token token) {
    return !before.isEmpty()
        && before.get(before.size() - 1).isNumber()
        && ENDINGS.contains(token.text());
  }
}

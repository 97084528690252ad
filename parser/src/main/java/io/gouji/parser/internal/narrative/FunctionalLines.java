package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins the names of lines of the functional classification into words: 教育支出（类）普通教育（款）小学教育（项）. A
 * name reaches back from its mark to the last word that cannot belong to one.
 */
final class FunctionalLines {
  private static final Set<String> BEFORE_NAMES =
      Set.of("为", "是", "的", "安排", "安排了", "共", "共计", "及", "和", "与", "同", "其余", "此外", "另外", "中");

  private FunctionalLines() {}

  /** The same tokens with each line of the classification joined into one. */
  static List<Token> joined(List<Token> tokens) {
    if (tokens.stream().noneMatch(token -> token.is(Token.Kind.CLASS_MARK))) {
      return tokens;
    }
    List<Token> joined = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.is(Token.Kind.CLASS_MARK) && !token.text().equals("科目")) {
        join(joined, token);
      } else if (!token.text().equals("科目") || !endsWithLine(joined)) {
        joined.add(token);
      }
    }
    joined.replaceAll(FunctionalLines::withoutUnclear);
    return joined;
  }

  /** A 款 by itself, such as 基本工资（款）, may as well be one of the economic classification. */
  private static Token withoutUnclear(Token token) {
    boolean unclear =
        token.is(Token.Kind.LINE)
            && token.text().endsWith("(款)")
            && token.value().indexOf('/') < 0
            && !token.value().endsWith("事务");
    return unclear ? Token.word(Token.Kind.UNKNOWN, token.start(), token.text(), "") : token;
  }

  private static boolean endsWithLine(List<Token> tokens) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Token.Kind.LINE);
  }

  private static void join(List<Token> joined, Token mark) {
    int end = joined.size();
    int from = end;
    while (from > 0 && canBeInName(joined, from - 1, end)) {
      from--;
    }
    boolean continues = from > 0 && isMarked(joined.get(from - 1)) && from < end;
    while (!continues && from < end - 1 && isBeforeName(joined.get(from), mark)) {
      from++;
    }
    if (from == end || isEconomic(joined.subList(from, end), mark)) {
      joined.add(mark);
      return;
    }
    StringBuilder name = new StringBuilder();
    int start = joined.get(from).start();
    joined.subList(from, end).forEach(token -> name.append(token.text()));
    String names = name.toString();
    if (continues && !mark.text().equals("(类)")) {
      Token above = joined.get(--from);
      names = above.value() + "/" + names;
      name.insert(0, above.text());
      start = above.start();
    }
    joined.subList(from, end).clear();
    if (!joined.isEmpty() && joined.get(joined.size() - 1).value().equals("PURPOSE")) {
      Token purpose = joined.remove(joined.size() - 1);
      joined.add(Token.word(Token.Kind.FILLER, purpose.start(), purpose.text(), ""));
    }
    joined.add(Token.line(start, name + mark.text(), mark.end(), names));
  }

  private static boolean isMarked(Token token) {
    return token.is(Token.Kind.LINE) && token.text().endsWith(")");
  }

  private static boolean canBeInName(List<Token> tokens, int index, int end) {
    Token token = tokens.get(index);
    return switch (token.kind()) {
      case UNKNOWN,
          ITEM,
          ORGANISATION,
          FILLER,
          FUND,
          WITH,
          COMPARE,
          DIRECTION,
          ZERO,
          WITHIN,
          REASON,
          BASIS,
          SHARE,
          COMPLETION,
          ASPECT,
          EACH,
          COMPOSED_OF ->
          !isListNumber(token);
      case LINE -> !isMarked(token);
      case CLOSE -> isRemark(tokens, index);
      case OPEN -> index + 2 < end && isRemark(tokens, index + 2);
      default -> false;
    };
  }

  private static boolean isListNumber(Token token) {
    return token.is(Token.Kind.FILLER)
        && !token.text().isEmpty()
        && ".、)".indexOf(token.text().charAt(token.text().length() - 1)) >= 0;
  }

  /** The （室） of 政府办公厅（室）及相关机构事务. */
  private static boolean isRemark(List<Token> tokens, int close) {
    return close >= 2
        && tokens.get(close).is(Token.Kind.CLOSE)
        && tokens.get(close - 2).is(Token.Kind.OPEN)
        && tokens.get(close - 1).text().length() <= 2
        && !tokens.get(close - 1).isNumber();
  }

  private static boolean isBeforeName(Token token, Token mark) {
    boolean self = token.value().equals("self") || mark.text().equals("(类)");
    return BEFORE_NAMES.contains(token.text())
        || token.is(Token.Kind.BASIS)
        || token.is(Token.Kind.COMPARE)
        || (token.is(Token.Kind.DIRECTION) && token.text().length() > 1)
        || (token.is(Token.Kind.ORGANISATION) && self)
        || token.is(Token.Kind.FUND)
        || (token.is(Token.Kind.REASON) && token.text().endsWith("用于"))
        || token.entry().filter(FunctionalLines::isWhole).isPresent();
  }

  /** 支出预算, 财政拨款: of what the line is a part. */
  private static boolean isWhole(Lexicon.Entry entry) {
    return entry.fund().isPresent() || entry.item().equals(Item.EXPENDITURE);
  }

  /** 办公费（款） is a line of the economic classification, and known by its name. */
  private static boolean isEconomic(List<Token> name, Token mark) {
    return name.size() == 1
        && !mark.text().equals("(项)")
        && name.get(0).entry().flatMap(entry -> entry.economicCode()).isPresent();
  }
}

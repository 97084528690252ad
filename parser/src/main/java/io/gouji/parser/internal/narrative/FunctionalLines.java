package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the names of lines of the functional classification into words: 教育支出（类）普通教育（款）小学教育（项）. A
 * name reaches back from its mark to the last word that cannot belong to one.
 */
final class FunctionalLines {
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "为", "是", "的", "主要是", "主要为", "安排", "安排了", "共", "共计", "及", "和", "与", "同", "其余", "此外", "另外",
          "中");

  /** Names of 款 of the economic classification that the lexicon does not have. */
  private static final Set<String> UNCLEAR_SECTIONS =
      Set.of(
          "提租补贴",
          "购房补贴",
          "救济费",
          "助学金",
          "物业服务补贴",
          "基本工资",
          "津贴补贴",
          "奖金",
          "绩效工资",
          "机关事业单位基本养老保险缴费",
          "职业年金缴费",
          "职工基本医疗保险缴费",
          "城镇职工基本医疗保险缴费",
          "公务员医疗补助缴费",
          "其他社会保障缴费",
          "住房公积金",
          "医疗费",
          "其他工资福利支出",
          "离休费",
          "退休费",
          "抚恤金",
          "生活补助",
          "医疗费补助",
          "奖励金",
          "其他对个人和家庭的补助");

  /** What may stand between the names of two levels. */
  private static final String DASHES = "-—–/·";

  private FunctionalLines() {}

  /** The same tokens with each line of the classification joined into one. */
  static List<Token> joined(List<Token> tokens, Lexicon lexicon) {
    List<Token> coded = FunctionalCodes.joined(tokens);
    boolean marked = false;
    boolean named = false;
    for (Token token : coded) {
      marked |= token.is(Token.Kind.CLASS_MARK);
      named |= token.is(Token.Kind.LINE);
    }
    if (!marked && !named) {
      return coded;
    }
    List<Token> joined = new ArrayList<>(coded.size());
    for (Token token : coded) {
      if (token.is(Token.Kind.CLASS_MARK) && !token.text().equals("科目")) {
        join(joined, token, lexicon);
      } else if (!token.text().equals("科目") || !endsWithLine(joined)) {
        joined.add(token);
      }
    }
    joined.replaceAll(FunctionalLines::withoutUnclear);
    withoutPurposes(joined);
    return joined;
  }

  /** 基本工资（款） is a line of the economic classification; some are 项 of the functional one, too. */
  private static Token withoutUnclear(Token token) {
    return token.is(Token.Kind.LINE)
            && token.text().endsWith("(款)")
            && UNCLEAR_SECTIONS.contains(token.value())
        ? Token.word(Token.Kind.UNKNOWN, token.start(), token.text(), "")
        : token;
  }

  /** 用于教育支出 20万元 states what the line is; it does not say for what another one is. */
  private static void withoutPurposes(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      if (tokens.get(i).is(Token.Kind.LINE)
          && before.value().equals("PURPOSE")
          && (isMarked(tokens.get(i)) || isStated(tokens, i + 1))) {
        tokens.set(i - 1, Token.word(Token.Kind.FILLER, before.start(), before.text(), ""));
      }
    }
  }

  private static boolean isStated(List<Token> tokens, int index) {
    int at = index;
    while (at < tokens.size()
        && (tokens.get(at).is(Token.Kind.FILLER) || tokens.get(at).is(Token.Kind.BASIS))) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).is(Token.Kind.QUANTITY);
  }

  private static boolean endsWithLine(List<Token> tokens) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Token.Kind.LINE);
  }

  private static void join(List<Token> joined, Token mark, Lexicon lexicon) {
    int end = joined.size();
    int from = end;
    while (from > 0 && canBeInName(joined, from - 1, end)) {
      from--;
    }
    if (from < end && isAboveAcrossComma(joined, from, mark)) {
      joined.remove(--from);
      end--;
    }
    boolean continues = from > 0 && isMarked(joined.get(from - 1)) && from < end;
    while (!continues && from < end - 1 && isBeforeName(joined.get(from), mark)) {
      from++;
    }
    if (from == end && endsWithLine(joined)) {
      return;
    }
    if (from == end) {
      joined.add(mark);
      return;
    }
    StringBuilder name = new StringBuilder();
    int start = joined.get(from).start();
    joined.subList(from, end).forEach(token -> name.append(token.text()));
    Optional<Lexicon.Entry> economic = continues ? Optional.empty() : economic(name, mark, lexicon);
    if (economic.isPresent()) {
      joined.subList(from, end).clear();
      joined.add(Token.item(start, name.toString(), economic.orElseThrow()));
      joined.add(mark);
      return;
    }
    while (continues && name.length() > 1 && DASHES.indexOf(name.charAt(0)) >= 0) {
      name.deleteCharAt(0);
    }
    String names = name.toString();
    if (continues && !mark.text().equals("(类)")) {
      Token above = joined.get(--from);
      names = above.value() + "/" + names;
      name.insert(0, above.text());
      start = above.start();
    }
    joined.subList(from, end).clear();
    joined.add(Token.line(start, name + mark.text(), mark.end(), names));
  }

  /** Whether a line of a higher level stands before a comma: 教育支出（类）、普通教育（款）. */
  private static boolean isAboveAcrossComma(List<Token> joined, int from, Token mark) {
    return from > 1
        && joined.get(from - 1).is(Token.Kind.LIST_COMMA)
        && isMarked(joined.get(from - 2))
        && level(joined.get(from - 2)) < level(mark);
  }

  private static int level(Token marked) {
    return "类款项".indexOf(marked.text().charAt(marked.text().length() - 2));
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
  private static Optional<Lexicon.Entry> economic(CharSequence name, Token mark, Lexicon lexicon) {
    return mark.text().equals("(项)")
        ? Optional.empty()
        : lexicon.named(name.toString()).filter(entry -> entry.economicCode().isPresent());
  }
}

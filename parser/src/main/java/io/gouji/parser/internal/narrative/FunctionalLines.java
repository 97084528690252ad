package io.gouji.parser.internal.narrative;

import io.gouji.model.FunctionalCategories;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the names of lines of the functional classification into words: 教育支出（类）普通教育（款）小学教育（项）. A
 * name reaches back from its mark to the last word that cannot belong to one.
 */
final class FunctionalLines {
  private static final Set<String> BEFORE_NAMES = words("BEFORE");

  /** Names of 款 of the economic classification that the lexicon does not have. */
  private static final Set<String> ECONOMIC_SECTIONS = words("ECONOMIC");

  /** What may stand between the names of two levels. */
  private static final String DASHES = "-—–/·";

  /** The name of a body of some place right before that of a line: 岭川市档案馆档案事务（款）. */
  private static final Pattern BODY =
      Pattern.compile("[一-龥]{1,8}?[省市县区州镇乡][一-龥]{0,10}?(?:局|委员会|厅|馆|法院|检察院|中心|街道|政府|办公室)(?![和及与])");

  private FunctionalLines() {}

  /** Whether a character may stand between a code and a name, or between two names. */
  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    for (String line : Vocabulary.lines("line-names.tsv")) {
      String[] fields = line.split("\t", -1);
      if (fields[0].equals(kind)) {
        words.addAll(List.of(fields[1].split("\\|")));
      }
    }
    return Set.copyOf(words);
  }

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
            && ECONOMIC_SECTIONS.contains(token.value())
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
    if (!continues) {
      int category = mark.text().equals("(类)") ? startOfCategory(joined, from) : end;
      from = category < end ? category : startOfName(joined, from, mark);
      end = joined.size();
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
    while (continues && name.length() > 1 && isDash(name.charAt(0))) {
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

  /** Where the name begins behind the words before it that are no part of it. */
  private static int startOfName(List<Token> tokens, int from, Token mark) {
    int start = from;
    while (start < tokens.size() - 1 && isBeforeName(tokens.get(start), mark)) {
      start++;
    }
    return behindBody(tokens, start);
  }

  /**
   * Where the name of a category begins that is known, or the end if none is; unknown words before
   * it are parted from it.
   */
  private static int startOfCategory(List<Token> tokens, int from) {
    StringBuilder words = new StringBuilder();
    tokens.subList(from, tokens.size()).forEach(token -> words.append(token.text()));
    int at = 0;
    while (at < words.length() && !isCategory(words.substring(at))) {
      at++;
    }
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (at == 0) {
        return i;
      }
      if (at < token.text().length()) {
        return token.is(Token.Kind.UNKNOWN)
            ? part(tokens, i, at, Token.Kind.UNKNOWN)
            : tokens.size();
      }
      at -= token.text().length();
    }
    return tokens.size();
  }

  /** Where the name begins behind that of a body of some place, if one stands right before it. */
  private static int behindBody(List<Token> tokens, int start) {
    if (start == tokens.size()) {
      return start;
    }
    Token token = tokens.get(start);
    if (!token.is(Token.Kind.UNKNOWN) && !token.is(Token.Kind.ORGANISATION)) {
      return start;
    }
    Matcher body = BODY.matcher(token.text());
    if (!body.lookingAt()) {
      return start;
    }
    boolean whole = body.end() == token.text().length();
    if (whole) {
      return start + 1 < tokens.size() ? start + 1 : start;
    }
    return part(tokens, start, body.end(), Token.Kind.ORGANISATION);
  }

  /** Parts a word in two; returns where the second part stands. */
  private static int part(List<Token> tokens, int index, int at, Token.Kind first) {
    Token token = tokens.get(index);
    String text = token.text();
    int start = token.start();
    String value = first == Token.Kind.ORGANISATION ? "other" : "";
    tokens.set(index, Token.word(first, start, text.substring(0, at), value));
    tokens.add(index + 1, Token.word(Token.Kind.UNKNOWN, start + at, text.substring(at), ""));
    return index + 1;
  }

  /** 城乡社区支出, also without its last word: 城乡社区（类）支出. */
  private static boolean isCategory(String name) {
    return FunctionalCategories.all().contains(name)
        || FunctionalCategories.all().contains(name + "支出");
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

  /** A list number or a code, which ends in a mark or a digit as no word does. */
  private static boolean isListNumber(Token token) {
    return token.is(Token.Kind.FILLER)
        && !token.text().isEmpty()
        && ".、)0123456789".indexOf(token.text().charAt(token.text().length() - 1)) >= 0;
  }

  /** The （室） of 政府办公厅（室）及相关机构事务. */
  static boolean isRemark(List<Token> tokens, int close) {
    return close >= 2
        && close < tokens.size()
        && tokens.get(close).is(Token.Kind.CLOSE)
        && tokens.get(close - 2).is(Token.Kind.OPEN)
        && tokens.get(close - 1).text().length() <= 3
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

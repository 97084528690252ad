package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Unit;
import io.gouji.parser.internal.narrative.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes out sentences that set a list of items beside a list of numbers, as if each item had been
 * said with its number: 会议费、培训费较上年分别下降10%、4.5% is 会议费较上年下降10%，培训费较上年下降4.5%. Lists that do not match
 * are left as they are, and will not be understood.
 */
final class ParallelLists {
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final List<Token> before;
  private final List<Token> written = new ArrayList<>();

  /** The names that the last list was about, for 各减少… without any. */
  private List<List<Token>> lastNames = List.of();

  private ParallelLists(List<Token> tokens, List<Token> before, Lexicon lexicon) {
    this.tokens = tokens;
    this.before = before;
    this.lexicon = lexicon;
  }

  /**
   * The same sentences without parallel lists.
   *
   * @param before the paragraph before, of whose last sentence 上年分别为 may speak
   */
  static List<Token> writtenOut(List<Token> tokens, List<Token> before, Lexicon lexicon) {
    for (Token token : tokens) {
      if (isMarker(token)) {
        return new ParallelLists(tokens, before, lexicon).writtenOut();
      }
    }
    return tokens;
  }

  private static boolean isMarker(Token token) {
    return token.is(Kind.RESPECTIVELY) || token.is(Kind.EACH);
  }

  private List<Token> writtenOut() {
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      int next = isMarker(token) ? list(at, at + 1) : goesOn(at) ? list(at, at) : at;
      if (next == at) {
        written.add(token);
        next++;
      }
      at = next;
    }
    return written;
  }

  /** 下降23.51%、38.28% behind a list goes on with the items of that list; so does 占支出的60%、40%. */
  private boolean goesOn(int at) {
    boolean begins = tokens.get(at).is(Kind.DIRECTION) || tokens.get(at).is(Kind.SHARE);
    if (!begins || lastNames.isEmpty()) {
      return false;
    }
    int number = tokens.get(at).is(Kind.SHARE) ? endOfWords(at) : at + 1;
    return number + 1 < tokens.size()
        && tokens.subList(at, number).stream().noneMatch(ParallelLists::isMarker)
        && tokens.get(number).is(Kind.QUANTITY)
        && numbers(number).size() == lastNames.size()
        && isListSeparator(tokens.get(number + 1))
        && !tokens.get(number + 1).is(Kind.COMMA)
        && Phrasing.of(written).names().isEmpty();
  }

  /** Where the words end that begin at a token: at a number, or a separator. */
  private int endOfWords(int at) {
    int end = at;
    while (end < tokens.size()
        && !tokens.get(end).isNumber()
        && !tokens.get(end).kind().separates()) {
      end++;
    }
    return end;
  }

  /**
   * Writes out the list around a marker; returns where it ends, or the marker's place if none.
   *
   * @param first the first of the words that are said of each number
   */
  private int list(int marker, int first) {
    int number = endOfWords(first);
    if (number == tokens.size() || !tokens.get(number).isNumber()) {
      return unchanged(marker, number);
    }
    List<Integer> numbers = numbers(number);
    List<Token> quantities = quantities(numbers);
    Phrasing phrasing = Phrasing.of(written);
    boolean isEach = isEach(tokens.get(marker));
    if (phrasing.before().stream().anyMatch(token -> token.is(Kind.SHARE))) {
      // 占收入预算的比例分别为 names the whole, and not the items of which these are shares.
      phrasing = phrasing.ofNone(written);
    }
    List<List<Token>> names =
        isEach && quantities.size() == 1 && phrasing.names().isEmpty()
            ? lastNames(tokens.get(number - 1))
            : names(phrasing, quantities.size(), tokens.get(marker));
    boolean same = isEach && quantities.size() == 1 && names.size() > 1;
    if (quantities.isEmpty() || (!same && names.size() != quantities.size()) || names.size() < 2) {
      return marker;
    }
    List<Token> between = tokens.subList(first, number);
    phrasing.writeOut(
        written,
        names,
        i -> Stream.concat(between.stream(), Stream.of(quantities.get(same ? 0 : i))).toList());
    lastNames = names;
    return numbers.get(numbers.size() - 1) + 1;
  }

  /** The names of the last list; a change can also be said of each item of a list of amounts. */
  private List<List<Token>> lastNames(Token before) {
    return lastNames.isEmpty() && before.is(Kind.DIRECTION)
        ? Phrasing.lastListed(written)
        : lastNames;
  }

  /** Whether one number can be said of all items: 均为, 各为. */
  private static boolean isEach(Token marker) {
    return marker.is(Kind.EACH) || marker.text().startsWith("各");
  }

  /** Writes out 会议费、培训费均与上年持平; returns where it ends, or the marker's place if it is no such. */
  private int unchanged(int marker, int end) {
    boolean says =
        tokens.get(marker).is(Kind.EACH)
            && end > marker
            && tokens.get(end - 1).is(Kind.DIRECTION)
            && tokens.get(end - 1).value().equals("UNCHANGED");
    if (!says) {
      return marker;
    }
    Phrasing phrasing = Phrasing.of(written);
    List<List<Token>> names =
        phrasing.names().isEmpty() ? Phrasing.lastListed(written) : phrasing.names();
    if (names.size() < 2) {
      return marker;
    }
    List<Token> said = tokens.subList(marker + 1, end);
    phrasing.writeOut(written, names, i -> said);
    return end;
  }

  /** The positions of the numbers of a list. */
  private List<Integer> numbers(int first) {
    List<Integer> numbers = new ArrayList<>(List.of(first));
    int next = first + 1;
    while (next + 1 < tokens.size()
        && isListSeparator(tokens.get(next))
        && tokens.get(next + 1).isNumber()) {
      numbers.add(next + 1);
      next += 2;
    }
    return numbers;
  }

  private static boolean isListSeparator(Token token) {
    return token.is(Kind.LIST_COMMA) || token.is(Kind.COMMA) || Phrasing.isAnd(token);
  }

  /** The numbers, all in one unit; none if they have none, or several. */
  private List<Token> quantities(List<Integer> numbers) {
    Optional<Unit> unit = Optional.empty();
    for (int number : numbers) {
      Optional<Unit> own =
          tokens
              .get(number)
              .quantity()
              .filter(q -> tokens.get(number).is(Kind.QUANTITY))
              .flatMap(Quantity::unit);
      if (own.isPresent()) {
        unit = own;
      }
    }
    if (unit.isEmpty()) {
      unit = lastMoneyUnit();
    }
    if (unit.isEmpty()) {
      return List.of();
    }
    List<Token> quantities = new ArrayList<>();
    for (int number : numbers) {
      Token token = tokens.get(number);
      Quantity quantity = token.quantity().orElseThrow();
      quantities.add(
          token.is(Kind.QUANTITY)
              ? Token.quantity(quantity.inList(), token.text())
              : Token.quantity(quantity.inList().in(unit.orElseThrow()), token.text()));
    }
    return quantities;
  }

  private Optional<Unit> lastMoneyUnit() {
    for (int i = written.size() - 1; i >= 0; i--) {
      Optional<Unit> unit =
          written.get(i).quantity().filter(Quantity::isMoney).flatMap(Quantity::unit);
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private List<List<Token>> names(Phrasing phrasing, int count, Token marker) {
    boolean ofBoth = count == 2 || (count == 1 && marker.text().equals("各为"));
    if (phrasing.names().size() == 1 && ofBoth) {
      return bothSides(phrasing.names().get(0)).orElse(phrasing.names());
    }
    if (!phrasing.names().isEmpty()) {
      return withFundOfFirst(phrasing.names());
    }
    if (lastNames.size() == count) {
      return lastNames;
    }
    List<List<Token>> stated = Phrasing.lastStated(written, count);
    return stated.isEmpty() ? namesBefore(count, marker) : stated;
  }

  /** 财政拨款收入和支出 are both of the funds that are named before the first one. */
  private static List<List<Token>> withFundOfFirst(List<List<Token>> names) {
    Optional<String> fund =
        names.get(0).stream().flatMap(token -> fund(token).stream()).findFirst();
    if (fund.isEmpty()) {
      return names;
    }
    List<List<Token>> confined = new ArrayList<>();
    for (List<Token> name : names) {
      boolean general =
          name.stream().noneMatch(token -> fund(token).isPresent())
              && name.get(0).entry().filter(ParallelLists::isGeneral).isPresent();
      List<Token> words = new ArrayList<>(name);
      if (general) {
        words.add(0, Token.word(Kind.FUND, name.get(0).start(), "", fund.orElseThrow()));
      }
      confined.add(words);
    }
    return confined;
  }

  private static Optional<String> fund(Token token) {
    return token.is(Kind.FUND)
        ? Optional.of(token.value())
        : token.entry().flatMap(Lexicon.Entry::fund).map(Enum::name);
  }

  private static boolean isGeneral(Lexicon.Entry entry) {
    return entry.item().equals(Item.REVENUE) || entry.item().equals(Item.EXPENDITURE);
  }

  /**
   * The names of the paragraph before, if its last sentence states as many as there are numbers.
   */
  private List<List<Token>> namesBefore(int count, Token marker) {
    int end = before.size();
    while (end > 0 && before.get(end - 1).is(Kind.STOP)) {
      end--;
    }
    int start = end;
    while (start > 0 && !before.get(start - 1).is(Kind.STOP)) {
      start--;
    }
    List<List<Token>> names = new ArrayList<>();
    for (List<Token> name : Phrasing.lastStated(before.subList(start, end), count + 1)) {
      names.add(name.stream().map(token -> token.at(marker)).toList());
    }
    return names.size() == count ? names : List.of();
  }

  /** 收、支总计 are two items under one name. */
  private Optional<List<List<Token>>> bothSides(List<Token> name) {
    if (name.size() != 1
        || name.get(0).entry().filter(entry -> entry.id().endsWith("AndExpenditure")).isEmpty()) {
      return Optional.empty();
    }
    Token both = name.get(0);
    List<Token> confined = new ArrayList<>();
    both.entry()
        .flatMap(Lexicon.Entry::fund)
        .ifPresent(fund -> confined.add(Token.word(Kind.FUND, both.start(), "", fund.name())));
    boolean totals = both.text().contains("总") || both.text().contains("合计");
    List<List<Token>> sides = new ArrayList<>();
    for (String id :
        totals ? List.of("totalRevenue", "totalExpenditure") : List.of("revenue", "expenditure")) {
      List<Token> side = new ArrayList<>(confined);
      side.add(Token.item(both.start(), both.text(), lexicon.entry(id).orElseThrow()));
      sides.add(side);
    }
    return Optional.of(sides);
  }
}

package io.gouji.parser.internal.narrative;

import static java.util.stream.Collectors.joining;

import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds numbers with their units in prose. */
final class QuantityScanner {
  /** A unit as texts write it; longer ones come first. */
  private record Written(String text, Optional<Unit> unit) {}

  private static final List<Written> UNITS =
      List.of(
          new Written("亿元", Optional.of(Unit.HUNDRED_MILLION_YUAN)),
          new Written("万元", Optional.of(Unit.TEN_THOUSAND_YUAN)),
          new Written("千元", Optional.of(Unit.THOUSAND_YUAN)),
          new Written("元", Optional.of(Unit.YUAN)),
          new Written("个百分点", Optional.empty()),
          new Written("%", Optional.of(Unit.PERCENT)),
          new Written("人次", Optional.of(Unit.PIECE)),
          new Written("人(次)", Optional.of(Unit.PIECE)),
          new Written("人", Optional.of(Unit.PERSON)),
          new Written("名", Optional.of(Unit.PERSON)),
          new Written("批次", Optional.of(Unit.PIECE)),
          new Written("批(次)", Optional.of(Unit.PIECE)),
          new Written("批", Optional.of(Unit.PIECE)),
          new Written("辆次", Optional.empty()),
          new Written("辆", Optional.of(Unit.VEHICLE)),
          new Written("平方米", Optional.of(Unit.SQUARE_METRE)),
          new Written("台次", Optional.empty()),
          new Written("台(套)", Optional.of(Unit.PIECE)),
          new Written("台/套", Optional.of(Unit.PIECE)),
          new Written("台套", Optional.of(Unit.PIECE)),
          new Written("台件", Optional.of(Unit.PIECE)),
          new Written("台", Optional.of(Unit.PIECE)),
          new Written("套", Optional.of(Unit.PIECE)),
          new Written("个团组", Optional.of(Unit.PIECE)),
          new Written("个组团", Optional.of(Unit.PIECE)),
          new Written("个", Optional.of(Unit.PIECE)),
          new Written("百分点", Optional.empty()),
          new Written("倍", Optional.empty()),
          new Written("成", Optional.empty()));

  /** What changes are measured in, but is no unit of a figure. */
  private static final Set<String> MULTIPLES = Set.of("个百分点", "百分点", "倍", "成");

  private static final String UNIT_BEGINNINGS =
      UNITS.stream().map(unit -> unit.text().substring(0, 1)).distinct().collect(joining());

  private static final String NUMERALS = "零一二三四五六七八九十";
  private static final String NUMERALS_IN_FULL = "零壹贰叁肆伍陆柒捌玖拾";

  private static final AdjacentWords THRESHOLD_AFTER =
      AdjacentWords.of("以上", "(含)以上", "及以上", "以下", "(含)以下", "及以下", "以内", "(含)以内", "起");
  private static final AdjacentWords THRESHOLD_BEFORE =
      AdjacentWords.of("不超过", "不少于", "不低于", "不高于", "至少", "最高", "每");
  private static final AdjacentWords INEXACT_AFTER = AdjacentWords.of("左右", "余", "上下", "/");
  private static final AdjacentWords INEXACT_BEFORE = AdjacentWords.of("约", "近", "超过", "超", "突破");

  /** 节约5万元 is no less exact than 减少5万元. */
  private static final AdjacentWords SAVED = AdjacentWords.of("节约");

  /** No amount of money has more characters; converting a longer number would only cost time. */
  private static final int LONGEST = 60;

  private static final String MINUS = "-−";
  private static final String SIGNS = "-+−–—‐‑~至";

  private final Prose prose;
  private final String plain;

  QuantityScanner(Prose prose) {
    this.prose = prose;
    this.plain = prose.plain();
  }

  /** The number whose first digit, or minus sign, stands at a position of the plain text. */
  Quantity at(int start) {
    boolean isNegative = isMinus(start);
    int digits = isNegative ? start + 1 : start;
    int end = end(digits);
    int unitStart = end;
    if (unitStart < plain.length() && plain.charAt(unitStart) == '.' && money(unitStart + 1)) {
      unitStart++;
    }
    Optional<Written> written = unit(unitStart);
    int unitEnd = unitStart + written.map(unit -> unit.text().length()).orElse(0);
    Optional<Unit> unit = written.flatMap(Written::unit);
    if (written.isEmpty() && isBareTenThousand(unitStart)) {
      unit = Optional.of(Unit.TEN_THOUSAND_YUAN);
      unitEnd = unitStart + 1;
    }
    if (unit.isEmpty() && written.filter(QuantityScanner::isMultiple).isEmpty()) {
      unitEnd = end;
    }
    if (end - digits > LONGEST) {
      return new Quantity(start, end, unitEnd, BigDecimal.ZERO, unit, "", Quantity.Use.INEXACT);
    }
    BigDecimal value = new BigDecimal(plain.substring(digits, end).replace(",", ""));
    return new Quantity(
        start,
        end,
        unitEnd,
        isNegative ? value.negate() : value,
        unit,
        plain.substring(end, unitEnd),
        use(start, end, unitEnd));
  }

  /** 壹万元, 两辆, 十二人: a number in characters, if one with a unit begins at a position. */
  Optional<Quantity> inCharacters(int start) {
    int end = start;
    while (end < plain.length() && end - start < 3 && numeral(plain.charAt(end)) >= 0) {
      end++;
    }
    if (end == start) {
      return Optional.empty();
    }
    int from = start;
    int to = end;
    return unit(end)
        .filter(written -> written.unit().isPresent() || isMultiple(written))
        .flatMap(
            written ->
                value(plain.substring(from, to))
                    .map(value -> inCharacters(from, to, value, written)));
  }

  private Quantity inCharacters(int from, int to, BigDecimal value, Written written) {
    int end = to + written.text().length();
    boolean goesOn = written.text().equals("成") && end < plain.length() && numeral(end) > 0;
    int unitEnd = goesOn ? end + 1 : end;
    return new Quantity(
        from, to, unitEnd, value, written.unit(), written.text(), use(from, to, unitEnd));
  }

  private static boolean isMultiple(Written written) {
    return MULTIPLES.contains(written.text());
  }

  /** The value of 七, 十二, 二十 or 二十三. */
  private static Optional<BigDecimal> value(String characters) {
    int value = 0;
    boolean hasTen = false;
    for (int i = 0; i < characters.length(); i++) {
      int numeral = numeral(characters.charAt(i));
      if (numeral == 10) {
        if (hasTen || i > 1) {
          return Optional.empty();
        }
        hasTen = true;
        value = i == 0 ? 10 : value * 10;
      } else if (i > 0 && !hasTen) {
        return Optional.empty();
      } else {
        value += numeral;
      }
    }
    return Optional.of(BigDecimal.valueOf(value));
  }

  /** Whether a character can be a number by itself: 三, 叁, 两. */
  static boolean isNumeral(char c) {
    return numeral(c) > 0;
  }

  private static int numeral(char c) {
    int value = NUMERALS.indexOf(c);
    if (value < 0) {
      value = NUMERALS_IN_FULL.indexOf(c);
    }
    return c == '两' ? 2 : value;
  }

  /** Whether a number begins with a sign: a dash after a word; after a digit it makes a range. */
  boolean isMinus(int at) {
    return at > 0
        && at + 1 < plain.length()
        && MINUS.indexOf(plain.charAt(at)) >= 0
        && isDigit(at + 1)
        && Character.isIdeographic(plain.charAt(at - 1))
        && plain.charAt(at - 1) != '至';
  }

  private boolean money(int at) {
    return unit(at).flatMap(Written::unit).map(Unit::isMoney).orElse(false);
  }

  private Optional<Written> unit(int at) {
    int beginning = at < plain.length() ? UNIT_BEGINNINGS.indexOf(plain.charAt(at)) : -1;
    for (int i = Math.max(0, beginning); i < UNITS.size() && beginning >= 0; i++) {
      if (plain.startsWith(UNITS.get(i).text(), at)) {
        return Optional.of(UNITS.get(i)).filter(unit -> !isBeginningOfWord(unit, at));
      }
    }
    return Optional.empty();
  }

  /** The 成 of 三成 is a tenth, that of 3成员单位 is none. */
  private boolean isBeginningOfWord(Written unit, int at) {
    int next = at + 1;
    return unit.text().equals("成")
        && next < plain.length()
        && Character.isIdeographic(plain.charAt(next))
        && numeral(next) <= 0
        && "左以多".indexOf(plain.charAt(next)) < 0;
  }

  private int numeral(int at) {
    return numeral(plain.charAt(at));
  }

  /** 0.39万 with the 元 forgotten, where nothing else can follow. */
  private boolean isBareTenThousand(int at) {
    return plain.startsWith("万", at)
        && (at + 1 == plain.length() || ",;。、)\n".indexOf(plain.charAt(at + 1)) >= 0);
  }

  private int end(int start) {
    int end = digits(start);
    if (end - start <= 3) {
      while (isThousandsSeparator(end) && digits(end + 1) == end + 4) {
        end += 4;
      }
    }
    if (end < plain.length() && plain.charAt(end) == '.' && isDigit(end + 1) && !isYear(end + 1)) {
      end = digits(end + 1);
    }
    return end;
  }

  /** The year of 1.2022年, where a list number comes right before it. */
  private boolean isYear(int at) {
    return digits(at) == at + 4
        && plain.startsWith("年", at + 4)
        && (plain.startsWith("19", at) || plain.startsWith("20", at));
  }

  /** A full-width comma separates clauses rather than thousands, unless the digits are wide. */
  private boolean isThousandsSeparator(int at) {
    return at < plain.length()
        && plain.charAt(at) == ','
        && (prose.printedAt(at) == ',' || prose.printedAt(at - 1) > 0x80);
  }

  private int digits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int at) {
    return at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
  }

  private Quantity.Use use(int start, int end, int unitEnd) {
    if (THRESHOLD_AFTER.begin(plain, unitEnd) || THRESHOLD_BEFORE.end(plain, start)) {
      return Quantity.Use.THRESHOLD;
    }
    boolean inexact =
        INEXACT_AFTER.begin(plain, unitEnd)
            || isFollowedByMore(unitEnd)
            || (INEXACT_BEFORE.end(plain, start) && !SAVED.end(plain, start))
            || (start > 0 && SIGNS.indexOf(plain.charAt(start - 1)) >= 0 && !isReached(start))
            || (unitEnd < plain.length()
                && SIGNS.indexOf(plain.charAt(unitEnd)) >= 0
                && !isPlus(unitEnd))
            || (start > 0 && plain.charAt(start - 1) == '.')
            || isTorn(start, end);
    if (inexact) {
      return Quantity.Use.INEXACT;
    }
    return follows(start) ? Quantity.Use.LISTED : Quantity.Use.EXACT;
  }

  /** 3万元多 is inexact; 比去年 3万元多 0.1万元 compares. */
  private boolean isFollowedByMore(int at) {
    return plain.startsWith("多", at)
        && !isDigit(at + 1)
        && !plain.startsWith("多安排", at)
        && !plain.startsWith("多支出", at);
  }

  /** The 至 of 压减至80万元 leads to an amount; that of 50万元至80万元 makes a range. */
  private boolean isReached(int start) {
    return start > 1
        && plain.charAt(start - 1) == '至'
        && "增加减少升降高低".indexOf(plain.charAt(start - 2)) >= 0;
  }

  /** Whether an item is added: 本年收入434.16万元＋年初结转0.56万元. */
  private boolean isPlus(int at) {
    return plain.charAt(at) == '+'
        && at + 1 < plain.length()
        && Character.isIdeographic(plain.charAt(at + 1));
  }

  /** Whether it comes right after another number without a unit: 各是 4125.49，4143.91万元. */
  private boolean follows(int start) {
    return start >= 2 && ",、".indexOf(plain.charAt(start - 1)) >= 0 && isDigit(start - 2);
  }

  private boolean isTorn(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (isDigit(i) && isDigit(i - 1) && prose.hasGapBefore(i)) {
        return true;
      }
    }
    return false;
  }
}

package io.gouji.parser.internal.narrative;

import io.gouji.model.Block;
import io.gouji.model.UnboundNumber;
import io.gouji.model.UnboundNumber.Reason;
import io.gouji.model.Unit;
import io.gouji.parser.internal.words.Endings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes over the digits of a paragraph after it has been read, and keeps each number that became no
 * statement, with the reason. What a number is by its form, such as a year, goes before the reason
 * for which it could not be bound.
 */
final class UnboundNumbers {
  private static final String CLAUSE_ENDS = ",;。:、()\n";
  private static final String DATE_MARKS = "年月日";
  private static final String RANGE_MARKS = "-—–~至、/";
  private static final String BRACKETS = "〔〕[]【】<>〈〉";
  private static final Endings BEFORE_NUMBERING = Endings.of("表", "附件", "第", "公开", "图", "附录");
  private static final String DATE_SEPARATORS = "./-";
  private static final int LEAST_DIGITS_OF_CODE = 7;
  private static final int DIGITS_OF_YEAR = 4;

  private final List<UnboundNumber> found = new ArrayList<>();
  private final Map<Integer, Reason> refused = new HashMap<>();

  /** For each place of the paragraph: where the number ends that is bound there, 0 if none is. */
  private int[] ends = new int[128];

  /** Takes note of a number that a statement states. */
  void bound(int start, int end) {
    if (start >= ends.length) {
      ends = Arrays.copyOf(ends, 2 * start);
    }
    ends[start] = end;
  }

  /** Takes note of the reason why a number could not be bound. */
  void refused(int start, Reason reason) {
    refused.put(start, reason);
  }

  /** All numbers kept so far, in the order of the text. */
  List<UnboundNumber> all() {
    return found;
  }

  /** Keeps the numbers of a paragraph of which nothing has been taken note. */
  void endParagraph(Block.Paragraph paragraph, Prose prose, Reason otherwise) {
    String plain = prose.plain();
    QuantityScanner scanner = new QuantityScanner(prose);
    for (int at = 0; at < prose.endOfDigits(); ) {
      char c = plain.charAt(at);
      if (c < '0' || c > '9') {
        at++;
        continue;
      }
      int start = at > 0 && scanner.isMinus(at - 1) ? at - 1 : at;
      int end = start < ends.length ? ends[start] : 0;
      int endOfDate = end == 0 ? endOfDate(plain, at) : at;
      if (endOfDate > at) {
        at = keep(paragraph, prose, date(at, endOfDate), otherwise);
      } else {
        at = end == 0 ? keep(paragraph, prose, scanner.at(start), otherwise) : end;
      }
    }
    Arrays.fill(ends, 0, Math.min(plain.length(), ends.length), 0);
    refused.clear();
  }

  private int keep(Block.Paragraph paragraph, Prose prose, Quantity number, Reason otherwise) {
    String plain = prose.plain();
    found.add(
        new UnboundNumber(
            prose.printed(number.start(), number.end()),
            number.unit(),
            paragraph.location(prose.printedStart(number.start()), prose.printedEnd(number.end())),
            clause(prose, number),
            reason(plain, number, otherwise)));
    return number.end();
  }

  /** A date as one number of which only the place matters. */
  private static Quantity date(int start, int end) {
    return new Quantity(
        start, end, end, BigDecimal.ZERO, Optional.empty(), "", Quantity.Use.INEXACT);
  }

  /**
   * Where a date such as 2025.1.1 or 2025-1-1 ends that begins at a position; the position if none.
   */
  private static int endOfDate(String plain, int at) {
    int end = at + DIGITS_OF_YEAR;
    if (end >= plain.length()
        || DATE_SEPARATORS.indexOf(plain.charAt(end)) < 0
        || endOfDigits(plain, at) != end
        || !(plain.startsWith("19", at) || plain.startsWith("20", at))) {
      return at;
    }
    char separator = plain.charAt(end);
    int month = endOfDigits(plain, end + 1);
    int day = month < plain.length() && plain.charAt(month) == separator ? month + 1 : month;
    int last = endOfDigits(plain, day);
    boolean isDate = isOneOrTwo(month - end - 1) && isOneOrTwo(last - day);
    return isDate && !isDigit(plain, at - 1) ? last : at;
  }

  private static boolean isOneOrTwo(int digits) {
    return digits == 1 || digits == 2;
  }

  private static int endOfDigits(String plain, int from) {
    int end = from;
    while (isDigit(plain, end)) {
      end++;
    }
    return end;
  }

  private Reason reason(String plain, Quantity number, Reason otherwise) {
    Optional<Reason> form = form(plain, number);
    if (form.isPresent()) {
      return form.orElseThrow();
    }
    Reason said = refused.getOrDefault(number.start(), otherwise);
    boolean counts = said == Reason.NO_ITEM || said == Reason.NO_UNIT;
    return counts && counts(plain, number) ? Reason.COUNT : said;
  }

  /** What a number is whatever stands around it. */
  private static Optional<Reason> form(String plain, Quantity number) {
    if (number.use() == Quantity.Use.THRESHOLD) {
      return Optional.of(Reason.THRESHOLD);
    }
    if (number.unit().isPresent()) {
      return Optional.empty();
    }
    if (isYear(plain, number) || endOfDate(plain, number.start()) == number.end()) {
      return Optional.of(Reason.YEAR);
    }
    if (isIdentifier(plain, number)) {
      return Optional.of(Reason.IDENTIFIER);
    }
    return isNumbering(plain, number) ? Optional.of(Reason.NUMBERING) : Optional.empty();
  }

  private static boolean isYear(String plain, Quantity number) {
    int next = number.end();
    if (next >= plain.length() || number.value().scale() > 0) {
      return false;
    }
    char mark = plain.charAt(next);
    return DATE_MARKS.indexOf(mark) >= 0
        || (next - number.start() == 4
            && RANGE_MARKS.indexOf(mark) >= 0
            && next + 5 < plain.length()
            && isDigit(plain, next + 1)
            && plain.charAt(next + 5) == '年');
  }

  private static boolean isIdentifier(String plain, Quantity number) {
    int before = number.start() - 1;
    int next = number.end();
    boolean inBrackets =
        before >= 0
            && next < plain.length()
            && BRACKETS.indexOf(plain.charAt(before)) >= 0
            && BRACKETS.indexOf(plain.charAt(next)) >= 0;
    return inBrackets
        || isYearOfDocument(plain, before, next)
        || (next < plain.length() && plain.charAt(next) == '号')
        || (number.value().scale() <= 0 && next - number.start() >= LEAST_DIGITS_OF_CODE);
  }

  /** The 2024 of （2024）2号 and （2024）第2号. */
  private static boolean isYearOfDocument(String plain, int before, int next) {
    if (before < 0
        || next - before != DIGITS_OF_YEAR + 1
        || plain.charAt(before) != '('
        || !plain.startsWith(")", next)) {
      return false;
    }
    int number = plain.startsWith("第", next + 1) ? next + 2 : next + 1;
    int end = endOfDigits(plain, number);
    return end > number && plain.startsWith("号", end);
  }

  private static boolean isNumbering(String plain, Quantity number) {
    int start = number.start();
    int next = number.end();
    boolean beginsClause =
        start == 0 || CLAUSE_ENDS.indexOf(plain.charAt(start - 1)) >= 0 || next - start <= 2;
    boolean marked = next < plain.length() && ".、)．".indexOf(plain.charAt(next)) >= 0;
    return (beginsClause && marked && next - start <= 3)
        || BEFORE_NUMBERING.standBefore(plain, start);
  }

  /** 5人 and 22部 count something; 22 alone does not say what it is. */
  private static boolean counts(String plain, Quantity number) {
    int next = number.end();
    return number
        .unit()
        .map(unit -> !unit.isMoney() && unit != Unit.PERCENT)
        .orElse(next < plain.length() && Character.isIdeographic(plain.charAt(next)));
  }

  private static String clause(Prose prose, Quantity number) {
    String plain = prose.plain();
    int start = number.start();
    while (start > 0 && !endsClause(plain, start - 1)) {
      start--;
    }
    int end = number.end();
    while (end < plain.length() && !endsClause(plain, end)) {
      end++;
    }
    return prose.printed(start, end);
  }

  private static boolean endsClause(String plain, int at) {
    return CLAUSE_ENDS.indexOf(plain.charAt(at)) >= 0
        && !(plain.charAt(at) == ',' && isDigit(plain, at - 1) && isDigit(plain, at + 1));
  }

  private static boolean isDigit(String plain, int at) {
    return at >= 0 && at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
  }
}

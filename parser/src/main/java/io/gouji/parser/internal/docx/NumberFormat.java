package io.gouji.parser.internal.docx;

import java.util.Locale;

/**
 * Writes automatic numbers as Word does. Chinese counting differs by the names of the formats: 101
 * is 一○一 in chineseCounting, 一百〇一 in chineseCountingThousand and 壹佰零壹 in chineseLegalSimplified.
 * Formats that are not known are written as decimals.
 *
 * <p>See ECMA-376, part 1, 17.18.59.
 */
final class NumberFormat {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String CIRCLE_DIGITS = "○一二三四五六七八九";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final Counting CHINESE =
      new Counting(DIGITS, "十百千", "万亿", "〇", Leading.ONE_BEFORE_HUNDREDS);
  private static final Counting TAIWANESE =
      new Counting(DIGITS, "十百千", "萬億", "零", Leading.ONE_BEFORE_HUNDREDS);
  private static final Counting JAPANESE =
      new Counting(DIGITS, "十百千", "万億", "", Leading.ONE_NOWHERE);
  private static final Counting LEGAL =
      new Counting("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿", "零", Leading.ONE_EVERYWHERE);
  private static final Counting TRADITIONAL_LEGAL =
      new Counting("零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬億", "零", Leading.ONE_EVERYWHERE);

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private NumberFormat() {}

  /** Where a one is written before ten, hundred and thousand. */
  private enum Leading {
    ONE_NOWHERE,
    ONE_BEFORE_HUNDREDS,
    ONE_EVERYWHERE
  }

  /** The signs of a way to count with tens and myriads. */
  private record Counting(
      String digits, String tens, String myriads, String zero, Leading leading) {}

  /** The number in the format of that name. */
  static String format(String format, int value) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : Integer.toString(value);
      case "decimalFullWidth", "decimalFullWidth2" -> shifted(value, '０');
      case "numberInDash" -> "- " + value + " -";
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> from('①', 20, value);
      case "decimalEnclosedFullstop" -> from('⒈', 20, value);
      case "decimalEnclosedParen" -> from('⑴', 20, value);
      case "ideographEnclosedCircle" -> from('㊀', 10, value);
      case "ideographTraditional" -> oneOf(STEMS, value);
      case "ideographZodiac" -> oneOf(BRANCHES, value);
      case "ideographZodiacTraditional" ->
          value < 1 ? Integer.toString(value) : stemAndBranch(value - 1);
      case "hex" -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
      case "ideographDigital", "japaneseDigitalTenThousand" -> digits(DIGITS, value);
      case "taiwaneseDigital" -> digits(CIRCLE_DIGITS, value);
      case "chineseCounting", "taiwaneseCounting" ->
          value < 100 ? counted(CHINESE, value) : digits(CIRCLE_DIGITS, value);
      case "chineseCountingThousand" -> counted(CHINESE, value);
      case "taiwaneseCountingThousand" -> counted(TAIWANESE, value);
      case "japaneseCounting" -> counted(JAPANESE, value);
      case "chineseLegalSimplified" -> counted(LEGAL, value);
      case "ideographLegalTraditional", "japaneseLegal" -> counted(TRADITIONAL_LEGAL, value);
      default -> Integer.toString(value);
    };
  }

  /** The number with as many digits as the first example of a custom format such as 001, 002. */
  static String formatLike(String example, int value) {
    int width = 0;
    while (width < example.length() && Character.isDigit(example.charAt(width))) {
      width++;
    }
    String decimal = Integer.toString(value);
    return "0".repeat(Math.max(0, width - decimal.length())) + decimal;
  }

  /** After z come aa, bb and so on, not ab. */
  private static String letters(int value) {
    if (value < 1) {
      return "";
    }
    String letter = String.valueOf((char) ('a' + (value - 1) % 26));
    return letter.repeat(Math.min((value - 1) / 26 + 1, 30));
  }

  private static String roman(int value) {
    if (value < 1 || value > 32_767) {
      return "";
    }
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
      }
    }
    return roman.toString();
  }

  private static String from(char first, int count, int value) {
    return value >= 1 && value <= count
        ? String.valueOf((char) (first + value - 1))
        : Integer.toString(value);
  }

  private static String oneOf(String signs, int value) {
    return value >= 1 && value <= signs.length()
        ? signs.substring(value - 1, value)
        : Integer.toString(value);
  }

  /** 甲子, 乙丑 and so on, which begin anew after sixty. */
  private static String stemAndBranch(int index) {
    char stem = STEMS.charAt(index % STEMS.length());
    return String.valueOf(stem) + BRANCHES.charAt(index % BRANCHES.length());
  }

  private static String shifted(int value, char zero) {
    StringBuilder shifted = new StringBuilder(Integer.toString(value));
    for (int i = 0; i < shifted.length(); i++) {
      if (Character.isDigit(shifted.charAt(i))) {
        shifted.setCharAt(i, (char) (shifted.charAt(i) - '0' + zero));
      }
    }
    return shifted.toString();
  }

  private static String digits(String signs, int value) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(Math.max(0, value)).toCharArray()) {
      digits.append(signs.charAt(digit - '0'));
    }
    return digits.toString();
  }

  private static String counted(Counting counting, int value) {
    if (value <= 0) {
      return counting.digits().substring(0, 1);
    }
    StringBuilder text = new StringBuilder();
    int hundredMillions = value / 100_000_000;
    int myriads = value / 10_000 % 10_000;
    int rest = value % 10_000;
    if (hundredMillions > 0) {
      appendGroup(text, counting, hundredMillions);
      text.append(counting.myriads().charAt(1));
    }
    if (myriads > 0) {
      appendGroup(text, counting, myriads);
      text.append(counting.myriads().charAt(0));
    }
    appendGroup(text, counting, rest);
    return text.toString();
  }

  /** Appends four digits, with one zero for each gap between them. */
  private static void appendGroup(StringBuilder text, Counting counting, int group) {
    boolean gap = !text.isEmpty() && group > 0 && group < 1000;
    int started = text.length();
    int unit = 1000;
    for (int place = 2; place >= -1; place--, unit /= 10) {
      int digit = group / unit % 10;
      if (digit == 0) {
        gap |= text.length() > started && group % unit > 0;
        continue;
      }
      if (gap) {
        text.append(counting.zero());
        gap = false;
      }
      if (place < 0 || digit > 1 || needsOne(counting, place, text.isEmpty())) {
        text.append(counting.digits().charAt(digit));
      }
      if (place >= 0) {
        text.append(counting.tens().charAt(place));
      }
    }
  }

  /** 十一 and 一百一十一, but 壹拾壹, and 百十一 in Japanese. */
  private static boolean needsOne(Counting counting, int place, boolean atStart) {
    return switch (counting.leading()) {
      case ONE_NOWHERE -> false;
      case ONE_BEFORE_HUNDREDS -> place > 0 || !atStart;
      case ONE_EVERYWHERE -> true;
    };
  }
}

package io.gouji.parser.internal.table;

import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a caption says: whose table it is, of which year or date, in which unit. One cell or
 * paragraph may say several of these.
 *
 * @param parts what was understood, in the order of the text
 * @param isComplete whether nothing else stands in the text
 */
record CaptionText(List<Part> parts, boolean isComplete) {

  /** What a part of a caption is. */
  enum Kind {
    /** 部门. */
    DEPARTMENT("部门"),
    /** 部门编码. */
    DEPARTMENT_CODE("部门编码"),
    /** 预算年度. */
    YEAR("预算年度"),
    /** 截止时间. */
    DATE("截止时间"),
    /** 单位. */
    UNIT("单位"),
    /** 表号, such as 公开01表. */
    FORM_NUMBER("表号");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** A part: what it is, its value, and where in the text it stands. */
  record Part(Kind kind, String value, int start, int end) {}

  /** A caption is short; the patterns below are not tried on anything longer. */
  private static final int LONGEST = 120;

  private static final String SPACE = "[\\s\\u00a0\\u3000]*";
  private static final String COLON = SPACE + "[:：]" + SPACE;
  private static final String END = "(?=$|[\\s\\u00a0\\u3000)）;；,，。])";
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:金额)?"
              + SPACE
              + "(?:计量)?单"
              + SPACE
              + "位"
              + SPACE
              + "[:：]?"
              + SPACE
              + "(?:人民币)?(亿元|万元|千元|元)"
              + END);
  private static final Pattern YEAR =
      Pattern.compile("(?:预算|决算|编制|公开|财政)?年" + SPACE + "度" + COLON + "([0-9０-９]{4})(?:年度?)?");
  private static final Pattern BARE_YEAR = Pattern.compile(SPACE + "([0-9０-９]{4})年度?" + SPACE);
  private static final Pattern DATE =
      Pattern.compile(
          "(?:截止|截至)(?:时间|日期)?"
              + SPACE
              + "[:：]?"
              + SPACE
              + "([0-9]{4}[-－年./][0-9]{1,2}[-－月./][0-9]{1,2}日?)");
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?:编制|填报|公开|预算|主管)?(?:部"
              + SPACE
              + "门|单"
              + SPACE
              + "位)"
              + "(?:名称|全称)?(?:[(（][^)）]{1,6}[)）])?"
              + COLON
              + "(?=[^\\s\\u00a0\\u3000])");
  private static final Pattern CODE_AND_NAME =
      Pattern.compile(
          SPACE
              + "[\\[【(（]?([0-9０-９]{3,12})[\\]】)）]?"
              + SPACE
              + "[-－—_]?"
              + SPACE
              + "(?![年.、])(\\p{IsHan}[^0-9０-９]{1,40})");
  private static final Pattern FORM_NUMBER =
      Pattern.compile(
          "[(（]?(?:(?:部门)?(?:预算|决算)?公开|预算|决算|财决|附)"
              + SPACE
              + "[0-9０-９]{1,2}(?:[-－][0-9０-９]{1,2})?"
              + SPACE
              + "表[)）]?"
              + END);
  private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\u3000]{2,}|[\\n\\t]");
  private static final CaptionText NOTHING = new CaptionText(List.of(), false);

  CaptionText {
    parts = List.copyOf(parts);
  }

  /** Reads the text of a cell or paragraph; one that is no caption has no parts. */
  static CaptionText of(String text) {
    if (text.length() > LONGEST || !mayBeCaption(text)) {
      return NOTHING;
    }
    List<Part> parts = new ArrayList<>();
    find(UNIT, Kind.UNIT, text, parts);
    find(YEAR, Kind.YEAR, text, parts);
    find(DATE, Kind.DATE, text, parts);
    find(FORM_NUMBER, Kind.FORM_NUMBER, text, parts);
    addDepartment(text, parts);
    if (parts.isEmpty()) {
      Matcher year = BARE_YEAR.matcher(text);
      if (year.matches()) {
        parts.add(new Part(Kind.YEAR, year.group(1), year.start(1), year.end(1)));
        return new CaptionText(parts, true);
      }
      addCodeAndName(text, 0, text.length(), parts);
      return new CaptionText(parts, !parts.isEmpty());
    }
    parts.sort(Comparator.comparingInt(Part::start));
    return new CaptionText(parts, isCovered(text, parts));
  }

  /** Whether any of the patterns has a chance: cheap, for it is asked of most paragraphs. */
  private static boolean mayBeCaption(String text) {
    boolean mayHaveCode = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '位' || c == '年' || c == '截' || c == '门' || c == '表') {
        return true;
      }
      if (mayHaveCode && (Character.isDigit(c) || "[【(（".indexOf(c) >= 0)) {
        return true;
      }
      mayHaveCode &= Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
    return false;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  Optional<Part> part(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  /** Whether it says anything but the name of a department without a label before it. */
  boolean isLabelled() {
    for (Part part : parts) {
      if (part.kind() != Kind.DEPARTMENT && part.kind() != Kind.DEPARTMENT_CODE
          || part.start() > 0) {
        return true;
      }
    }
    return false;
  }

  private static void find(Pattern pattern, Kind kind, String text, List<Part> parts) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      String value = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
      parts.add(new Part(kind, value, matcher.start(), matcher.end()));
    }
  }

  private static void addDepartment(String text, List<Part> parts) {
    Matcher matcher = DEPARTMENT.matcher(text);
    while (matcher.find()) {
      int start = matcher.end();
      if (parts.stream()
          .noneMatch(part -> part.start() <= matcher.start() && matcher.start() < part.end())) {
        int end = text.length();
        for (Part part : parts) {
          if (part.start() >= start) {
            end = Math.min(end, part.start());
          }
        }
        Matcher gap = GAP.matcher(text).region(start, end);
        if (gap.find()) {
          end = gap.start();
        }
        addName(text, matcher.start(), start, end, parts);
        return;
      }
    }
  }

  private static void addName(String text, int labelStart, int start, int end, List<Part> parts) {
    int size = parts.size();
    addCodeAndName(text, start, end, parts);
    if (parts.size() == size && !text.substring(start, end).isBlank()) {
      parts.add(new Part(Kind.DEPARTMENT, text.substring(start, end).strip(), start, end));
    }
    if (parts.size() > size) {
      Part first = parts.get(size);
      parts.set(size, new Part(first.kind(), first.value(), labelStart, first.end()));
    }
  }

  private static void addCodeAndName(String text, int from, int to, List<Part> parts) {
    Matcher matcher = CODE_AND_NAME.matcher(text).region(from, to);
    if (matcher.matches()) {
      parts.add(new Part(Kind.DEPARTMENT_CODE, matcher.group(1), from, matcher.end(1)));
      parts.add(
          new Part(Kind.DEPARTMENT, matcher.group(2).strip(), matcher.start(2), matcher.end(2)));
    }
  }

  private static boolean isCovered(String text, List<Part> parts) {
    int position = 0;
    for (Part part : parts) {
      if (!isFiller(text, position, part.start())) {
        return false;
      }
      position = Math.max(position, part.end());
    }
    return isFiller(text, position, text.length());
  }

  private static boolean isFiller(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && "\u00a0()（）[]【】,，;；。-—".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The unit that a normalised header states in parentheses, as 价值(金额单位:万元) does. */
  static Optional<Unit> unitInHeader(String header) {
    int open = header.lastIndexOf('(');
    if (open < 0 || !header.endsWith(")")) {
      return Optional.empty();
    }
    String inner = header.substring(open + 1, header.length() - 1);
    int label = Math.max(inner.lastIndexOf(':'), inner.lastIndexOf('位'));
    inner = inner.substring(label + 1);
    return Unit.ofLabel(inner.startsWith("人民币") ? inner.substring(3) : inner);
  }

  /** The first year that a normalised text names as such (2022年), if any. */
  static Optional<Part> yearIn(String text) {
    for (int i = text.indexOf('年'); i >= 0; i = text.indexOf('年', i + 1)) {
      if (i >= 4 && isYear(text.substring(i - 4, i))) {
        return Optional.of(new Part(Kind.YEAR, text.substring(i - 4, i), i - 4, i));
      }
    }
    return Optional.empty();
  }

  /** Whether four characters are a year of the budget reform or later. */
  static boolean isYear(String text) {
    if (text.length() != 4 || !text.startsWith("20")) {
      return false;
    }
    return Character.isDigit(text.charAt(2)) && Character.isDigit(text.charAt(3));
  }
}

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
 * @param isLabelled whether it says more than a name or year without words that say what it is
 */
record CaptionText(List<Part> parts, boolean isComplete, boolean isLabelled) {

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

  // They are tried on text without white space, in half-width form.
  private static final Pattern UNIT = Pattern.compile("(?:金额|计量)?单位:?(?:人民币)?(亿元|万元|千元|元)");
  private static final Pattern YEAR = Pattern.compile("(?:预算|决算|编制|公开|财政)?年度:([0-9]{4})(?:年度?)?");
  private static final Pattern BARE_YEAR = Pattern.compile("([0-9]{4})年度?");
  private static final Pattern DATE =
      Pattern.compile("(?:截止|截至)(?:时间|日期)?:?([0-9]{4}[-年./][0-9]{1,2}[-月./][0-9]{1,2}日?)");
  private static final Pattern DEPARTMENT =
      Pattern.compile("(?:编制|填报|公开|预算|主管)?(?:部门|单位)(?:名称|全称)?(?:\\([^)]{1,6}\\))?:");
  private static final Pattern CODE_AND_NAME =
      Pattern.compile("[\\[【(]?([0-9]{3,12})[\\]】)]?[-—_]?(?![年.、])(\\p{IsHan}[^0-9]{1,40})");
  private static final Pattern FORM_NUMBER =
      Pattern.compile("\\(?(?:(?:部门)?(?:预算|决算)?公开|预算|决算|财决|附)[0-9]{1,2}(?:-[0-9]{1,2})?表\\)?");

  /** Words of titles and of lines of tables that no department has in its name. */
  private static final List<String> NO_NAMES = List.of("支出", "收入", "费", "表", "情况", "预算", "决算");

  private static final int LONGEST_NAME = 30;
  private static final CaptionText NOTHING = new CaptionText(List.of(), false, false);

  CaptionText {
    parts = List.copyOf(parts);
  }

  /** Reads the text of a cell or paragraph; one that is no caption has no parts. */
  static CaptionText of(String text) {
    if (text.length() > LONGEST || !mayBeCaption(text)) {
      return NOTHING;
    }
    CompactText compact = CompactText.of(text);
    List<Part> parts = new ArrayList<>();
    String words = compact.text();
    find(words.indexOf('位') >= 0 && words.indexOf('元') > 0, UNIT, Kind.UNIT, compact, parts);
    find(words.contains("度:"), YEAR, Kind.YEAR, compact, parts);
    find(words.indexOf('截') >= 0, DATE, Kind.DATE, compact, parts);
    find(mayHaveFormNumber(words), FORM_NUMBER, Kind.FORM_NUMBER, compact, parts);
    if (words.indexOf(':') > 0) {
      addDepartment(compact, parts);
    }
    if (parts.isEmpty()) {
      Matcher year = BARE_YEAR.matcher(words);
      if (year.matches()) {
        parts.add(compact.part(Kind.YEAR, year.group(1), 0, year.end(1)));
      } else {
        addCodeAndName(compact, 0, compact.length(), parts);
      }
      return new CaptionText(parts, !parts.isEmpty(), false);
    }
    parts.sort(Comparator.comparingInt(Part::start));
    addUnlabelledDepartment(compact, parts);
    return new CaptionText(parts, isCovered(text, parts), true);
  }

  /** 366商促局, or a name alone, before the labelled parts; a title may stand there too. */
  private static void addUnlabelledDepartment(CompactText text, List<Part> parts) {
    int end = text.compactIndex(parts.get(0).start());
    if (end == 0 || parts.stream().anyMatch(part -> part.kind() == Kind.DEPARTMENT)) {
      return;
    }
    int size = parts.size();
    addCodeAndName(text, 0, end, parts);
    String name = text.text().substring(0, end);
    if (parts.size() == size && text.endOfPhrase(0) == end && isName(name)) {
      parts.add(text.part(Kind.DEPARTMENT, name, 0, end));
    }
    parts.sort(Comparator.comparingInt(Part::start));
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && text.chars().allMatch(Character::isIdeographic)
        && NO_NAMES.stream().noneMatch(text::contains);
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
      mayHaveCode &= CompactText.isSpace(c);
    }
    return false;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  Optional<Part> part(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  /**
   * Adds what a pattern finds.
   *
   * @param mayFind whether the text has what it cannot do without
   */
  private static void find(
      boolean mayFind, Pattern pattern, Kind kind, CompactText text, List<Part> parts) {
    if (!mayFind) {
      return;
    }
    Matcher matcher = pattern.matcher(text.text());
    if (matcher.find() && (kind == Kind.DATE || text.isWordEnd(matcher.end()))) {
      String value = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
      parts.add(text.part(kind, value, matcher.start(), matcher.end()));
    }
  }

  /** Whether 表 stands behind a digit: it is the last character of most titles. */
  private static boolean mayHaveFormNumber(String text) {
    for (int at = text.indexOf('表', 1); at >= 0; at = text.indexOf('表', at + 1)) {
      if (text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static void addDepartment(CompactText text, List<Part> parts) {
    Matcher matcher = DEPARTMENT.matcher(text.text());
    while (matcher.find()) {
      int labelStart = matcher.start();
      int start = matcher.end();
      int end = text.endOfPhrase(start);
      boolean isOther = false;
      for (Part part : parts) {
        int other = text.compactIndex(part.start());
        isOther |= other <= labelStart && labelStart < text.compactIndex(part.end());
        end = other >= start ? Math.min(end, other) : end;
      }
      if (!isOther && start < end) {
        addName(text, labelStart, start, end, parts);
        return;
      }
    }
  }

  private static void addName(
      CompactText text, int labelStart, int start, int end, List<Part> parts) {
    int size = parts.size();
    addCodeAndName(text, start, end, parts);
    if (parts.size() == size) {
      parts.add(text.part(Kind.DEPARTMENT, text.text().substring(start, end), start, end));
    }
    Part first = parts.get(size);
    int from = text.part(first.kind(), "", labelStart, end).start();
    parts.set(size, new Part(first.kind(), first.value(), from, first.end()));
  }

  private static void addCodeAndName(CompactText text, int from, int to, List<Part> parts) {
    Matcher matcher = CODE_AND_NAME.matcher(text.text()).region(from, to);
    if (matcher.matches() && !isNoName(matcher.group(2))) {
      parts.add(text.part(Kind.DEPARTMENT_CODE, matcher.group(1), from, matcher.end(1)));
      parts.add(text.part(Kind.DEPARTMENT, matcher.group(2), matcher.start(2), to));
    }
  }

  /** 「201一般公共服务支出」 has a code and a name as well, but not those of a department. */
  private static boolean isNoName(String name) {
    return NO_NAMES.stream().anyMatch(name::endsWith);
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
      if (!CompactText.isSpace(c) && "()（）[]【】,，;；。-—".indexOf(c) < 0) {
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

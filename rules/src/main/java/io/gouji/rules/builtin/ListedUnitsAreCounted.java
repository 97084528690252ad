package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Block;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Unit;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a sentence says how many units or offices there are and lists them (下属单位3个，分别是…、…、…), the
 * list has as many names.
 *
 * <p>Not stated of a list that ends with 等, of one with a name that does not end as names of units
 * do, nor of a sentence with a second number. 和 may join the last two names, or be part of one:
 * then either number will do.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ListedUnitsAreCounted implements Rule {
  private static final String KIND = "(?:预算单位|事业单位|行政单位|单位|机构|科室|股室|处室|部门|科|处|室|中心|学校|院|所|站)";

  /** What stands before the number, if it says what is counted. */
  private static final Pattern BEFORE =
      Pattern.compile(KIND + "(?:[（(][^（）()]{0,20}[）)])?(?:共|共有|共计|总计|合计|有|为)?\\s*$");

  /** What is counted, if it is said behind the number, a cue, and names up to the end. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<kind>[一-龥]{0,8}?"
              + KIND
              + ")?(?:[，,（(]?\\s*(?:分别)?(?:即|为|是|有|包括|具体包括|具体为|具体是)[：:]?|[：:])\\s*"
              + "(?<names>[^。；;，,：:0-9（）()]{2,}(?:[（(][^（）()]*[）)][^。；;，,：:0-9（）()]*)*)"
              + "(?=[。；;）)]|$)");

  private static final int LONGEST_BEFORE = 40;

  /** How far behind a number the first name of a list ends at most. */
  private static final int FARTHEST_SEPARATOR = 60;

  private static final int LONGEST_NUMERAL = 3;
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Pattern NAME =
      Pattern.compile(
          ".{1,29}(?:局|委|办|院|校|所|站|中心|科|室|处|部|会|馆|社|股|组|厅|园|厂|公司|本级|机关|队|团|宫|台|镇|乡|街道|政府|学校|幼儿园|单位|学会|院校)");
  private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
  private static final Pattern JOINT = Pattern.compile("以及|[和与及]");
  private static final int FEWEST = 2;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Block.Paragraph paragraph : context.paragraphs()) {
      if (paragraph.text().indexOf('、') > 0) {
        add(paragraph, relations);
      }
    }
    return relations.stream();
  }

  /** Looks behind the first number of each sentence whether a list of as many names follows. */
  private static void add(Block.Paragraph paragraph, List<Relation> relations) {
    String text = paragraph.text();
    int done = 0;
    int piece = text.indexOf('个', 1);
    int house = text.indexOf('家', 1);
    while (piece > 0 || house > 0) {
      boolean isPiece = house < 0 || (piece > 0 && piece < house);
      int i = isPiece ? piece : house;
      int end = text.charAt(i - 1) == ' ' ? i - 1 : i;
      int start = end;
      while (start > 0 && isNumeral(text.charAt(start - 1))) {
        start--;
      }
      if (start < end && start >= done) {
        int stop = text.indexOf('。', i);
        done = stop < 0 ? text.length() : stop;
        int separator = text.indexOf('、', i);
        if (separator > 0 && separator < Math.min(done, i + FARTHEST_SEPARATOR)) {
          int sentence = text.lastIndexOf('。', start) + 1;
          relation(paragraph, sentence, start, end, i + 1).ifPresent(relations::add);
        }
      }
      piece = isPiece ? text.indexOf('个', i + 1) : piece;
      house = isPiece ? house : text.indexOf('家', i + 1);
    }
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || NUMERALS.indexOf(c) >= 0;
  }

  private static Optional<Relation> relation(
      Block.Paragraph paragraph, int sentence, int start, int end, int behind) {
    String text = paragraph.text();
    Matcher list = BEHIND.matcher(text).region(behind, text.length());
    if (end - start > LONGEST_NUMERAL
        || !list.lookingAt()
        || (list.group("kind") == null
            && !BEFORE
                .matcher(text.substring(Math.max(sentence, start - LONGEST_BEFORE), start))
                .find())) {
      return Optional.empty();
    }
    int count = ListNumber.value(text, start, end);
    List<String> names = names(list.group("names"));
    if (count == 0 || names.size() < FEWEST) {
      return Optional.empty();
    }
    int joints = joints(names);
    Figure stated =
        figure(count, text.substring(start, end), paragraph.location(start, end), "单位个数");
    Location place = paragraph.location(list.start("names"), list.end("names"));
    return Optional.of(
        joints == 0 || count <= names.size()
            ? Relation.equal(stated, counted(names.size(), place))
            : Relation.atMost(stated, counted(names.size() + joints, place)));
  }

  /** The names of a list; none if it is open, or has a name that is none of a unit. */
  private static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    for (String part : BRACKETS.matcher(list).replaceAll("").split("、", -1)) {
      String name = part.strip();
      if (!NAME.matcher(name).matches()) {
        return List.of();
      }
      names.add(name);
    }
    return names;
  }

  /** In how many places the last name may be two. */
  private static int joints(List<String> names) {
    String last = names.get(names.size() - 1);
    Matcher joint = JOINT.matcher(last);
    int joints = 0;
    while (joint.find()) {
      joints += NAME.matcher(last.substring(0, joint.start())).matches() ? 1 : 0;
    }
    return joints;
  }

  private static Figure counted(int number, Location place) {
    return figure(number, String.valueOf(number), place, "列出的单位");
  }

  private static Figure figure(int number, String printed, Location place, String label) {
    return new Figure(
        new Amount.Stated(BigDecimal.valueOf(number), Unit.PIECE),
        printed,
        place,
        label,
        "text/units/" + label,
        Optional.empty());
  }
}

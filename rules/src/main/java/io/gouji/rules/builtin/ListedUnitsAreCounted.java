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

  /** A number, what is counted before or behind it, a cue, and names up to the end. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?:"
              + KIND
              + "(?:[（(][^（）()]{0,20}[）)])?(?:共|共有|共计|总计|合计|有|为)?\\s*(?<after>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*[个家]"
              + "|(?<before>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*[个家](?:[一-龥]{0,8}?)"
              + KIND
              + ")(?:[，,（(]?\\s*(?:分别)?(?:即|为|是|有|包括|具体包括|具体为|具体是)[：:]?|[：:])\\s*"
              + "(?<names>[^。；;，,：:0-9（）()]{2,}?(?:[（(][^（）()]*[）)][^。；;，,：:0-9（）()]*)*)(?=[。；;）)]|$)");

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
    Paragraphs.forEachMatch(
        context,
        ListedUnitsAreCounted::mayHave,
        LIST,
        (paragraph, list) -> add(paragraph, list, relations));
    return relations.stream();
  }

  /** Whether a text counts things and lists some: few do. */
  private static boolean mayHave(String text) {
    return text.indexOf('、') > 0 && (text.indexOf('个') > 0 || text.indexOf('家') > 0);
  }

  private static void add(Block.Paragraph paragraph, Matcher list, List<Relation> relations) {
    String group = list.group("after") == null ? "before" : "after";
    int count = number(list.group(group));
    List<String> names = names(list.group("names"));
    if (count == 0 || names.size() < FEWEST || hasOtherNumber(paragraph.text(), list)) {
      return;
    }
    int joints = joints(names);
    Figure stated =
        figure(
            count,
            list.group(group),
            paragraph.location(list.start(group), list.end(group)),
            "单位个数");
    Location place = paragraph.location(list.start("names"), list.end("names"));
    if (joints == 0 || count <= names.size()) {
      relations.add(Relation.equal(stated, counted(names.size(), place)));
    } else {
      relations.add(Relation.atMost(stated, counted(names.size() + joints, place)));
    }
  }

  private static int number(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : ListNumber.value(text, 0, text.length());
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

  /**
   * Whether another number of units stands earlier in the sentence, and the list may be of both.
   */
  private static boolean hasOtherNumber(String text, Matcher list) {
    int sentence = text.lastIndexOf('。', list.start()) + 1;
    for (int i = sentence; i < list.start(); i++) {
      if ((text.charAt(i) == '个' || text.charAt(i) == '家')
          && i > 0
          && (Character.isDigit(text.charAt(i - 1))
              || "一二三四五六七八九十".indexOf(text.charAt(i - 1)) >= 0)) {
        return true;
      }
    }
    return false;
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

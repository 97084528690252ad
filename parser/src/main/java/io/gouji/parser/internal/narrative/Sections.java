package io.gouji.parser.internal.narrative;

import io.gouji.model.Block;
import io.gouji.model.Item;
import io.gouji.model.Label;
import io.gouji.parser.internal.words.Letters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Follows the headings of a document. A heading that says nothing of numbers belongs to the one
 * above it; how high a heading stands follows from its numbering.
 */
final class Sections {
  private static final int LONGEST_HEADING = 40;
  private static final int PART = 0;
  private static final int UNNUMBERED = 9;
  private static final Pattern PART_NUMBER = Pattern.compile("第[一二三四五六七八九十0-9]+(?:部分|章)");
  private static final String UNITS = "万千亿元人名辆台%";
  private static final Pattern COMPARISON = Pattern.compile("增减|比上年|较上年|与上年|对比");

  private static final Pattern OVERALL = Pattern.compile("收支|收入支出|收入、支出|总体情况");
  private static final Pattern CONFINED = Pattern.compile("拨款|基金|国有资本|公共预算|项目|基本支出|增减");

  private static final List<Rule> RULES = rules();

  /** The section of a heading that has one of some words. */
  private static final class Rule {
    private final Section section;
    private final List<String> keywords;
    private final long[] letters;

    Rule(Section section, List<String> keywords) {
      this.section = section;
      this.keywords = keywords;
      this.letters = keywords.stream().mapToLong(Letters::of).toArray();
    }

    /**
     * Whether a heading has one of the words.
     *
     * @param ofHeading its {@link Letters}
     */
    boolean fits(String heading, long ofHeading) {
      for (int i = 0; i < letters.length; i++) {
        if (Letters.mayContain(ofHeading, letters[i]) && heading.contains(keywords.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  private record Heading(int rank, Optional<Section> section) {}

  private final Deque<Heading> headings = new ArrayDeque<>();
  private boolean anyUnderstood;

  /** Takes note of a paragraph; says whether it is a heading. */
  boolean visit(Block.Paragraph paragraph) {
    if (paragraph.text().length() > 2 * LONGEST_HEADING) {
      return false;
    }
    String text = Label.normalise(paragraph.text());
    if (text.isEmpty() || text.length() > LONGEST_HEADING || !looksLikeHeading(text)) {
      return false;
    }
    Optional<Section> section = section(text);
    int rank = rank(paragraph);
    if (section.isEmpty() && rank == UNNUMBERED) {
      return false;
    }
    while (!headings.isEmpty() && headings.peek().rank() >= rank) {
      headings.pop();
    }
    headings.push(new Heading(rank, section.filter(this::saysMoreThanAbove)));
    anyUnderstood |= section.isPresent();
    return true;
  }

  /** 公务接待费支出 is a heading within the “三公” section, not the end of it. */
  private boolean saysMoreThanAbove(Section section) {
    return section.kind() != Section.Kind.GENERAL || current().kind() != Section.Kind.TOPIC;
  }

  /** The section of the paragraphs that follow. */
  Section current() {
    for (Heading heading : headings) {
      if (heading.section().isPresent()) {
        return heading.section().get();
      }
    }
    return anyUnderstood ? Section.UNKNOWN : Section.NONE;
  }

  private static boolean looksLikeHeading(String text) {
    return !text.endsWith("表") && !text.startsWith("注") && !states(text);
  }

  /** Whether a text says that something is none or the same, goes on, or has a number and unit. */
  private static boolean states(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean states =
          switch (text.charAt(i)) {
            case '无', '未' -> true;
            case '没' -> text.startsWith("有", i + 1);
            case '持' -> text.startsWith("平", i + 1);
            case '一' -> text.startsWith("致", i + 1);
            case '不' -> text.startsWith("变", i + 1);
            case '其' -> text.startsWith("中", i + 1);
            case ',', ';', '!', '?', '。', ':' -> i + 1 < text.length();
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> isUnit(text, i + 1);
            default -> false;
          };
      if (states) {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit stands at a position, or behind a point there. */
  private static boolean isUnit(String text, int at) {
    int unit = text.startsWith(".", at) ? at + 1 : at;
    return unit < text.length() && UNITS.indexOf(text.charAt(unit)) >= 0;
  }

  private static int rank(Block.Paragraph paragraph) {
    String text = paragraph.displayText();
    if (text.indexOf('第') >= 0 && PART_NUMBER.matcher(Label.normalise(text)).lookingAt()) {
      return PART;
    }
    return Label.of(text).enumerator().map(Sections::rank).orElse(UNNUMBERED);
  }

  private static int rank(Label.Enumerator enumerator) {
    return switch (enumerator) {
      case CHINESE -> 1;
      case CHINESE_IN_PARENTHESES -> 2;
      case ARABIC -> 3;
      case ARABIC_IN_PARENTHESES -> 4;
      case CIRCLED -> 5;
    };
  }

  private static Optional<Section> section(String heading) {
    long letters = Letters.of(heading);
    for (Rule rule : RULES) {
      if (rule.fits(heading, letters)) {
        Section section = rule.section;
        return Optional.of(
            new Section(
                section.kind(),
                section.topic(),
                COMPARISON.matcher(heading).find(),
                isOverall(section, heading)));
      }
    }
    return Optional.empty();
  }

  private static boolean isOverall(Section section, String heading) {
    return section.kind() == Section.Kind.GENERAL
        && OVERALL.matcher(heading).find()
        && !CONFINED.matcher(heading).find();
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (String line : Vocabulary.lines("sections.tsv")) {
      String[] fields = line.split("\t", -1);
      rules.add(new Rule(section(fields), List.of(fields[1].split("\\|"))));
    }
    return List.copyOf(rules);
  }

  private static Section section(String[] fields) {
    return switch (fields[0]) {
      case "excluded" -> new Section(Section.Kind.EXCLUDED, Optional.empty(), false, false);
      case "general" -> new Section(Section.Kind.GENERAL, Optional.empty(), false, false);
      default -> new Section(Section.Kind.TOPIC, Optional.of(new Item(fields[0])), false, false);
    };
  }
}

package io.gouji.parser.internal.narrative;

import io.gouji.model.Block;
import io.gouji.model.Item;
import io.gouji.model.Label;
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
  private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("[0-9]\\.?[万千亿元人名辆台%]");
  private static final Pattern STATEMENT = Pattern.compile("无|没有|未|持平|一致|不变|其中|[,;!?。:](?!$)");
  private static final Pattern COMPARISON = Pattern.compile("增减|比上年|较上年|与上年|对比");

  private static final Pattern OVERALL = Pattern.compile("收支|收入支出|收入、支出|总体情况");
  private static final Pattern CONFINED = Pattern.compile("拨款|基金|国有资本|公共预算|项目|基本支出|增减");

  private static final List<Rule> RULES = rules();

  private record Rule(Section section, List<String> keywords) {}

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
    return !text.endsWith("表")
        && !text.startsWith("注")
        && !STATEMENT.matcher(text).find()
        && !NUMBER_WITH_UNIT.matcher(text).find();
  }

  private static int rank(Block.Paragraph paragraph) {
    String text = Label.normalise(paragraph.displayText());
    if (PART_NUMBER.matcher(text).lookingAt()) {
      return PART;
    }
    return Label.of(paragraph.displayText()).enumerator().map(Sections::rank).orElse(UNNUMBERED);
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
    for (Rule rule : RULES) {
      for (String keyword : rule.keywords()) {
        if (heading.contains(keyword)) {
          Section section = rule.section();
          return Optional.of(
              new Section(
                  section.kind(),
                  section.topic(),
                  COMPARISON.matcher(heading).find(),
                  isOverall(section, heading)));
        }
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

package io.gouji.parser.internal.table;

import io.gouji.model.Block;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Identity;
import io.gouji.model.Label;
import io.gouji.model.Provinces;
import io.gouji.model.TableKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whose disclosure it is: what most captions say, or, if they say nothing, the headings. That
 * captions contradict each other is the business of a rule.
 */
final class IdentityReader {
  private static final int LONGEST_HEADING = 60;
  private static final Pattern NAME_BEFORE_YEAR =
      Pattern.compile(
          "(?:第[一二三四五六七八九十]+部分)?+(\\p{IsHan}{2,30}?)(20[0-9]{2})年度?(?:部门|单位)?(预算|决算|$)");
  private static final Pattern YEAR_BEFORE_NAME =
      Pattern.compile(
          "(?:第[一二三四五六七八九十]+部分)?+(20[0-9]{2})年度?(\\p{IsHan}{2,30}?)(?:部门|单位)?(预算|决算)(?:信息)?公开");

  private final Map<String, Integer> departments = new LinkedHashMap<>();
  private final Map<String, Integer> codes = new LinkedHashMap<>();
  private final Map<String, Integer> years = new LinkedHashMap<>();
  private int finalAccounts;
  private int budgets;

  static Identity read(List<Sketch> tables, List<Block> blocks) {
    IdentityReader reader = new IdentityReader();
    tables.forEach(reader::count);
    return reader.identity(blocks);
  }

  private void count(Sketch table) {
    Caption caption = table.caption();
    caption.text(CaptionText.Kind.DEPARTMENT).ifPresent(name -> count(departments, name));
    caption.text(CaptionText.Kind.DEPARTMENT_CODE).ifPresent(code -> count(codes, code));
    caption.text(CaptionText.Kind.YEAR).ifPresent(year -> count(years, year));
    if (table.kind() != TableKind.UNRECOGNISED) {
      countKind(table.title().text());
    }
  }

  private void countKind(String text) {
    if (text.contains("决算")) {
      finalAccounts++;
    } else if (text.contains("预算")) {
      budgets++;
    }
  }

  private static void count(Map<String, Integer> votes, String value) {
    votes.merge(value, 1, Integer::sum);
  }

  private static Optional<String> winner(Map<String, Integer> votes) {
    Optional<String> winner = Optional.empty();
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        winner = Optional.of(vote.getKey());
      }
    }
    return winner;
  }

  private Identity identity(List<Block> blocks) {
    boolean isDecided = finalAccounts + budgets > 0;
    if (departments.isEmpty() || years.isEmpty() || !isDecided) {
      readHeadings(blocks, !isDecided);
    }
    Optional<String> year = winner(years);
    return new Identity(
        winner(departments),
        winner(codes),
        year.isPresent() ? OptionalInt.of(Integer.parseInt(year.get())) : OptionalInt.empty(),
        finalAccounts > budgets ? DisclosureKind.FINAL_ACCOUNTS : DisclosureKind.BUDGET,
        province(blocks));
  }

  /**
   * The one province to which the departments of the captions belong by their names, or if they do
   * not say, those of the headings. Forms of tables are no evidence: provinces copy them.
   */
  private Optional<String> province(List<Block> blocks) {
    Set<String> provinces = new TreeSet<>();
    for (String department : departments.keySet()) {
      Provinces.ofDepartment(department).ifPresent(provinces::add);
    }
    if (provinces.isEmpty()) {
      for (Block block : blocks) {
        if (block instanceof Block.Paragraph paragraph && mayNameProvince(paragraph.text())) {
          heading(paragraph)
              .flatMap(heading -> Provinces.ofDepartment(heading.name()))
              .ifPresent(provinces::add);
        }
      }
    }
    return provinces.size() == 1 ? Optional.of(provinces.iterator().next()) : Optional.empty();
  }

  /** A first look, which few paragraphs survive. */
  private static boolean mayNameProvince(String text) {
    return text.length() <= LONGEST_HEADING
        && (text.indexOf('省') >= 0
            || text.indexOf('市') >= 0
            || text.contains("自治区")
            || text.contains("兵团"));
  }

  private void readHeadings(List<Block> blocks, boolean decidesKind) {
    boolean needsDepartment = departments.isEmpty();
    boolean needsYear = years.isEmpty();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        Optional<Heading> heading = heading(paragraph);
        if (heading.isPresent()) {
          if (needsDepartment) {
            count(departments, heading.get().name());
          }
          if (needsYear) {
            count(years, heading.get().year());
          }
          if (decidesKind) {
            countKind(heading.get().kind());
          }
        }
      }
    }
  }

  /** What a heading says of a disclosure; the kind is "" where it does not say. */
  private record Heading(String name, String year, String kind) {}

  private static Optional<Heading> heading(Block.Paragraph paragraph) {
    if (paragraph.text().length() > LONGEST_HEADING || paragraph.text().indexOf('年') <= 0) {
      return Optional.empty();
    }
    String text = Label.normalise(paragraph.text());
    Matcher nameFirst = NAME_BEFORE_YEAR.matcher(text);
    if (nameFirst.lookingAt()) {
      return Optional.of(new Heading(nameFirst.group(1), nameFirst.group(2), nameFirst.group(3)));
    }
    Matcher yearFirst = YEAR_BEFORE_NAME.matcher(text);
    return yearFirst.lookingAt()
        ? Optional.of(new Heading(yearFirst.group(2), yearFirst.group(1), yearFirst.group(3)))
        : Optional.empty();
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Label;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables that the contents (目录) list are in the document, and none is listed twice. Stated only
 * where most of those listed are there by the same name: contents that call the tables otherwise
 * prove nothing.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ContentsListTheTables implements Rule {
  /** An entry with its page: 一、部门预算收支总表………3. */
  private static final Pattern ENTRY =
      Pattern.compile("(?<title>[^…\\t]{2,40}?)(?:[…·.．\\s]*[…·\\t]|[.．·]{3})[…·.．\\s]*[0-9]{1,3}");

  private static final int FEWEST = 2;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Map<String, Mention> tables = new LinkedHashMap<>();
    List<Relation> repeated = new ArrayList<>();
    List<Block.Paragraph> paragraphs = context.paragraphs();
    for (Block.Paragraph paragraph : paragraphs) {
      String text = paragraph.text().strip();
      Matcher entry = ENTRY.matcher(text);
      if (mayBeEntry(text) && entry.matches()) {
        add(paragraph, entry.group("title"), tables, repeated);
      }
    }
    List<Relation> relations = new ArrayList<>(repeated);
    List<String> titles = titles(context, paragraphs);
    List<Relation> listed = new ArrayList<>();
    int found = 0;
    for (Map.Entry<String, Mention> entry : tables.entrySet()) {
      Optional<String> title =
          titles.stream().filter(other -> isSame(other, entry.getKey())).findFirst();
      found += title.isPresent() ? 1 : 0;
      listed.add(
          Relation.words(
              entry.getValue(),
              Relation.WordComparator.PRESENT,
              title.map(text -> new Mention(text, new Location.Document(), "表名"))));
    }
    if (found >= FEWEST && 2 * found > listed.size()) {
      relations.addAll(listed);
    }
    return relations.stream();
  }

  /** Whether a text ends with the number of a page: few do. */
  private static boolean mayBeEntry(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static void add(
      Block.Paragraph paragraph, String text, Map<String, Mention> tables, List<Relation> twice) {
    String title = Label.of(text).name();
    if (title.endsWith("表")) {
      Mention mention = new Mention(title, paragraph.location(0, paragraph.text().length()), "目录");
      Mention earlier = tables.putIfAbsent(title, mention);
      if (earlier != null && !isOneOfMany(title)) {
        twice.add(Relation.words(mention, Relation.WordComparator.DIFFERENT, Optional.of(earlier)));
      }
    }
  }

  /** There is a table of targets for each project, and some call all of them the same. */
  private static boolean isOneOfMany(String title) {
    return title.contains("绩效") || title.contains("项目");
  }

  /** The titles of tables, and lines of the text that may be titles of what is no table of ours. */
  private static List<String> titles(RuleContext context, List<Block.Paragraph> paragraphs) {
    List<String> titles = new ArrayList<>();
    for (DisclosureTable table : context.disclosure().tables()) {
      titles.add(Label.of(table.body().caption().title().text()).name());
    }
    for (Block.Paragraph paragraph : paragraphs) {
      if (paragraph.text().length() <= 60 && paragraph.text().strip().endsWith("表")) {
        titles.add(Label.of(paragraph.text()).name());
      }
    }
    return titles;
  }

  /** Whether both are one title, with a year or a department before one of them or not. */
  private static boolean isSame(String title, String listed) {
    return title.endsWith(listed) || (title.length() > 3 && listed.endsWith(title));
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.ClassificationCode;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Label;
import io.gouji.model.Lexicon;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the text lists of what 人员经费 or 公用经费 consist (主要包括：…), the list has every 款 of 基本支出表 that
 * has an amount. Not stated of a list that ends with 等, nor of one with a name that is not known:
 * it may be another name of what seems to be missing. Names of lines without an amount are not
 * reported, for most lists are copied from a model.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ListedItemsAreComplete implements Rule {
  private static final Pattern LIST =
      Pattern.compile("(?<whole>人员经费|公用经费)[^。；;\\n]{0,60}?包括[：:]?(?<items>[^。；;\\n]+)");
  private static final Pattern SEPARATOR = Pattern.compile("[、，,]");
  private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9,.]*[亿万千]?元");
  private static final int FEWEST_NAMES = 3;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Optional<TableBody> table = context.table(TableKind.BASIC_EXPENDITURE);
    List<Relation> relations = new ArrayList<>();
    table.ifPresent(
        body ->
            Paragraphs.forEachMatch(
                context,
                text -> text.contains("包括"),
                LIST,
                (paragraph, list) -> add(context.lexicon(), body, paragraph, list, relations)));
    return relations.stream();
  }

  private static void add(
      Lexicon lexicon,
      TableBody table,
      Block.Paragraph paragraph,
      Matcher list,
      List<Relation> relations) {
    Set<String> codes = codes(lexicon, table, list.group("items"));
    if (codes.isEmpty()) {
      return;
    }
    Mention listed = Paragraphs.mention(paragraph, list);
    ColumnRole role =
        list.group("whole").equals("人员经费") ? ColumnRole.PERSONNEL : ColumnRole.NON_PERSONNEL;
    for (Row row : table.rows()) {
      if (hasAmount(table, row, role)) {
        boolean isNamed = codes.contains(row.code().orElseThrow().digits());
        relations.add(
            Relation.words(
                mention(table, row),
                Relation.WordComparator.PRESENT,
                isNamed ? Optional.of(listed) : Optional.empty()));
      }
    }
  }

  /** The codes of the names of a list; none if it is open, or has a name that is not known. */
  private static Set<String> codes(Lexicon lexicon, TableBody table, String list) {
    Set<String> codes = new HashSet<>();
    for (String part : SEPARATOR.split(AMOUNT.matcher(list).replaceAll(""))) {
      String name = Label.normalise(part);
      Optional<String> code = code(lexicon, table, name);
      if (name.endsWith("等") || (code.isEmpty() && !name.isEmpty())) {
        return Set.of();
      }
      code.ifPresent(codes::add);
    }
    return codes.size() < FEWEST_NAMES ? Set.of() : codes;
  }

  private static Optional<String> code(Lexicon lexicon, TableBody table, String name) {
    for (Row row : table.rows()) {
      if (row.code().isPresent() && row.name().equals(name)) {
        return row.code().map(ClassificationCode::digits);
      }
    }
    return lexicon.named(name).flatMap(Lexicon.Entry::economicCode).map(ClassificationCode::digits);
  }

  private static boolean hasAmount(TableBody table, Row row, ColumnRole role) {
    return row.code().map(code -> code.level() == ClassificationCode.Level.SECTION).orElse(false)
        && table.figure(row, role).map(Figure::isNonZero).orElse(false);
  }

  private static Mention mention(TableBody table, Row row) {
    int column = table.column(ColumnRole.NAME).map(c -> c.gridColumn()).orElse(0);
    return new Mention(
        row.label(), table.location(row, column), row.code().orElseThrow() + " " + row.label());
  }
}

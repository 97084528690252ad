package io.gouji.rules.builtin;

import io.gouji.model.ClassificationCode;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Row;
import io.gouji.model.Statement;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the text breaks 机关运行经费 down, each item is the line of 基本支出表 for the same economic code.
 *
 * <p>Where both break the same total down, but not alike, and there is only one way in which items
 * of the one make an item of the other, these are compared; an item that the other side splits is
 * explained by the rest of its group. Otherwise items of the text that have no such line may be
 * what the table prints together with another.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class OfficeOperatingBreakdownAgreesWithTable implements Rule {

  /** 工资福利支出 and 对个人和家庭的补助. */
  private static final List<String> PERSONNEL = List.of("301", "303");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Optional<TableBody> table = context.table(TableKind.BASIC_EXPENDITURE);
    if (table.isEmpty()) {
      return Stream.empty();
    }
    List<Alignment.Part> parts =
        Passages.ofFiscalYear(context, Item.OFFICE_OPERATING_FUNDS)
            .filter(statement -> statement.whole().isPresent())
            .map(
                statement ->
                    new Alignment.Part(
                        statement.figure(), line(context.lexicon(), table.get(), statement)))
            .toList();
    return parts.stream().anyMatch(part -> part.item().isNonZero())
        ? Alignment.of(new Leeway(context), parts, lines(table.get()), false)
            .map(groups -> regrouped(parts, groups))
            .orElseGet(() -> oneByOne(parts))
            .stream()
        : oneByOne(parts).stream();
  }

  /** The relations of groups that can be formed in only one way, and of items that are nothing. */
  private static List<Relation> regrouped(
      List<Alignment.Part> parts, List<Alignment.Group> groups) {
    List<Relation> relations = new ArrayList<>();
    groups.forEach(group -> relations.add(group.relation()));
    for (Alignment.Part part : parts) {
      if (!part.item().isNonZero()) {
        part.same().ifPresent(line -> relations.add(Relation.equal(part.item(), line)));
      }
    }
    return relations;
  }

  private static List<Relation> oneByOne(List<Alignment.Part> parts) {
    List<Figure> others = new ArrayList<>();
    for (Alignment.Part part : parts) {
      if (part.same().isEmpty()) {
        others.add(part.item());
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (Alignment.Part part : parts) {
      part.same()
          .ifPresent(
              line ->
                  relations.add(
                      Relation.equal(part.item(), line)
                          .withCompanions(
                              Passages.inYuan(part.item()).compareTo(Passages.inYuan(line)) < 0
                                  ? others
                                  : List.of())));
    }
    return relations;
  }

  /** The lines of 公用经费 that state something. */
  private static List<Figure> lines(TableBody table) {
    List<Figure> lines = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.code().filter(code -> isOfGoods(table, code)).isPresent()) {
        figure(table, row).filter(Figure::isNonZero).ifPresent(lines::add);
      }
    }
    return lines;
  }

  /** Whether a line may be of 公用经费: all may where the table has a column for it. */
  private static boolean isOfGoods(TableBody table, ClassificationCode code) {
    return code.level() == ClassificationCode.Level.SECTION
        && (table.column(ColumnRole.NON_PERSONNEL).isPresent()
            || PERSONNEL.stream().noneMatch(code.digits()::startsWith));
  }

  private static Optional<Figure> line(Lexicon lexicon, TableBody table, Statement item) {
    return lexicon
        .entry(item.item().id())
        .flatMap(Lexicon.Entry::economicCode)
        .flatMap(code -> table.row(code.digits()))
        .flatMap(row -> figure(table, row));
  }

  private static Optional<Figure> figure(TableBody table, Row row) {
    return table
        .figure(row, ColumnRole.NON_PERSONNEL)
        .or(() -> table.figure(row, ColumnRole.TOTAL));
  }
}

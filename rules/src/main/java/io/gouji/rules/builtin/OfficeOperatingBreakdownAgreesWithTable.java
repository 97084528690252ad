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
import io.gouji.rules.diagnosis.Regrouping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** An item of the text, and the line of the table for it. */
  private record Entry(Figure item, Optional<Figure> line) {}

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
    List<Entry> entries =
        Passages.ofFiscalYear(context, Item.OFFICE_OPERATING_FUNDS)
            .filter(statement -> statement.whole().isPresent())
            .map(
                statement ->
                    new Entry(statement.figure(), line(context.lexicon(), table.get(), statement)))
            .toList();
    return regrouped(entries, lines(table.get())).orElseGet(() -> oneByOne(entries)).stream();
  }

  /** The relations of groups, if there is only one way to form them. */
  private static Optional<List<Relation>> regrouped(List<Entry> entries, List<Figure> lines) {
    List<Entry> stated = entries.stream().filter(entry -> entry.item().isNonZero()).toList();
    Map<Integer, Integer> sameItems = new HashMap<>();
    for (int i = 0; i < stated.size(); i++) {
      Optional<Figure> line = stated.get(i).line();
      if (line.isPresent()) {
        if (!line.get().isNonZero()) {
          return Optional.empty();
        }
        sameItems.put(i, indexOf(lines, line.get()));
      }
    }
    return Regrouping.of(
            stated.stream().map(entry -> Passages.inYuan(entry.item())).toList(),
            lines.stream().map(Passages::inYuan).toList(),
            sameItems)
        .map(
            groups -> {
              List<Relation> relations = new ArrayList<>();
              for (Regrouping.Group group : groups) {
                relations.add(
                    relation(
                        group.left().stream().map(stated::get).toList(),
                        group.right().stream().map(lines::get).toList()));
              }
              entries.stream()
                  .filter(entry -> !entry.item().isNonZero())
                  .forEach(
                      zero ->
                          zero.line()
                              .ifPresent(line -> relations.add(Relation.equal(zero.item(), line))));
              return relations;
            });
  }

  /**
   * The sum that a group makes; or, if an item of the group stands in both, that item against
   * itself, explained by the others.
   */
  private static Relation relation(List<Entry> entries, List<Figure> lines) {
    List<Figure> items = entries.stream().map(Entry::item).toList();
    for (Entry entry : entries) {
      if (entry.line().isPresent()) {
        Figure line = entry.line().get();
        List<Figure> rest = new ArrayList<>(lines.size() == 1 ? items : lines);
        rest.removeIf(figure -> figure.isSameAs(entry.item()) || figure.isSameAs(line));
        return Relation.equal(entry.item(), line).withCompanions(rest);
      }
    }
    return lines.size() == 1
        ? Relation.sum(lines.get(0), items)
        : Relation.sum(items.get(0), lines);
  }

  private static List<Relation> oneByOne(List<Entry> entries) {
    List<Figure> others = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.line().isEmpty()) {
        others.add(entry.item());
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (Entry entry : entries) {
      entry
          .line()
          .ifPresent(
              line ->
                  relations.add(
                      Relation.equal(entry.item(), line)
                          .withCompanions(
                              Passages.inYuan(entry.item()).compareTo(Passages.inYuan(line)) < 0
                                  ? others
                                  : List.of())));
    }
    return relations;
  }

  private static int indexOf(List<Figure> lines, Figure line) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isSameAs(line)) {
        return i;
      }
    }
    return -1;
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

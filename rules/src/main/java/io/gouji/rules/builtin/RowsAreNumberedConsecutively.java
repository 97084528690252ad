package io.gouji.rules.builtin;

import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.Row;
import io.gouji.model.TableBody;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The 序号 column of a table counts its rows from 1 without a gap: a gap is a row that was left out.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class RowsAreNumberedConsecutively implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context.tables().flatMap(table -> relations(table).stream());
  }

  private static List<Relation> relations(TableBody table) {
    List<Column> sequences =
        table.columns().stream().filter(c -> c.role() == ColumnRole.SEQUENCE).toList();
    return sequences.size() > 1 ? ofHalves(table, sequences) : ofTable(table);
  }

  /** A printed number, and the one that would follow from the row before. */
  private record Numbered(Row row, Column sequence, int number, int expected) {
    boolean isBehindGap() {
      return number > expected;
    }
  }

  /**
   * With 行次 in each half, the numbers go on from the foot of one half at the head of the next, and
   * rows in which a half says nothing are numbered, too: they count the rows of the grid. More than
   * one gap means that the rows keep the numbers of the form, of which empty rows are not printed.
   */
  private static List<Relation> ofHalves(TableBody table, List<Column> sequences) {
    List<Numbered> numbered = new ArrayList<>();
    for (Column sequence : sequences) {
      OptionalInt before = OptionalInt.empty();
      int gridRow = 0;
      for (Row row : table.rows()) {
        OptionalInt number = number(row);
        if (row.panel() == sequence.panel() && number.isPresent()) {
          if (before.isPresent()) {
            int expected = before.getAsInt() + row.gridRow() - gridRow;
            numbered.add(new Numbered(row, sequence, number.getAsInt(), expected));
          }
          before = number;
          gridRow = row.gridRow();
        }
      }
    }
    boolean isOfForm = numbered.stream().filter(Numbered::isBehindGap).count() > 1;
    List<Relation> relations = new ArrayList<>();
    for (Numbered line : numbered) {
      int expected = isOfForm && line.isBehindGap() ? line.number() : line.expected();
      relations.add(relation(table, line.row(), line.sequence().gridColumn(), expected));
    }
    return relations;
  }

  private static List<Relation> ofTable(TableBody table) {
    TreeMap<Integer, Row> byGridRow = new TreeMap<>();
    for (Row row : table.rows()) {
      if (!row.sequence().isEmpty()) {
        byGridRow.putIfAbsent(row.gridRow(), row);
      }
    }
    int column = table.column(ColumnRole.SEQUENCE).map(c -> c.gridColumn()).orElse(0);
    List<Relation> relations = new ArrayList<>();
    OptionalInt before = OptionalInt.empty();
    for (Row row : byGridRow.values()) {
      OptionalInt number = number(row);
      if (number.isPresent()) {
        relations.add(relation(table, row, column, before.orElse(0) + 1));
        before = number;
      }
    }
    return relations;
  }

  private static Relation relation(TableBody table, Row row, int column, int expected) {
    Location place = table.location(row, column);
    return Relation.words(
        new Mention(row.sequence(), place, "序号 " + row.label()),
        Relation.WordComparator.SAME,
        Optional.of(new Mention(String.valueOf(expected), place, "序号")));
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static OptionalInt number(Row row) {
    String sequence = row.sequence();
    boolean isNumber = !sequence.isEmpty() && sequence.length() < 6 && isNumber(sequence);
    return isNumber ? OptionalInt.of(Integer.parseInt(sequence)) : OptionalInt.empty();
  }
}

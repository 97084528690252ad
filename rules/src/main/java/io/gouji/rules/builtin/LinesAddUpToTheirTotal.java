package io.gouji.rules.builtin;

import io.gouji.model.Column;
import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Row;
import io.gouji.model.RowRole;
import io.gouji.model.TableBody;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines below a line of a table add up to it, column by column: 款 to 类, 类 to 合计, the lines of a
 * half to 本年合计, and that with carry-over to 总计.
 *
 * <p>Lines introduced by 其中 are parts that need not be all of the whole. They are at most the
 * whole, unless the lexicon knows that they are all there is. A carry-over need not be divided
 * among the lines of its funds.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class LinesAddUpToTheirTotal implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    context.tables().forEach(table -> relations.addAll(relations(context.lexicon(), table)));
    return relations.stream();
  }

  /** How the lines of one table add up. */
  static List<Relation> relations(Lexicon lexicon, TableBody table) {
    List<Relation> relations = new ArrayList<>();
    Set<Level> filled = filledLevels(table);
    for (Row row : table.rows()) {
      if (!table.children(row).isEmpty()) {
        add(lexicon, table, row, filled.contains(Level.of(row)), relations);
      }
    }
    return relations;
  }

  private static void add(
      Lexicon lexicon, TableBody table, Row row, boolean isFilled, List<Relation> relations) {
    List<Row> lines = lines(table, row, false);
    List<Row> ofWhich = lines(table, row, true);
    boolean isFilledLevel = !lines.isEmpty() && isFilled;
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Optional<Figure> total = total(table, row, column);
      if (column.panel() == row.panel() && total.isPresent()) {
        List<Figure> addends = figures(table, lines, column);
        boolean isBlank = isBlank(total.get()) && areBlank(addends);
        boolean isOwn = table.figure(row, column).isPresent() || addends.size() == lines.size();
        if (isFilledLevel && isOwn && !isBlank && isAdditive(column) && isDivided(row, addends)) {
          relations.add(Relation.sum(total.get(), addends));
        }
        if (!ofWhich.isEmpty() && !column.role().isComparison()) {
          relations.add(
              ofWhich(lexicon, row, ofWhich, total.get(), figures(table, ofWhich, column)));
        }
      }
    }
  }

  private static List<Row> lines(TableBody table, Row row, boolean ofWhich) {
    List<Row> lines = new ArrayList<>();
    for (Row child : table.children(row)) {
      if ((child.role() == RowRole.OF_WHICH) == ofWhich) {
        lines.add(child);
      }
    }
    return lines;
  }

  private static boolean isBlank(Figure figure) {
    return figure.amount().isBlank();
  }

  private static boolean areBlank(List<Figure> figures) {
    for (Figure figure : figures) {
      if (!isBlank(figure)) {
        return false;
      }
    }
    return true;
  }

  /** Quantities of different things have no sum, nor have prices, nor changes without signs. */
  private static boolean isAdditive(Column column) {
    ColumnRole role = column.role();
    return role.isMoney() && role != ColumnRole.UNIT_PRICE && !role.isComparison();
  }

  /** A carry-over that is stated in total only is not divided among the lines below it. */
  private static boolean isDivided(Row row, List<Figure> addends) {
    return row.role() != RowRole.BALANCING || addends.stream().anyMatch(Figure::isStated);
  }

  /** The totals of a half that have codes of one length, or none. */
  private record Level(int panel, int digits) {
    static Level of(Row row) {
      return new Level(row.panel(), row.code().map(code -> code.digits().length()).orElse(-1));
    }
  }

  /** The levels of which any total is filled in: some tables leave them all blank. */
  private static Set<Level> filledLevels(TableBody table) {
    Set<Level> filled = new HashSet<>();
    for (Row row : table.rows()) {
      if (!table.children(row).isEmpty() && isFilled(table, row)) {
        filled.add(Level.of(row));
      }
    }
    return filled;
  }

  private static boolean isFilled(TableBody table, Row row) {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Optional<Figure> figure = total(table, row, columns.get(i));
      if (figure.isPresent() && figure.get().isStated()) {
        return true;
      }
    }
    return false;
  }

  private static Relation ofWhich(
      Lexicon lexicon, Row row, List<Row> rows, Figure total, List<Figure> parts) {
    boolean isWhole =
        row.item()
            .flatMap(item -> lexicon.entry(item.id()))
            .map(entry -> !entry.parts().isEmpty() && ids(rows).containsAll(entry.parts()))
            .orElse(false);
    if (!isWhole || parts.stream().noneMatch(Figure::isStated)) {
      return Relation.atLeast(total, parts);
    }
    Relation sum = Relation.sum(total, parts);
    boolean isVehicles = row.item().equals(Optional.of(Item.OFFICIAL_VEHICLES));
    return isVehicles ? sum : sum.withSeverity(Severity.WARNING);
  }

  private static Set<String> ids(List<Row> rows) {
    Set<String> ids = new HashSet<>();
    rows.forEach(row -> row.item().ifPresent(item -> ids.add(item.id())));
    return ids;
  }

  /**
   * The figure of a row in a column, or that of the total which stands across this half and the
   * next: 当年支出小计 below 功能分类 and 支出用途.
   */
  private static Optional<Figure> total(TableBody table, Row row, Column column) {
    Optional<Figure> own = table.figure(row, column);
    boolean isOfOtherYear = column.otherYear().isPresent();
    if (own.isPresent() || !column.role().isMoney() || isOfOtherYear || !isTotal(row)) {
      return own;
    }
    return table.rows().stream()
        .filter(other -> other.panel() == row.panel() + 1 && other.gridRow() == row.gridRow())
        .filter(other -> other.label().equals(row.label()))
        .flatMap(other -> table.figure(other, column.role()).stream())
        .findFirst();
  }

  private static boolean isTotal(Row row) {
    return switch (row.role()) {
      case TOTAL, CURRENT_YEAR_TOTAL, GRAND_TOTAL -> true;
      case SUBTOTAL, BALANCING, LINE, OF_WHICH -> false;
    };
  }

  /** The figures of some rows; a row of another half has its figure in the like column there. */
  private static List<Figure> figures(TableBody table, List<Row> rows, Column column) {
    List<Figure> figures = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Optional<Figure> figure =
          row.panel() == column.panel()
              ? table.figure(row, column)
              : table.figure(row, column.role());
      if (figure.isPresent()) {
        figures.add(figure.get());
      }
    }
    return figures;
  }
}

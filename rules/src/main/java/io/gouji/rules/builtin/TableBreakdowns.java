package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.TableBody;
import io.gouji.rules.Relation;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds how a table splits a total of which a figure is a part: by its rows or by its columns, one
 * level below the total or several.
 */
final class TableBreakdowns {
  private static final int MOST_LEVELS = 4;

  private TableBreakdowns() {}

  /**
   * The figures among which a figure of a table is one, and which make an amount; empty if the
   * table has no such sum.
   *
   * @param total the amount, as the text states it
   */
  static List<Figure> with(RuleContext context, Leeway leeway, Figure part, Figure total) {
    Optional<TableBody> table = context.tables().filter(body -> holds(body, part)).findFirst();
    if (table.isEmpty()
        || table.get().figures().noneMatch(figure -> isAmount(leeway, figure, total))) {
      return List.of();
    }
    for (List<Relation.Linear> sums : sums(context, table.get())) {
      List<Figure> figures = with(leeway, sums, part, total);
      if (!figures.isEmpty()) {
        return figures;
      }
    }
    return List.of();
  }

  private static boolean holds(TableBody table, Figure part) {
    boolean isElsewhere =
        part.location() instanceof Location.Cell cell && !table.indexes().contains(cell.table());
    return !isElsewhere && table.figures().anyMatch(part::isSameAs);
  }

  private static boolean isAmount(Leeway leeway, Figure figure, Figure total) {
    return figure.isNonZero() && leeway.agree(total, figure, false);
  }

  /** The sums of a table by rows, and those by columns. */
  private static List<List<Relation.Linear>> sums(RuleContext context, TableBody table) {
    return List.of(
        sums(LinesAddUpToTheirTotal.relations(context.lexicon(), table)),
        sums(ColumnsAddUpToTheirTotal.relations(table).toList()));
  }

  private static List<Relation.Linear> sums(List<Relation> relations) {
    List<Relation.Linear> sums = new ArrayList<>();
    for (Relation relation : relations) {
      if (relation instanceof Relation.Linear linear
          && linear.comparator() == Relation.Comparator.EQUAL
          && linear.expected().size() > 1) {
        sums.add(linear);
      }
    }
    return sums;
  }

  private static List<Figure> with(
      Leeway leeway, List<Relation.Linear> sums, Figure part, Figure total) {
    List<Figure> figures = List.of();
    Figure whole = part;
    for (int level = 0; level < MOST_LEVELS; level++) {
      Optional<Relation.Linear> found = sumWith(sums, whole);
      if (found.isEmpty()) {
        return List.of();
      }
      Relation.Linear sum = found.get();
      List<Figure> wider = new ArrayList<>();
      for (Term term : sum.expected()) {
        if (level > 0 && term.figure().isSameAs(whole)) {
          wider.addAll(figures);
        } else {
          wider.add(term.figure());
        }
      }
      figures = wider;
      whole = sum.actual();
      if (isAmount(leeway, whole, total)) {
        return figures;
      }
    }
    return List.of();
  }

  private static Optional<Relation.Linear> sumWith(List<Relation.Linear> sums, Figure part) {
    return sums.stream()
        .filter(sum -> sum.expected().stream().anyMatch(term -> term.figure().isSameAs(part)))
        .findFirst();
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Mention;
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
 * The amounts of a table are printed with equally many decimals. Stated of a table that nearly
 * always prints as many, and prints zeros at their end (12.50): another that leaves them out says
 * nothing by printing fewer.
 *
 * <p>Nothing is stated of zero, nor of the table of procurement, in which prices stand beside
 * amounts.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class TableAmountsHaveOnePrecision implements Rule {
  private static final int FEWEST_AMOUNTS = 10;
  private static final int MOST_DECIMALS = 8;

  /** Of so many amounts, at most one may be printed otherwise. */
  private static final int ONE_IN = 10;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    context
        .tables()
        .filter(table -> table.kind() != TableKind.GOVERNMENT_PROCUREMENT)
        .forEach(table -> add(table, relations));
    return relations.stream();
  }

  private static void add(TableBody table, List<Relation> relations) {
    int[] amounts = new int[MOST_DECIMALS + 1];
    boolean[] endsWithZero = new boolean[MOST_DECIMALS + 1];
    table
        .figures()
        .forEach(
            figure -> {
              int decimals = decimals(figure);
              if (decimals >= 0) {
                amounts[decimals]++;
                endsWithZero[decimals] |= figure.text().endsWith("0");
              }
            });
    int usual = 0;
    int all = 0;
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      all += amounts[decimals];
      usual = amounts[decimals] > amounts[usual] ? decimals : usual;
    }
    int others = all - amounts[usual];
    boolean isRegular = usual > 0 && endsWithZero[usual] && others * ONE_IN <= all;
    if (all >= FEWEST_AMOUNTS && isRegular && others > 0) {
      int expected = usual;
      table
          .figures()
          .filter(figure -> decimals(figure) >= 0 && decimals(figure) != expected)
          .forEach(figure -> relations.add(relation(figure, expected)));
    }
  }

  /** How many decimals an amount of money other than zero is printed with; -1 for all else. */
  private static int decimals(Figure figure) {
    return figure.amount() instanceof Amount.Stated stated
            && stated.unit().isMoney()
            && stated.value().signum() != 0
            && stated.value().scale() <= MOST_DECIMALS
        ? Math.max(0, stated.value().scale())
        : -1;
  }

  private static Relation relation(Figure figure, int decimals) {
    return Relation.words(
        new Mention(figure.text(), figure.location(), figure.label()),
        Relation.WordComparator.SAME,
        Optional.of(new Mention(String.valueOf(decimals), figure.location(), figure.label())));
  }
}

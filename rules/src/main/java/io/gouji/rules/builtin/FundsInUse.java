package io.gouji.rules.builtin;

import io.gouji.model.Column;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Row;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.RuleContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From which funds a department lives this year, by the revenue half of 收支总表. */
final class FundsInUse {
  private final boolean isKnown;
  private final Set<Fund> inUse;

  private FundsInUse(boolean isKnown, Set<Fund> inUse) {
    this.isKnown = isKnown;
    this.inUse = inUse;
  }

  static FundsInUse of(RuleContext context) {
    Optional<TableBody> table = context.table(TableKind.OVERALL_BALANCE);
    Set<Fund> inUse = EnumSet.noneOf(Fund.class);
    for (Row row : table.map(TableBody::rows).orElse(List.of())) {
      if (row.panel() == 0 && isSource(row)) {
        for (Column column : table.get().amountColumns(0)) {
          Optional<Figure> figure = table.get().figure(row, column);
          if (figure.isPresent() && figure.get().isNonZero()) {
            inUse.add(figure.get().subject().map(Subject::fund).orElse(Fund.ALL));
          }
        }
      }
    }
    return new FundsInUse(!inUse.isEmpty(), inUse);
  }

  private static boolean isSource(Row row) {
    return switch (row.role()) {
      case LINE, BALANCING -> true;
      case TOTAL, SUBTOTAL, CURRENT_YEAR_TOTAL, GRAND_TOTAL, OF_WHICH -> false;
    };
  }

  /** Whether all money of the wider kind is money of the narrower fund. */
  boolean areAll(Fund narrower, Fund wider) {
    if (!isKnown || (inUse.contains(Fund.ALL) && wider == Fund.ALL)) {
      return false;
    }
    Set<Fund> relevant = EnumSet.copyOf(inUse);
    relevant.remove(Fund.ALL);
    return narrower == Fund.FISCAL_APPROPRIATION
        ? Fund.budgets().containsAll(relevant)
        : relevant.equals(EnumSet.of(narrower));
  }
}

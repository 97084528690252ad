package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Column;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Identity;
import io.gouji.model.Item;
import io.gouji.model.Row;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.rules.RuleContext;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From which funds a department lives this year, by the revenue half of 收支总表. */
final class FundsInUse {
  private final boolean isKnown;
  private final Set<Fund> inUse;
  private final boolean leavesOutCarryover;

  private FundsInUse(boolean isKnown, Set<Fund> inUse, boolean leavesOutCarryover) {
    this.isKnown = isKnown;
    this.inUse = inUse;
    this.leavesOutCarryover = leavesOutCarryover;
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
    return new FundsInUse(!inUse.isEmpty(), inUse, leavesOutCarryover(context));
  }

  /**
   * Whether 一般公共预算支出表 states only what this year's appropriation pays (当年拨款), as those of central
   * departments do: its total is that of the revenue, and less than what 财政拨款收支总表 has with the
   * carry-over.
   */
  private static boolean leavesOutCarryover(RuleContext context) {
    Identity identity = context.disclosure().identity();
    Subject spent =
        new Subject(
            Item.CURRENT_YEAR_EXPENDITURE,
            Optional.empty(),
            Fund.GENERAL_PUBLIC_BUDGET,
            identity.measure(),
            identity.fiscalYear().orElse(0));
    Optional<BigDecimal> total = amount(context, spent);
    Optional<BigDecimal> all = amount(context, spent.withFund(Fund.FISCAL_APPROPRIATION));
    if (total.isEmpty() || all.isEmpty() || total.get().compareTo(all.get()) >= 0) {
      return false;
    }
    Optional<BigDecimal> revenue = amount(context, spent.withItem(Item.CURRENT_YEAR_REVENUE));
    return revenue.isPresent() && revenue.get().compareTo(total.get()) == 0;
  }

  private static Optional<BigDecimal> amount(RuleContext context, Subject subject) {
    for (RuleContext.Fact fact : context.facts().getOrDefault(subject, List.of())) {
      Optional<Amount.Stated> stated = fact.figure().amount().stated();
      if (stated.isPresent() && stated.get().unit() != Unit.UNKNOWN) {
        return Optional.of(stated.get().unit().convert(stated.get().value(), Unit.YUAN));
      }
    }
    return Optional.empty();
  }

  private static boolean isSource(Row row) {
    return switch (row.role()) {
      case LINE, BALANCING -> true;
      case TOTAL, SUBTOTAL, CURRENT_YEAR_TOTAL, GRAND_TOTAL, OF_WHICH -> false;
    };
  }

  /** Whether all money of the wider kind is money of the narrower fund. */
  boolean areAll(Fund narrower, Fund wider) {
    boolean isMore = wider == Fund.ALL && inUse.contains(Fund.ALL);
    if (!isKnown || isMore || (leavesOutCarryover && narrower == Fund.GENERAL_PUBLIC_BUDGET)) {
      return false;
    }
    Set<Fund> relevant = EnumSet.copyOf(inUse);
    relevant.remove(Fund.ALL);
    return narrower == Fund.FISCAL_APPROPRIATION
        ? Fund.budgets().containsAll(relevant)
        : relevant.equals(EnumSet.of(narrower));
  }
}

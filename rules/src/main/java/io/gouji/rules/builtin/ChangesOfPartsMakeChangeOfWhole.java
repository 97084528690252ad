package io.gouji.rules.builtin;

import io.gouji.model.Direction;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Unit;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The changes of the parts of expenditure make the change of the whole, and where revenue balances
 * expenditure, the change of revenue.
 *
 * <p>Stated where the text gives a change for each of 基本支出 and 项目支出, or of 人员经费, 公用经费 and 项目支出, and
 * these are all the year's expenditure.
 */
public final class ChangesOfPartsMakeChangeOfWhole implements Rule {
  private static final List<List<Item>> DIVISIONS =
      List.of(
          List.of(
              Item.PERSONNEL_EXPENDITURE, Item.NON_PERSONNEL_EXPENDITURE, Item.PROJECT_EXPENDITURE),
          List.of(Item.BASIC_EXPENDITURE, Item.PROJECT_EXPENDITURE));
  private static final Set<Item> WHOLES =
      Set.of(
          Item.EXPENDITURE,
          Item.TOTAL_EXPENDITURE,
          Item.CURRENT_YEAR_EXPENDITURE,
          Item.REVENUE,
          Item.TOTAL_REVENUE,
          Item.CURRENT_YEAR_REVENUE);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    List<Statement> changes = changes(context);
    List<Statement> wholes = new ArrayList<>(changes);
    wholes.removeIf(change -> !WHOLES.contains(change.item()));
    for (List<Item> division : wholes.isEmpty() ? List.<List<Item>>of() : DIVISIONS) {
      List<Statement> parts = parts(changes, division);
      if (parts.size() == division.size() && isWholeExpenditure(context, division)) {
        for (Statement whole : wholes) {
          if (parts.stream().allMatch(part -> Passages.comparesAlike(part, whole))) {
            relations.add(relation(whole, parts));
          }
        }
      }
    }
    return relations.stream();
  }

  private static List<Statement> changes(RuleContext context) {
    List<Statement> changes = new ArrayList<>();
    for (Statement statement : context.statements()) {
      if (statement.measure() == Measure.CHANGE && statement.direction().isPresent()) {
        changes.add(statement);
      }
    }
    return changes;
  }

  /** The first change of each item that has one. */
  private static List<Statement> parts(List<Statement> changes, List<Item> items) {
    List<Statement> parts = new ArrayList<>();
    for (Item item : items) {
      for (Statement change : changes) {
        if (change.item().equals(item)) {
          parts.add(change);
          break;
        }
      }
    }
    return parts;
  }

  /** Whether the text's amounts of the parts are all that it states, and revenue is as much. */
  private static boolean isWholeExpenditure(RuleContext context, List<Item> division) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Item item : division) {
      Optional<BigDecimal> amount = amount(context, Set.of(item));
      if (amount.isEmpty()) {
        return false;
      }
      sum = sum.add(amount.get());
    }
    Optional<BigDecimal> expenditure =
        amount(
            context,
            Set.of(Item.EXPENDITURE, Item.TOTAL_EXPENDITURE, Item.CURRENT_YEAR_EXPENDITURE));
    Optional<BigDecimal> revenue =
        amount(context, Set.of(Item.REVENUE, Item.TOTAL_REVENUE, Item.CURRENT_YEAR_REVENUE));
    return isSame(expenditure, sum) && isSame(revenue, sum);
  }

  private static boolean isSame(Optional<BigDecimal> amount, BigDecimal sum) {
    return amount.map(value -> value.compareTo(sum) == 0).orElse(false);
  }

  private static Optional<BigDecimal> amount(RuleContext context, Set<Item> items) {
    return Passages.ofFiscalYear(context)
        .filter(statement -> items.contains(statement.item()))
        .flatMap(statement -> statement.figure().amount().stated().stream())
        .filter(stated -> stated.unit().dimension() == Unit.Dimension.MONEY)
        .map(stated -> stated.unit().convert(stated.value(), Unit.YUAN))
        .findFirst();
  }

  private static Relation relation(Statement whole, List<Statement> parts) {
    BigDecimal direction = sign(whole).signum() < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    return Relation.equal(
        whole.figure(),
        parts.stream()
            .map(part -> new Term(sign(part).multiply(direction), part.figure()))
            .toList());
  }

  private static BigDecimal sign(Statement change) {
    return BigDecimal.valueOf(change.direction().map(Direction::sign).orElse(1));
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Direction;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
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
import java.util.stream.Stream;

/**
 * The changes of the parts of expenditure make the change of the whole, and where revenue balances
 * expenditure, the change of revenue. So do those of the parts of which an item consists, such as
 * the “三公” expenses.
 *
 * <p>Stated where the text gives a change for each of 基本支出 and 项目支出, or of 人员经费, 公用经费 and 项目支出, and
 * these are all the year's expenditure; and where a passage gives a change, if only 持平, for every
 * part that the lexicon knows of an item. All of them compare with the same year.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ChangesOfPartsMakeChangeOfWhole implements Rule {
  private static final List<List<Item>> DIVISIONS =
      List.of(
          List.of(
              Item.PERSONNEL_EXPENDITURE, Item.NON_PERSONNEL_EXPENDITURE, Item.PROJECT_EXPENDITURE),
          List.of(Item.BASIC_EXPENDITURE, Item.PROJECT_EXPENDITURE));
  private static final List<Item> EXPENDITURE =
      List.of(Item.EXPENDITURE, Item.TOTAL_EXPENDITURE, Item.CURRENT_YEAR_EXPENDITURE);
  private static final List<Item> REVENUE =
      List.of(Item.REVENUE, Item.TOTAL_REVENUE, Item.CURRENT_YEAR_REVENUE);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    List<Statement> changes = changes(context);
    List<Statement> wholes = new ArrayList<>(changes);
    wholes.removeIf(
        change -> !EXPENDITURE.contains(change.item()) && !REVENUE.contains(change.item()));
    for (List<Item> division : wholes.isEmpty() ? List.<List<Item>>of() : DIVISIONS) {
      List<Statement> parts = parts(changes, division);
      if (parts.size() == division.size()) {
        Optional<BigDecimal> sum = sum(context, division);
        for (Statement whole : wholes) {
          if (isWhole(context, whole.item(), sum)
              && parts.stream().allMatch(part -> Passages.comparesAlike(part, whole))) {
            relations.add(relation(whole, parts));
          }
        }
      }
    }
    for (int i = 0; i < changes.size(); i++) {
      List<Statement> parts = new ArrayList<>();
      if (findNamedParts(context.lexicon(), changes, i, changes.get(i).item().id(), parts)) {
        relations.add(relation(changes.get(i), parts));
      }
    }
    return relations.stream();
  }

  /** Adds the changes of all parts of an item, or of their own parts; false if one is missing. */
  private static boolean findNamedParts(
      Lexicon lexicon, List<Statement> changes, int whole, String id, List<Statement> found) {
    List<String> names = lexicon.entry(id).map(Lexicon.Entry::parts).orElse(List.of());
    for (String name : names) {
      Optional<Statement> part =
          lexicon.entry(name).flatMap(entry -> nearest(changes, whole, entry.item()));
      if (part.isPresent()) {
        found.add(part.get());
      } else if (!findNamedParts(lexicon, changes, whole, name, found)) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  /** The change of an item that is said nearest to another of the same passage, year and funds. */
  private static Optional<Statement> nearest(List<Statement> changes, int whole, Item item) {
    Statement change = changes.get(whole);
    Optional<Statement> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < changes.size(); i++) {
      Statement other = changes.get(i);
      int distance = Math.abs(i - whole);
      if (distance < least
          && other.item().equals(item)
          && other.topic().equals(change.topic())
          && other.subject().fund() == change.subject().fund()
          && other.fiscalYear() == change.fiscalYear()
          && Passages.comparesAlike(change, other)) {
        nearest = Optional.of(other);
        least = distance;
      }
    }
    return nearest;
  }

  private static List<Statement> changes(RuleContext context) {
    List<Statement> changes = new ArrayList<>();
    for (Statement statement : context.statements()) {
      if (statement.measure() == Measure.CHANGE
          && statement.direction().isPresent()
          && !statement.isLikeForLike()) {
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

  /** Whether the amounts of the parts are all expenditure and, for revenue, all revenue too. */
  private static boolean isWhole(RuleContext context, Item item, Optional<BigDecimal> sum) {
    return isSame(amount(context, EXPENDITURE), sum)
        && (EXPENDITURE.contains(item) || isSame(amount(context, REVENUE), sum));
  }

  private static boolean isSame(Optional<BigDecimal> amount, Optional<BigDecimal> sum) {
    return amount.isPresent() && sum.isPresent() && amount.get().compareTo(sum.get()) == 0;
  }

  private static Optional<BigDecimal> sum(RuleContext context, List<Item> division) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Item item : division) {
      Optional<BigDecimal> amount = amount(context, List.of(item));
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(amount.get());
    }
    return Optional.of(sum);
  }

  /** The year's amount of one of some items: what the text states, or else a table. */
  private static Optional<BigDecimal> amount(RuleContext context, List<Item> items) {
    return Passages.ofFiscalYear(context)
        .filter(statement -> items.contains(statement.item()))
        .map(Statement::figure)
        .flatMap(ChangesOfPartsMakeChangeOfWhole::inYuan)
        .findFirst()
        .or(() -> tableAmount(context, items));
  }

  private static Optional<BigDecimal> tableAmount(RuleContext context, List<Item> items) {
    int year = context.disclosure().identity().fiscalYear().orElse(0);
    Measure measure = context.disclosure().identity().measure();
    return items.stream()
        .map(item -> new Subject(item, Optional.empty(), Fund.ALL, measure, year))
        .flatMap(subject -> context.facts(subject).stream())
        .flatMap(ChangesOfPartsMakeChangeOfWhole::inYuan)
        .findFirst();
  }

  private static Stream<BigDecimal> inYuan(Figure figure) {
    return figure.amount().stated().stream()
        .filter(stated -> stated.unit().dimension() == Unit.Dimension.MONEY)
        .map(stated -> stated.unit().convert(stated.value(), Unit.YUAN));
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

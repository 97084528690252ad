package io.gouji.rules.builtin;

import io.gouji.model.ColumnRole;
import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.model.TableBody;
import io.gouji.model.TableKind;
import io.gouji.rules.Nothing;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An amount that the text states for the year is the amount that the table states for the same
 * item: revenue and expenditure, 基本支出, 人员经费, the “三公” expenses, 政府采购, 固定资产, and each line of the
 * functional classification that it names.
 *
 * <p>A bare 收入 or 支出 fits the current year's total and the grand total. Where only the general
 * public budget's table has the item, the text's amount is at least that, and equal if the
 * department has no other money. What final accounts say was planned of the “三公” expenses is looked
 * at as well, see {@link PlannedThreePublic}.
 *
 * <p>Where text and table split the same total, but not alike, and there is only one way in which
 * items of the one make items of the other, a difference is a matter of form.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class TextAgreesWithTable implements Rule {
  private static final Map<Item, List<Item>> MEANINGS =
      Map.of(
          Item.REVENUE, List.of(Item.TOTAL_REVENUE, Item.CURRENT_YEAR_REVENUE),
          Item.EXPENDITURE, List.of(Item.TOTAL_EXPENDITURE, Item.CURRENT_YEAR_EXPENDITURE));

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    FundsInUse funds = FundsInUse.of(context);
    Leeway leeway = new Leeway(context);
    return Stream.concat(
        Stream.concat(
                Passages.ofFiscalYear(context),
                context.statements().stream().filter(s -> s.measure() == Measure.STOCK))
            .filter(statement -> !isOf(statement, Item.OFFICE_OPERATING_FUNDS))
            .filter(statement -> !isPartOfLine(context, statement))
            .flatMap(
                statement ->
                    relation(context, funds, statement)
                        .map(relation -> explained(context, funds, leeway, statement, relation))
                        .stream()),
        PlannedThreePublic.relations(context));
  }

  /**
   * What is said of an item that differs although text and table split the same total: see {@link
   * Alignment}.
   */
  private static Relation explained(
      RuleContext context,
      FundsInUse funds,
      Leeway leeway,
      Statement statement,
      Relation relation) {
    if (statement.whole().isEmpty() || !differs(leeway, relation)) {
      return relation;
    }
    Statement whole = context.statements().get(statement.whole().getAsInt());
    if (relation(context, funds, whole).filter(other -> differs(leeway, other)).isPresent()) {
      return relation;
    }
    Optional<TextBreakdown> breakdown = TextBreakdown.with(context, statement);
    for (Figure candidate : breakdown.isEmpty() ? List.<Figure>of() : candidates(relation)) {
      List<Figure> others = TableBreakdowns.with(context, leeway, candidate, whole.figure());
      if (!others.isEmpty()) {
        List<Alignment.Part> parts =
            breakdown.get().aligned(part -> same(context, funds, part, others));
        return Alignment.explained(
            leeway, Relation.equal(statement.figure(), candidate), parts, others, false);
      }
    }
    return relation;
  }

  /** The one of some figures with which a statement is compared. */
  private static Optional<Figure> same(
      RuleContext context, FundsInUse funds, Statement statement, List<Figure> others) {
    List<Figure> candidates =
        relation(context, funds, statement).map(TextAgreesWithTable::candidates).orElse(List.of());
    return others.stream()
        .filter(other -> candidates.stream().anyMatch(other::isSameAs))
        .findFirst();
  }

  /** Whether a relation states an equality that the amounts do not have. */
  private static boolean differs(Leeway leeway, Relation relation) {
    Optional<Figure> actual = relation.actualFigure();
    return actual.isPresent()
        && actual.get().isNonZero()
        && !candidates(relation).isEmpty()
        && candidates(relation).stream()
            .noneMatch(candidate -> leeway.agree(actual.get(), candidate, false));
  }

  /** The figures of which a relation states that one is equal. */
  private static List<Figure> candidates(Relation relation) {
    if (relation instanceof Relation.OneOf oneOf) {
      return oneOf.candidates();
    }
    return relation instanceof Relation.Linear linear
            && linear.comparator() == Relation.Comparator.EQUAL
        ? linear.expected().stream().map(Term::figure).toList()
        : List.of();
  }

  /** The basic expenditure of one line of the classification is not that of the department. */
  private static boolean isPartOfLine(RuleContext context, Statement statement) {
    return statement.whole().isPresent()
        && statement.item().functionalNames().isEmpty()
        && !context
            .statements()
            .get(statement.whole().getAsInt())
            .item()
            .functionalNames()
            .isEmpty();
  }

  private static boolean isOf(Statement statement, Item topic) {
    return statement.topic().equals(Optional.of(topic));
  }

  private static Optional<Relation> relation(
      RuleContext context, FundsInUse funds, Statement statement) {
    if (!statement.item().functionalNames().isEmpty()) {
      return FunctionalLine.relation(context, funds, statement);
    }
    if (isOf(statement, Item.THREE_PUBLIC_EXPENSES)) {
      return threePublic(context, statement);
    }
    if (statement.item().equals(Item.GOVERNMENT_PROCUREMENT)) {
      return procurement(context, statement);
    }
    List<Figure> candidates = new ArrayList<>();
    for (Item meaning : meanings(statement.item())) {
      context.facts(statement.subject().withItem(meaning)).stream()
          .limit(1)
          .forEach(candidates::add);
    }
    if (candidates.size() > 1) {
      return Optional.of(Relation.oneOf(statement.figure(), candidates));
    }
    if (candidates.size() == 1) {
      return Optional.of(Relation.equal(statement.figure(), candidates.get(0)));
    }
    return ofOneFund(context, funds, statement);
  }

  /** The items of tables that the name of an item may mean. */
  static List<Item> meanings(Item item) {
    return MEANINGS.getOrDefault(item, List.of(item));
  }

  private static Optional<Relation> ofOneFund(
      RuleContext context, FundsInUse funds, Statement statement) {
    Subject subject = statement.subject();
    if (subject.fund() != Fund.ALL) {
      return Optional.empty();
    }
    return context.facts(subject.withFund(Fund.GENERAL_PUBLIC_BUDGET)).stream()
        .findFirst()
        .map(
            part ->
                funds.areAll(Fund.GENERAL_PUBLIC_BUDGET, Fund.ALL)
                    ? Relation.equal(statement.figure(), part)
                    : Relation.atLeast(statement.figure(), List.of(part)));
  }

  private static Optional<Relation> threePublic(RuleContext context, Statement statement) {
    return context
        .table(TableKind.THREE_PUBLIC_EXPENSES)
        .flatMap(
            table ->
                table
                    .row(statement.item())
                    .or(
                        () ->
                            statement.item().equals(Item.THREE_PUBLIC_EXPENSES)
                                ? table.totalRow()
                                : Optional.empty())
                    .flatMap(row -> table.figure(row, ColumnRole.TOTAL))
                    .or(() -> ThreePublicColumns.figure(table, statement.subject())))
        .map(figure -> Relation.equal(statement.figure(), figure));
  }

  private static Optional<Relation> procurement(RuleContext context, Statement statement) {
    return context
        .table(TableKind.GOVERNMENT_PROCUREMENT)
        .flatMap(TextAgreesWithTable::procurementTotal)
        .map(total -> Relation.equal(statement.figure(), total));
  }

  static Optional<Figure> procurementTotal(TableBody table) {
    return table.isEmpty()
        ? Optional.of(Nothing.of(table))
        : table.totalRow().flatMap(row -> table.figure(row, ColumnRole.TOTAL));
  }
}

package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A share (占…%) is the amount of its item over the whole of which the sentence makes it a part.
 * Where the text states one of these amounts elsewhere or not at all, it is that of the tables, if
 * they have just one.
 *
 * <p>As with a rate of change, one that misses all that the unrounded amounts could give by more
 * than a percentage point is an error; not one within the “三公” expenses.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ShareFollowsFromAmounts implements Rule {
  private static final Set<Item> REVENUE =
      Set.of(Item.REVENUE, Item.CURRENT_YEAR_REVENUE, Item.TOTAL_REVENUE);
  private static final List<Fund> FUNDS = List.of(Fund.values());

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Statement share : context.statements()) {
      if (share.measure() == Measure.SHARE) {
        ratio(context, share)
            .map(ratio -> ratio.withCompanions(companions(context, share)))
            .map(ratio -> graded(ratio, share))
            .ifPresent(relations::add);
      }
    }
    return relations.stream();
  }

  private static Relation.Ratio graded(Relation.Ratio ratio, Statement share) {
    return share.topic().equals(Optional.of(Item.THREE_PUBLIC_EXPENSES))
        ? ratio
        : ratio.withErrorBeyond(RateOfChangeFollowsFromAmounts.PERCENTAGE_POINT);
  }

  /** What a share is a quotient of, as far as the document states it. */
  static Optional<Relation.Ratio> ratio(RuleContext context, Statement share) {
    Measure measure = context.disclosure().identity().measure();
    Optional<Statement> part = Passages.sameFact(context, share, measure);
    Optional<Figure> amount =
        part.map(Statement::figure)
            .or(() -> inTables(context, share.subject().withMeasure(measure)));
    Optional<Figure> whole = whole(context, share, part, measure);
    return amount.isPresent() && whole.isPresent()
        ? Optional.of(
            Relation.ratio(
                share.figure(), List.of(Term.plus(amount.get())), List.of(Term.plus(whole.get()))))
        : Optional.empty();
  }

  private static Optional<Figure> whole(
      RuleContext context, Statement share, Optional<Statement> part, Measure measure) {
    OptionalInt whole = share.whole();
    if (whole.isEmpty() && share.denominator().isPresent()) {
      Subject subject = share.denominator().get();
      return subject.measure() == measure
          ? inText(context, share, subject).or(() -> inTables(context, subject))
          : Optional.empty();
    }
    if (whole.isEmpty()) {
      whole = part.map(Statement::whole).orElse(OptionalInt.empty());
    }
    return whole.isEmpty()
        ? Optional.empty()
        : Optional.of(context.statements().get(whole.getAsInt()))
            .filter(statement -> statement.measure() == measure)
            .map(Statement::figure);
  }

  /** What the passage of a share states of a fact, before it or behind it. */
  private static Optional<Figure> inText(RuleContext context, Statement share, Subject subject) {
    for (Statement statement : context.statements()) {
      if (statement.subject().equals(subject) && statement.topic().equals(share.topic())) {
        return Optional.of(statement.figure());
      }
    }
    return Optional.empty();
  }

  /**
   * What the tables state of a fact; empty if words such as 支出 fit several amounts, or if no funds
   * are named and those of one are less than all.
   */
  private static Optional<Figure> inTables(RuleContext context, Subject subject) {
    Optional<Figure> found = Optional.empty();
    for (Item meaning : TextAgreesWithTable.meanings(subject.item())) {
      for (Fund fund : isOfFunds(subject) ? FUNDS : List.of(subject.fund())) {
        for (Figure figure : context.facts(subject.withItem(meaning).withFund(fund))) {
          if (figure.isNonZero() && found.filter(other -> !isSame(figure, other)).isPresent()) {
            return Optional.empty();
          }
          found = figure.isNonZero() ? found.or(() -> Optional.of(figure)) : found;
        }
      }
    }
    return found;
  }

  /**
   * Whether the amount of one fund may be meant where none is named: expenditure of each is told in
   * passages of its own, revenue is not.
   */
  private static boolean isOfFunds(Subject subject) {
    return subject.fund() == Fund.ALL && !REVENUE.contains(subject.item());
  }

  private static boolean isSame(Figure figure, Figure other) {
    return Passages.inYuan(figure).compareTo(Passages.inYuan(other)) == 0;
  }

  /** The shares of the other parts of the same whole. */
  private static List<Figure> companions(RuleContext context, Statement share) {
    List<Figure> others = new ArrayList<>();
    for (Statement other : context.statements()) {
      if (other.measure() == Measure.SHARE
          && share.whole().isPresent()
          && other.whole().equals(share.whole())
          && !other.figure().isSameAs(share.figure())) {
        others.add(other.figure());
      }
    }
    return others;
  }
}

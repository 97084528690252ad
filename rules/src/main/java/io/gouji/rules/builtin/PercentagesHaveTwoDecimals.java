package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import io.gouji.model.Statement;
import io.gouji.model.Unit;
import io.gouji.rules.Relation;
import io.gouji.rules.RoundingInterval;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shares and rates of the text are given to two decimals. All that are not are named at once:
 * those with more, and those with fewer that are not merely written without zeros at their end,
 * since the amounts that the document prints give another second decimal (8.2 % for 8.24 %).
 *
 * <p>Nothing is stated of a text that does not give most of its percentages to two decimals: it
 * keeps another custom. Nor of a percentage with fewer decimals whose amounts the text does not
 * state, or which does not follow from them.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class PercentagesHaveTwoDecimals implements Rule {
  private static final int DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Statement> others = new ArrayList<>();
    int usual = 0;
    for (Statement statement : context.statements()) {
      if (statement.figure().amount() instanceof Amount.Stated stated
          && stated.unit() == Unit.PERCENT) {
        if (stated.value().scale() == DECIMALS) {
          usual++;
        } else {
          others.add(statement);
        }
      }
    }
    if (usual == 0 || others.isEmpty()) {
      return Stream.empty();
    }
    Leeway leeway = new Leeway(context);
    others.removeIf(percentage -> !isOfOtherPrecision(context, leeway, percentage));
    return others.isEmpty() || others.size() >= usual
        ? Stream.empty()
        : Stream.of(relation(others));
  }

  private static boolean isOfOtherPrecision(
      RuleContext context, Leeway leeway, Statement percentage) {
    BigDecimal value = percentage.figure().amount().stated().orElseThrow().value();
    return value.scale() > DECIMALS
        || ratio(context, percentage)
            .flatMap(ratio -> possible(leeway, ratio))
            .filter(possible -> isRounded(value, possible))
            .isPresent();
  }

  /** Whether a percentage is right as it is printed, but not with zeros at its end. */
  private static boolean isRounded(BigDecimal value, RoundingInterval possible) {
    return RoundingInterval.ofPrinted(value, value.scale()).meets(possible)
        && !RoundingInterval.ofPrinted(value, DECIMALS).meets(possible);
  }

  private static Optional<Relation.Ratio> ratio(RuleContext context, Statement percentage) {
    return switch (percentage.measure()) {
      case RATE_OF_CHANGE -> RateOfChangeFollowsFromAmounts.ratio(context, percentage);
      case SHARE -> ShareFollowsFromAmounts.ratio(context, percentage);
      case COMPLETION -> CompletionFollowsFromAmounts.ratio(context, percentage);
      case BUDGET, ADJUSTED_BUDGET, EXECUTION, FINAL, CHANGE, STOCK, COUNT -> Optional.empty();
    };
  }

  /** The percentages that amounts could give which are printed so; empty if there is no base. */
  private static Optional<RoundingInterval> possible(Leeway leeway, Relation.Ratio ratio) {
    RoundingInterval base = inYuan(leeway, ratio.denominator());
    return base.contains(BigDecimal.ZERO)
        ? Optional.empty()
        : Optional.of(inYuan(leeway, ratio.numerator()).times(HUNDRED).over(base));
  }

  private static RoundingInterval inYuan(Leeway leeway, List<Term> terms) {
    RoundingInterval sum = RoundingInterval.ZERO;
    for (Term term : terms) {
      boolean isText = term.figure().location() instanceof Location.Text;
      BigDecimal half = isText ? leeway.ofText(term.figure()) : Leeway.ofTable(term.figure());
      BigDecimal value = Passages.inYuan(term.figure());
      sum =
          sum.plus(
              new RoundingInterval(value.subtract(half), value.add(half))
                  .times(term.coefficient()));
    }
    return sum;
  }

  /** Words that name each percentage with its item, where the first of them stands. */
  private static Relation relation(List<Statement> others) {
    Figure first = others.get(0).figure();
    String named =
        others.stream()
            .map(Statement::figure)
            .map(figure -> figure.label() + figure.amount())
            .collect(Collectors.joining("、"));
    return Relation.words(
        new Mention(named, first.location(), first.label()),
        Relation.WordComparator.SAME,
        Optional.of(new Mention(String.valueOf(DECIMALS), first.location(), first.label())));
  }
}

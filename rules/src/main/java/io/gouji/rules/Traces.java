package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Mention;
import io.gouji.model.Unit;
import io.gouji.rules.Trace.Addend;
import io.gouji.rules.Trace.Printed;
import io.gouji.rules.Trace.Quantity;
import io.gouji.rules.Trace.Reading;
import io.gouji.rules.Trace.Step;
import io.gouji.rules.Trace.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows of the checks of an evaluation how they came to their verdicts: {@code
 * Traces.of(evaluation).of(check)}. Nothing of it is computed while a document is checked.
 * Immutable, and safe for use by many threads.
 */
public final class Traces {
  private final RelationEvaluator evaluator;
  private final RoundingTraces rounding;

  private Traces(RelationEvaluator evaluator, RoundingTraces rounding) {
    this.evaluator = evaluator;
    this.rounding = rounding;
  }

  /** The traces of an evaluation. */
  public static Traces of(Evaluation evaluation) {
    RelationEvaluator evaluator = RelationEvaluator.of(evaluation.disclosure());
    return new Traces(evaluator, new RoundingTraces(evaluation, evaluator));
  }

  /**
   * The trace of a check of the evaluation. One that was not assessed has its figures as sides, and
   * no difference.
   *
   * @throws IllegalArgumentException if the check has no relation, because its rule yielded none
   */
  public Trace of(Check check) {
    Relation relation =
        check
            .relation()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Expected a check with a relation but was one of " + check.rule()));
    if (relation instanceof Relation.Words words) {
      return words(check, words);
    }
    if (!check.status().isAssessed()) {
      List<Step> figures = new ArrayList<>();
      relation.forEachFigure(figure -> figures.add(printed(figure, ownUnit(figure))));
      return new Trace(check, Optional.empty(), figures, Optional.empty(), Optional.empty());
    }
    if (relation instanceof Relation.Linear linear) {
      Unit unit = Equations.unit(linear, linear.actual());
      return compared(check, unit, printed(linear.actual(), unit), List.of(side(linear, unit)));
    }
    if (relation instanceof Relation.OneOf oneOf) {
      return alternatives(check, oneOf);
    }
    return relation instanceof Relation.Ratio ratio
        ? ratio(check, ratio)
        : product(check, (Relation.Product) relation);
  }

  private static Trace words(Check check, Relation.Words words) {
    List<Step> sides = new ArrayList<>();
    sides.add(new Trace.Quote(words.actual()));
    words.expected().map((Mention mention) -> new Trace.Quote(mention)).ifPresent(sides::add);
    return new Trace(check, Optional.empty(), sides, Optional.empty(), Optional.empty());
  }

  private Trace alternatives(Check check, Relation.OneOf relation) {
    Relation.Linear nearest = Equations.linear(check).orElseThrow();
    Unit unit = Equations.unit(nearest, nearest.actual());
    Figure first = nearest.expected().get(0).figure();
    List<Quantity> others = new ArrayList<>();
    others.add(printed(first, unit));
    for (Figure candidate : relation.candidates()) {
      if (!candidate.isSameAs(first) && ownUnit(candidate).dimension() == unit.dimension()) {
        others.add(printed(candidate, unit));
      }
    }
    return compared(check, unit, printed(relation.actual(), unit), others);
  }

  private Trace ratio(Check check, Relation.Ratio relation) {
    Unit unit =
        relation.denominator().stream()
            .flatMap(term -> term.figure().amount().stated().stream())
            .findFirst()
            .orElseThrow()
            .unit();
    Printed actual = printed(relation.actual(), Unit.PERCENT);
    Sum part = sum(relation.numerator(), unit);
    Sum whole = sum(relation.denominator(), unit);
    BigDecimal value = RatioEvaluator.percentage(part.value(), whole.value(), actual.value());
    Quantity quotient = new Trace.Quotient(part, whole, value, evaluator.quotients(relation, unit));
    return compared(check, Unit.PERCENT, actual, List.of(quotient));
  }

  private Trace product(Check check, Relation.Product relation) {
    Unit unit = ownUnit(relation.actual());
    Printed actual = printed(relation.actual(), unit);
    Printed quantity = printed(relation.quantity(), ownUnit(relation.quantity()));
    Printed asPrinted = printed(relation.price(), unit);
    Quantity first = multiple(quantity, asPrinted);
    Printed price = asPrinted;
    if (!first.interval().meets(actual.interval()) && check.status().holds()) {
      BigDecimal inYuan = Unit.YUAN.convert(ownValue(relation.price()), unit);
      RoundingInterval interval =
          RoundingInterval.ofPrinted(
              ownValue(relation.price()), ownValue(relation.price()).scale());
      price =
          new Printed(
              relation.price(),
              Reading.CONVERTED,
              inYuan,
              interval.times(Unit.YUAN.convert(BigDecimal.ONE, unit)));
    }
    return compared(check, unit, actual, List.of(multiple(quantity, price)));
  }

  private static Quantity multiple(Printed quantity, Printed price) {
    return new Trace.Multiple(
        quantity,
        price,
        price.value().multiply(quantity.value()),
        price.interval().times(quantity.value()));
  }

  private Trace compared(Check check, Unit unit, Printed actual, List<Quantity> others) {
    BigDecimal difference = actual.value().subtract(others.get(0).value());
    List<Step> sides = new ArrayList<>();
    sides.add(actual);
    sides.addAll(others);
    return new Trace(
        check,
        Optional.of(unit),
        sides,
        Optional.of(difference),
        Optional.of(rounding.of(check, unit, actual, others.get(0), difference)));
  }

  private Quantity side(Relation.Linear relation, Unit unit) {
    List<Term> terms = relation.expected();
    boolean isFigure =
        relation.isPlainSum()
            && terms.size() == 1
            && terms.get(0).coefficient().compareTo(BigDecimal.ONE) == 0;
    if (isFigure) {
      return printed(terms.get(0).figure(), unit);
    }
    Sum sum = sum(terms, unit);
    if (relation.isPlainSum()) {
      return sum;
    }
    BigDecimal actual = RelationEvaluator.value(relation.actual(), unit);
    Optional<BigDecimal> constant =
        relation.constant().map(added -> added.unit().convert(added.value(), unit));
    RoundingInterval all =
        sum.interval().plus(RoundingInterval.exactly(constant.orElse(BigDecimal.ZERO)));
    return new Sum(
        sum.addends(),
        constant,
        relation.divisor(),
        RelationEvaluator.quotient(RelationEvaluator.expected(relation, unit), relation, actual),
        new RoundingInterval(
            RelationEvaluator.quotient(all.low(), relation, actual),
            RelationEvaluator.quotient(all.high(), relation, actual)));
  }

  private Sum sum(List<Term> terms, Unit unit) {
    List<Addend> addends = new ArrayList<>();
    RoundingInterval interval = RoundingInterval.ZERO;
    for (Term term : terms) {
      Printed figure = printed(term.figure(), unit);
      addends.add(new Addend(term.coefficient(), figure));
      interval = interval.plus(figure.interval().times(term.coefficient()));
    }
    return new Sum(
        addends, Optional.empty(), BigDecimal.ONE, RelationEvaluator.sum(terms, unit), interval);
  }

  private Printed printed(Figure figure, Unit unit) {
    return new Printed(
        figure,
        reading(figure, unit),
        RelationEvaluator.value(figure, unit),
        evaluator.interval(figure, unit));
  }

  private static Reading reading(Figure figure, Unit unit) {
    return figure
        .amount()
        .match(
            stated ->
                stated.unit() != unit
                    ? Reading.CONVERTED
                    : figure.text().chars().anyMatch(Character::isDigit)
                        ? Reading.PRINTED
                        : Reading.WORD_AS_ZERO,
            () -> Reading.BLANK_AS_ZERO,
            unreadable -> Reading.UNREADABLE);
  }

  private static Unit ownUnit(Figure figure) {
    return figure.amount().stated().map(Amount.Stated::unit).orElse(Unit.TEN_THOUSAND_YUAN);
  }

  private static BigDecimal ownValue(Figure figure) {
    return figure.amount().stated().map(Amount.Stated::value).orElse(BigDecimal.ZERO);
  }
}

package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides whether relations hold, with exact decimals and the intervals of printed figures. */
final class RelationEvaluator {
  /** How many decimals of an endless quotient a reader is told beyond those that are printed. */
  private static final int QUOTIENT_PLACES = 4;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Check.Status HOLDS = new Check.Holds();
  private static final Check.Status ALL_BLANK = new Check.NotApplicable(Check.Reason.ALL_BLANK);

  private final PrintedValues printed;
  private final RatioEvaluator ratios;

  /** The tables of figures whose unit is unknown. */
  private final IdentityHashMap<Figure, Integer> tables;

  private RelationEvaluator(PrintedValues printed, IdentityHashMap<Figure, Integer> tables) {
    this.printed = printed;
    this.ratios = new RatioEvaluator(printed);
    this.tables = tables;
  }

  /** An evaluator of the relations of a disclosure. */
  static RelationEvaluator of(Disclosure disclosure) {
    IdentityHashMap<Figure, Integer> tables = new IdentityHashMap<>();
    for (DisclosureTable table : disclosure.tables()) {
      table
          .body()
          .figures()
          .forEach(
              figure -> {
                if (isOfUnknownUnit(figure)) {
                  tables.put(figure, table.body().index());
                }
              });
    }
    return new RelationEvaluator(PrintedValues.of(disclosure), tables);
  }

  /** The number of decimals to which a figure was rounded. */
  int lastPlace(Figure figure) {
    return printed.lastPlace(figure);
  }

  /** All values that print as a figure, in a unit. */
  RoundingInterval interval(Figure figure, Unit unit) {
    return printed.interval(figure, unit);
  }

  /** Whether a figure stands in a sentence, where trailing zeros may be left out. */
  boolean isOfText(Figure figure) {
    return printed.isOfText(figure);
  }

  /** A relation in which some figures are others, printed to the same place. */
  Relation changed(Relation relation, List<Change> changes) {
    return changes.isEmpty() ? relation : relation.withFigures(figure -> changed(figure, changes));
  }

  private Figure changed(Figure figure, List<Change> changes) {
    for (Change change : changes) {
      if (change.figure().isSameAs(figure) && figure.amount() instanceof Amount.Stated stated) {
        int scale = Math.max(lastPlace(figure), change.value().scale());
        Amount amount = new Amount.Stated(change.value().setScale(scale), stated.unit());
        return new Figure(
            amount,
            change.value().toPlainString(),
            figure.location(),
            figure.label(),
            figure.key(),
            figure.subject());
      }
    }
    return figure;
  }

  Check.Status evaluate(Relation relation) {
    if (relation instanceof Relation.Linear linear) {
      return linear(linear);
    }
    if (relation instanceof Relation.Words words) {
      return WordComparison.evaluate(words);
    }
    if (relation.figures().anyMatch(RelationEvaluator::isUnreadable)) {
      return new Check.NotAssessable(Check.Reason.UNREADABLE_FIGURE);
    }
    if (relation instanceof Relation.OneOf oneOf) {
      return oneOf(oneOf);
    }
    if (relation instanceof Relation.Ratio ratio) {
      return ratios.evaluate(ratio);
    }
    return product((Relation.Product) relation);
  }

  private static boolean isUnreadable(Figure figure) {
    return figure.amount() instanceof Amount.Unreadable;
  }

  /** How grave the failure of a relation is, which for a percentage depends on by how much. */
  Severity severity(Relation relation, Severity own) {
    return relation instanceof Relation.Ratio ratio ? ratios.severity(ratio, own) : own;
  }

  /** The percentages that unrounded figures could give; the whole must not be zero. */
  RoundingInterval quotients(Relation.Ratio relation, Unit unit) {
    return ratios.quotients(relation, unit);
  }

  private Check.Status product(Relation.Product relation) {
    Optional<Amount.Stated> actual = relation.actual().amount().stated();
    Optional<Amount.Stated> price = relation.price().amount().stated();
    Optional<Amount.Stated> quantity = relation.quantity().amount().stated();
    if (actual.isEmpty() || price.isEmpty() || quantity.isEmpty()) {
      return new Check.NotApplicable(Check.Reason.ALL_BLANK);
    }
    Unit unit = actual.get().unit();
    if (!fits(relation.price(), unit)) {
      return new Check.NotAssessable(Check.Reason.DIFFERENT_UNITS);
    }
    BigDecimal pieces = quantity.get().value();
    RoundingInterval total = printed.interval(relation.actual(), unit);
    RoundingInterval asPrinted = printed.interval(relation.price(), unit).times(pieces);
    RoundingInterval inYuan =
        RoundingInterval.ofPrinted(price.get().value(), price.get().value().scale())
            .times(Unit.YUAN.convert(pieces, unit));
    BigDecimal expected = price.get().unit().convert(price.get().value(), unit).multiply(pieces);
    BigDecimal difference = actual.get().value().subtract(expected);
    if (difference.signum() == 0) {
      return HOLDS;
    }
    return total.meets(asPrinted) || total.meets(inYuan)
        ? new Check.HoldsWithinRounding(difference)
        : new Check.Fails(actual.get(), new Amount.Stated(expected, unit), difference.abs());
  }

  private Check.Status linear(Relation.Linear relation) {
    Unit unit = statedUnit(relation.actual(), null);
    boolean unreadable = isUnreadable(relation.actual());
    for (Term term : relation.expected()) {
      unit = statedUnit(term.figure(), unit);
      unreadable |= isUnreadable(term.figure());
    }
    if (unreadable) {
      return new Check.NotAssessable(Check.Reason.UNREADABLE_FIGURE);
    }
    if (unit == null && relation.constant().isPresent()) {
      unit = relation.constant().get().unit();
    }
    if (unit == null) {
      return ALL_BLANK;
    }
    return linear(relation, unit);
  }

  private Check.Status linear(Relation.Linear relation, Unit unit) {
    boolean comparable =
        fits(relation.actual(), unit)
            && (relation.constant().isEmpty()
                || relation.constant().get().unit().dimension() == unit.dimension());
    for (Term term : relation.expected()) {
      comparable &= fits(term.figure(), unit);
    }
    if (unit == Unit.UNKNOWN || !comparable) {
      boolean isUnknown = relation.figures().anyMatch(RelationEvaluator::isOfUnknownUnit);
      if (isUnknown && !(comparable && isWithinOneTable(relation))) {
        return new Check.NotAssessable(Check.Reason.UNKNOWN_UNIT);
      }
    }
    if (!comparable) {
      return new Check.NotAssessable(Check.Reason.DIFFERENT_UNITS);
    }
    BigDecimal actual = value(relation.actual(), unit);
    BigDecimal expected = expected(relation, unit);
    BigDecimal difference = actual.multiply(relation.divisor()).subtract(expected);
    boolean exact =
        switch (relation.comparator()) {
          case EQUAL -> difference.signum() == 0;
          case AT_MOST -> difference.signum() <= 0;
          case AT_LEAST -> difference.signum() >= 0;
        };
    if (exact) {
      return HOLDS;
    }
    if (rest(relation, unit).contains(BigDecimal.ZERO)) {
      return new Check.HoldsWithinRounding(quotient(difference, relation, actual));
    }
    return new Check.Fails(
        new Amount.Stated(actual, unit),
        new Amount.Stated(quotient(expected, relation, actual), unit),
        quotient(difference, relation, actual).abs());
  }

  /** What a reader is told of a quotient that may have no end; only the comparison is exact. */
  static BigDecimal quotient(BigDecimal dividend, Relation.Linear relation, BigDecimal actual) {
    if (relation.divisor().compareTo(BigDecimal.ONE) == 0) {
      return dividend;
    }
    int scale = Math.max(dividend.scale(), actual.scale()) + QUOTIENT_PLACES;
    BigDecimal quotient = dividend.divide(relation.divisor(), scale, RoundingMode.HALF_UP);
    int printed = Math.max(0, actual.scale());
    BigDecimal plain = quotient.stripTrailingZeros();
    return plain.scale() < printed ? plain.setScale(printed) : plain;
  }

  private static boolean isOfUnknownUnit(Figure figure) {
    return figure.amount() instanceof Amount.Stated stated && stated.unit() == Unit.UNKNOWN;
  }

  /** Whether all stated figures stand in one table: two may have different units. */
  private boolean isWithinOneTable(Relation.Linear relation) {
    return relation
            .figures()
            .filter(Figure::isStated)
            .map(figure -> tables.getOrDefault(figure, -1))
            .distinct()
            .count()
        <= 1;
  }

  /** All that the actual side may have over the expected one. */
  private RoundingInterval rest(Relation.Linear relation, Unit unit) {
    RoundingInterval expected = printed.interval(relation.expected(), unit);
    if (relation.constant().isPresent()) {
      expected = expected.plus(RoundingInterval.exactly(constant(relation, unit)));
    }
    return printed
        .interval(relation.actual(), unit)
        .times(relation.divisor())
        .plus(expected.times(BigDecimal.ONE.negate()));
  }

  /** The largest difference of the sides that rounding can explain. */
  BigDecimal tolerance(Relation.Linear relation, Unit unit) {
    RoundingInterval rest = rest(relation, unit);
    return rest.high().subtract(rest.low()).multiply(HALF);
  }

  private Check.Status oneOf(Relation.OneOf relation) {
    List<Check.Status> statuses =
        relation.candidates().stream()
            .map(candidate -> linear(Relation.equal(relation.actual(), candidate)))
            .toList();
    return statuses.stream()
        .filter(Check.Holds.class::isInstance)
        .findFirst()
        .or(() -> statuses.stream().filter(Check.Status::holds).findFirst())
        .orElse(statuses.get(0));
  }

  /** The first unit there is. */
  private static @Nullable Unit statedUnit(Figure figure, @Nullable Unit known) {
    return known == null && figure.amount() instanceof Amount.Stated stated ? stated.unit() : known;
  }

  static boolean fits(Figure figure, Unit unit) {
    return !(figure.amount() instanceof Amount.Stated stated)
        || stated.unit().dimension() == unit.dimension();
  }

  static BigDecimal value(Figure figure, Unit unit) {
    return figure.amount() instanceof Amount.Stated stated
        ? stated.unit().convert(stated.value(), unit)
        : BigDecimal.ZERO;
  }

  /** The sum of the terms and the constant, not yet divided. */
  static BigDecimal expected(Relation.Linear relation, Unit unit) {
    BigDecimal sum = sum(relation.expected(), unit);
    return relation.constant().isPresent() ? sum.add(constant(relation, unit)) : sum;
  }

  private static BigDecimal constant(Relation.Linear relation, Unit unit) {
    Amount.Stated constant = relation.constant().orElseThrow();
    return constant.unit().convert(constant.value(), unit);
  }

  static BigDecimal sum(List<Term> terms, Unit unit) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.figure().isStated()) {
        BigDecimal value = value(term.figure(), unit);
        boolean isOnce = term.coefficient().compareTo(BigDecimal.ONE) == 0;
        sum = sum.add(isOnce ? value : value.multiply(term.coefficient()));
      }
    }
    return sum;
  }
}

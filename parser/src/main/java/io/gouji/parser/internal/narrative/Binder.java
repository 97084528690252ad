package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Outcome.found;
import static io.gouji.parser.internal.narrative.Outcome.refused;

import io.gouji.model.Direction;
import io.gouji.model.Fund;
import io.gouji.model.Lexicon;
import io.gouji.model.Measure;
import io.gouji.model.UnboundNumber.Reason;
import io.gouji.model.Unit;
import io.gouji.parser.internal.narrative.Phrase.Change;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides what a number is a number of, or why this is not certain. It changes nothing: the scope
 * and the totals are what came before the number.
 */
final class Binder {
  private final Section section;
  private final Scope scope;
  private final Totals totals;
  private final Topics topics;
  private final Counts counts;
  private final Shares shares;
  private final Subjects subjects;

  Binder(Section section, Scope scope, Totals totals, Topics topics, Lexicon lexicon) {
    this.section = section;
    this.scope = scope;
    this.totals = totals;
    this.topics = topics;
    this.counts = new Counts(lexicon);
    this.shares = new Shares(scope, totals);
    this.subjects = new Subjects(section, scope, totals, topics, lexicon);
  }

  /** What a number is a number of, by the words before it. */
  Outcome<Binding> bind(Phrase phrase, Quantity quantity) {
    if (quantity.use() != Quantity.Use.EXACT) {
      return refused(Reason.INEXACT);
    }
    if (phrase.hasZero()) {
      return refused(Reason.AMBIGUOUS);
    }
    Unit unit = quantity.unit().orElseThrow();
    boolean counts = unit != Unit.PERCENT && !unit.isMoney();
    return (counts ? subjects.of(phrase) : subjects.single(phrase))
        .then(
            noun ->
                unit == Unit.PERCENT
                    ? ratio(phrase, noun, quantity.value())
                    : number(phrase, noun, quantity));
  }

  /** The value of the other year that a number within a comparison states: 比上年 96.36万元 减少. */
  Outcome<Binding> bindCompared(Phrase phrase, Quantity quantity) {
    Optional<Base> base = scope.base();
    if (quantity.use() != Quantity.Use.EXACT) {
      return refused(Reason.INEXACT);
    }
    if (!quantity.isMoney() || base.isEmpty()) {
      return refused(base.isEmpty() ? Reason.NO_YEAR : Reason.AMBIGUOUS);
    }
    Base other = base.orElseThrow();
    return budgeted(phrase)
        .then(
            noun ->
                found(
                    Binding.value(
                        noun,
                        other.measure().orElse(scope.ownMeasure()),
                        other.year(),
                        OptionalInt.empty())));
  }

  /** The amount of that of which another is a share: 占支出预算 100万元 的10%. */
  Outcome<Binding> bindDenominator(Phrase phrase, Quantity quantity) {
    if (quantity.use() != Quantity.Use.EXACT || !phrase.understood()) {
      return refused(quantity.use() != Quantity.Use.EXACT ? Reason.INEXACT : Reason.NO_ITEM);
    }
    OptionalInt year = scope.yearOf(phrase);
    Optional<Noun> noun = phrase.denominator().filter(named -> topics.of(named).isPresent());
    if (noun.isEmpty() || scope.isExplaining()) {
      return refused(Reason.NO_ITEM);
    }
    return year.isEmpty()
        ? refused(Reason.NO_YEAR)
        : found(
            Binding.value(
                noun.orElseThrow(), scope.ownMeasure(), year.getAsInt(), OptionalInt.empty()));
  }

  /** The change that words such as 与上年持平 state. */
  Outcome<Binding> bindUnchanged(Phrase phrase) {
    return budgeted(phrase).then(noun -> change(phrase, noun, Measure.CHANGE, BigDecimal.ONE));
  }

  /** The value that words such as 无公务用车购置费 state. */
  Outcome<Binding> bindZero(Phrase phrase) {
    if (phrase.direction().isPresent()
        || phrase.comparison().isPresent()
        || phrase.share()
        || phrase.completion()
        || scope.isExplaining()
        || (phrase.noun().isEmpty() && phrase.basis().isEmpty())) {
      return refused(Reason.AMBIGUOUS);
    }
    return budgeted(phrase)
        .then(
            noun ->
                noun.bare() || (phrase.noun().isEmpty() && Subjects.isGeneral(noun.item()))
                    ? refused(Reason.NO_ITEM)
                    : value(phrase, noun, Unit.TEN_THOUSAND_YUAN));
  }

  private Outcome<Noun> budgeted(Phrase phrase) {
    return subjects
        .single(phrase)
        .then(noun -> Items.isCounted(noun.entry()) ? refused(Reason.AMBIGUOUS) : found(noun));
  }

  private Outcome<Binding> ratio(Phrase phrase, Noun noun, BigDecimal value) {
    if (phrase.share()) {
      return phrase.direction().isPresent() ? refused(Reason.AMBIGUOUS) : shares.bind(phrase, noun);
    }
    if (!phrase.completion()) {
      return change(phrase, noun, Measure.RATE_OF_CHANGE, value);
    }
    OptionalInt year = yearCompleted(phrase, noun);
    if (year.isEmpty()) {
      return refused(Reason.NO_YEAR);
    }
    Optional<Basis> budget = phrase.completed();
    if (budget.filter(basis -> !basis.isBudget()).isPresent() || phrase.direction().isPresent()) {
      return refused(Reason.AMBIGUOUS);
    }
    return found(
        Binding.completion(
            noun,
            year.getAsInt(),
            budget
                .filter(basis -> basis != Basis.BUDGET)
                .map(basis -> new Base(year.getAsInt(), Optional.of(basis.measure())))));
  }

  /** A completion rate is of the year whose figure has just been stated: 2021年为 6.1万元，完成预算的76%. */
  private OptionalInt yearCompleted(Phrase phrase, Noun noun) {
    Optional<Totals.Value> last =
        totals.last().filter(value -> phrase.period().isEmpty() && value.noun().isSameAs(noun));
    return last.isPresent() ? OptionalInt.of(last.orElseThrow().year()) : scope.yearOf(phrase);
  }

  private Outcome<Binding> number(Phrase phrase, Noun named, Quantity quantity) {
    Unit unit = quantity.unit().orElseThrow();
    Noun noun = counts.counted(named, quantity);
    if (!Counts.accepts(noun.entry(), quantity)
        || topics.of(noun).isEmpty()
        || isOfThingsPurchased(noun)) {
      return refused(unit.isMoney() ? Reason.NO_ITEM : Reason.COUNT);
    }
    if (phrase.share() || phrase.completion()) {
      return refused(Reason.AMBIGUOUS);
    }
    if (phrase.direction().isPresent()) {
      return unit.isMoney()
          ? change(phrase, noun, Measure.CHANGE, quantity.value())
          : refused(Reason.AMBIGUOUS);
    }
    return phrase.endsInComparison() ? refused(Reason.AMBIGUOUS) : value(phrase, noun, unit);
  }

  /** 机动车20辆，其中公务用车15辆: of two that bear one name the second is not the first. */
  private boolean isPartOfItself(Noun noun) {
    return totals.enumerated().filter(total -> total.noun().isSameAs(noun)).isPresent();
  }

  private boolean isChangeOfItself(Noun noun) {
    return totals.enumeratedChange().filter(change -> change.noun().isSameAs(noun)).isPresent();
  }

  /** 购置车辆2辆，其中执法执勤用车1辆 says what is bought, not what there is. */
  private boolean isOfThingsPurchased(Noun noun) {
    return Items.isAsset(noun.entry())
        && totals
            .enumerated()
            .filter(total -> Items.isCounted(total.noun().entry()))
            .filter(total -> !Items.isAsset(total.noun().entry()))
            .isPresent();
  }

  private Outcome<Binding> value(Phrase phrase, Noun noun, Unit unit) {
    if (Items.isCounted(noun.entry())) {
      return isPartOfItself(noun) ? refused(Reason.AMBIGUOUS) : found(counted(phrase, noun, unit));
    }
    Measure measure = subjects.measure(phrase, noun);
    OptionalInt year = scope.yearOf(phrase);
    if (year.isEmpty() && totals.stated().has(noun, scope.fiscalYear(), measure)) {
      year = scope.yearBefore();
    }
    if (year.isEmpty()) {
      return refused(Reason.NO_YEAR);
    }
    boolean isSaidAgain =
        phrase.noun().isEmpty()
            && phrase.side().isEmpty()
            && totals.stated().has(noun, year.getAsInt(), measure);
    return isSaidAgain
        ? refused(Reason.AMBIGUOUS)
        : found(part(noun, measure, year.getAsInt(), unit));
  }

  private Binding counted(Phrase phrase, Noun noun, Unit unit) {
    OptionalInt said = scope.yearSaid(phrase);
    return unit.isMoney()
        ? part(noun, Measure.STOCK, said.orElse(0), unit)
        : part(noun, Measure.COUNT, said.orElse(scope.fiscalYear()), unit);
  }

  private Binding part(Noun noun, Measure measure, int year, Unit unit) {
    Optional<Totals.Value> whole = totals.wholeOf(noun, year, measure, unit);
    Optional<Fund> fund =
        noun.fund().or(() -> whole.flatMap(value -> value.noun().fund())).or(totals::fund);
    OptionalInt index =
        whole.map(value -> OptionalInt.of(value.index())).orElse(OptionalInt.empty());
    return Binding.value(noun.withFund(fund), measure, year, index);
  }

  /**
   * A change with a direction and a sign (下降-81.75%) does not say for certain which way it goes.
   */
  private Outcome<Binding> change(Phrase phrase, Noun noun, Measure measure, BigDecimal value) {
    Optional<Direction> direction =
        phrase.direction().map(Change::way).flatMap(way -> direction(way, value));
    if (direction.isEmpty() || value.signum() < 0) {
      return refused(Reason.AMBIGUOUS);
    }
    Optional<Base> base = base(phrase, noun);
    if (base.isEmpty()) {
      return refused(Reason.NO_YEAR);
    }
    OptionalInt year = scope.yearOfChange(phrase, base.orElseThrow());
    if (year.isEmpty()) {
      return refused(Reason.NO_YEAR);
    }
    boolean named = measure == Measure.CHANGE && phrase.noun().isPresent();
    if (named && isChangeOfItself(noun)) {
      return refused(Reason.AMBIGUOUS);
    }
    OptionalInt whole = named ? wholeOfChange(noun, year.getAsInt()) : OptionalInt.empty();
    return found(
        Binding.change(
            noun, measure, year.getAsInt(), direction.orElseThrow(), base.orElseThrow(), whole));
  }

  private OptionalInt wholeOfChange(Noun noun, int year) {
    return totals
        .enumeratedChange()
        .filter(change -> change.year() == year && !change.noun().isSameAs(noun))
        .filter(change -> canBePart(change.noun(), noun))
        .map(change -> OptionalInt.of(change.index()))
        .orElse(OptionalInt.empty());
  }

  /** 本年支出 after 本年收入增加…，其中… is no part of it. */
  private static boolean canBePart(Noun whole, Noun part) {
    return Items.isRevenue(whole.entry()) == Items.isRevenue(part.entry())
        && Items.canContain(whole.entry(), part.entry());
  }

  private static Optional<Direction> direction(Change.Way way, BigDecimal value) {
    return switch (way) {
      case INCREASE -> Optional.of(Direction.INCREASE);
      case DECREASE -> Optional.of(Direction.DECREASE);
      case UNCHANGED -> Optional.of(Direction.UNCHANGED);
      case NEARLY_UNCHANGED -> Optional.empty();
      case OPEN -> value.signum() == 0 ? Optional.of(Direction.UNCHANGED) : Optional.empty();
    };
  }

  /** With what a change compares: by words, by two years stated side by side, by the heading. */
  private Optional<Base> base(Phrase phrase, Noun noun) {
    Optional<Base> said = scope.base();
    if (said.isPresent() || phrase.comparison().isPresent() || scope.fiscalYear() == 0) {
      return said;
    }
    OptionalInt beside = totals.stated().otherYear(noun, scope.fiscalYear());
    if (beside.isPresent()) {
      return Optional.of(Base.of(beside.getAsInt()));
    }
    if (scope.hasCompared()) {
      return Optional.empty();
    }
    return section.comparesYears()
        ? Optional.of(Base.of(scope.fiscalYear() - 1))
        : scope.baseBefore();
  }
}

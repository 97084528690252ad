package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Outcome.found;
import static io.gouji.parser.internal.narrative.Outcome.refused;

import io.gouji.model.Direction;
import io.gouji.model.Fund;
import io.gouji.model.Item;
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

  Binder(Section section, Scope scope, Totals totals, Topics topics) {
    this.section = section;
    this.scope = scope;
    this.totals = totals;
    this.topics = topics;
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
    return noun(phrase)
        .then(
            noun ->
                unit == Unit.PERCENT
                    ? ratio(phrase, noun, quantity.value())
                    : number(phrase, noun, unit, quantity.value()));
  }

  /** The value of the other year that a number within a comparison states: 比上年 96.36万元 减少. */
  Outcome<Binding> bindCompared(Phrase phrase, Quantity quantity) {
    OptionalInt year = scope.comparedWith();
    if (quantity.use() != Quantity.Use.EXACT) {
      return refused(Reason.INEXACT);
    }
    if (!quantity.isMoney() || year.isEmpty()) {
      return refused(year.isEmpty() ? Reason.NO_YEAR : Reason.AMBIGUOUS);
    }
    return budgeted(phrase)
        .then(
            noun ->
                found(
                    Binding.value(noun, scope.ownMeasure(), year.getAsInt(), OptionalInt.empty())));
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
        || phrase.noun().isEmpty()) {
      return refused(Reason.AMBIGUOUS);
    }
    return budgeted(phrase)
        .then(
            noun ->
                noun.bare()
                    ? refused(Reason.NO_ITEM)
                    : value(phrase, noun, Unit.TEN_THOUSAND_YUAN));
  }

  private Outcome<Noun> budgeted(Phrase phrase) {
    return noun(phrase)
        .then(noun -> Items.isCounted(noun.entry()) ? refused(Reason.AMBIGUOUS) : found(noun));
  }

  private Outcome<Noun> noun(Phrase phrase) {
    if (phrase.flags().reason()) {
      return refused(Reason.EXPLANATION);
    }
    if (!phrase.understood() || section.isExcluded()) {
      return refused(scope.isExplaining() ? Reason.EXPLANATION : Reason.NO_ITEM);
    }
    if (phrase.noun().isEmpty()) {
      return scope.isExplaining()
          ? refused(Reason.EXPLANATION)
          : withTopic(scope.subject().map(noun -> noun.implied(phrase.basis())));
    }
    if (phrase.flags().foreign() && totals.isEnumerating()) {
      return refused(Reason.NO_ITEM);
    }
    Noun named = scope.withKnownFund(phrase.noun().orElseThrow());
    return withTopic(named.bare() ? bare(named, phrase) : Optional.of(named));
  }

  private Outcome<Noun> withTopic(Optional<Noun> noun) {
    return noun.filter(known -> topics.of(known).isPresent())
        .map(Outcome::found)
        .orElseGet(() -> refused(Reason.NO_ITEM));
  }

  /** 收入 or 支出 alone is the department's only where nothing else has been spoken of. */
  private Optional<Noun> bare(Noun named, Phrase phrase) {
    if (scope.hasAspect()) {
      return scope.subject();
    }
    boolean general =
        scope
            .subject()
            .map(Noun::item)
            .map(item -> item.equals(Item.REVENUE) || item.equals(Item.EXPENDITURE))
            .orElse(true);
    return Optional.of(named)
        .filter(
            noun ->
                general
                    && !phrase.flags().foreign()
                    && !totals.isEnumerating()
                    && section.kind() != Section.Kind.TOPIC);
  }

  private Outcome<Binding> ratio(Phrase phrase, Noun noun, BigDecimal value) {
    if (phrase.share()) {
      return phrase.direction().isPresent() || phrase.noun().isPresent()
          ? refused(Reason.AMBIGUOUS)
          : share(phrase, noun);
    }
    if (!phrase.completion()) {
      return change(phrase, noun, Measure.RATE_OF_CHANGE, value);
    }
    OptionalInt year = scope.yearOf(phrase);
    if (year.isEmpty()) {
      return refused(Reason.NO_YEAR);
    }
    return phrase.basis().equals(Optional.of(Basis.BUDGET))
        ? found(Binding.value(noun, Measure.COMPLETION, year.getAsInt(), OptionalInt.empty()))
        : refused(Reason.AMBIGUOUS);
  }

  private Outcome<Binding> share(Phrase phrase, Noun noun) {
    Optional<Totals.Value> part = totals.latest(noun);
    if (part.isEmpty()) {
      return refused(Reason.NO_WHOLE);
    }
    Totals.Value value = part.orElseThrow();
    if (phrase.denominator().isEmpty()) {
      return found(Binding.value(noun, Measure.SHARE, value.year(), value.whole()));
    }
    return phrase
        .denominator()
        .flatMap(totals::latest)
        .filter(total -> total.year() == value.year() && total.measure() == value.measure())
        .map(total -> OptionalInt.of(total.index()))
        .map(whole -> found(Binding.value(noun, Measure.SHARE, value.year(), whole)))
        .orElseGet(() -> refused(Reason.NO_WHOLE));
  }

  private Outcome<Binding> number(Phrase phrase, Noun noun, Unit unit, BigDecimal value) {
    if (!Items.accepts(noun.entry(), unit)) {
      return refused(unit.isMoney() ? Reason.NO_ITEM : Reason.COUNT);
    }
    if (phrase.share() || phrase.completion()) {
      return refused(Reason.AMBIGUOUS);
    }
    if (phrase.direction().isPresent()) {
      return unit.isMoney() && !Items.isAsset(noun.entry())
          ? change(phrase, noun, Measure.CHANGE, value)
          : refused(Reason.AMBIGUOUS);
    }
    return phrase.endsInComparison() ? refused(Reason.AMBIGUOUS) : value(phrase, noun, unit);
  }

  private Outcome<Binding> value(Phrase phrase, Noun noun, Unit unit) {
    if (Items.isCounted(noun.entry())) {
      return found(counted(phrase, noun, unit));
    }
    if (phrase.basis().equals(Optional.of(Basis.OTHER))) {
      return refused(Reason.AMBIGUOUS);
    }
    Measure measure = phrase.basis().flatMap(Basis::measure).orElseGet(() -> measureByName(noun));
    OptionalInt year = scope.yearOf(phrase);
    return year.isEmpty() ? refused(Reason.NO_YEAR) : found(part(noun, measure, year.getAsInt()));
  }

  /** In final accounts, 预算收入 is still the budget. */
  private Measure measureByName(Noun noun) {
    boolean budget =
        noun.fund().isEmpty() && noun.words().contains("预算") && !noun.words().contains("决算");
    return budget ? Measure.BUDGET : scope.ownMeasure();
  }

  private Binding counted(Phrase phrase, Noun noun, Unit unit) {
    OptionalInt said = scope.yearSaid(phrase);
    return unit.isMoney()
        ? part(noun, Measure.STOCK, said.orElse(0))
        : part(noun, Measure.COUNT, said.orElse(scope.fiscalYear()));
  }

  private Binding part(Noun noun, Measure measure, int year) {
    Optional<Totals.Value> whole = totals.wholeOf(noun, year, measure);
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
    OptionalInt other = comparedWith(phrase);
    if (other.isEmpty()) {
      return refused(Reason.NO_YEAR);
    }
    OptionalInt year = scope.yearOfChange(phrase, other.getAsInt());
    return year.isEmpty()
        ? refused(Reason.NO_YEAR)
        : found(
            Binding.change(
                noun, measure, year.getAsInt(), direction.orElseThrow(), other.getAsInt()));
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

  private OptionalInt comparedWith(Phrase phrase) {
    OptionalInt said = scope.comparedWith();
    boolean byHeading =
        said.isEmpty()
            && phrase.comparison().isEmpty()
            && !scope.hasCompared()
            && section.comparesYears()
            && scope.fiscalYear() != 0;
    return byHeading ? OptionalInt.of(scope.fiscalYear() - 1) : said;
  }
}

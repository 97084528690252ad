package io.gouji.parser.internal.narrative;

import io.gouji.model.Direction;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Unit;
import io.gouji.parser.internal.narrative.Phrase.Change;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides what a number is a number of, or that this is not certain. It changes nothing: the scope
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
  Optional<Binding> bind(Phrase phrase, Quantity quantity) {
    if (quantity.use() != Quantity.Use.EXACT || phrase.hasZero()) {
      return Optional.empty();
    }
    Unit unit = quantity.unit().orElseThrow();
    return noun(phrase)
        .flatMap(
            noun ->
                unit == Unit.PERCENT
                    ? ratio(phrase, noun, quantity.value())
                    : number(phrase, noun, unit, quantity.value()));
  }

  /** The value of the other year that a number within a comparison states: 比上年 96.36万元 减少. */
  Optional<Binding> bindCompared(Phrase phrase, Quantity quantity) {
    OptionalInt year = scope.comparedWith();
    if (quantity.use() != Quantity.Use.EXACT || !quantity.isMoney() || year.isEmpty()) {
      return Optional.empty();
    }
    return noun(phrase)
        .filter(noun -> !Items.isCounted(noun.entry().id()))
        .map(noun -> Binding.value(noun, scope.ownMeasure(), year.getAsInt(), OptionalInt.empty()));
  }

  /** The change that words such as 与上年持平 state. */
  Optional<Binding> bindUnchanged(Phrase phrase) {
    return noun(phrase)
        .filter(noun -> !Items.isCounted(noun.entry().id()))
        .flatMap(noun -> change(phrase, noun, Measure.CHANGE, BigDecimal.ONE));
  }

  /** The value that words such as 无公务用车购置费 state. */
  Optional<Binding> bindZero(Phrase phrase) {
    if (phrase.direction().isPresent()
        || phrase.comparison().isPresent()
        || phrase.share()
        || phrase.completion()
        || scope.isExplaining()
        || phrase.noun().isEmpty()) {
      return Optional.empty();
    }
    return noun(phrase)
        .filter(noun -> !Items.isCounted(noun.entry().id()) && !noun.bare())
        .flatMap(noun -> value(phrase, noun, Unit.TEN_THOUSAND_YUAN));
  }

  private Optional<Noun> noun(Phrase phrase) {
    if (!phrase.understood() || phrase.flags().reason() || section.isExcluded()) {
      return Optional.empty();
    }
    if (phrase.noun().isEmpty()) {
      return scope.isExplaining()
          ? Optional.empty()
          : scope.subject().filter(this::hasTopic).map(noun -> noun.implied(phrase.basis()));
    }
    Noun named = scope.withKnownFund(phrase.noun().orElseThrow());
    if (phrase.flags().foreign() && totals.isEnumerating()) {
      return Optional.empty();
    }
    if (named.bare()) {
      return bare(named, phrase).filter(this::hasTopic);
    }
    return Optional.of(named).filter(this::hasTopic);
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

  private boolean hasTopic(Noun noun) {
    return topics.of(noun).isPresent();
  }

  private Optional<Binding> ratio(Phrase phrase, Noun noun, BigDecimal value) {
    if (phrase.share()) {
      return phrase.direction().isPresent() || phrase.noun().isPresent()
          ? Optional.empty()
          : share(phrase, noun);
    }
    if (phrase.completion()) {
      return phrase.basis().filter(basis -> basis == Basis.BUDGET).isEmpty()
          ? Optional.empty()
          : year(scope.yearOf(phrase))
              .map(year -> Binding.value(noun, Measure.COMPLETION, year, OptionalInt.empty()));
    }
    return change(phrase, noun, Measure.RATE_OF_CHANGE, value);
  }

  private Optional<Binding> share(Phrase phrase, Noun noun) {
    Optional<Totals.Value> part = totals.latest(noun);
    if (phrase.denominator().isEmpty()) {
      return part.map(value -> Binding.value(noun, Measure.SHARE, value.year(), value.whole()));
    }
    Optional<Totals.Value> whole = phrase.denominator().flatMap(totals::latest);
    return part.flatMap(
        value ->
            whole
                .filter(total -> total.year() == value.year())
                .filter(total -> total.measure() == value.measure())
                .map(
                    total ->
                        Binding.value(
                            noun, Measure.SHARE, value.year(), OptionalInt.of(total.index()))));
  }

  private Optional<Binding> number(Phrase phrase, Noun noun, Unit unit, BigDecimal value) {
    if (!Items.accepts(noun.entry().id(), unit) || phrase.share() || phrase.completion()) {
      return Optional.empty();
    }
    if (phrase.direction().isPresent()) {
      return unit.isMoney() && !Items.isAsset(noun.entry().id())
          ? change(phrase, noun, Measure.CHANGE, value)
          : Optional.empty();
    }
    if (phrase.endsInComparison()) {
      return Optional.empty();
    }
    return value(phrase, noun, unit);
  }

  private Optional<Binding> value(Phrase phrase, Noun noun, Unit unit) {
    if (Items.isCounted(noun.entry().id())) {
      return counted(phrase, noun, unit);
    }
    if (phrase.basis().filter(basis -> basis == Basis.OTHER).isPresent()) {
      return Optional.empty();
    }
    Measure measure = phrase.basis().flatMap(Basis::measure).orElseGet(() -> measureByName(noun));
    return year(scope.yearOf(phrase)).map(year -> part(noun, measure, year));
  }

  /** In final accounts, 预算收入 is still the budget. */
  private Measure measureByName(Noun noun) {
    boolean budget =
        noun.fund().isEmpty() && noun.words().contains("预算") && !noun.words().contains("决算");
    return budget ? Measure.BUDGET : scope.ownMeasure();
  }

  private Optional<Binding> counted(Phrase phrase, Noun noun, Unit unit) {
    OptionalInt said = scope.yearSaid(phrase);
    return unit.isMoney()
        ? Optional.of(part(noun, Measure.STOCK, said.orElse(0)))
        : Optional.of(part(noun, Measure.COUNT, said.orElse(scope.fiscalYear())));
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
  private Optional<Binding> change(Phrase phrase, Noun noun, Measure measure, BigDecimal value) {
    Optional<Direction> direction =
        phrase.direction().map(Change::way).flatMap(way -> direction(way, value));
    OptionalInt other = comparedWith(phrase);
    if (direction.isEmpty() || other.isEmpty() || value.signum() < 0) {
      return Optional.empty();
    }
    OptionalInt year = scope.yearOfChange(phrase, other.orElseThrow());
    return year(year)
        .map(
            known ->
                Binding.change(noun, measure, known, direction.orElseThrow(), other.orElseThrow()));
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

  private static Optional<Integer> year(OptionalInt year) {
    return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
  }
}

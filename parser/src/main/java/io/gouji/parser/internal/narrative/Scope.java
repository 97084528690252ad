package io.gouji.parser.internal.narrative;

import io.gouji.model.Fund;
import io.gouji.model.Identity;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.parser.internal.narrative.Phrase.Comparison;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the sentences of a paragraph have said so far, and what later ones leave out. */
final class Scope {
  private static final Set<String> VEHICLE_EXPENSES =
      Set.of("officialVehicles", "officialVehiclePurchase", "officialVehicleOperation");

  /** The year of which a text speaks, and whether it covers what follows without a year. */
  private record Period(int year, boolean covers, boolean stale) {}

  private final int fiscalYear;
  private final Measure ownMeasure;
  private final Map<String, Fund> funds = new HashMap<>();

  private final Deque<Period> outer = new ArrayDeque<>();

  private Optional<Noun> subject = Optional.empty();
  private Optional<Item> topic = Optional.empty();
  private int period;
  private boolean periodSaid;
  private boolean periodCovers = true;
  private boolean periodStale;
  private Optional<Base> base = Optional.empty();
  private Optional<Base> baseBefore = Optional.empty();
  private Optional<Noun> denominator = Optional.empty();
  private OptionalInt yearOfCounts = OptionalInt.empty();
  private OptionalInt yearBeside = OptionalInt.empty();
  private boolean compared;
  private boolean reason;
  private boolean purpose;
  private boolean aspect;
  private boolean department;
  private boolean introduced;
  private boolean goneBack;
  private boolean explainsAmount;

  Scope(Identity identity) {
    this.fiscalYear = identity.fiscalYear().orElse(0);
    this.ownMeasure = identity.measure();
    this.period = fiscalYear;
  }

  /** Goes on where a paragraph leaves out what the one before, or the heading, has said. */
  void goOnFrom(Optional<Noun> said, OptionalInt year, Optional<Base> base) {
    subject(said);
    yearOfCounts = year;
    baseBefore = base;
  }

  /** The heading right above is of all revenue and expenditure: 支出决算 needs no other words. */
  void beginWithDepartment() {
    department = subject.isEmpty();
  }

  /** Whether nothing has been spoken of but the department, in the heading right above. */
  boolean beginsWithDepartment() {
    return department;
  }

  /** The figure with which the paragraph before compared. */
  Optional<Base> baseBefore() {
    return baseBefore;
  }

  /** The item of which the last clause spoke, if it is known. */
  Optional<Noun> subject() {
    return subject;
  }

  /** An item of which values or counts follow, and of which alone 支出 can be said: 公务接待费：支出2万元. */
  void introduce(Noun noun) {
    subject(Optional.of(noun));
    introduced = true;
  }

  /** Whether the subject has been introduced, and nothing else has been spoken of. */
  boolean isIntroduced() {
    return introduced;
  }

  /**
   * After parts of which not all are known the sentences go on with their total, but only with how
   * it has changed or been completed: other amounts may be those of its parts.
   */
  void goBackTo(Noun total) {
    subject(Optional.of(total));
    goneBack = true;
  }

  /** Whether a clause that names no item can be said of the last one. */
  boolean goesOn(Phrase phrase) {
    return !goneBack
        || phrase.comparison().isPresent()
        || phrase.direction().isPresent()
        || phrase.completion();
  }

  void subject(Optional<Noun> noun) {
    subject = noun;
    department = false;
    introduced = false;
    goneBack = false;
    noun.ifPresent(known -> known.fund().ifPresent(fund -> funds.put(known.entry().id(), fund)));
  }

  /** A noun with the funds to which the same item was confined before. */
  Noun withKnownFund(Noun noun) {
    return noun.fund().isPresent()
        ? noun
        : noun.withFund(Optional.ofNullable(funds.get(noun.entry().id())));
  }

  /** Whether what is spoken of are the expenses of official vehicles. */
  boolean speaksOfVehicles() {
    return subject.filter(noun -> VEHICLE_EXPENSES.contains(noun.entry().id())).isPresent();
  }

  /** The topic to which the passage has turned. */
  Optional<Item> topic() {
    return topic;
  }

  /** The passage turns to the topic of an item, if it has one of its own. */
  void turnTo(Noun noun) {
    Items.topic(noun.entry().id())
        .filter(item -> !noun.bare())
        .ifPresent(item -> topic = Optional.of(item));
  }

  int fiscalYear() {
    return fiscalYear;
  }

  Measure ownMeasure() {
    return ownMeasure;
  }

  /** The year of a value; empty if the sentence leaves it open. */
  OptionalInt yearOf(Phrase phrase) {
    if (phrase.period().isPresent()) {
      return OptionalInt.of(phrase.period().orElseThrow().from(fiscalYear));
    }
    return periodStale || !periodCovers ? OptionalInt.empty() : OptionalInt.of(period);
  }

  /** The year of which the sentence said that it speaks. */
  OptionalInt yearSaid(Phrase phrase) {
    OptionalInt said =
        phrase.period().isPresent() || periodSaid ? yearOf(phrase) : OptionalInt.empty();
    return said.isPresent() ? said : yearOfCounts;
  }

  /** The year in which things were last counted, for paragraphs that follow. */
  OptionalInt yearOfCounts() {
    return yearOfCounts;
  }

  /** Takes note of the year in which things were counted. */
  void countedIn(int year) {
    yearOfCounts = year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /** A clause says of which year the sentence speaks. */
  void speakOf(YearReference year) {
    setPeriod(year.from(fiscalYear), true);
  }

  /** A value states its year: 其中 may carry it on, other values may not. */
  void valueOf(Phrase phrase, Noun noun) {
    boolean ofDepartment = phrase.side().isPresent() && Subjects.isGeneral(noun.item());
    phrase
        .period()
        .map(year -> year.from(fiscalYear))
        .ifPresent(
            year -> {
              if (phrase.noun().isPresent() || ofDepartment) {
                setPeriod(year, year == fiscalYear);
              } else if (year == fiscalYear) {
                setPeriod(year, true);
              } else {
                yearBeside(year);
              }
            });
  }

  /** The parts of a value follow in parentheses, of its year. */
  void openParentheses(int year) {
    outer.push(new Period(period, periodCovers, periodStale));
    setPeriod(year, true);
  }

  /** Parentheses open behind words that are no value. */
  void openParentheses() {
    outer.push(new Period(period, periodCovers, periodStale));
  }

  void closeParentheses() {
    Period before = outer.pop();
    period = before.year();
    periodCovers = before.covers();
    periodStale = before.stale();
  }

  /** The year of the last value that named its own, though it may not cover what follows. */
  OptionalInt yearBefore() {
    return periodStale ? OptionalInt.empty() : OptionalInt.of(period);
  }

  private void setPeriod(int year, boolean covers) {
    period = year;
    periodSaid = true;
    periodStale = false;
    periodCovers = covers;
    yearBeside(year);
  }

  private void yearBeside(int year) {
    if (year < fiscalYear) {
      yearBeside = OptionalInt.of(year);
    }
  }

  /** The parts of the last total follow, of the same year. */
  void enumerateParts() {
    periodStale = false;
    periodCovers = true;
  }

  /** Another item of a list follows, of the year that the first one named: 上年会议费3万元、培训费2万元. */
  void goOnListing() {
    periodCovers = true;
  }

  void endSentence() {
    outer.clear();
    periodStale |= period != fiscalYear;
    denominator = Optional.empty();
    endItem();
  }

  void endItem() {
    reason = false;
    explainsAmount = false;
    aspect = false;
  }

  /** Whether there has been a comparison, even one that leaves nothing to go by. */
  boolean hasCompared() {
    return compared;
  }

  /**
   * Takes note of a comparison. One with another kind of figure of no year is with this year's in
   * final accounts (比年初预算), and leaves nothing to go by in a budget.
   */
  void compare(Comparison comparison, Phrase phrase) {
    compared = true;
    Optional<Measure> measure = comparison.basis().map(Basis::measure);
    if (comparison.year().isPresent()) {
      int from = phrase.period().isEmpty() && periodStale ? fiscalYear : yearBase(phrase);
      int year = comparison.year().orElseThrow().from(from);
      base = year != 0 ? Optional.of(new Base(year, measure)) : Optional.empty();
    } else if (measure.isPresent()) {
      boolean own = ownMeasure == Measure.FINAL && !measure.equals(Optional.of(Measure.FINAL));
      base = own ? Optional.of(new Base(fiscalYear, measure)) : Optional.empty();
    } else if (base.isEmpty() && yearBeside.isPresent()) {
      base = Optional.of(Base.of(yearBeside.getAsInt()));
    }
  }

  private int yearBase(Phrase phrase) {
    return phrase.period().map(year -> year.from(fiscalYear)).orElse(period);
  }

  /** The figure with which changes compare, if one has been said. */
  Optional<Base> base() {
    return base;
  }

  /** The year of which a change is that compares with another figure. */
  OptionalInt yearOfChange(Phrase phrase, Base other) {
    int year = periodStale && phrase.period().isEmpty() ? fiscalYear : yearBase(phrase);
    if (year <= other.year()) {
      year = fiscalYear;
    }
    boolean later = year > other.year() || (year == other.year() && other.measure().isPresent());
    return later ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** Of what the shares of the sentence are. */
  Optional<Noun> denominator() {
    return denominator;
  }

  /** Takes note of what shares are of. */
  void denominator(Noun noun) {
    denominator = Optional.of(noun);
  }

  /** Whether the sentence is explaining. */
  boolean isExplaining() {
    return reason;
  }

  /** Whether the sentence has only said for what the money is, and has given no reason. */
  boolean isTellingPurpose() {
    return reason && purpose;
  }

  void explaining(boolean explains, boolean purposeOnly) {
    purpose = purposeOnly && (purpose || !reason);
    reason = explains;
    explainsAmount &= explains;
  }

  /** An amount has been said in the explanation. */
  void explainAmount() {
    explainsAmount = true;
  }

  /** Whether words such as 其中 divide an amount that has been said in the explanation. */
  boolean explainsPartsOf(Phrase phrase) {
    return reason && explainsAmount && phrase.flags().parts();
  }

  /** Whether the clause before named what this one speaks of (方面). */
  boolean hasAspect() {
    return aspect;
  }

  void aspect() {
    aspect = true;
  }
}

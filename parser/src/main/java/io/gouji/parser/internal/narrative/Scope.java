package io.gouji.parser.internal.narrative;

import io.gouji.model.Fund;
import io.gouji.model.Identity;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.parser.internal.narrative.Phrase.Comparison;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the sentences of a paragraph have said so far, and what later ones leave out. */
final class Scope {
  private final int fiscalYear;
  private final Measure ownMeasure;
  private final Map<String, Fund> funds = new HashMap<>();

  private Optional<Noun> subject = Optional.empty();
  private Optional<Item> topic = Optional.empty();
  private int period;
  private boolean periodSaid;
  private boolean periodCovers = true;
  private boolean periodStale;
  private OptionalInt comparedWith = OptionalInt.empty();
  private OptionalInt yearBeside = OptionalInt.empty();
  private boolean compared;
  private boolean reason;
  private boolean aspect;

  Scope(Identity identity) {
    this.fiscalYear = identity.fiscalYear().orElse(0);
    this.ownMeasure = identity.measure();
    this.period = fiscalYear;
  }

  /** The item of which the last clause spoke, if it is known. */
  Optional<Noun> subject() {
    return subject;
  }

  void subject(Optional<Noun> noun) {
    subject = noun;
    noun.ifPresent(known -> known.fund().ifPresent(fund -> funds.put(known.entry().id(), fund)));
  }

  /** A noun with the funds to which the same item was confined before. */
  Noun withKnownFund(Noun noun) {
    return noun.fund().isPresent()
        ? noun
        : noun.withFund(Optional.ofNullable(funds.get(noun.entry().id())));
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
    return phrase.period().isPresent() || periodSaid ? yearOf(phrase) : OptionalInt.empty();
  }

  /** A clause says of which year the sentence speaks. */
  void speakOf(YearReference year) {
    setPeriod(year.from(fiscalYear), true);
  }

  /** A value states its year: 其中 may carry it on, other values may not. */
  void valueOf(Phrase phrase) {
    phrase
        .period()
        .map(year -> year.from(fiscalYear))
        .ifPresent(
            year -> {
              if (phrase.noun().isPresent()) {
                setPeriod(year, year == fiscalYear);
              } else {
                yearBeside(year);
              }
            });
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

  void endSentence() {
    periodStale |= period != fiscalYear;
    endItem();
  }

  void endItem() {
    reason = false;
    aspect = false;
  }

  /** Whether there has been a comparison, even one that leaves nothing to go by. */
  boolean hasCompared() {
    return compared;
  }

  /** Takes note of a comparison; one with another kind of figure leaves nothing to go by. */
  void compare(Comparison comparison, Phrase phrase) {
    compared = true;
    boolean sameKind =
        comparison
            .basis()
            .flatMap(Basis::measure)
            .map(ownMeasure::equals)
            .orElse(comparison.basis().isEmpty());
    if (comparison.year().isPresent()) {
      int base = phrase.period().isEmpty() && periodStale ? fiscalYear : yearBase(phrase);
      int year = comparison.year().orElseThrow().from(base);
      comparedWith = sameKind && year != 0 ? OptionalInt.of(year) : OptionalInt.empty();
    } else if (comparison.basis().isPresent()) {
      comparedWith = OptionalInt.empty();
    } else if (comparedWith.isEmpty()) {
      comparedWith = yearBeside;
    }
  }

  private int yearBase(Phrase phrase) {
    return phrase.period().map(year -> year.from(fiscalYear)).orElse(period);
  }

  /** The year with which changes compare, if one has been said. */
  OptionalInt comparedWith() {
    return comparedWith;
  }

  /** The year of which a change is that compares with another. */
  OptionalInt yearOfChange(Phrase phrase, int other) {
    int year = periodStale && phrase.period().isEmpty() ? fiscalYear : yearBase(phrase);
    if (year <= other) {
      year = fiscalYear;
    }
    return year > other ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** Whether the sentence is explaining. */
  boolean isExplaining() {
    return reason;
  }

  void explaining(boolean explains) {
    reason = explains;
  }

  /** Whether the clause before named what this one speaks of (方面). */
  boolean hasAspect() {
    return aspect;
  }

  void aspect() {
    aspect = true;
  }
}

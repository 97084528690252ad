package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Outcome.found;
import static io.gouji.parser.internal.narrative.Outcome.refused;

import io.gouji.model.Fund;
import io.gouji.model.Measure;
import io.gouji.model.Subject;
import io.gouji.model.UnboundNumber.Reason;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides of what a percentage is a share, or why this is not certain. It changes nothing. */
final class Shares {
  private final Scope scope;
  private final Totals totals;

  Shares(Scope scope, Totals totals) {
    this.scope = scope;
    this.totals = totals;
  }

  /** The share that a percentage states of an item. */
  Outcome<Binding> bind(Phrase phrase, Noun noun) {
    Optional<Totals.Value> part = totals.stated().latest(noun);
    OptionalInt year =
        part.map(value -> OptionalInt.of(value.year())).orElseGet(() -> scope.yearOf(phrase));
    if (year.isEmpty()) {
      return refused(Reason.NO_YEAR);
    }
    Measure measure = part.map(Totals.Value::measure).orElse(scope.ownMeasure());
    Optional<Noun> named = phrase.denominator().or(scope::denominator);
    Optional<Totals.Value> whole =
        named.isPresent()
            ? named
                .flatMap(totals.stated()::latest)
                .filter(total -> total.year() == year.getAsInt() && total.measure() == measure)
            : unnamedWhole(noun, part).or(() -> wholeBefore(noun, year.getAsInt(), measure));
    Optional<Noun> denominator =
        whole.map(Totals.Value::noun).or(() -> named).or(totals::enumeratedItem);
    if (denominator.filter(of -> !of.isSameAs(noun)).isEmpty()) {
      return refused(Reason.NO_WHOLE);
    }
    Noun of = denominator.orElseThrow();
    return found(
        Binding.share(
            noun,
            year.getAsInt(),
            new Subject(
                of.item(), Optional.empty(), of.fund().orElse(Fund.ALL), measure, year.getAsInt()),
            whole.map(total -> OptionalInt.of(total.index())).orElse(OptionalInt.empty())));
  }

  /** That of which an amount is a part by the words, or else what the sentence speaks of. */
  private Optional<Totals.Value> unnamedWhole(Noun noun, Optional<Totals.Value> part) {
    Optional<Totals.Value> byWords =
        part.filter(value -> value.whole().isPresent())
            .flatMap(value -> totals.at(value.whole().getAsInt()));
    return byWords
        .or(totals::enumerated)
        .or(
            () ->
                totals
                    .stated()
                    .lead()
                    .filter(v -> part.isEmpty() || Items.mayBeDividedBy(v.noun(), noun))
                    .filter(v -> !v.noun().isSameAs(noun)));
  }

  /** 2024年支出预算 100万元。教育支出占 72%: a sentence that names no whole divides the total before it. */
  private Optional<Totals.Value> wholeBefore(Noun noun, int year, Measure measure) {
    return totals
        .onlyBefore()
        .filter(whole -> !totals.isEnumerating())
        .filter(whole -> whole.year() == year && whole.measure() == measure)
        .filter(whole -> Items.mayBeDividedBy(whole.noun(), noun));
  }
}

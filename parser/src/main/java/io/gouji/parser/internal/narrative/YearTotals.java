package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the total that the figures of the year and what is carried over make: 本年支出 90万元，年末结转和结余
 * 10万元，总计 100万元.
 */
final class YearTotals {
  private static final Set<String> WITH_REVENUE =
      Set.of(Item.CARRYOVER_FROM_PRIOR_YEAR.id(), "useOfNonFiscalSurplus");
  private static final Set<String> WITH_EXPENDITURE =
      Set.of(Item.CARRYOVER_TO_NEXT_YEAR.id(), "surplusDistribution");

  private YearTotals() {}

  /** The total of which a sentence has stated what makes it, and nothing else of that side. */
  static Optional<Noun> of(List<Totals.Value> values, int year, Lexicon lexicon) {
    return of(values, year, Item.CURRENT_YEAR_REVENUE, WITH_REVENUE)
        .flatMap(noun -> named(noun, Item.TOTAL_REVENUE, lexicon))
        .or(
            () ->
                of(values, year, Item.CURRENT_YEAR_EXPENDITURE, WITH_EXPENDITURE)
                    .flatMap(noun -> named(noun, Item.TOTAL_EXPENDITURE, lexicon)));
  }

  /** The figures of the year, if all others of the sentence are carried over. */
  private static Optional<Noun> of(
      List<Totals.Value> values, int year, Item ofYear, Set<String> others) {
    Optional<Noun> own = Optional.empty();
    for (Totals.Value value : values) {
      boolean isOwn = value.noun().item().equals(ofYear) && own.isEmpty();
      if (value.year() != year
          || !(isOwn || others.contains(value.noun().entry().id()))
          || !value.measure().isValue()) {
        return Optional.empty();
      }
      own = isOwn ? Optional.of(value.noun()) : own;
    }
    return values.size() > 1 ? own : Optional.empty();
  }

  private static Optional<Noun> named(Noun ofYear, Item total, Lexicon lexicon) {
    return lexicon
        .entry(total.id())
        .map(
            entry -> {
              String name = entry.names().get(0);
              return new Noun(entry, ofYear.fund(), name, name, false);
            });
  }
}

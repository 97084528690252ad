package io.gouji.report;

import io.gouji.model.Figure;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Ledger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure of the document and the checks that cover it, told together where one rule checks it
 * several times with the same outcome.
 *
 * @param tallies how often which rule checked it, with which outcome; none if it is not covered
 * @param unmade the checks that speak of it but could not be made; of interest where none covers it
 */
record LedgerLine(Figure figure, List<Tally> tallies, List<Check> unmade) {

  /** The outcome of checks, the worst last. */
  enum Outcome {
    HOLDS("holds"),
    HOLDS_WITHIN_ROUNDING("holdsWithinRounding"),
    FAILS("fails");

    private final String json;

    Outcome(String json) {
      this.json = json;
    }

    String json() {
      return json;
    }

    static Outcome of(Check check) {
      if (check.fails()) {
        return FAILS;
      }
      return check.status() instanceof Check.Holds ? HOLDS : HOLDS_WITHIN_ROUNDING;
    }
  }

  /** How often a rule checked a figure with one outcome. */
  record Tally(String rule, Outcome outcome, int count) {}

  /** Every figure of the document, in document order: the tables, then the text. */
  static List<LedgerLine> of(Evaluation evaluation) {
    IdentityHashMap<Figure, List<Check>> unmade = evaluation.unmadeChecks();
    List<LedgerLine> lines = new ArrayList<>();
    for (Ledger.Entry entry : evaluation.ledger().entries()) {
      List<Check> missing =
          entry.isChecked() ? List.of() : unmade.getOrDefault(entry.figure(), List.of());
      lines.add(new LedgerLine(entry.figure(), tallies(entry.checks()), missing));
    }
    return lines;
  }

  private static List<Tally> tallies(List<Check> checks) {
    Map<String, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
    for (Check check : checks) {
      counts
          .computeIfAbsent(check.rule(), key -> new LinkedHashMap<>())
          .merge(Outcome.of(check), 1, Integer::sum);
    }
    List<Tally> tallies = new ArrayList<>();
    counts.forEach(
        (rule, outcomes) ->
            outcomes.forEach((outcome, count) -> tallies.add(new Tally(rule, outcome, count))));
    return tallies;
  }

  /** How many checks cover the figure. */
  int checks() {
    return tallies.stream().mapToInt(Tally::count).sum();
  }

  /** Why no check covers the figure: the reason of the first that could not be made. */
  Optional<Check.Reason> reason() {
    return unmade.stream().flatMap(check -> check.reason().stream()).findFirst();
  }

  /** The worst outcome of the checks that cover the figure. */
  Optional<Outcome> worst() {
    return tallies.stream().map(Tally::outcome).max(Outcome::compareTo);
  }
}

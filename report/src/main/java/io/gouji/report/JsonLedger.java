package io.gouji.report;

import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;

/** Writes every figure of a document, with the checks that cover it or the reason why none does. */
final class JsonLedger {
  private final JsonOutput json;
  private final JsonLocations locations;

  JsonLedger(JsonOutput json, JsonLocations locations) {
    this.json = json;
    this.locations = locations;
  }

  void fields(Evaluation evaluation) {
    json.array("ledger", LedgerLine.of(evaluation), line -> json.line(() -> line(line)));
  }

  private void line(LedgerLine line) {
    json.string("label", line.figure().label());
    json.string("text", line.figure().text());
    locations.location(line.figure().location());
    json.array(
        "checks",
        line.tallies(),
        tally ->
            json.object(
                () -> {
                  json.string("rule", tally.rule());
                  json.string("status", tally.outcome().json());
                  json.number("count", tally.count());
                }));
    if (line.tallies().isEmpty()) {
      json.string("unchecked", line.reason().map(Check.Reason::name).orElse("NO_RULE"));
    }
  }
}

package io.gouji.report;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Suspect;
import io.gouji.rules.review.Acceptance;
import io.gouji.rules.review.Review;
import io.gouji.rules.review.Standing;
import java.util.Locale;

/** Writes findings as our contract has them. */
final class JsonFindings {
  private final JsonOutput json;
  private final JsonLocations locations;
  private final FindingWords words;
  private final Equations equations;
  private final RuleTitles titles;
  private final Review review;

  JsonFindings(
      JsonOutput json,
      JsonLocations locations,
      Messages messages,
      Places places,
      RuleTitles titles,
      Review review) {
    this.json = json;
    this.locations = locations;
    this.words = new FindingWords(messages, places);
    this.equations = new Equations(messages, places);
    this.titles = titles;
    this.review = review;
  }

  void finding(Finding finding) {
    json.object(() -> fields(finding));
  }

  private void fields(Finding finding) {
    json.string("rule", finding.rule());
    json.string("title", titles.of(finding.rule()));
    json.string("severity", finding.severity().name());
    json.string("message", words.message(finding));
    finding
        .comparison()
        .ifPresent(
            comparison -> {
              amount("expected", comparison.expected());
              amount("actual", comparison.actual());
              json.amount("difference", comparison.difference());
            });
    json.array("evidence", finding.evidence(), this::evidence);
    json.array("explanation", finding.explanation(), this::figure);
    json.strings("support", equations.support(finding));
    json.array("suspects", finding.suspects(), suspect -> suspect(finding, suspect));
    if (!finding.isRoot()) {
      json.strings("causedBy", finding.causedBy());
    }
    json.string("fingerprint", finding.fingerprint());
    standing(review.of(finding));
  }

  private void standing(Standing standing) {
    if (review.compared()) {
      json.string("state", standing.state().name().toLowerCase(Locale.ROOT));
    }
    if (standing.isAccepted()) {
      json.line(
          "accepted",
          () -> {
            json.string("by", standing.suppression().isPresent() ? "suppression" : "baseline");
            json.string("reason", standing.reason());
          });
    } else {
      standing.acceptance().ifPresent(entry -> json.line("former", () -> amounts(entry)));
    }
  }

  /** What was accepted before and is not found any more. */
  void gone(Acceptance entry) {
    json.line(
        () -> {
          json.string("rule", entry.rule());
          json.string("place", entry.place());
          amounts(entry);
          json.string("reason", entry.reason());
          json.string("fingerprint", entry.fingerprint());
        });
  }

  private void amounts(Acceptance entry) {
    json.string("actual", entry.actual());
    if (!entry.expected().isEmpty()) {
      json.string("expected", entry.expected());
    }
  }

  private void amount(String name, Amount.Stated amount) {
    json.line(
        name,
        () -> {
          json.amount("value", amount.value());
          json.string("unit", amount.unit().label());
        });
  }

  private void evidence(Evidence evidence) {
    json.line(
        () -> {
          json.string("role", evidence.role().name().toLowerCase(Locale.ROOT));
          json.string("label", evidence.label());
          json.string("text", evidence.text());
          locations.location(evidence.location());
        });
  }

  private void figure(Figure figure) {
    json.line(
        () -> {
          json.string("label", figure.label());
          json.string("text", figure.text());
          locations.location(figure.location());
        });
  }

  private void suspect(Finding finding, Suspect suspect) {
    json.line(
        () -> {
          json.number("rank", suspect.rank());
          json.string("label", suspect.figure().label());
          locations.location(suspect.figure().location());
          json.string(
              "stated",
              suspect
                  .figure()
                  .amount()
                  .stated()
                  .map(stated -> stated.value().toPlainString())
                  .orElse(suspect.figure().text()));
          json.amount("proposed", suspect.proposed());
          json.string("because", equations.because(finding, suspect));
          suspect.slip().ifPresent(slip -> json.string("slip", slip.name()));
        });
  }
}

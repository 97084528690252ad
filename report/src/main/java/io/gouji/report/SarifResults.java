package io.gouji.report;

import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.rules.Check;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Relation;
import io.gouji.rules.Severity;
import io.gouji.rules.review.Acceptance;
import io.gouji.rules.review.LogicalPath;
import io.gouji.rules.review.Review;
import io.gouji.rules.review.Standing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the results of one document: a finding <em>fails</em>, or is for <em>review</em> where the
 * figures may be true; a check that could not be assessed is <em>open</em>; what rounding explains
 * is <em>informational</em>; a rule whose checks hold <em>passes</em>; a rule that had nothing to
 * compare is <em>notApplicable</em>.
 */
final class SarifResults {
  private final JsonOutput json;
  private final Messages messages;
  private final DocumentReport.Checked document;
  private final Review review;
  private final FindingWords words;

  SarifResults(JsonOutput json, Messages messages, DocumentReport.Checked document) {
    this.json = json;
    this.messages = messages;
    this.document = document;
    this.review = document.review();
    this.words =
        new FindingWords(messages, new Places(document.evaluation().disclosure(), messages));
  }

  void write() {
    document.evaluation().findings().forEach(finding -> json.object(() -> finding(finding)));
    review.gone().forEach(entry -> json.object(() -> gone(entry)));
    Map<String, Integer> passed = new TreeMap<>();
    Map<String, Check.Reason> unmade = new TreeMap<>();
    for (Check check : document.evaluation().checks()) {
      if (check.status().holds()) {
        passed.merge(check.rule(), 1, Integer::sum);
      }
      if (check.status() instanceof Check.HoldsWithinRounding rounding) {
        String difference = rounding.difference().abs().toPlainString();
        check(check, "informational", messages.text("sarif.withinRounding", difference));
      } else if (check.status() instanceof Check.NotAssessable open) {
        check(check, "open", messages.text("reason." + open.reason()));
      } else if (check.status() instanceof Check.NotApplicable none) {
        unmade.putIfAbsent(check.rule(), none.reason());
      }
    }
    passed.forEach((rule, count) -> rule(rule, "pass", messages.text("sarif.pass", count)));
    unmade.keySet().removeAll(passed.keySet());
    document.evaluation().findings().forEach(finding -> unmade.remove(finding.rule()));
    unmade.forEach(
        (rule, reason) -> rule(rule, "notApplicable", messages.text("reason." + reason)));
  }

  private void finding(Finding finding) {
    boolean fails = finding.checks().stream().anyMatch(Check::fails);
    json.string("ruleId", finding.rule());
    json.string("kind", fails ? "fail" : "review");
    json.string("level", fails ? level(finding.severity()) : "none");
    json.line("message", () -> json.string("text", words.message(finding)));
    List<Evidence> evidence = finding.evidence();
    json.array("locations", evidence.subList(0, 1), this::evidence);
    json.array("relatedLocations", evidence.subList(1, evidence.size()), this::evidence);
    fingerprint(finding.fingerprint());
    standing(review.of(finding));
    json.object(
        "properties",
        () -> {
          json.string("severity", finding.severity().name());
          json.bool("root", finding.isRoot());
          if (!finding.isRoot()) {
            json.strings("causedBy", finding.causedBy());
          }
        });
  }

  private void fingerprint(String fingerprint) {
    json.line("fingerprints", () -> json.string("gouji/v1", fingerprint));
  }

  private void standing(Standing standing) {
    if (review.compared()) {
      String state =
          switch (standing.state()) {
            case NEW -> "new";
            case UNCHANGED -> "unchanged";
            case CHANGED -> "updated";
          };
      json.string("baselineState", state);
    }
    if (!review.equals(Review.none())) {
      json.array(
          "suppressions",
          () -> {
            if (standing.isAccepted()) {
              json.line(() -> suppression(standing));
            }
          });
    }
  }

  private void suppression(Standing standing) {
    json.string("kind", "external");
    json.string("status", "accepted");
    if (!standing.reason().isBlank()) {
      json.string("justification", standing.reason());
    }
  }

  private void gone(Acceptance entry) {
    json.string("ruleId", entry.rule());
    json.string("kind", "fail");
    json.line(
        "message",
        () -> json.string("text", messages.text("sarif.gone", entry.place(), entry.actual())));
    json.array(
        "locations",
        () ->
            json.object(
                () -> {
                  physicalLocation(json, document.source());
                  json.array(
                      "logicalLocations",
                      () -> json.line(() -> json.string("fullyQualifiedName", entry.place())));
                }));
    fingerprint(entry.fingerprint());
    json.string("baselineState", "absent");
  }

  private void check(Check check, String kind, String message) {
    Optional<Evidence> place = check.relation().map(SarifResults::place);
    json.object(
        () -> {
          head(check.rule(), kind, message);
          json.array(
              "locations",
              () ->
                  place.ifPresentOrElse(
                      this::evidence,
                      () -> json.line(() -> physicalLocation(json, document.source()))));
        });
  }

  private void rule(String rule, String kind, String message) {
    json.object(
        () -> {
          head(rule, kind, message);
          json.array("locations", () -> json.line(() -> physicalLocation(json, document.source())));
        });
  }

  /** What is no finding is never new: of a run, all results have a state or none has. */
  private void head(String rule, String kind, String message) {
    json.string("ruleId", rule);
    json.string("kind", kind);
    json.string("level", "none");
    json.line("message", () -> json.string("text", message));
    if (review.compared()) {
      json.string("baselineState", "unchanged");
    }
  }

  private static Evidence place(Relation relation) {
    if (relation instanceof Relation.Words comparison) {
      return Evidence.of(Evidence.Role.ACTUAL, comparison.actual());
    }
    Figure actual = relation.actualFigure().orElseThrow();
    return Evidence.of(Evidence.Role.ACTUAL, actual);
  }

  private void evidence(Evidence evidence) {
    LogicalPath path =
        LogicalPath.of(document.evaluation().disclosure(), evidence.location(), evidence.label());
    json.object(
        () -> {
          json.line("message", () -> json.string("text", evidence.text().strip()));
          physicalLocation(json, document.source());
          json.array(
              "logicalLocations",
              () ->
                  json.line(
                      () -> {
                        json.string("name", path.names().get(path.names().size() - 1));
                        json.string("fullyQualifiedName", path.toString());
                      }));
          json.line("properties", () -> position(evidence.location()));
        });
  }

  private void position(Location place) {
    json.string("kind", Places.kind(place));
    if (place instanceof Location.Cell cell) {
      json.number("table", cell.table());
      json.number("row", cell.row());
      json.number("column", cell.column());
    } else if (place instanceof Location.Text text) {
      json.number("paragraph", text.paragraph());
      json.number("start", text.start());
      json.number("end", text.end());
    } else if (place instanceof Location.Table table) {
      json.number("table", table.table());
    }
  }

  static void physicalLocation(JsonOutput json, String source) {
    json.line(
        "physicalLocation",
        () -> json.line("artifactLocation", () -> json.string("uri", uri(source))));
  }

  /** A path as a relative reference: whatever is not plain is written as bytes of UTF-8. */
  static String uri(String source) {
    StringBuilder uri = new StringBuilder();
    for (byte b : source.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || "-._~/".indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append("%%%02X".formatted((int) c));
      }
    }
    return uri.toString();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}

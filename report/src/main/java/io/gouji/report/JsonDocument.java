package io.gouji.report;

import io.gouji.model.Figure;
import io.gouji.model.TableBody;
import io.gouji.rules.Evaluation;
import io.gouji.rules.PackIdentity;
import io.gouji.rules.Rule;
import io.gouji.rules.Severity;
import io.gouji.rules.review.Review;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what came of one file, as {@code check-1.0.schema.json} describes it. */
final class JsonDocument {
  private final JsonOutput json;
  private final Messages messages;
  private final JsonDocuments documents;
  private final ReportOptions options;

  JsonDocument(JsonOutput json, ReportOptions options) {
    this.json = json;
    this.messages = Messages.of(options.language());
    this.documents = new JsonDocuments(json, messages);
    this.options = options;
  }

  /** What differs from the standard, so that a report tells how to come by the same. */
  private void options() {
    if (!options.language().equals(ReportOptions.standard().language())) {
      json.string("lang", options.language().getLanguage());
    }
    if (!options.failOn().equals(ReportOptions.standard().failOn())) {
      json.string(
          "failOn",
          options
              .failOn()
              .map(severity -> severity.name().toLowerCase(Locale.ROOT))
              .orElse("never"));
    }
    if (options.ledger()) {
      json.bool("ledger", true);
    }
    options.run().forEach(json::string);
  }

  /** The fields of a file that was checked. */
  void checked(DocumentReport.Checked document) {
    Evaluation evaluation = document.evaluation();
    Places places = new Places(evaluation.disclosure(), messages);
    JsonLocations locations = new JsonLocations(json, evaluation.disclosure(), places);
    documents.schemaAndTool();
    json.array("rulePacks", () -> rulePacks(evaluation.rules()));
    json.object("options", this::options);
    documents.document(document.source(), document.sha256(), evaluation.disclosure());
    json.array(
        "tables",
        evaluation.disclosure().tables(),
        table -> json.line(() -> table(table.body(), locations)));
    documents.diagnostics(evaluation.disclosure().diagnostics(), locations);
    json.object("summary", () -> summary(evaluation, document.review()));
    JsonFindings findings =
        new JsonFindings(
            json,
            locations,
            messages,
            places,
            new RuleTitles(evaluation.rules(), messages.language()),
            document.review());
    json.array("findings", evaluation.findings(), findings::finding);
    if (document.review().compared()) {
      json.array("gone", document.review().gone(), findings::gone);
    }
    json.array(
        "unchecked",
        evaluation.ledger().unchecked(),
        figure -> json.line(() -> figure(figure, locations)));
    if (options.ledger()) {
      new JsonLedger(json, locations).fields(evaluation);
    }
  }

  /** The file that could not be read. */
  void unreadable(DocumentReport.Unreadable document) {
    documents.unreadable(document);
  }

  private void figure(Figure figure, JsonLocations locations) {
    json.string("label", figure.label());
    json.string("text", figure.text());
    locations.location(figure.location());
  }

  /** The rules in Java as one pack, then the packs, by id. */
  private void rulePacks(List<Rule> rules) {
    String inJava =
        rules.stream()
            .filter(rule -> rule.pack().isEmpty())
            .map(Rule::id)
            .sorted()
            .collect(Collectors.joining("\n"));
    rulePack(new PackIdentity("built-in", Tool.version(), sha256(inJava + "\n" + Tool.version())));
    rules.stream()
        .flatMap(rule -> rule.pack().stream())
        .distinct()
        .sorted(Comparator.comparing(PackIdentity::id).thenComparing(PackIdentity::sha256))
        .forEach(this::rulePack);
  }

  private void rulePack(PackIdentity pack) {
    json.line(
        () -> {
          json.string("id", pack.id());
          json.string("version", pack.version());
          json.string("sha256", pack.sha256());
        });
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected every Java runtime to have SHA-256", e);
    }
  }

  private void table(TableBody table, JsonLocations locations) {
    locations.table(table.index());
    json.string("type", table.kind().name());
    json.string("title", table.caption().title().text());
    json.string("unit", JsonDocuments.unit(table));
    json.number("rows", table.gridRows());
    json.number("columns", table.gridColumns());
    json.bool("empty", table.isEmpty());
  }

  private void summary(Evaluation evaluation, Review review) {
    CheckCounts counts = CheckCounts.of(evaluation.checks());
    json.number("checks", counts.checks());
    json.number("holds", counts.holds());
    json.number("holdsWithinRounding", counts.holdsWithinRounding());
    json.number("fails", counts.fails());
    json.number("notApplicable", counts.notApplicable());
    json.number("notAssessable", counts.notAssessable());
    json.number("crashed", counts.crashed());
    json.number("errors", evaluation.findings(Severity.ERROR).size());
    json.number("warnings", evaluation.findings(Severity.WARNING).size());
    json.number("infos", evaluation.findings(Severity.INFO).size());
    json.number("roots", evaluation.roots().size());
    json.number("figures", evaluation.ledger().size());
    json.number("figuresChecked", evaluation.ledger().checked());
    json.string("coverage", Coverage.percent(evaluation.ledger()));
    if (!review.equals(Review.none())) {
      json.number("accepted", review.accepted(evaluation).size());
    }
    if (review.compared()) {
      json.number("gone", review.gone().size());
      json.number("acceptedWithoutReason", review.withoutReason().size());
    }
  }
}

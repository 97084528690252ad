package io.gouji.report;

import io.gouji.model.Figure;
import io.gouji.model.TableBody;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Rule;
import io.gouji.rules.Severity;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Writes reports as an array with an object for each document. */
final class JsonReport implements ReportWriter {
  private final JsonOutput json;
  private final Messages messages;
  private final JsonDocuments documents;
  private boolean started;

  JsonReport(Writer out, ReportOptions options) {
    this.json = new JsonOutput(out);
    this.messages = Messages.of(options.language());
    this.documents = new JsonDocuments(json, messages);
  }

  @Override
  public void write(DocumentReport document) throws IOException {
    json.write(
        () -> {
          start();
          document.match(
              checked -> {
                json.object(() -> checked(checked));
                return true;
              },
              unreadable -> {
                documents.unreadable(unreadable);
                return true;
              });
        });
  }

  @Override
  public void close() throws IOException {
    json.write(
        () -> {
          start();
          json.endArray();
        });
    json.close();
  }

  private void start() {
    if (!started) {
      json.startArray();
      started = true;
    }
  }

  private void checked(DocumentReport.Checked document) {
    Evaluation evaluation = document.evaluation();
    Places places = new Places(evaluation.disclosure(), messages);
    JsonLocations locations = new JsonLocations(json, evaluation.disclosure(), places);
    documents.schemaAndTool();
    json.array("rulePacks", () -> rulePack(evaluation.rules()));
    json.object("options", () -> {});
    documents.document(document.source(), document.sha256(), evaluation.disclosure());
    json.array(
        "tables",
        evaluation.disclosure().tables(),
        table -> json.line(() -> table(table.body(), locations)));
    documents.diagnostics(evaluation.disclosure().diagnostics(), locations);
    json.object("summary", () -> summary(evaluation));
    JsonFindings findings =
        new JsonFindings(
            json,
            locations,
            messages,
            places,
            new RuleTitles(evaluation.rules(), messages.language()));
    json.array("findings", evaluation.findings(), findings::finding);
    json.array(
        "unchecked",
        evaluation.ledger().unchecked(),
        figure -> json.line(() -> figure(figure, locations)));
  }

  private void figure(Figure figure, JsonLocations locations) {
    json.string("label", figure.label());
    json.string("text", figure.text());
    locations.location(figure.location());
  }

  private void rulePack(List<Rule> rules) {
    String content =
        rules.stream().map(Rule::id).sorted().collect(Collectors.joining("\n"))
            + "\n"
            + Tool.version();
    json.line(
        () -> {
          json.string("id", "built-in");
          json.string("version", Tool.version());
          json.string("sha256", sha256(content));
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

  private void summary(Evaluation evaluation) {
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
  }
}

package io.gouji.report;

import io.gouji.rules.Evaluation;
import io.gouji.rules.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes one run in SARIF 2.1.0. The results are written document by document; the rules and what
 * went wrong stand after them.
 */
final class SarifReport implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Something that kept a document or a rule from being checked. */
  private record Trouble(String source, String rule, String message) {}

  private final JsonOutput json;
  private final Messages messages;
  private final Map<String, Rule> rules = new TreeMap<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private boolean started;

  SarifReport(Writer out, ReportOptions options) {
    this.json = new JsonOutput(out);
    this.messages = Messages.of(options.language());
  }

  @Override
  public void write(DocumentReport document) throws IOException {
    json.write(
        () -> {
          start();
          document.match(
              checked -> {
                checked(checked);
                return true;
              },
              unreadable -> {
                unreadable(unreadable);
                return true;
              });
        });
  }

  private void checked(DocumentReport.Checked document) {
    Evaluation evaluation = document.evaluation();
    evaluation.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    new SarifResults(json, messages, document).write();
    new CrashWords(messages)
        .crashes(evaluation)
        .forEach((rule, words) -> troubles.add(new Trouble(document.source(), rule, words)));
  }

  private void unreadable(DocumentReport.Unreadable document) {
    String message =
        messages.text("unreadable", DiagnosticWords.reason(messages, document), document.code());
    troubles.add(new Trouble(document.source(), "", message));
  }

  @Override
  public void close() throws IOException {
    json.write(
        () -> {
          start();
          json.endArray();
          json.string("columnKind", "utf16CodeUnits");
          json.string("language", messages.language().equals(Locale.ENGLISH) ? "en-US" : "zh-CN");
          json.array("invocations", () -> json.object(this::invocation));
          json.object("tool", () -> json.object("driver", this::driver));
          json.endObject();
          json.endArray();
          json.endObject();
        });
    json.close();
  }

  private void start() {
    if (!started) {
      started = true;
      json.startObject();
      json.string("$schema", SCHEMA);
      json.string("version", "2.1.0");
      json.startArray("runs");
      json.startObject();
      json.startArray("results");
    }
  }

  private void invocation() {
    json.bool("executionSuccessful", troubles.isEmpty());
    json.array(
        "toolExecutionNotifications",
        troubles,
        trouble ->
            json.object(
                () -> {
                  json.string("level", "error");
                  json.line("message", () -> json.string("text", trouble.message()));
                  if (!trouble.rule().isEmpty()) {
                    json.line("associatedRule", () -> json.string("id", trouble.rule()));
                  }
                  json.array(
                      "locations",
                      () -> json.line(() -> SarifResults.physicalLocation(json, trouble.source())));
                }));
  }

  private void driver() {
    json.string("name", Tool.NAME);
    json.string("version", Tool.version());
    json.string("semanticVersion", Tool.version());
    json.array("rules", rules.values(), rule -> json.object(() -> rule(rule)));
  }

  private void rule(Rule rule) {
    json.string("id", rule.id());
    json.line("shortDescription", () -> json.string("text", rule.title(messages.language())));
    rule.basis().ifPresent(basis -> json.line("fullDescription", () -> json.string("text", basis)));
    rule.page()
        .ifPresent(
            page ->
                json.line(
                    "help",
                    () -> {
                      json.string("text", page);
                      json.string("markdown", page);
                    }));
    json.line(
        "defaultConfiguration", () -> json.string("level", SarifResults.level(rule.severity())));
    if (!rule.aliases().isEmpty()) {
      json.stringLine("deprecatedIds", rule.aliases());
    }
    json.line("properties", () -> json.string("status", rule.status().name()));
  }
}

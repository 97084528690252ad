package io.gouji.report;

import io.gouji.model.Column;
import io.gouji.model.Diagnostic;
import io.gouji.model.Disclosure;
import io.gouji.model.Identity;
import io.gouji.model.SourceFile;
import io.gouji.model.TableBody;
import io.gouji.model.Unit;
import java.util.List;
import java.util.Optional;

/** Writes what all our JSON says of a document: the tool, whose document it is, its tables. */
final class JsonDocuments {
  /** The version of the forms of our JSON. */
  static final String SCHEMA_VERSION = "1.0";

  private final JsonOutput json;
  private final Messages messages;

  JsonDocuments(JsonOutput json, Messages messages) {
    this.json = json;
    this.messages = messages;
  }

  void schemaAndTool() {
    json.string("schemaVersion", SCHEMA_VERSION);
    json.line(
        "tool",
        () -> {
          json.string("name", Tool.NAME);
          json.string("version", Tool.version());
        });
  }

  void document(String source, String sha256, Disclosure disclosure) {
    Identity identity = disclosure.identity();
    json.object(
        "document",
        () -> {
          json.string("source", source);
          json.string("sha256", sha256);
          json.string("department", identity.department());
          json.string("departmentCode", identity.departmentCode());
          json.string("province", identity.province());
          json.number("fiscalYear", identity.fiscalYear());
          json.string("kind", identity.kind().name());
          if (!disclosure.files().isEmpty()) {
            json.array("files", disclosure.files(), file -> json.line(() -> file(file)));
          }
        });
  }

  private void file(SourceFile file) {
    json.string("source", file.name());
    json.string("sha256", file.sha256());
  }

  /** The fields of a file that could not be read. */
  void unreadable(DocumentReport.Unreadable document) {
    json.line("document", () -> json.string("source", document.source()));
    json.line(
        "error",
        () -> {
          json.string("code", document.code());
          json.string(
              "message",
              messages.text(
                  "unreadable.message",
                  DiagnosticWords.reason(messages, document),
                  document.message()));
        });
  }

  void diagnostics(List<Diagnostic> diagnostics, JsonLocations locations) {
    json.array(
        "diagnostics",
        diagnostics,
        diagnostic ->
            json.line(
                () -> {
                  json.string("code", diagnostic.code());
                  json.string("message", DiagnosticWords.message(messages, diagnostic));
                  locations.location(diagnostic.location());
                }));
  }

  /** The unit of a table's amounts: that of its first column of money. */
  static Optional<String> unit(TableBody table) {
    return table.columns().stream()
        .filter(column -> column.role().isMoney())
        .map(Column::unit)
        .findFirst()
        .filter(unit -> unit != Unit.UNKNOWN)
        .map(unit -> unit.label());
  }
}

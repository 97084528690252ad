package io.gouji.report;

import io.gouji.model.Disclosure;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes what was read of documents as JSON: one object, or an array with one for each file.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class ParseWriter implements Closeable {
  private final JsonOutput json;
  private final JsonDocuments documents;
  private final Messages messages;
  private final ParseView view;
  private final boolean severalFiles;

  ParseWriter(Writer out, ReportOptions options, ParseView view, boolean severalFiles) {
    this.json = new JsonOutput(out);
    this.messages = Messages.of(options.language());
    this.documents = new JsonDocuments(json, messages);
    this.view = view;
    this.severalFiles = severalFiles;
    if (severalFiles) {
      json.startArray();
    }
  }

  /**
   * Adds a document that was read.
   *
   * @param source the file as it was named
   * @param sha256 the digest of the file's bytes, in lower-case hexadecimal
   */
  public void write(String source, String sha256, Disclosure disclosure) throws IOException {
    json.write(() -> json.object(() -> fields(source, sha256, disclosure)));
  }

  /** Adds a file that could not be read. */
  public void write(DocumentReport.Unreadable document) throws IOException {
    json.write(() -> json.object(() -> documents.unreadable(document)));
  }

  /** Ends the output and flushes it. */
  @Override
  public void close() throws IOException {
    if (severalFiles) {
      json.write(json::endArray);
    }
    json.close();
  }

  private void fields(String source, String sha256, Disclosure disclosure) {
    Places places = new Places(disclosure, messages);
    JsonLocations locations = new JsonLocations(json, disclosure, places);
    documents.schemaAndTool();
    documents.document(source, sha256, disclosure);
    switch (view) {
      case TYPED -> new TypedJson(json, locations).fields(disclosure);
      case GRID -> new GridJson(json, locations).fields(disclosure);
    }
    documents.diagnostics(disclosure.diagnostics(), locations);
  }
}

package io.gouji.report;

import java.io.IOException;
import java.io.Writer;

/** Writes reports as an array with an object for each document. */
final class JsonReport implements ReportWriter {
  private final JsonOutput json;
  private final JsonDocument content;
  private boolean started;

  JsonReport(Writer out, ReportOptions options) {
    this.json = new JsonOutput(out);
    this.content = new JsonDocument(json, options);
  }

  @Override
  public void write(DocumentReport document) throws IOException {
    json.write(
        () -> {
          start();
          document.match(
              checked -> {
                json.object(() -> content.checked(checked));
                return true;
              },
              unreadable -> {
                json.object(() -> content.unreadable(unreadable));
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
}

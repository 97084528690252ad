package io.gouji.report;

import java.io.IOException;
import java.io.Writer;

/** Writes reports as one line of JSON for each document, complete as soon as it is written. */
final class NdjsonReport implements ReportWriter {
  private final Writer out;
  private final ReportOptions options;

  NdjsonReport(Writer out, ReportOptions options) {
    this.out = out;
    this.options = options;
  }

  @Override
  public void write(DocumentReport document) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      JsonDocument content = new JsonDocument(json, options);
      json.write(
          () ->
              document.match(
                  checked -> {
                    json.line(() -> content.checked(checked));
                    return true;
                  },
                  unreadable -> {
                    json.line(() -> content.unreadable(unreadable));
                    return true;
                  }));
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}

package io.gouji.report;

import java.io.Closeable;
import java.io.IOException;

/**
 * A report that is being written, one document after the other, so that no more than one evaluation
 * has to be held at a time. Closing it writes what stands at the end, and leaves the output open.
 *
 * <p>Not safe for use by several threads at once.
 */
public interface ReportWriter extends Closeable {

  /** Adds a document. */
  void write(DocumentReport document) throws IOException;

  /** Ends the report and flushes the output. */
  @Override
  void close() throws IOException;
}

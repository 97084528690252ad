package io.gouji.report;

import java.io.Writer;
import java.util.Locale;

/**
 * The two views of a document that was read.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum ParseView {
  /** The typed tables and statements, as {@code parse-typed-1.0.schema.json} describes them. */
  TYPED,
  /**
   * The grids and paragraphs that the reader saw, before anything is typed, as {@code
   * parse-grid-1.0.schema.json} describes them.
   */
  GRID;

  /**
   * Begins to write documents as JSON.
   *
   * @param severalFiles whether to write an array rather than one object
   */
  public ParseWriter open(Writer out, ReportOptions options, boolean severalFiles) {
    return new ParseWriter(out, options, this, severalFiles);
  }

  /** The name by which the command line knows the view. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

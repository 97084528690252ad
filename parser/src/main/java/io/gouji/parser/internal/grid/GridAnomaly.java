package io.gouji.parser.internal.grid;

/**
 * Something about the geometry of a table that had to be decided without the document's help.
 *
 * @param detail what the document says, in its own terms
 */
public record GridAnomaly(Kind kind, int row, int column, String detail) {

  /** What is odd. The names serve as codes of diagnostics. */
  public enum Kind {
    /** A cell claims to continue a merge of another width, and stands for itself. */
    VERTICAL_MERGE_MISALIGNED,
    /** A cell claims to span more columns than a table may have, and is cut. */
    GRID_SPAN_CUT
  }
}

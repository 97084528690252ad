package io.gouji.parser.internal.grid;

/** How a cell takes part in a merge, vertically or horizontally. */
public enum Merge {
  /** Not at all. */
  NONE,
  /** It is the first cell of a merge. */
  RESTART,
  /** It is covered by the cell above it, or to its left. */
  CONTINUE
}

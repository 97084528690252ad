package io.gouji.model;

/**
 * A table of no known kind, kept so that nothing is lost.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record UnrecognisedTable(TableBody body) implements DisclosureTable {

  public UnrecognisedTable {
    TableLines.requireKind(body, TableKind.UNRECOGNISED);
  }
}

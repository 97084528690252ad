package io.gouji.model;

/**
 * 机构设置情况表: the units of the department.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public record OrganisationTable(TableBody body) implements DisclosureTable {

  public OrganisationTable {
    TableLines.requireKind(body, TableKind.ORGANISATION);
  }
}

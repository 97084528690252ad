package io.gouji.model;

/** 机构设置情况表: the units of the department. */
public record OrganisationTable(TableBody body) implements DisclosureTable {

  public OrganisationTable {
    TableLines.requireKind(body, TableKind.ORGANISATION);
  }
}

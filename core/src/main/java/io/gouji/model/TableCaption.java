package io.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * What stands above, in the first rows of, and below a table: whose it is, of which year, in which
 * unit.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param title the table's title
 * @param department the department's name
 * @param departmentCode the department's budget code
 * @param year the budget year, such as 2022
 * @param date the date as of which the table holds, such as 2021-12-31
 * @param unit the unit of the amounts
 * @param notes the notes (注：) below the table
 */
public record TableCaption(
    Mention title,
    Optional<Mention> department,
    Optional<Mention> departmentCode,
    Optional<Mention> year,
    Optional<Mention> date,
    Optional<Mention> unit,
    List<Mention> notes) {
  public TableCaption {
    notes = List.copyOf(notes);
  }

  /** A caption that has only a title. */
  public static TableCaption of(String title, Location location) {
    return new TableCaption(
        new Mention(title, location, "表名"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}

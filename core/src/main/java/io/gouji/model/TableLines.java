package io.gouji.model;

import java.util.List;

/** Finds the lines of typed tables. */
final class TableLines {
  private TableLines() {}

  private static IllegalArgumentException noLine(TableBody body, String what, List<?> known) {
    return new IllegalArgumentException(
        "Expected a line of %s with %s but was one of %s".formatted(body.kind(), what, known));
  }

  /** The row with a code, or an exception that lists the codes there are. */
  static Row rowOfCode(TableBody body, String code) {
    return body.row(code)
        .orElseThrow(
            () ->
                noLine(
                    body,
                    "code \"" + code + "\"",
                    body.rows().stream().flatMap(row -> row.code().stream()).toList()));
  }

  /** The first row with a name, or an exception that lists the names there are. */
  static Row rowOfName(TableBody body, String name) {
    String normalised = Label.normalise(name);
    return body.rows().stream()
        .filter(row -> row.name().equals(normalised))
        .findFirst()
        .orElseThrow(
            () ->
                noLine(
                    body, "name \"" + name + "\"", body.rows().stream().map(Row::name).toList()));
  }

  /** The row that states an item, or an exception that lists the items there are. */
  static Row rowOfItem(TableBody body, Item item) {
    return body.row(item)
        .orElseThrow(
            () ->
                noLine(
                    body,
                    "item " + item,
                    body.rows().stream().flatMap(row -> row.item().stream()).toList()));
  }

  /** The amount in the column with a role; blank if there is no such column. */
  static Amount amount(TableBody body, Row row, ColumnRole role) {
    return body.figure(row, role).map(Figure::amount).orElseGet(Amount::blank);
  }

  /** Refuses a body of another kind. */
  static void requireKind(TableBody body, TableKind kind) {
    if (body.kind() != kind) {
      throw new IllegalArgumentException(
          "Expected a table of kind " + kind + " but was " + body.kind());
    }
  }
}

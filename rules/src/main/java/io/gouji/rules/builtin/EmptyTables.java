package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.TableBody;
import java.util.Optional;

/** Tables that are there only to say that there is nothing (空表). */
final class EmptyTables {
  private EmptyTables() {}

  /** The nothing that an empty table states. */
  static Figure figure(TableBody table) {
    return new Figure(
        Amount.blank(),
        "",
        new Location.Table(table.index()),
        table.caption().title().text(),
        table.kind() + "/empty",
        Optional.empty());
  }
}

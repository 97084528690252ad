package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.ClassificationCode;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.TableBody;
import java.util.Optional;

/**
 * Figures for what a table does not state: an empty table (空表), a line that it lacks. They are
 * blank, and count as zero in a relation.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class Nothing {
  private Nothing() {}

  /** The nothing that an empty table states. */
  public static Figure of(TableBody table) {
    return new Figure(
        Amount.blank(),
        "",
        new Location.Table(table.index()),
        table.caption().title().text(),
        table.kind() + "/empty",
        Optional.empty());
  }

  /** The line of a code that a table lacks; empty if it has no lines of that level at all. */
  public static Optional<Figure> ofMissingLine(TableBody table, ClassificationCode code) {
    if (table.row(code.digits()).isPresent()) {
      return Optional.empty();
    }
    boolean hasLevel =
        table.kind().domain().equals(Optional.of(code.domain()))
            && table.rows().stream()
                .flatMap(row -> row.code().stream())
                .anyMatch(other -> other.level() == code.level());
    return hasLevel
        ? Optional.of(
            new Figure(
                Amount.blank(),
                "",
                new Location.Table(table.index()),
                table.caption().title().text() + " " + code,
                table.kind() + "/" + code,
                Optional.empty()))
        : Optional.empty();
  }
}

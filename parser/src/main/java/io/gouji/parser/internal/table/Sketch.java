package io.gouji.parser.internal.table;

import io.gouji.model.Mention;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import java.util.Optional;

/** A table whose kind is decided, and whose body is not yet read. */
record Sketch(GridView grid, Caption caption, Header header, KindDecision decision) {

  TableKind kind() {
    return decision.layout().map(layout -> layout.template().kind()).orElse(TableKind.UNRECOGNISED);
  }

  /** The title as printed; "" at the table's place if there is none. */
  Mention title() {
    return decision
        .title()
        .map(Title::mention)
        .orElseGet(() -> new Mention("", grid.place(), "表名"));
  }

  /** Whether the table has columns of money, which need a unit. */
  boolean hasMoney() {
    return decision
        .layout()
        .map(
            layout ->
                layout.roles().stream().anyMatch(role -> role.isPresent() && role.get().isMoney()))
        .orElse(false);
  }

  /** The unit that caption or header states. */
  Optional<Unit> unit() {
    return caption.unit();
  }
}

package io.gouji.report;

import io.gouji.model.Location;
import java.util.Optional;
import java.util.function.Function;

/** Writes places as our contract has them. */
final class JsonLocations {
  private final JsonOutput json;
  private final Function<Location.Text, Optional<String>> quote;

  JsonLocations(JsonOutput json, Function<Location.Text, Optional<String>> quote) {
    this.json = json;
    this.quote = quote;
  }

  /** Writes a place under the name location. */
  void location(Location place) {
    json.line("location", () -> fields(place));
  }

  private void fields(Location place) {
    if (place instanceof Location.Cell cell) {
      json.string("kind", "cell");
      json.number("table", cell.table());
      json.number("row", cell.row());
      json.number("column", cell.column());
      container(cell.container());
    } else if (place instanceof Location.Text text) {
      json.string("kind", "text");
      json.number("paragraph", text.paragraph());
      json.number("start", text.start());
      json.number("end", text.end());
      container(text.container());
      json.string("quote", quote.apply(text));
    } else if (place instanceof Location.Table table) {
      json.string("kind", "table");
      json.number("table", table.table());
      container(table.container());
    } else if (place instanceof Location.External external) {
      json.string("kind", "external");
      json.string("reference", external.reference());
    } else {
      json.string("kind", "document");
    }
  }

  /** Writes what holds a place outside the body's top level. */
  void container(Optional<Location.Container> container) {
    container.ifPresent(
        holder -> {
          json.string("part", holder.part());
          holder.within().ifPresent(within -> json.line("within", () -> fields(within)));
        });
  }
}

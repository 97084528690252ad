package io.gouji.report;

import io.gouji.model.Disclosure;
import io.gouji.model.Location;
import io.gouji.model.SourceFile;
import java.util.Optional;

/**
 * Writes places as our contract has them: counted in their own file, which is named if there are
 * several.
 */
final class JsonLocations {
  private final JsonOutput json;
  private final Disclosure disclosure;
  private final Places places;

  JsonLocations(JsonOutput json, Disclosure disclosure, Places places) {
    this.json = json;
    this.disclosure = disclosure;
    this.places = places;
  }

  /** Writes a place under the name location. */
  void location(Location place) {
    json.line(
        "location",
        () -> {
          fields(disclosure.inFile(place), quote(place));
          file(place);
        });
  }

  /** Writes which of the body's tables it is. */
  void table(int index) {
    table(new Location.Table(index));
  }

  /** Writes which table it is, among those of what holds it. */
  void table(Location.Table place) {
    json.number("index", ((Location.Table) disclosure.inFile(place)).table());
    holder(place);
  }

  /** Writes what holds a place outside the body's top level, and the file, if there are several. */
  void holder(Location place) {
    container(disclosure.inFile(place).container());
    file(place);
  }

  private void file(Location place) {
    json.string("file", disclosure.file(place).map(SourceFile::name));
  }

  private Optional<String> quote(Location place) {
    return place instanceof Location.Text text ? places.quote(text) : Optional.empty();
  }

  private void fields(Location place, Optional<String> quote) {
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
      json.string("quote", quote);
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

  private void container(Optional<Location.Container> container) {
    container.ifPresent(
        holder -> {
          json.string("part", holder.part());
          holder
              .within()
              .ifPresent(within -> json.line("within", () -> fields(within, Optional.empty())));
        });
  }
}

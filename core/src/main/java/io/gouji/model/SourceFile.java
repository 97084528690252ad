package io.gouji.model;

import java.util.Optional;

/**
 * One of several files of which a disclosure consists. The disclosure counts paragraphs and tables
 * through all of its files, so that no two places are equal; this is where each file begins.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param index the position of the file among those of the disclosure
 * @param name what the file is called in messages and reports
 * @param sha256 the SHA-256 of its bytes in lower-case hexadecimal digits
 * @param firstParagraph the number of top-level paragraphs of the files before
 * @param firstTable the number of top-level tables of the files before
 */
public record SourceFile(
    int index, String name, String sha256, int firstParagraph, int firstTable) {

  /** A place of the disclosure that is in this file, with its positions as the file has them. */
  public Location inFile(Location place) {
    return moved(place, -1);
  }

  /** A place of this file, as the disclosure counts it. */
  public Location inDisclosure(Location place) {
    return moved(place, 1);
  }

  /** What holds a place of this file, as the disclosure tells it from those of other files. */
  public Location.Container inDisclosure(Location.Container container) {
    return moved(container, 1);
  }

  private Location moved(Location place, int direction) {
    Optional<Location.Container> outer = place.container().map(held -> moved(held, direction));
    int paragraphs = outer.isEmpty() ? direction * firstParagraph : 0;
    int tables = outer.isEmpty() ? direction * firstTable : 0;
    if (place instanceof Location.Cell cell) {
      return new Location.Cell(cell.table() + tables, cell.row(), cell.column(), outer);
    }
    if (place instanceof Location.Text text) {
      return new Location.Text(text.paragraph() + paragraphs, text.start(), text.end(), outer);
    }
    if (place instanceof Location.Table table) {
      return new Location.Table(table.table() + tables, outer);
    }
    return place;
  }

  private Location.Container moved(Location.Container container, int direction) {
    return new Location.Container(
        direction > 0 ? index : 0,
        container.part(),
        container.within().map(place -> moved(place, direction)));
  }
}

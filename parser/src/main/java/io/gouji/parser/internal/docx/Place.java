package io.gouji.parser.internal.docx;

import io.gouji.model.Location;
import java.util.Optional;

/**
 * Where in a document the reading has got to. Positions within tables are those of the outer one.
 */
final class Place {

  private final String part;
  private final Optional<Location.Container> container;
  private int paragraphs;
  private int tables;
  private int row;
  private int column;
  private boolean inTable;

  Place(String part, Optional<Location.Container> container) {
    this.part = part;
    this.container = container;
  }

  /** The part that is being read. */
  String part() {
    return part;
  }

  /** What holds this place if it is not at the top level of the body. */
  Optional<Location.Container> container() {
    return container;
  }

  /** The position of the paragraph that ends here. */
  int endParagraph() {
    return paragraphs++;
  }

  /** Enters a table of the top level. */
  void startTable() {
    inTable = true;
    cell(0, 0);
  }

  /** The position of the table that ends here. */
  int endTable() {
    inTable = false;
    return tables++;
  }

  /** Enters a cell of a table of the top level. */
  void cell(int atRow, int atColumn) {
    row = atRow;
    column = atColumn;
  }

  /** This place; the offset counts if it is in a paragraph of the top level. */
  Location at(int offset) {
    return inTable
        ? new Location.Cell(tables, row, column, container)
        : new Location.Text(paragraphs, offset, offset, container);
  }
}

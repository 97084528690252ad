package io.gouji.model;

import java.util.Optional;

/**
 * Where something stands in a document. Positions count from 0; a table is counted among the body's
 * top-level tables, a paragraph among the body's top-level paragraphs (empty ones included).
 * Content controls and tracked insertions are transparent. Where a disclosure consists of several
 * files, it counts through all of them; {@link Disclosure#file} tells which file a place is in.
 *
 * <p>Immutable in all its forms, and safe for use by many threads.
 */
public sealed interface Location {

  /** What holds this place if it is not at the top level of the body. */
  default Optional<Container> container() {
    return Optional.empty();
  }

  /**
   * What holds a place that is not at the top level of the body: a note, a header, a text box.
   *
   * @param file the position of the file among those of the disclosure
   * @param part the name of the part within the file
   * @param within the place at which the holder stands, if it stands at one
   */
  record Container(int file, String part, Optional<Location> within) {
    /** A holder in the only or the first file. */
    public Container(String part, Optional<Location> within) {
      this(0, part, within);
    }
  }

  /** A cell: the row among the table's rows, and the grid column at which the cell begins. */
  record Cell(int table, int row, int column, Optional<Container> container) implements Location {
    /** A cell of a table at the top level of the body. */
    public Cell(int table, int row, int column) {
      this(table, row, column, Optional.empty());
    }
  }

  /** Characters of a paragraph, half-open, in UTF-16 units of its text without its number. */
  record Text(int paragraph, int start, int end, Optional<Container> container)
      implements Location {
    /** Characters of a paragraph at the top level of the body. */
    public Text(int paragraph, int start, int end) {
      this(paragraph, start, end, Optional.empty());
    }

    /** Whether both are in one paragraph. */
    public boolean isInParagraphOf(Text other) {
      return paragraph == other.paragraph && container.equals(other.container);
    }
  }

  /** A whole table. */
  record Table(int table, Optional<Container> container) implements Location {
    /** A table at the top level of the body. */
    public Table(int table) {
      this(table, Optional.empty());
    }
  }

  /** The document as a whole. */
  record Document() implements Location {}

  /** A place outside any document, such as the id of a record in a finance system. */
  record External(String reference) implements Location {}
}

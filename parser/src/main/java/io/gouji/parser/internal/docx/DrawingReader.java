package io.gouji.parser.internal.docx;

import java.util.Locale;

/**
 * Looks through drawings, pictures and embedded objects for text boxes, and says what cannot be
 * read in them.
 */
final class DrawingReader {

  private final Reading reading;
  private final WordXml xml;
  private final Place place;
  private boolean picture;

  DrawingReader(Reading reading, WordXml xml, Place place) {
    this.reading = reading;
    this.xml = xml;
    this.place = place;
  }

  /** Forgets the pictures that have been seen. */
  void startParagraph() {
    picture = false;
  }

  /** Whether there has been a picture since the start of the paragraph. */
  boolean hasSeenPicture() {
    return picture;
  }

  /** Reads the element at which the cursor stands, at an offset of its paragraph. */
  void read(int offset) {
    readChildren(offset, xml.name().equals("object"));
  }

  private void readChildren(int offset, boolean embedded) {
    while (xml.nextChild()) {
      if (xml.name().equals("txbxContent")) {
        StoryReader.readTextBox(reading, xml, place, offset);
        continue;
      }
      switch (xml.localName()) {
        case "OLEObject" -> reportObject(offset);
        case "chart" -> reading.report("CHART_NOT_READ", "chart", place.at(offset));
        case "relIds" -> reading.report("DIAGRAM_NOT_READ", "diagram", place.at(offset));
        case "blip", "imagedata" -> picture |= !embedded;
        default -> {
          // A shape, or how it looks.
        }
      }
      readChildren(offset, embedded);
    }
  }

  private void reportObject(int offset) {
    String program = xml.foreignAttribute("ProgID");
    String name = program == null ? "" : program;
    boolean workbook = name.toLowerCase(Locale.ROOT).startsWith("excel");
    reading.report(
        workbook ? "EMBEDDED_WORKBOOK_NOT_READ" : "EMBEDDED_OBJECT_NOT_READ",
        name,
        place.at(offset));
  }
}

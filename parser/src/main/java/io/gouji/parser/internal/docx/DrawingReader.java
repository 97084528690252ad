package io.gouji.parser.internal.docx;

import io.gouji.model.Block.Grid;
import io.gouji.model.Location.Container;
import io.gouji.parser.DisclosureParseException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

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
        case "OLEObject", "objectEmbed", "objectLink" -> readObject(offset);
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

  /** Reads an object if it is a workbook, by the program of its maker or by its own name. */
  private void readObject(int offset) {
    String program = xml.foreignAttribute("ProgID");
    if (program == null) {
      program = xml.attribute("progId");
    }
    String name = program == null ? "" : program;
    String id = xml.foreignAttribute("id");
    String target =
        id == null ? "" : reading.document().relationshipsOf(place.part()).ofId(id).orElse("");
    if (!name.toLowerCase(Locale.ROOT).startsWith("excel") && !isWorkbook(target)) {
      reading.report("EMBEDDED_OBJECT_NOT_READ", name, place.at(offset));
    } else if (!readWorkbook(target, offset)) {
      reading.report("EMBEDDED_WORKBOOK_NOT_READ", name, place.at(offset));
    }
  }

  private static boolean isWorkbook(String target) {
    String name = target.toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls");
  }

  /** Reads the workbook of an object, if it is there and can be read. */
  private boolean readWorkbook(String target, int offset) {
    Container container = new Container(target, Optional.of(place.at(offset)));
    WorkbookReader workbooks =
        new WorkbookReader(reading.source(), reading.limits(), reading.budget());
    try {
      Optional<byte[]> bytes = reading.document().bytes(target);
      Optional<Grid> grid = Optional.empty();
      if (bytes.isPresent()) {
        grid = workbooks.read(bytes.get(), container);
        grid.ifPresent(reading.asides()::add);
      }
      return grid.isPresent();
    } catch (DisclosureParseException e) {
      if (e.code() == DisclosureParseException.Code.LIMIT_EXCEEDED) {
        throw e;
      }
      return false;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI expects any exception of a damaged file; the workbook is reported as not read.
      return false;
    }
  }
}

package io.gouji.parser.internal.docx;

/** Documents of other formats that a document imports when Word opens it. */
final class AltChunkReader {

  private final Reading reading;
  private final WordXml xml;
  private final Place place;

  AltChunkReader(Reading reading, WordXml xml, Place place) {
    this.reading = reading;
    this.xml = xml;
    this.place = place;
  }

  /** Reads the element at which the cursor stands, at an offset of its paragraph. */
  void read(int offset) {
    String id = xml.foreignAttribute("id");
    String target =
        id == null ? "" : reading.document().relationshipsOf(place.part()).ofId(id).orElse("");
    reading.report("ALT_CHUNK_NOT_READ", target, place.at(offset));
    xml.skip();
  }
}

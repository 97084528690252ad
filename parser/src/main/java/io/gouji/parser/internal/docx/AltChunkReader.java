package io.gouji.parser.internal.docx;

import io.gouji.model.Block;
import io.gouji.model.Diagnostic;
import io.gouji.model.Location.Container;
import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads documents that a document imports when Word opens it: Word documents, and web pages. Their
 * blocks stand after the body with the place of the import; what it is in another format is
 * reported.
 */
final class AltChunkReader {

  /** Documents within documents within documents: no more, lest one contains itself. */
  private static final int DEEPEST = 3;

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
    xml.skip();
    Relationships relationships = reading.document().relationshipsOf(place.part());
    String target = id == null ? "" : relationships.ofId(id).orElse("");
    Container container = new Container(target, Optional.of(place.at(offset)));
    try {
      Optional<byte[]> content = reading.document().bytes(target);
      if (content.isPresent() && reading.depth() < DEEPEST && read(content.get(), container)) {
        return;
      }
    } catch (DisclosureParseException e) {
      if (e.code() == Code.LIMIT_EXCEEDED) {
        throw e;
      }
    }
    reading.report("ALT_CHUNK_NOT_READ", target, place.at(offset));
  }

  private boolean read(byte[] content, Container container) {
    String name = container.part().toLowerCase(Locale.ROOT);
    if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
      DocxContent imported =
          DocxReader.read(
              content, reading.source(), reading.limits(), reading.budget(), reading.depth() + 1);
      Relocation relocation = new Relocation(container);
      imported.blocks().forEach(block -> reading.asides().add(relocation.block(block)));
      for (Diagnostic diagnostic : imported.diagnostics()) {
        reading.report(
            diagnostic.code(), diagnostic.detail(), relocation.location(diagnostic.location()));
      }
      return true;
    }
    if (name.matches(".*\\.(html?|xhtml|mht|mhtml)") || FileFormat.isWebPage(content)) {
      List<Block> blocks =
          new HtmlReader(WebPage.text(content), reading.limits(), reading.budget(), container)
              .read();
      reading.asides().addAll(blocks);
      return true;
    }
    return false;
  }
}

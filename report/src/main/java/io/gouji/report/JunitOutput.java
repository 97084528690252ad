package io.gouji.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML without the characters that XML 1.0 cannot hold. */
final class JunitOutput {
  /** Something that is written, and may meet an error of the output. */
  interface Writing {
    void run() throws XMLStreamException;
  }

  private final Writer out;
  private final XMLStreamWriter xml;
  private int depth;

  JunitOutput(Writer out) {
    this.out = out;
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Turns the exceptions of the writer into those of the output. */
  void write(Writing content) throws IOException {
    try {
      content.run();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Begins an element with attributes, names and values in turn. */
  void start(String name, String... attributes) throws XMLStreamException {
    breakLine();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  /** An element with a text. */
  void text(String text, String name, String... attributes) throws XMLStreamException {
    breakLine();
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(printable(text));
    xml.writeEndElement();
  }

  /** Ends the element that began last. */
  void end() throws XMLStreamException {
    depth--;
    breakLine();
    xml.writeEndElement();
  }

  void close() throws IOException {
    write(xml::writeEndDocument);
    out.write('\n');
    out.flush();
  }

  private void attributes(String[] attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], printable(attributes[i + 1]));
    }
  }

  private void breakLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean allowed = c == '\t' || c == '\n' || (c >= 0x20 && c != 0xfffe && c != 0xffff);
              boolean surrogate = c >= 0xd800 && c <= 0xdfff;
              printable.appendCodePoint(allowed && !surrogate ? c : '?');
            });
    return printable.toString();
  }
}

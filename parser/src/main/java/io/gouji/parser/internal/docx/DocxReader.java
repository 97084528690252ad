package io.gouji.parser.internal.docx;

import io.gouji.model.Block;
import io.gouji.model.Location;
import io.gouji.model.Location.Container;
import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DocumentMarkup;
import io.gouji.parser.ParserLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Word documents: the first stage on the way from a file to a disclosure. */
public final class DocxReader {

  private final Reading reading;
  private final DocxPackage document;

  private DocxReader(Reading reading, DocxPackage document) {
    this.reading = reading;
    this.document = document;
  }

  /**
   * Reads a document.
   *
   * @param source the name of the file, for messages
   * @throws DisclosureParseException if the bytes cannot be read as a Word document
   */
  public static DocxContent read(byte[] bytes, String source, ParserLimits limits) {
    return read(bytes, source, limits, Deadline.after(limits.time(), source));
  }

  /** Reads a document within a time that has begun before. */
  public static DocxContent read(
      byte[] bytes, String source, ParserLimits limits, Deadline deadline) {
    return read(bytes, source, limits, new Budget(source, limits, deadline), 0);
  }

  /** Reads a document that is within others, all of which share what they may take. */
  static DocxContent read(
      byte[] bytes, String source, ParserLimits limits, Budget budget, int depth) {
    DocxPackage document = DocxPackage.open(bytes, source, limits, budget);
    return new DocxReader(new Reading(document, source, limits, budget, depth), document).read();
  }

  /** Reads the main part of a document only for where its text stands in the markup. */
  public static DocumentMarkup trace(byte[] bytes, String source, ParserLimits limits) {
    Budget budget = new Budget(source, limits, Deadline.after(limits.time(), source));
    DocxPackage document = DocxPackage.open(bytes, source, limits, budget);
    XmlInput.Decoded part = XmlInput.decode(document.bytes(document.mainPart()).orElseThrow());
    MarkupTrace trace = new MarkupTrace(part.text());
    Reading reading = new Reading(document, source, limits, budget, 0);
    try (WordXml xml = WordXml.open(part, document.mainPart(), source, budget, trace)) {
      xml.nextRawChild();
      new DocxReader(reading, document).readBody(xml, new ArrayList<>());
    }
    return new DocumentMarkup(
        document.mainPart(), part.text(), part.charset(), part.mark(), trace.blocks());
  }

  private DocxContent read() {
    List<Block> blocks = new ArrayList<>();
    try (WordXml xml = document.openMainPart()) {
      readBody(xml, blocks);
    }
    readNotes("footnotes", "footnote", reading.footnotes());
    readNotes("endnotes", "endnote", reading.endnotes());
    readHeadersAndFooters();
    blocks.addAll(reading.asides());
    return new DocxContent(blocks, reading.diagnostics());
  }

  private void readBody(WordXml xml, List<Block> blocks) {
    while (xml.nextChild()) {
      if (xml.name().equals("body")) {
        Place body = new Place(document.mainPart(), Optional.empty());
        new StoryReader(reading, xml, body, blocks).read();
      } else {
        xml.skip();
      }
    }
    xml.requireEnd();
  }

  /** Reads the notes that the text refers to: separators and forgotten notes are not shown. */
  private void readNotes(String type, String element, Map<String, Location> references) {
    if (references.isEmpty()) {
      return;
    }
    String part = document.relationships().ofType(type).orElse("");
    try (WordXml xml = document.openPart(part)) {
      while (xml != null && xml.nextChild()) {
        Location reference = xml.name().equals(element) ? references.get(id(xml)) : null;
        if (reference == null) {
          xml.skip();
        } else {
          readStory(xml, new Container(part, Optional.of(reference)));
        }
      }
    }
  }

  private static String id(WordXml xml) {
    String id = xml.attribute("id");
    return id == null ? "" : id;
  }

  private void readHeadersAndFooters() {
    Sections sections = reading.sections();
    if (sections.isEmpty()) {
      return;
    }
    for (String id : sections.shown(evenPagesDiffer())) {
      String part = document.relationships().ofId(id).orElse("");
      try (WordXml xml = document.openPart(part)) {
        if (xml != null) {
          readStory(xml, new Container(part, Optional.empty()));
        }
      }
    }
  }

  private void readStory(WordXml xml, Container container) {
    new StoryReader(reading, xml, reading.placeIn(container), reading.asides()).read();
  }

  private boolean evenPagesDiffer() {
    boolean differ = false;
    try (WordXml xml = document.openPart(document.relationships().ofType("settings").orElse(""))) {
      while (xml != null && xml.nextRawChild()) {
        differ |= xml.name().equals("evenAndOddHeaders") && xml.isOn();
        xml.skip();
      }
    }
    return differ;
  }
}

package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import io.gouji.parser.ParserLimits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Word document as parts that refer to each other. */
final class DocxPackage {

  private static final String EXPECTED = "a Word document (.docx)";

  private final ZipArchive archive;
  private final String source;
  private final Budget budget;
  private final String mainPart;
  private @Nullable Relationships relationships;

  private DocxPackage(ZipArchive archive, String source, Budget budget, String mainPart) {
    this.archive = archive;
    this.source = source;
    this.budget = budget;
    this.mainPart = mainPart;
  }

  /** Opens a document whose main part is there. */
  static DocxPackage open(byte[] bytes, String source, ParserLimits limits, Budget budget) {
    FileFormat.requireZip(bytes, source);
    ZipArchive archive = ZipArchive.open(bytes, source, limits, budget);
    return new DocxPackage(archive, source, budget, findMainPart(archive, source, budget));
  }

  /** The name of the main part. */
  String mainPart() {
    return mainPart;
  }

  /** Opens a part, whose root the cursor then stands at, or gives null if there is none. */
  @Nullable WordXml openPart(String name) {
    ZipArchive.Part part = archive.part(name);
    if (part == null) {
      return null;
    }
    WordXml xml = WordXml.open(part, source, budget);
    xml.nextRawChild();
    return xml;
  }

  /** Opens the main part, whose root the cursor then stands at. */
  WordXml openMainPart() {
    WordXml xml = openPart(mainPart);
    if (xml == null || !xml.name().equals("document")) {
      throw new DisclosureParseException(
          Code.NOT_A_WORD_DOCUMENT,
          source,
          "a Word document in " + mainPart,
          xml == null ? "nothing" : "'%s'".formatted(xml.localName()));
    }
    return xml;
  }

  /** The relationships of the main part. */
  Relationships relationships() {
    if (relationships == null) {
      relationships = relationshipsOf(mainPart);
    }
    return relationships;
  }

  /** The relationships of any part. */
  Relationships relationshipsOf(String part) {
    return Relationships.of(archive, part, source, budget);
  }

  /** The bytes of a part, if it is there. */
  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(archive.part(name)).map(ZipArchive.Part::bytes);
  }

  private static String findMainPart(ZipArchive archive, String source, Budget budget) {
    String target =
        Relationships.of(archive, "", source, budget).ofType("officeDocument").orElse("");
    if (target.startsWith("xl/")) {
      throw notWord(source, "an Excel workbook (.xlsx)");
    }
    if (target.startsWith("ppt/")) {
      throw notWord(source, "a PowerPoint presentation (.pptx)");
    }
    if (archive.contains(target)) {
      return archive.spelling(target);
    }
    if (archive.contains("word/document.xml")) {
      return archive.spelling("word/document.xml");
    }
    if (archive.contains("content.xml")) {
      throw notWord(source, "an OpenDocument file");
    }
    if (archive.contains("OFD.xml")) {
      throw notWord(source, "an OFD document");
    }
    throw new DisclosureParseException(
        Code.NO_DOCUMENT_PART, source, "a Word document with a main part", "a ZIP without one");
  }

  private static DisclosureParseException notWord(String source, String actual) {
    return new DisclosureParseException(Code.NOT_A_WORD_DOCUMENT, source, EXPECTED, actual);
  }
}

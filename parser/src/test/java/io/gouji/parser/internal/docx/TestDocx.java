package io.gouji.parser.internal.docx;

import io.gouji.model.Block;
import io.gouji.parser.ParserLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes Word documents out of strings of markup, with nothing of the reader under test. */
final class TestDocx {

  static final String SOURCE = "test.docx";

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();

  private TestDocx() {}

  /** A document with the children of the body, in the prefixes w, r, m, mc, wps, wp, a, v, o. */
  static TestDocx withBody(String... markup) {
    return empty()
        .part(
            "_rels/.rels",
            "<Relationships xmlns='%s/relationships'>".formatted(PACKAGE)
                + "<Relationship Id='r1' Type='%s/officeDocument' Target='word/document.xml'/>"
                    .formatted(OFFICE)
                + "</Relationships>")
        .part(
            "word/document.xml",
            root("document", "<w:body>" + String.join("", markup) + "</w:body>"));
  }

  /** A package without parts. */
  static TestDocx empty() {
    return new TestDocx()
        .part(
            "[Content_Types].xml",
            "<Types xmlns='%s/content-types'><Default Extension='xml' ContentType='application/xml'/></Types>"
                .formatted(PACKAGE));
  }

  /** Adds a part, or replaces it. */
  TestDocx part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part, or replaces it. */
  TestDocx part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** Adds a part that the main part refers to. */
  TestDocx related(String id, String type, String target, byte[] content) {
    relationships.append(
        "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, OFFICE, type, target));
    return part("word/" + target, content);
  }

  /** Adds a part of WordprocessingML that the main part refers to. */
  TestDocx related(String id, String type, String root, String markup) {
    return related(id, type, id + ".xml", root(root, markup).getBytes(StandardCharsets.UTF_8));
  }

  TestDocx styles(String markup) {
    return related("styles", "styles", "styles", markup);
  }

  TestDocx numbering(String markup) {
    return related("numbering", "numbering", "numbering", markup);
  }

  /** The file. */
  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>(parts);
    if (!relationships.isEmpty()) {
      all.put(
          "word/_rels/document.xml.rels",
          "<Relationships xmlns='%s/relationships'>%s</Relationships>"
              .formatted(PACKAGE, relationships)
              .getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  DocxContent read() {
    return DocxReader.read(bytes(), SOURCE, ParserLimits.standard());
  }

  /** What the paragraphs of the body say, their numbers before them. */
  List<String> paragraphs() {
    return read().blocks().stream()
        .filter(block -> block instanceof Block.Paragraph && block.container().isEmpty())
        .map(block -> ((Block.Paragraph) block).displayText())
        .toList();
  }

  /** The first table, row by row, with < and ^ for what is covered from the left and above. */
  List<List<String>> grid() {
    return GridText.of(
        read().blocks().stream()
            .filter(Block.Grid.class::isInstance)
            .map(Block.Grid.class::cast)
            .findFirst()
            .orElseThrow());
  }

  /** A part with all the prefixes that our markup uses. */
  static String root(String name, String markup) {
    return "<w:%s xmlns:w='%s' xmlns:r='%s'".formatted(name, WORD, OFFICE)
        + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
        + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
        + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
        + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
        + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
        + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
        + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
        + " xmlns:zz='urn:unknown'>%s</w:%s>".formatted(markup, name);
  }

  /** A paragraph of runs. */
  static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  /** A run with a text. */
  static String r(String text) {
    return "<w:r>" + t(text) + "</w:r>";
  }

  /** A text within a run. */
  static String t(String text) {
    return "<w:t xml:space='preserve'>" + text + "</w:t>";
  }

  static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A cell with a paragraph. */
  static String tc(String text) {
    return tc("", text);
  }

  /** A cell with properties and a paragraph. */
  static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
  }
}

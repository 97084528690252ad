package io.gouji.examples.generated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Word file of four parts. The same document gives the same bytes. */
final class WordPackage {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final long NEW_YEAR_1980 = 315_532_800_000L;

  private WordPackage() {}

  /** The file whose body is some markup. */
  static byte[] of(String body, int firstAutomaticNumber) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "[Content_Types].xml", contentTypes());
      add(
          zip,
          "_rels/.rels",
          relationships(relationship(1, OFFICE + "officeDocument", "word/document.xml")));
      add(zip, "word/document.xml", document(body));
      add(zip, "word/styles.xml", styles());
      add(zip, "word/numbering.xml", numbering(firstAutomaticNumber));
      add(
          zip,
          "word/_rels/document.xml.rels",
          relationships(
              relationship(1, OFFICE + "styles", "styles.xml")
                  + relationship(2, OFFICE + "numbering", "numbering.xml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(NEW_YEAR_1980);
    zip.putNextEntry(entry);
    zip.write((XML + text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String contentTypes() {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("document.main", "document")
        + override("styles", "styles")
        + override("numbering", "numbering")
        + "</Types>";
  }

  private static String override(String type, String part) {
    return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, WORD, type);
  }

  private static String relationships(String relationships) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relationships
        + "</Relationships>";
  }

  private static String relationship(int id, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static String document(String body) {
    return "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(MAIN, body);
  }

  private static String styles() {
    return """
        <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="21"/>\
        </w:rPr></w:rPrDefault></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>\
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>\
        <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>\
        <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/>\
        <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>"""
        .formatted(MAIN);
  }

  private static String numbering(int first) {
    return """
        <w:numbering xmlns:w="%s"><w:abstractNum w:abstractNumId="0">\
        <w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="%d"/>\
        <w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%%1、"/>\
        <w:lvlJc w:val="left"/></w:lvl></w:abstractNum>\
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
        .formatted(MAIN, first);
  }
}

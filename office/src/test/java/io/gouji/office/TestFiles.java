package io.gouji.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes Word files out of parts, and out of the markup of a body. */
final class TestFiles {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private TestFiles() {}

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** The parts of a file in their order. */
  static Map<String, byte[]> parts(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** A file whose body is some markup with the prefix w. */
  static byte[] withBody(String markup) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
            .formatted(PACKAGE));
    put(
        parts,
        "_rels/.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/></Relationships>"
            .formatted(PACKAGE, OFFICE));
    put(
        parts,
        "word/document.xml",
        "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(WORD, markup));
    return zip(parts);
  }

  private static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }
}

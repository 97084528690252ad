package io.gouji.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** A paragraph. */
  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** A table. */
  static String table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (List<String> row : rows) {
      table.append("<w:tr>");
      row.forEach(cell -> table.append("<w:tc>").append(paragraph(cell)).append("</w:tc>"));
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  /**
   * A file with a table of many sections, of which each has one item: the sum of sections is long.
   */
  static byte[] withManySections() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"));
    rows.add(List.of("", "合计", "198.00", "99.00", "99.00"));
    rows.add(List.of("201", "一般公共服务支出", "198.00", "99.00", "99.00"));
    for (int section = 1; section < 100; section++) {
      String code = "201%02d".formatted(section);
      rows.add(List.of(code, "事务" + section, "2.00", "1.00", "1.00"));
      rows.add(List.of(code + "01", "行政运行" + section, "2.00", "1.00", "1.00"));
    }
    return withBody(
        paragraph("商促局2022年部门预算")
            + paragraph("一般公共预算财政拨款支出表")
            + paragraph("单位：万元")
            + table(rows)
            + "<w:p/>");
  }

  private static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }
}

package io.gouji.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document of 100 MB of XML with 200,000 cells in ten tables that are recognised, formatted as
 * verbosely as Word does it.
 */
final class LargeDocument {
  static final int CELLS = 200_000;

  private static final List<String> HEADER =
      List.of("序号", "科目编码", "科目名称", "合计", "基本支出", "项目支出", "经营支出", "上解上级支出", "对附属单位补助支出", "结转下年");
  private static final int ROWS = CELLS / HEADER.size();
  private static final int ROWS_OF_TABLE = 2_000;

  /** With the text some 510 bytes for each cell. */
  private static final String FORMAT =
      "<w:tc><w:tcPr><w:tcW w:w=\"1250\" w:type=\"dxa\"/><w:tcBorders><w:top w:val=\"single\""
          + " w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"4\""
          + " w:space=\"0\" w:color=\"auto\"/></w:tcBorders><w:vAlign w:val=\"center\"/></w:tcPr>"
          + "<w:p w:rsidR=\"00A12B34\" w:rsidRDefault=\"00A12B34\" w:rsidP=\"00A12B34\"><w:pPr><w:jc w:val=\"right\"/>"
          + "<w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\"/><w:sz w:val=\"18\"/></w:rPr></w:pPr>"
          + "<w:r><w:rPr><w:rFonts w:ascii=\"宋体\"/><w:sz w:val=\"18\"/></w:rPr>"
          + "<w:t>%s</w:t></w:r></w:p></w:tc>";

  private LargeDocument() {}

  /** Writes the document, and answers with the size of its main part. */
  static long write(Path file) throws IOException {
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      size +=
          write(
              zip,
              "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>");
      for (int row = 0; row < ROWS; row++) {
        if (row % ROWS_OF_TABLE == 0) {
          size += write(zip, row == 0 ? "" : "</w:tbl>");
          size += write(zip, paragraph("部门支出总表") + paragraph("单位：万元") + "<w:tbl>");
        }
        size += write(zip, row(row % ROWS_OF_TABLE));
      }
      size += write(zip, "</w:tbl></w:body></w:document>");
    }
    return size;
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String row(int row) {
    StringBuilder xml = new StringBuilder("<w:tr>");
    for (int column = 0; column < HEADER.size(); column++) {
      xml.append(FORMAT.formatted(row == 0 ? HEADER.get(column) : text(row, column)));
    }
    return xml.append("</w:tr>").toString();
  }

  private static String text(int row, int column) {
    return switch (column) {
      case 0 -> Integer.toString(row);
      case 1 -> row == 1 ? "" : Integer.toString(2_010_000 + row);
      case 2 -> row == 1 ? "合计" : "其他支出" + row;
      default -> "%d.%02d".formatted(row * 7 + column, row % 100);
    };
  }

  private static long write(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    return bytes.length;
  }
}

package io.gouji.parser;

import io.gouji.model.Block;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of 100 MB of XML with 200,000 cells, formatted as verbosely as Word does it. */
final class LargeDocument {
  static final int CELLS = 200_000;
  static final int COLUMNS = 10;
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
      for (int row = 0; row < CELLS / COLUMNS; row++) {
        if (row % ROWS_OF_TABLE == 0) {
          size += write(zip, row == 0 ? "" : "</w:tbl>");
          size += write(zip, "<w:p><w:r><w:t>部门支出总表</w:t></w:r></w:p><w:tbl>");
        }
        size += write(zip, row(row));
      }
      size += write(zip, "</w:tbl></w:body></w:document>");
    }
    return size;
  }

  private static String row(int row) {
    StringBuilder xml = new StringBuilder("<w:tr>");
    for (int column = 0; column < COLUMNS; column++) {
      xml.append(FORMAT.formatted("%d.%02d".formatted(row * 7 + column, row % 100)));
    }
    return xml.append("</w:tr>").toString();
  }

  private static long write(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    return bytes.length;
  }

  /** Reads a document, and says how many cells it has. */
  public static void main(String[] arguments) throws IOException {
    ParseResult result = DisclosureParser.standard().parse(Path.of(arguments[0]));
    long cells =
        result.disclosure().blocks().stream()
            .filter(Block.Grid.class::isInstance)
            .mapToLong(grid -> ((Block.Grid) grid).cells().size())
            .sum();
    System.out.print(cells + " cells");
  }
}

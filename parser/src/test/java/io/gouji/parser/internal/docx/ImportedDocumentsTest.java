package io.gouji.parser.internal.docx;

import static io.gouji.parser.internal.docx.TestDocx.p;
import static io.gouji.parser.internal.docx.TestDocx.r;
import static io.gouji.parser.internal.docx.TestDocx.tbl;
import static io.gouji.parser.internal.docx.TestDocx.tc;
import static io.gouji.parser.internal.docx.TestDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Block;
import io.gouji.model.Block.Grid;
import io.gouji.model.Block.Paragraph;
import io.gouji.model.Diagnostic;
import io.gouji.model.Location;
import io.gouji.model.Location.Container;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents within a document are read after it, with the place at which they are imported. */
class ImportedDocumentsTest {

  private static final Location PLACE = new Location.Text(1, 0, 0);

  @Test
  void readsTablesAndParagraphsOfWebPages() {
    List<Block> blocks =
        importing(
            "page.html",
            "\ufeff<html><head><title>H1</title><style>td{}</style></head><!-- H2 --><body>A&amp;B<br>&ldquo;三公&rdquo;&unknown;<br>&#x53;&nbsp;1"
                + "<TABLE><tr><td rowspan=2>S1<td colspan='2'>S2 &minus;5</td></tr><tr><td><b>96</b>5.43</td><td>S3</td></tr>"
                + "<tr><td>a<p>b</p></td></tr></table>end");

    assertThat(blocks)
        .filteredOn(Paragraph.class::isInstance)
        .extracting(block -> ((Paragraph) block).text())
        .containsExactly("S0", "A&B", "“三公”&unknown;", "S\u00a01", "end");
    assertThat(GridText.of(grid(blocks)))
        .containsExactly(
            List.of("S1", "S2 −5", "<"), List.of("^", "965.43", "S3"), List.of("a\nb", "", ""));
    assertThat(grid(blocks).container())
        .contains(new Container("word/page.html", Optional.of(PLACE)));
  }

  @Test
  void keepsNestedTablesOfWebPagesInTheirCell() {
    assertThat(
            GridText.of(
                grid(
                    importing(
                        "page.htm",
                        "<table><tr><td>A<table><tr><td>B<td>C</table>D</td><td>E</table>"))))
        .containsExactly(List.of("A\nB\tC\nD", "E"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "UTF-16"})
  void readsWebPagesInAnyEncoding(String encoding) {
    String page = "<meta charset='%s'><table><tr><td>预算</table>".formatted(encoding);
    String undeclared = "<table><td>预算</table>";

    assertThat(GridText.of(grid(importing("p.html", page.getBytes(Charset.forName(encoding))))))
        .containsExactly(List.of("预算"));
    assertThat(
            GridText.of(grid(importing("p.html", undeclared.getBytes(Charset.forName(encoding))))))
        .containsExactly(List.of("预算"));
  }

  @Test
  void readsWebArchives() {
    String archive =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related;
         boundary="--x"

        ----x
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBO
        ----x
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        <table><tr><td class=3D"x">=E9=A2=84=
        =E7=AE=97</td></tr></table>
        ----x--
        """
            .replace("\n", "\r\n");

    assertThat(GridText.of(grid(importing("a.mht", archive)))).containsExactly(List.of("预算"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chunk.dat", "chunk", "chunk.xml"})
  void readsWebPagesWhateverTheirName(String name) {
    String page =
        "<?xml version='1.0'?><html><body><table><tr><td>A</td><td>B</td></tr></table></body></html>";

    assertThat(GridText.of(grid(importing(name, page)))).containsExactly(List.of("A", "B"));
  }

  @Test
  void readsImportedWordDocuments() {
    List<Block> blocks =
        importing("in.docx", TestDocx.withBody(p(r("A")), tbl(tr(tc("S1"), tc("S2")))).bytes());

    assertThat(GridText.of(grid(blocks))).containsExactly(List.of("S1", "S2"));
    assertThat(blocks.subList(1, 3))
        .extracting(Block::container)
        .containsOnly(Optional.of(new Container("word/in.docx", Optional.of(PLACE))));
  }

  @Test
  void readsDocumentsWithinDocumentsOnlySoDeep() {
    byte[] inner = TestDocx.withBody(p(r("innermost"))).bytes();
    for (int i = 0; i < 5; i++) {
      inner =
          TestDocx.withBody(p(r("level " + i)), "<w:altChunk r:id='c'/>")
              .related("c", "aFChunk", "in.docx", inner)
              .bytes();
    }
    DocxContent content = imported("in.docx", inner);

    assertThat(content.blocks()).hasSize(4);
    assertThat(content.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("ALT_CHUNK_NOT_READ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in.rtf", "in.docx", "in.txt"})
  void reportsImportsThatItCannotRead(String name) {
    assertThat(imported(name, "PK junk".getBytes(StandardCharsets.UTF_8)).diagnostics())
        .containsExactly(new Diagnostic("ALT_CHUNK_NOT_READ", "word/" + name, PLACE));
  }

  @Test
  void readsEmbeddedWorkbooksAsTheyShow() throws IOException {
    try (Workbook xlsx = new XSSFWorkbook();
        Workbook xls = new HSSFWorkbook()) {
      for (Workbook workbook : List.of(xlsx, xls)) {
        List<Block> blocks = embedding(bytes(workbook)).blocks();

        assertThat(GridText.of(grid(blocks)))
            .containsExactly(
                List.of("项目", "<", "预算数"), List.of("工资", "", "1,234.50"), List.of("^", "", "2469"));
        assertThat(grid(blocks).container())
            .contains(new Container("word/sheet.bin", Optional.of(new Location.Text(0, 2, 2))));
      }
    }
  }

  @Test
  void writesDatesSharesAndNegativeNumbersAsWorkbooksFormatThem() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      Row row = workbook.createSheet().createRow(0);
      String[] formats = {"yyyy\"年\"m\"月\"d\"日\"", "0.00%", "#,##0.00_);(#,##0.00)", "0.0", "@"};
      double[] values = {44562, 0.6913, -1234.5, 12.25, 7};
      for (int i = 0; i < formats.length; i++) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
        row.createCell(i).setCellValue(values[i]);
        row.getCell(i).setCellStyle(style);
      }
      row.createCell(5).setCellValue(true);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);

      assertThat(GridText.of(grid(embedding(bytes.toByteArray()).blocks())).get(0))
          .extracting(text -> text.strip())
          .containsExactly("2022年1月1日", "69.13%", "(1,234.50)", "12.3", "7", "TRUE");
    }
  }

  @Test
  void readsImportsWithinCells() {
    DocxContent content =
        TestDocx.withBody(tbl(tr(tc("S0"), "<w:tc>" + "<w:altChunk r:id='c'/>" + p() + "</w:tc>")))
            .related(
                "c",
                "aFChunk",
                "page.html",
                "<table><tr><td rowspan='2'>A</td><td>B</td><td colspan=2>C</td></tr><tr><td>D</td><td>E</td><td>F</td></tr></table>"
                    .getBytes(StandardCharsets.UTF_8))
            .read();

    assertThat(content.blocks()).hasSize(2);
    assertThat(GridText.of((Grid) content.blocks().get(1)))
        .containsExactly(List.of("A", "B", "C", "<"), List.of("^", "D", "E", "F"));
    assertThat(content.blocks().get(1).container())
        .contains(new Container("word/page.html", Optional.of(new Location.Cell(0, 0, 1))));
  }

  @Test
  void readsWorkbooksWhateverTheRatioOfTheirParts() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new XSSFWorkbook();
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes(workbook)));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
        if (entry.getName().endsWith("workbook.xml")) {
          out.write(" ".repeat(2 << 20).getBytes(StandardCharsets.UTF_8));
        }
      }
    }

    assertThat(embedding(bytes.toByteArray()).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<o:OLEObject ProgID='ET.Xlsx.6' r:id='x'/>",
        "<o:OLEObject r:id='x'/>",
        "<w:objectEmbed w:progId='Excel.Sheet.12' r:id='x'/>"
      })
  void readsWorkbooksWhateverProgramMadeThem(String object) throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      List<Block> blocks =
          TestDocx.withBody(p("<w:r><w:object>" + object + "</w:object></w:r>"))
              .related("x", "package", "sheet.xlsx", bytes(workbook))
              .read()
              .blocks();

      assertThat(GridText.of(grid(blocks))).contains(List.of("工资", "", "1,234.50"));
    }
  }

  @Test
  void reportsWorkbooksThatItCannotRead() {
    for (String junk : List.of("", "PK", "\u00d0\u00cf")) {
      DocxContent content = embedding(junk.getBytes(StandardCharsets.ISO_8859_1));

      assertThat(content.blocks()).hasSize(1);
      assertThat(content.diagnostics())
          .containsExactly(
              new Diagnostic(
                  "EMBEDDED_WORKBOOK_NOT_READ", "Excel.Sheet.12", new Location.Text(0, 2, 2)));
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    workbook.createSheet("other").createRow(0).createCell(0).setCellValue("H1");
    Sheet sheet = workbook.createSheet("shown");
    Row header = sheet.createRow(2);
    header.createCell(1).setCellValue("项目");
    header.createCell(3).setCellValue("预算数");
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    Row line = sheet.createRow(3);
    line.createCell(1).setCellValue("工资");
    line.createCell(3).setCellValue(1234.5);
    line.getCell(3).setCellStyle(style);
    sheet.createRow(4).createCell(3).setCellFormula("D4*2");
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
    sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
    workbook.setActiveSheet(1);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static DocxContent embedding(byte[] workbook) {
    return TestDocx.withBody(
            p(
                r("S0"),
                "<w:r><w:object><o:OLEObject ProgID='Excel.Sheet.12' r:id='x'/></w:object></w:r>"))
        .related("x", "package", "sheet.bin", workbook)
        .read();
  }

  private static List<Block> importing(String name, String content) {
    return importing(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Block> importing(String name, byte[] content) {
    DocxContent imported = imported(name, content);
    assertThat(imported.diagnostics()).isEmpty();
    return imported.blocks();
  }

  private static DocxContent imported(String name, byte[] content) {
    return TestDocx.withBody(p(r("S0")), "<w:altChunk r:id='chunk'/>")
        .related("chunk", "aFChunk", name, content)
        .read();
  }

  private static Grid grid(List<Block> blocks) {
    return blocks.stream()
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .findFirst()
        .orElseThrow();
  }
}

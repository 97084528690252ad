package io.gouji.parser.internal.docx;

import static io.gouji.parser.internal.docx.TestDocx.p;
import static io.gouji.parser.internal.docx.TestDocx.r;
import static io.gouji.parser.internal.docx.TestDocx.tbl;
import static io.gouji.parser.internal.docx.TestDocx.tc;
import static io.gouji.parser.internal.docx.TestDocx.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import io.gouji.parser.ParserLimits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused with a code, and a message that names the file. */
class UnreadableFilesTest {

  private static final String NAME = "budget.docx";

  @Test
  void rejectsAnEmptyFile() {
    assertRefused(
        new byte[0],
        Code.EMPTY_FILE,
        "Expected a Word document (.docx) but was an empty file in budget.docx");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\\rtf1\\ansi}', NOT_A_WORD_DOCUMENT, a rich text file (RTF)",
    "'%PDF-1.7', NOT_A_WORD_DOCUMENT, a PDF file",
    "'  <!DOCTYPE html><p>', NOT_A_WORD_DOCUMENT, a web page (HTML)",
    "'<head/><HTML>', NOT_A_WORD_DOCUMENT, a web page (HTML)",
    "'MIME-Version: 1.0', NOT_A_WORD_DOCUMENT, a web archive (MHT)",
    "'<?xml version=\"1.0\"?><w:wordDocument/>', NOT_A_WORD_DOCUMENT, an XML file",
    "'anything', NOT_A_ZIP, something else"
  })
  void rejectsOtherFormats(String content, Code code, String actual) {
    assertRefused(
        content.getBytes(StandardCharsets.UTF_8),
        code,
        "Expected a Word document (.docx) but was " + actual + " in budget.docx");
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage, ENCRYPTED",
    "WordDocument, OLD_WORD_FORMAT",
    "Workbook, NOT_A_WORD_DOCUMENT",
    "Contents, NOT_A_WORD_DOCUMENT"
  })
  void tellsCompoundFilesApart(String entry, Code code) {
    byte[] bytes = new byte[4096];
    byte[] magic = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 1024, name.length);

    assertRefused(bytes, code);
  }

  @Test
  void rejectsATruncatedArchive() {
    byte[] bytes = document();

    for (int length :
        new int[] {4, 30, 100, bytes.length / 2, bytes.length - 30, bytes.length - 1}) {
      assertRefused(Arrays.copyOf(bytes, length), Code.TRUNCATED_ZIP);
    }
  }

  @Test
  void acceptsBytesBeforeAndAfterTheArchive() {
    byte[] bytes = document();
    byte[] more = new byte[bytes.length + 104];
    System.arraycopy("junk".getBytes(StandardCharsets.US_ASCII), 0, more, 0, 4);
    System.arraycopy(bytes, 0, more, 4, bytes.length);
    byte[] crawled = Arrays.copyOf(bytes, bytes.length + 4);

    assertThat(DocxReader.read(more, NAME, ParserLimits.standard())).isEqualTo(read(bytes));
    assertThat(DocxReader.read(crawled, NAME, ParserLimits.standard())).isEqualTo(read(bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, an Excel workbook (.xlsx)",
    "ppt/presentation.xml, a PowerPoint presentation (.pptx)"
  })
  void rejectsOtherOfficeDocuments(String main, String actual) {
    byte[] bytes =
        TestDocx.empty()
            .part(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r' Type='x/officeDocument' Target='"
                    + main
                    + "'/></Relationships>")
            .part(main, "<x/>")
            .bytes();

    assertRefused(
        bytes,
        Code.NOT_A_WORD_DOCUMENT,
        "Expected a Word document (.docx) but was " + actual + " in budget.docx");
  }

  @Test
  void rejectsAMainPartThatIsNotADocument() {
    assertRefused(
        TestDocx.withBody().part("word/document.xml", "<workbook/>").bytes(),
        Code.NOT_A_WORD_DOCUMENT,
        "Expected a Word document in word/document.xml but was 'workbook' in budget.docx");
  }

  @Test
  void rejectsAPackageWithoutADocument() {
    assertRefused(TestDocx.empty().part("readme.txt", "x").bytes(), Code.NO_DOCUMENT_PART);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><b></a>",
        "<a>",
        "",
        "<a/>x",
        "<a b='1' b='2'/>",
        "<p:a/>",
        "<a>\u0001</a>",
        "<a>&b;</a>"
      })
  void rejectsMalformedXml(String xml) {
    assertRefused(
        TestDocx.withBody()
            .part(
                "word/document.xml",
                xml.replace(
                        "<a",
                        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'")
                    .replace("</a", "</w:document"))
            .bytes(),
        Code.MALFORMED_XML);
  }

  @Test
  void saysWhereXmlIsMalformed() {
    DisclosureParseException e =
        refused(TestDocx.withBody("\n<w:p></w:q>").bytes(), ParserLimits.standard());

    assertThat(e.code()).isEqualTo(Code.MALFORMED_XML);
    assertThat(e)
        .hasMessageStartingWith("Expected well-formed XML in word/document.xml but was '")
        .hasMessageMatching(".* at line 2, column \\d+ in budget.docx");
  }

  @Test
  void saysWhereXmlIsMalformedWhateverFormattingStandsBefore() {
    String damaged = "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:p>".repeat(20) + "</w:q>";
    String wholly = damaged.replace('"', '\'');

    assertThat(refused(TestDocx.withBody(damaged).bytes(), ParserLimits.standard()))
        .hasMessageMatching(".* at line 1, column \\d{4} in budget.docx")
        .hasMessage(
            refused(TestDocx.withBody(wholly).bytes(), ParserLimits.standard()).getMessage());
  }

  @Test
  void rejectsBytesThatAreNotInTheDeclaredEncoding() {
    byte[] xml = TestDocx.root("document", "<w:body>x</w:body>").getBytes(StandardCharsets.UTF_8);
    xml[xml.length - 30] = (byte) 0xff;

    assertRefused(TestDocx.withBody().part("word/document.xml", xml).bytes(), Code.MALFORMED_XML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "word/styles.xml", "_rels/.rels"})
  void rejectsDocumentTypesInAnyPart(String part) {
    byte[] bytes =
        TestDocx.withBody(p("<w:pPr><w:pStyle w:val='x'/></w:pPr>", r("S1")))
            .styles("")
            .part(part, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")
            .part("word/styles.xml", "<!DOCTYPE x><x/>")
            .related(
                "again",
                "styles",
                "styles.xml",
                "<!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_8))
            .bytes();

    assertRefused(bytes, Code.DTD_NOT_ALLOWED);
  }

  @Test
  void rejectsNamesThatOccurTwice() {
    byte[] bytes = TestDocx.withBody().part("word/Document.xml", "<x/>").bytes();

    assertRefused(
        bytes,
        Code.UNSAFE_ZIP,
        "Expected different names of entries but was 'word/Document.xml' twice in budget.docx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.xml", "a/../../evil.xml", "/etc/passwd", "C:/evil", "a\\b", "a\u0000b"})
  void rejectsNamesThatLeadOutOfTheArchive(String name) {
    assertRefused(TestDocx.withBody().part(name, "x").bytes(), Code.UNSAFE_ZIP);
  }

  @Test
  void rejectsLocalNamesThatDifferFromTheDirectory() {
    assertRefused(
        changed(bytes -> replaceFirst(bytes, "word/document.xml", "word/d0cument.xml")),
        Code.UNSAFE_ZIP);
  }

  @Test
  void rejectsEntriesWithAPassword() {
    assertRefused(changed(bytes -> setCentral(bytes, 8, 1)), Code.ENCRYPTED);
  }

  @Test
  void rejectsOtherCompressionMethods() {
    assertRefused(changed(bytes -> setCentral(bytes, 10, 14)), Code.UNSUPPORTED_ZIP);
  }

  @Test
  void rejectsEntriesThatShareBytes() {
    byte[] bytes = document();
    int first = indexOf(bytes, new byte[] {'P', 'K', 1, 2}, 0);
    int local = indexOf(bytes, new byte[] {'P', 'K', 3, 4}, 1);
    // The first entry claims all bytes up to the middle of the second one.
    int claimed = local + 50 - 30 - "[Content_Types].xml".length();
    bytes[first + 20] = (byte) claimed;
    bytes[first + 21] = (byte) (claimed >> 8);

    assertRefused(bytes, Code.UNSAFE_ZIP);
  }

  @Test
  void rejectsAWrongChecksum() {
    byte[] bytes = document();
    int entry =
        indexOf(
                bytes,
                "word/document.xml".getBytes(StandardCharsets.US_ASCII),
                indexOf(bytes, new byte[] {'P', 'K', 1, 2}, 0))
            - 46;
    bytes[entry + 16]++;

    assertRefused(bytes, Code.DAMAGED_ZIP);
  }

  @Test
  void rejectsMoreThanTheLimits() {
    byte[] bytes =
        TestDocx.withBody(p(r("12345")), tbl(tr(tc("1"), tc("2")), tr(tc("3"), tc("4")))).bytes();
    ParserLimits limits = ParserLimits.standard();

    assertThat(refused(bytes, limits.withEntries(2)))
        .hasMessage("Expected at most 2 entries but was more in budget.docx");
    assertThat(refused(bytes, limits.withPartBytes(500)))
        .hasMessage("Expected at most 500 bytes in word/document.xml but was more in budget.docx");
    assertThat(refused(bytes, limits.withTotalBytes(700)))
        .hasMessage("Expected at most 700 bytes in all parts but was more in budget.docx");
    assertThat(refused(bytes, limits.withXmlDepth(7)))
        .hasMessage(
            "Expected at most 7 elements within one another in word/document.xml but was more in"
                + " budget.docx");
    assertThat(refused(bytes, limits.withAttributes(2)))
        .hasMessage(
            "Expected at most 2 attributes of an element in _rels/.rels but was more in"
                + " budget.docx");
    assertThat(refused(bytes, limits.withTime(Duration.ZERO)))
        .hasMessage(
            "Expected a document that is read within 0 ms but was one that takes longer in"
                + " budget.docx");
    assertThat(refused(bytes, limits.withGridColumns(1)))
        .hasMessage("Expected at most 1 columns in a table but was more in budget.docx");
    assertThat(refused(bytes, limits.withCells(3)))
        .hasMessage("Expected at most 3 cells but was more in budget.docx");
    assertThat(refused(bytes, limits.withTextCharacters(8)))
        .hasMessage("Expected at most 8 characters of text but was more in budget.docx");
    assertThat(refused(bytes, limits.withTextCharacters(8)).code()).isEqualTo(Code.LIMIT_EXCEEDED);
  }

  @Test
  void looksAtTheClockWhileItReads() {
    AtomicLong clock = new AtomicLong();
    Deadline deadline = new Deadline(Duration.ofNanos(20), NAME, () -> clock.getAndIncrement());
    byte[] bytes = TestDocx.withBody(p(r("12345")).repeat(50_000)).bytes();

    DisclosureParseException e =
        catchThrowableOfType(
            DisclosureParseException.class,
            () -> DocxReader.read(bytes, NAME, ParserLimits.standard(), deadline));

    assertThat(e.code()).isEqualTo(Code.LIMIT_EXCEEDED);
  }

  @Test
  void countsTheEmptyCellsOfShortRows() {
    String wide = tr(tc("<w:gridSpan w:val='1000'/>", "x"));
    byte[] bytes = TestDocx.withBody(tbl(wide + tr(tc("y")).repeat(1000))).bytes();

    assertThat(refused(bytes, ParserLimits.standard().withCells(100_000)).code())
        .isEqualTo(Code.LIMIT_EXCEEDED);
  }

  @Test
  void rejectsTextThatInflatesBeyondAllMeasure() {
    byte[] bytes = TestDocx.withBody(p(r("S1"), r(" ".repeat(70 << 20)))).bytes();

    assertThat(bytes.length).isLessThan(100_000);
    assertRefused(bytes, Code.LIMIT_EXCEEDED);
  }

  @Test
  void survivesTheDeepestNestingThatCanBeAllowed() {
    int tables = ParserLimits.MAX_XML_DEPTH / 3 - 2;
    String nested =
        "<w:tbl><w:tr><w:tc>".repeat(tables) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(tables);
    byte[] bytes = TestDocx.withBody(nested).bytes();

    assertThat(
            DocxReader.read(
                    bytes, NAME, ParserLimits.standard().withXmlDepth(ParserLimits.MAX_XML_DEPTH))
                .blocks())
        .hasSize(1);
    assertRefused(bytes, Code.LIMIT_EXCEEDED);
  }

  private static byte[] document() {
    return TestDocx.withBody(p(r("S1"))).bytes();
  }

  private static byte[] changed(UnaryOperator<byte[]> change) {
    return change.apply(document());
  }

  private static byte[] setCentral(byte[] bytes, int offset, int value) {
    bytes[indexOf(bytes, new byte[] {'P', 'K', 1, 2}, 0) + offset] = (byte) value;
    return bytes;
  }

  private static byte[] replaceFirst(byte[] bytes, String old, String replacement) {
    int at = indexOf(bytes, old.getBytes(StandardCharsets.US_ASCII), 0);
    System.arraycopy(replacement.getBytes(StandardCharsets.US_ASCII), 0, bytes, at, old.length());
    return bytes;
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int at = from; ; at++) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
  }

  private static DocxContent read(byte[] bytes) {
    return DocxReader.read(bytes, NAME, ParserLimits.standard());
  }

  private static void assertRefused(byte[] bytes, Code code, String message) {
    DisclosureParseException e = refused(bytes, ParserLimits.standard());
    assertThat(e.code()).isEqualTo(code);
    assertThat(e).hasMessage(message);
  }

  private static void assertRefused(byte[] bytes, Code code) {
    DisclosureParseException e = refused(bytes, ParserLimits.standard());
    assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
    assertThat(e.source()).isEqualTo(NAME);
    assertThat(e).hasMessageMatching("(?s)Expected .+ but was .+ in budget\\.docx");
  }

  private static DisclosureParseException refused(byte[] bytes, ParserLimits limits) {
    DisclosureParseException e =
        catchThrowableOfType(
            DisclosureParseException.class, () -> DocxReader.read(bytes, NAME, limits));
    assertThat(e).isNotNull();
    return e;
  }
}

package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is given for a Word document, it is named, and the other files are checked. */
class BadInputTest {
  private static final String PASSWORD = "预算2022";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @TempDir private Path folder;

  @Test
  void namesAnEmptyFile() throws IOException {
    assertRefused(new byte[0], "EMPTY_FILE", "文件是空的");
  }

  @Test
  void namesAFileThatIsNotAZip() throws IOException {
    assertRefused("收支总表".getBytes(StandardCharsets.UTF_8), "NOT_A_ZIP", "不是 Word 文档（.docx）");
  }

  @Test
  void namesATruncatedZip() throws IOException {
    byte[] bytes = Files.readAllBytes(GoujiRun.DISCLOSURE);

    assertRefused(
        Arrays.copyOf(bytes, bytes.length - 1000), "TRUNCATED_ZIP", "文件不完整，后半部分缺失，可能下载中断");
  }

  @Test
  void namesAWorkbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("收支总表");
      workbook.write(bytes);
    }

    assertRefused(bytes.toByteArray(), "NOT_A_WORD_DOCUMENT", "an Excel workbook (.xlsx)");
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, '', OLD_WORD_FORMAT, a Word 97-2003 document (.doc)",
    "WordDocument, KSOProductBuildVer, OLD_WORD_FORMAT, a WPS document (.wps or .doc)",
    "MatOST, '', NOT_A_WORD_DOCUMENT, a Works document (.wps)",
    "Workbook, '', NOT_A_WORD_DOCUMENT, an Excel 97-2003 workbook (.xls)",
    "PowerPoint Document, '', NOT_A_WORD_DOCUMENT, an OLE compound file",
  })
  void namesOldFormats(String entry, String property, String code, String actual)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      file.createDocument(
          new ByteArrayInputStream(property.getBytes(StandardCharsets.US_ASCII)), "Properties");
      file.writeFilesystem(bytes);
    }

    assertRefused(bytes.toByteArray(), code, actual);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\\rtf1\\ansi\\ansicpg936 }', UTF-8, a rich text file (RTF)",
    "'%PDF-1.7', UTF-8, a PDF file",
    "'<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><p>预算</p>', GBK, a web page (HTML)",
    "'<html><p>预算</p></html>', UTF-16, a web page (HTML)",
    "'MIME-Version: 1.0\r\nContent-Type: multipart/related', UTF-8, a web archive (MHT)",
    "'From: <Saved by WPS>\r\nSubject: x\r\nMIME-Version: 1.0\r\n', UTF-8, a web archive (MHT)",
    "'<?xml version=\"1.0\"?><w:wordDocument/>', UTF-8, an XML file",
  })
  void namesOtherFormats(String content, String charset, String actual) throws IOException {
    assertRefused(content.getBytes(Charset.forName(charset)), "NOT_A_WORD_DOCUMENT", actual);
  }

  @Test
  void namesAPackageWithoutDocument() throws IOException {
    assertRefused(zip(Map.of("readme.txt", "")), "NO_DOCUMENT_PART", "文件里没有正文");
  }

  @Test
  void namesMalformedXml() throws IOException {
    assertRefused(docx("<w:p><w:r></w:p>"), "MALFORMED_XML", "word/document.xml");
  }

  @Test
  void namesADocumentType() throws IOException {
    String xml =
        "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='%s'>&b;&c;</w:document>";

    assertRefused(
        zip(Map.of("word/document.xml", xml.formatted(WORD))), "DTD_NOT_ALLOWED", "DOCTYPE");
  }

  @Test
  void refusesAPartThatInflatesToAGigabyte() throws IOException {
    assertRefused(ZipBomb.honest(), "LIMIT_EXCEEDED", "268435456 bytes in word/document.xml");
  }

  @Test
  void refusesAPartThatInflatesToMoreThanItSays() throws IOException {
    assertRefused(ZipBomb.lying(), "DAMAGED_ZIP", "1000 bytes of word/document.xml");
  }

  @Test
  void namesAMissingFile() {
    assertRefused(folder.resolve("预算.docx"), "NOT_FOUND", "没有这个文件");
  }

  @Test
  void namesADirectoryAmongFilesToParse() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("预算.docx"));

    GoujiRun run = GoujiRun.of("parse", directory, GoujiRun.DISCLOSURE);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("\"code\": \"IS_A_DIRECTORY\"", "预算.docx", "商促局");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void opensAnEncryptedDocumentWithItsPasswordOnly(EncryptionMode mode)
      throws IOException, GeneralSecurityException {
    byte[] encrypted = encrypted(mode, Files.readAllBytes(GoujiRun.DISCLOSURE));
    assertRefused(encrypted, "ENCRYPTED", "请用 --password 给出密码");
    assertRefused(encrypted, "WRONG_PASSWORD", "密码不对", "--password", "其他");

    Path file = folder.resolve("预算.docx");
    GoujiRun opened = GoujiRun.of("check", "--password", PASSWORD, file);
    GoujiRun original = GoujiRun.of("check", GoujiRun.DISCLOSURE);

    assertThat(opened.exitCode()).isEqualTo(1);
    assertThat(withoutSource(opened)).isEqualTo(withoutSource(original));
    assertThat(GoujiRun.of("parse", "--password", PASSWORD, file).exitCode()).isZero();
    assertThat(GoujiRun.of("check", "--password", PASSWORD, GoujiRun.DISCLOSURE).exitCode())
        .isEqualTo(1);
  }

  @Test
  void namesADamagedEncryptedDocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      file.writeFilesystem(bytes);
    }

    assertRefused(bytes.toByteArray(), "ENCRYPTED", "unknown encryption", "--password", PASSWORD);
  }

  @Test
  void saysThatADocumentHasNoBudgetTable() throws IOException {
    Path file =
        Files.write(
            folder.resolve("通知.docx"), docx("<w:p><w:r><w:t>关于公开部门预算的通知</w:t></w:r></w:p>"));

    GoujiRun text = GoujiRun.of("check", file);
    GoujiRun json = GoujiRun.of("check", "--format", "json", file);

    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).contains("没有读到预算表，没有可核对的内容。").doesNotContain("未发现问题");
    assertThat(json.exitCode()).isZero();
    assertThat(json.out())
        .contains("\"diagnostics\": [", "\"code\": \"NO_BUDGET_TABLE\", \"message\": \"没有读到预算表\"");
    assertThat(GoujiRun.of("check", "--lang", "en", file).out())
        .contains("No budget table was found");
  }

  private void assertRefused(byte[] bytes, String code, String reason, Object... options)
      throws IOException {
    assertRefused(Files.write(folder.resolve("预算.docx"), bytes), code, reason, options);
  }

  private static void assertRefused(Path file, String code, String reason, Object... options) {
    for (String format : new String[] {"text", "json"}) {
      Object[] arguments = {"check", "--format", format, file, GoujiRun.DISCLOSURE};
      Object[] all = Arrays.copyOf(arguments, arguments.length + options.length);
      System.arraycopy(options, 0, all, arguments.length, options.length);

      GoujiRun run = GoujiRun.of(all);

      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.out())
          .contains(file.toString(), code, "in 预算.docx", "商促局", "TextAgreesWithTable")
          .doesNotContain("Exception", "\tat ");
      assertThat(run.err()).isEmpty();
      if (format.equals("text")) {
        assertThat(run.out()).contains("无法读取：", reason);
      }
    }
  }

  private static String withoutSource(GoujiRun run) {
    return run.out().substring(run.out().indexOf('\n'));
  }

  private static byte[] docx(String body) throws IOException {
    String xml = "<w:document xmlns:w='%s'><w:body>%s</w:body></w:document>";
    return zip(Map.of("word/document.xml", xml.formatted(WORD, body)));
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] encrypted(EncryptionMode mode, byte[] docx)
      throws IOException, GeneralSecurityException {
    Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
    encryptor.confirmPassword(PASSWORD);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(file)) {
        out.write(docx);
      }
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}

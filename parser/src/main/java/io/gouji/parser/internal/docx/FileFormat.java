package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells what a file is that does not begin as a Word document does. Many of the files that public
 * offices serve as .docx are old documents, web pages or rich text.
 */
final class FileFormat {

  private static final String EXPECTED = "a Word document (.docx)";
  private static final byte[] COMPOUND_FILE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  /** WPS writes its version among the properties of a document. */
  private static final byte[] WPS_PROPERTY = "KSOProduct".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] WIDE_WPS_PROPERTY = "KSOProduct".getBytes(StandardCharsets.UTF_16LE);
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

  private FileFormat() {}

  /** Whether it is an encrypted document of Word, or of another office program. */
  static boolean isEncrypted(byte[] bytes) {
    return startsWith(bytes, COMPOUND_FILE) && hasEntry(bytes, "EncryptedPackage");
  }

  /** Whether it is a web page or a web archive. */
  static boolean isWebPage(byte[] bytes) {
    String start = start(bytes);
    return isWebArchive(start) || isMarkupOfWebPage(start);
  }

  private static boolean isWebArchive(String start) {
    return start.startsWith("mime-version")
        || start.contains("\nmime-version:")
        || start.contains("content-type: multipart/related");
  }

  private static boolean isMarkupOfWebPage(String start) {
    return start.startsWith("<!doctype html") || start.contains("<html");
  }

  /** Refuses bytes that are known, or seem, to be no ZIP archive. */
  static void requireZip(byte[] bytes, String source) {
    if (bytes.length == 0) {
      throw new DisclosureParseException(Code.EMPTY_FILE, source, EXPECTED, "an empty file");
    }
    if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) {
      return;
    }
    if (startsWith(bytes, COMPOUND_FILE)) {
      throw compoundFile(bytes, source);
    }
    String start = start(bytes);
    if (start.startsWith("{\\rt")) {
      throw notWord(source, "a rich text file (RTF)");
    }
    if (start.startsWith("%pdf")) {
      throw notWord(source, "a PDF file");
    }
    if (isWebArchive(start)) {
      throw notWord(source, "a web archive (MHT)");
    }
    if (isMarkupOfWebPage(start)) {
      throw notWord(source, "a web page (HTML)");
    }
    if (start.startsWith("<?xml") || start.startsWith("<pkg:package")) {
      throw notWord(source, "an XML file");
    }
    if (indexOf(bytes, EMPTY_ZIP, Math.max(0, bytes.length - 0x10000)) < 0) {
      throw new DisclosureParseException(Code.NOT_A_ZIP, source, EXPECTED, "something else");
    }
  }

  private static DisclosureParseException compoundFile(byte[] bytes, String source) {
    if (isEncrypted(bytes)) {
      return new DisclosureParseException(
          Code.ENCRYPTED, source, "a document without a password", "an encrypted one");
    }
    if (hasEntry(bytes, "WordDocument")) {
      boolean wps =
          indexOf(bytes, WPS_PROPERTY, 0) >= 0 || indexOf(bytes, WIDE_WPS_PROPERTY, 0) >= 0;
      return new DisclosureParseException(
          Code.OLD_WORD_FORMAT,
          source,
          EXPECTED,
          wps ? "a WPS document (.wps or .doc)" : "a Word 97-2003 document (.doc)");
    }
    if (hasEntry(bytes, "Workbook") || hasEntry(bytes, "Book")) {
      return notWord(source, "an Excel 97-2003 workbook (.xls)");
    }
    if (hasEntry(bytes, "MatOST")) {
      return notWord(source, "a Works document (.wps)");
    }
    return notWord(source, "an OLE compound file");
  }

  /** Names in the directory of a compound file are UTF-16, and end with a zero. */
  private static boolean hasEntry(byte[] bytes, String name) {
    return indexOf(bytes, (name + "\0").getBytes(StandardCharsets.UTF_16LE), 0) >= 0;
  }

  private static DisclosureParseException notWord(String source, String actual) {
    return new DisclosureParseException(Code.NOT_A_WORD_DOCUMENT, source, EXPECTED, actual);
  }

  /** The first characters that are no white space and no byte order mark. */
  private static String start(byte[] bytes) {
    boolean wide =
        bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == -1 || bytes[0] == -2);
    int length = Math.min(bytes.length, 1024);
    String text =
        new String(bytes, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    return text.replaceFirst("^[\\s\u00ef\u00bb\u00bf\ufeff\ufffe]+", "").toLowerCase(Locale.ROOT);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length && matches(bytes, start, 0);
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int at = from; at <= bytes.length - wanted.length; at++) {
      if (bytes[at] == wanted[0] && matches(bytes, wanted, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, byte[] wanted, int at) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}

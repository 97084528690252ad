package io.gouji.parser.internal.docx;

import java.util.List;

/** The namespaces of WordprocessingML: those of transitional documents, and of strict ones. */
final class Namespaces {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** What we take for understood when a document offers alternatives; else its fallback is read. */
  private static final List<String> UNDERSTOOD =
      List.of(
          "http://schemas.openxmlformats.org/",
          "http://purl.oclc.org/ooxml/",
          "http://schemas.microsoft.com/office/word/20",
          "http://schemas.microsoft.com/office/drawing/20",
          "urn:schemas-microsoft-com:");

  private Namespaces() {}

  static boolean isWord(String uri) {
    return WORD.equals(uri) || STRICT_WORD.equals(uri);
  }

  static boolean isMath(String uri) {
    return MATH.equals(uri) || STRICT_MATH.equals(uri);
  }

  static boolean isCompatibility(String uri) {
    return COMPATIBILITY.equals(uri);
  }

  static boolean isUnderstood(String uri) {
    return UNDERSTOOD.stream().anyMatch(uri::startsWith);
  }
}

package io.gouji.parser;

import java.util.Objects;

/**
 * Says that a file cannot be read as a Word document at all. What merely cannot be understood
 * within a document that can be read is a diagnostic of the result instead.
 *
 * <p>The message names what was expected, what was found and the file: {@code Expected a Word
 * document (.docx) but was a PDF file in budget.docx}.
 *
 * <p>Immutable but for what every {@link Throwable} lets change.
 */
public final class DisclosureParseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a file cannot be read. The names are stable: programs may depend on them. */
  public enum Code {
    /** There is no such file. */
    NOT_FOUND,
    /** The path names a directory. */
    IS_A_DIRECTORY,
    /** The file exists, and the system does not let it be read. */
    UNREADABLE_FILE,
    /** The file has no bytes. */
    EMPTY_FILE,
    /** The file is not a ZIP archive, nor anything else that is known. */
    NOT_A_ZIP,
    /** The file begins as a ZIP archive, and its end is missing. */
    TRUNCATED_ZIP,
    /** The archive contradicts itself: checksums, sizes, signatures. */
    DAMAGED_ZIP,
    /** The archive uses a feature of ZIP that Word documents do not have. */
    UNSUPPORTED_ZIP,
    /** The archive is built so that two readers may read different things, or to escape from it. */
    UNSAFE_ZIP,
    /** The document, or the archive, is protected by a password, and none was given. */
    ENCRYPTED,
    /** The document is protected by another password than the one that was given. */
    WRONG_PASSWORD,
    /** A .doc file of Word 97 to 2003. */
    OLD_WORD_FORMAT,
    /** Another kind of file: a workbook, a PDF, a web page, rich text. */
    NOT_A_WORD_DOCUMENT,
    /** A package without a main document part. */
    NO_DOCUMENT_PART,
    /** A part is not well-formed XML. */
    MALFORMED_XML,
    /** A part declares a document type, which no Word document does. */
    DTD_NOT_ALLOWED,
    /** One of the {@link ParserLimits} is exceeded. */
    LIMIT_EXCEEDED,
    /** A defect of this library. */
    INTERNAL
  }

  /** Why the file cannot be read. */
  private final Code code;

  /** The file, as its reader named it. */
  private final String source;

  /** Creates an exception whose message says what was expected and what was found. */
  public DisclosureParseException(Code code, String source, String expected, String actual) {
    super(message(source, expected, actual));
    this.code = Objects.requireNonNull(code);
    this.source = source;
  }

  /** Creates an exception with what caused it. */
  public DisclosureParseException(
      Code code, String source, String expected, String actual, Throwable cause) {
    super(message(source, expected, actual), cause);
    this.code = Objects.requireNonNull(code);
    this.source = source;
  }

  private static String message(String source, String expected, String actual) {
    return "Expected %s but was %s in %s".formatted(expected, actual, source);
  }

  /** Why the file cannot be read. */
  public Code code() {
    return code;
  }

  /** The name of the file, as it was given to the parser. */
  public String source() {
    return source;
  }
}

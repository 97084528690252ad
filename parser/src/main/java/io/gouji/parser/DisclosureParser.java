package io.gouji.parser;

import io.gouji.model.Diagnostic;
import io.gouji.model.Disclosure;
import io.gouji.model.Lexicon;
import io.gouji.model.Location;
import io.gouji.model.TableKind;
import io.gouji.parser.internal.docx.Deadline;
import io.gouji.parser.internal.docx.DocxContent;
import io.gouji.parser.internal.docx.DocxReader;
import io.gouji.parser.internal.docx.EncryptedFile;
import io.gouji.parser.internal.narrative.StatementReader;
import io.gouji.parser.internal.narrative.StatementReadings;
import io.gouji.parser.internal.table.TableReader;
import io.gouji.parser.internal.table.TableReadings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The door of this module: reads a disclosure from a Word file. A parser is immutable and may be
 * used by several threads at once.
 *
 * <pre>{@code
 * ParseResult result = DisclosureParser.standard().parse(Path.of("budget.docx"));
 * }</pre>
 *
 * <p>What cannot be understood within a document becomes a diagnostic of the disclosure, with its
 * place, and all else is read. Only a file that is no Word document, or one that exceeds the {@link
 * ParserLimits}, is refused as a whole, with a {@link DisclosureParseException}.
 */
public final class DisclosureParser {
  private static final DisclosureParser STANDARD =
      new DisclosureParser(Lexicon.standard(), ParserLimits.standard(), Optional.empty());

  private final Lexicon lexicon;
  private final ParserLimits limits;
  private final Optional<String> password;
  private final TableReader tableReader;

  private DisclosureParser(Lexicon lexicon, ParserLimits limits, Optional<String> password) {
    this.lexicon = lexicon;
    this.limits = limits;
    this.password = password;
    this.tableReader = TableReader.standard().withLexicon(lexicon);
  }

  /** The parser with the standard lexicon and the standard limits. */
  public static DisclosureParser standard() {
    return STANDARD;
  }

  /**
   * This parser with another lexicon, for departments that call an item by a name of their own:
   * {@code withLexicon(Lexicon.standard().with(…))}.
   */
  public DisclosureParser withLexicon(Lexicon other) {
    return new DisclosureParser(other, limits, password);
  }

  /** This parser with other limits. */
  public DisclosureParser withLimits(ParserLimits other) {
    return new DisclosureParser(lexicon, other, password);
  }

  /** This parser with a password for documents that are encrypted; others are read without it. */
  public DisclosureParser withPassword(String other) {
    return new DisclosureParser(lexicon, limits, Optional.of(other));
  }

  /**
   * Reads a file. Its name, without the directories above it, becomes the {@linkplain
   * ParseResult#source() source}.
   *
   * @throws DisclosureParseException if there is no such file, or it cannot be read as a Word
   *     document
   * @throws IOException if the system fails to read the file
   */
  public ParseResult parse(Path file) throws IOException {
    Path name = file.getFileName();
    String source = name == null ? file.toString() : name.toString();
    if (Files.isDirectory(file)) {
      throw new DisclosureParseException(
          DisclosureParseException.Code.IS_A_DIRECTORY, source, "a file", "a directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in, source);
    } catch (NoSuchFileException e) {
      throw new DisclosureParseException(
          DisclosureParseException.Code.NOT_FOUND, source, "a file", "no such file", e);
    } catch (AccessDeniedException e) {
      throw new DisclosureParseException(
          DisclosureParseException.Code.UNREADABLE_FILE,
          source,
          "a file that may be read",
          "one to which access is denied",
          e);
    }
  }

  /**
   * Reads a document to the end of a stream, and leaves the stream open.
   *
   * @param sourceName what to call the document in messages and reports
   * @throws DisclosureParseException if it cannot be read as a Word document
   * @throws IOException if the stream fails
   */
  public ParseResult parse(InputStream in, String sourceName) throws IOException {
    int most = (int) Math.min(limits.totalBytes(), Integer.MAX_VALUE - 9);
    return parse(in.readNBytes(most + 1), sourceName);
  }

  /**
   * Reads a document.
   *
   * @param sourceName what to call the document in messages and reports
   * @throws DisclosureParseException if it cannot be read as a Word document
   */
  public ParseResult parse(byte[] bytes, String sourceName) {
    if (bytes.length > limits.totalBytes()) {
      throw new DisclosureParseException(
          DisclosureParseException.Code.LIMIT_EXCEEDED,
          sourceName,
          "at most %d bytes".formatted(limits.totalBytes()),
          "more");
    }
    Deadline deadline = Deadline.after(limits.time(), sourceName);
    byte[] opened = EncryptedFile.open(bytes, sourceName, password, limits);
    DocxContent content = DocxReader.read(opened, sourceName, limits, deadline);
    TableReadings tables = tableReader.read(content.blocks());
    deadline.check();
    List<Diagnostic> diagnostics = new ArrayList<>(content.diagnostics());
    diagnostics.addAll(tables.diagnostics());
    if (tables.tables().stream().allMatch(table -> table.kind() == TableKind.UNRECOGNISED)) {
      diagnostics.add(new Diagnostic("NO_BUDGET_TABLE", "", new Location.Document()));
    }
    StatementReadings text =
        StatementReader.read(content.blocks(), tables.identity(), lexicon, deadline::check);
    deadline.check();
    Disclosure disclosure =
        new Disclosure(
            tables.identity(),
            content.blocks(),
            tables.tables(),
            text.statements(),
            text.unbound(),
            diagnostics);
    return new ParseResult(sourceName, sha256(bytes), disclosure);
  }

  /**
   * Reads where in the markup of a document its text stands: see {@link DocumentMarkup}. A document
   * that is encrypted is refused, with or without a password, since its markup is not in the file.
   *
   * @param sourceName what to call the document in messages
   * @throws DisclosureParseException if it cannot be read as a Word document
   */
  public DocumentMarkup markup(byte[] bytes, String sourceName) {
    return DocxReader.trace(
        EncryptedFile.open(bytes, sourceName, Optional.empty(), limits), sourceName, limits);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected SHA-256, which every Java has", e);
    }
  }
}

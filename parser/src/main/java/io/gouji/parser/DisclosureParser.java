package io.gouji.parser;

import io.gouji.model.Block;
import io.gouji.model.Diagnostic;
import io.gouji.model.Disclosure;
import io.gouji.model.Lexicon;
import io.gouji.model.Location;
import io.gouji.model.SourceFile;
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
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    String source = name(file);
    return parse(bytes(file, source), source);
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private byte[] bytes(Path file, String source) throws IOException {
    if (Files.isDirectory(file)) {
      throw new DisclosureParseException(
          DisclosureParseException.Code.IS_A_DIRECTORY, source, "a file", "a directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in);
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

  /** All bytes of a stream, or one more than are allowed. */
  private byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes((int) Math.min(limits.totalBytes(), Integer.MAX_VALUE - 9) + 1);
  }

  /**
   * Reads a document to the end of a stream, and leaves the stream open.
   *
   * @param sourceName what to call the document in messages and reports
   * @throws DisclosureParseException if it cannot be read as a Word document
   * @throws IOException if the stream fails
   */
  public ParseResult parse(InputStream in, String sourceName) throws IOException {
    return parse(bytes(in), sourceName);
  }

  /**
   * Reads a document.
   *
   * @param sourceName what to call the document in messages and reports
   * @throws DisclosureParseException if it cannot be read as a Word document
   */
  public ParseResult parse(byte[] bytes, String sourceName) {
    return parseTogether(Map.of(sourceName, bytes));
  }

  /**
   * Reads several files that are one disclosure, such as its text and its tables. Its paragraphs
   * and tables are counted through all of them, and {@link io.gouji.model.Disclosure#file} tells
   * which one a place is in. Each file is subject to the limits by itself, but for the time, which
   * is that of all.
   *
   * @param files the files in the order in which they are to be read. They are called by their
   *     names or, if two have the same, by their paths; the {@linkplain ParseResult#source()
   *     source} lists them
   * @throws DisclosureParseException if one of them is missing or cannot be read as a Word document
   * @throws IllegalArgumentException if there are none, or the same one twice
   * @throws IOException if the system fails to read one of them
   */
  public ParseResult parseTogether(List<Path> files) throws IOException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    boolean areNamesDistinct =
        files.stream().map(DisclosureParser::name).distinct().count() == files.size();
    for (Path file : files) {
      String source = areNamesDistinct ? name(file) : file.toString();
      if (contents.put(source, bytes(file, source)) != null) {
        throw new IllegalArgumentException(
            "Expected different files but was \"%s\" twice".formatted(source));
      }
    }
    return parseTogether(contents);
  }

  /**
   * Reads several files that are one disclosure, as {@link #parseTogether(List)} does.
   *
   * @param files what to call each file in messages and reports, and its bytes; they are read in
   *     the order of the map's iteration
   * @throws DisclosureParseException if one of them cannot be read as a Word document
   * @throws IllegalArgumentException if there are none
   */
  public ParseResult parseTogether(Map<String, byte[]> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("Expected at least one file but was none");
    }
    String source = String.join(" + ", files.keySet());
    Deadline deadline = Deadline.after(limits.time(), source);
    List<DocxContent> contents = new ArrayList<>(files.size());
    List<SourceFile> sources = new ArrayList<>(files.size());
    int paragraphs = 0;
    int tables = 0;
    String digest = "";
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      DocxContent content = read(file.getValue(), file.getKey(), deadline);
      digest = sha256(List.of(file.getValue()));
      SourceFile place = new SourceFile(sources.size(), file.getKey(), digest, paragraphs, tables);
      sources.add(place);
      contents.add(content.in(place));
      paragraphs += content.paragraphs();
      tables += content.tables();
    }
    String ofAll = files.size() == 1 ? digest : sha256(files.values());
    return new ParseResult(source, ofAll, disclosure(contents, sources, deadline));
  }

  private DocxContent read(byte[] bytes, String source, Deadline deadline) {
    if (bytes.length > limits.totalBytes()) {
      throw new DisclosureParseException(
          DisclosureParseException.Code.LIMIT_EXCEEDED,
          source,
          "at most %d bytes".formatted(limits.totalBytes()),
          "more");
    }
    byte[] opened = EncryptedFile.open(bytes, source, password, limits);
    return DocxReader.read(opened, source, limits, deadline);
  }

  private Disclosure disclosure(
      List<DocxContent> contents, List<SourceFile> sources, Deadline deadline) {
    List<List<Block>> stories = contents.stream().map(DocxContent::blocks).toList();
    TableReadings tables = tableReader.readTogether(stories);
    deadline.check();
    List<Diagnostic> diagnostics = new ArrayList<>();
    contents.forEach(content -> diagnostics.addAll(content.diagnostics()));
    diagnostics.addAll(tables.diagnostics());
    if (tables.tables().stream().allMatch(table -> table.kind() == TableKind.UNRECOGNISED)) {
      diagnostics.add(new Diagnostic("NO_BUDGET_TABLE", "", new Location.Document()));
    }
    StatementReadings text =
        StatementReader.readTogether(stories, tables.identity(), lexicon, deadline::check);
    deadline.check();
    return new Disclosure(
        tables.identity(),
        stories.stream().flatMap(List::stream).toList(),
        tables.tables(),
        text.statements(),
        text.unbound(),
        diagnostics,
        sources.size() > 1 ? sources : List.of());
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

  private static String sha256(Collection<byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected SHA-256, which every Java has", e);
    }
  }
}

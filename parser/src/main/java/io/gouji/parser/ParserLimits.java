package io.gouji.parser;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How much a document may ask of the machine that reads it. What is counted is what is actually
 * read, not what the file declares; the first limit that is exceeded ends the reading with {@link
 * DisclosureParseException.Code#LIMIT_EXCEEDED}.
 *
 * <p>The standard limits are far above any real disclosure. A service that reads files of strangers
 * may want less: {@code ParserLimits.standard().withPartBytes(16 << 20)}.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param entries files in the archive
 * @param partBytes bytes of one part after inflation
 * @param totalBytes bytes of all parts that are read, after inflation; also those of the file
 * @param xmlDepth elements within elements, at most {@value #MAX_XML_DEPTH}
 * @param attributes attributes of one element
 * @param gridColumns columns of a table; a cell that claims to span more is cut to its table
 * @param cells cells of all tables, including the empty ones of short rows
 * @param textCharacters UTF-16 units of text
 * @param time how long the reading of one document may take by the clock; with {@link
 *     Duration#ZERO} nothing is read
 */
public record ParserLimits(
    int entries,
    long partBytes,
    long totalBytes,
    int xmlDepth,
    int attributes,
    int gridColumns,
    long cells,
    long textCharacters,
    Duration time) {

  /** The deepest nesting that can be allowed, since reading needs a stack of the same depth. */
  public static final int MAX_XML_DEPTH = 2048;

  private static final long MEBIBYTE = 1L << 20;

  private static final ParserLimits STANDARD =
      new ParserLimits(
          5_000,
          256 * MEBIBYTE,
          1024 * MEBIBYTE,
          1024,
          1000,
          1024,
          5_000_000,
          64 * MEBIBYTE,
          Duration.ofSeconds(60));

  /** Creates limits, all of which must be positive but for the time, which may be zero. */
  public ParserLimits {
    requirePositive("entries", entries);
    requirePositive("partBytes", partBytes);
    requirePositive("totalBytes", totalBytes);
    requirePositive("xmlDepth", xmlDepth);
    requirePositive("attributes", attributes);
    requirePositive("gridColumns", gridColumns);
    requirePositive("cells", cells);
    requirePositive("textCharacters", textCharacters);
    if (xmlDepth > MAX_XML_DEPTH) {
      throw new IllegalArgumentException(
          "Expected xmlDepth of at most %d but was %d".formatted(MAX_XML_DEPTH, xmlDepth));
    }
    if (time.isNegative()) {
      throw new IllegalArgumentException("Expected a time that is not negative but was " + time);
    }
  }

  /**
   * The limits that are used unless others are given: 5,000 entries, 256 MiB for a part and 1 GiB
   * for all, a depth of 1,024, 1,000 attributes, 1,024 columns, 5 million cells, 64 Mi characters,
   * and 60 seconds.
   */
  public static ParserLimits standard() {
    return STANDARD;
  }

  /** These limits with another number of files in the archive. */
  public ParserLimits withEntries(int limit) {
    return with(draft -> draft.entries = limit);
  }

  /** These limits with another number of bytes for one part. */
  public ParserLimits withPartBytes(long limit) {
    return with(draft -> draft.partBytes = limit);
  }

  /** These limits with another number of bytes for all parts together, and for the file. */
  public ParserLimits withTotalBytes(long limit) {
    return with(draft -> draft.totalBytes = limit);
  }

  /** These limits with another depth of elements. */
  public ParserLimits withXmlDepth(int limit) {
    return with(draft -> draft.xmlDepth = limit);
  }

  /** These limits with another number of attributes of one element. */
  public ParserLimits withAttributes(int limit) {
    return with(draft -> draft.attributes = limit);
  }

  /** These limits with another number of columns of a table. */
  public ParserLimits withGridColumns(int limit) {
    return with(draft -> draft.gridColumns = limit);
  }

  /** These limits with another number of cells. */
  public ParserLimits withCells(long limit) {
    return with(draft -> draft.cells = limit);
  }

  /** These limits with another number of characters of text. */
  public ParserLimits withTextCharacters(long limit) {
    return with(draft -> draft.textCharacters = limit);
  }

  /** These limits with another time. */
  public ParserLimits withTime(Duration limit) {
    return with(draft -> draft.time = limit);
  }

  private ParserLimits with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.limits();
  }

  /** Limits of which one is being changed. */
  private static final class Draft {
    private int entries;
    private long partBytes;
    private long totalBytes;
    private int xmlDepth;
    private int attributes;
    private int gridColumns;
    private long cells;
    private long textCharacters;
    private Duration time;

    Draft(ParserLimits limits) {
      entries = limits.entries;
      partBytes = limits.partBytes;
      totalBytes = limits.totalBytes;
      xmlDepth = limits.xmlDepth;
      attributes = limits.attributes;
      gridColumns = limits.gridColumns;
      cells = limits.cells;
      textCharacters = limits.textCharacters;
      time = limits.time;
    }

    ParserLimits limits() {
      return new ParserLimits(
          entries,
          partBytes,
          totalBytes,
          xmlDepth,
          attributes,
          gridColumns,
          cells,
          textCharacters,
          time);
    }
  }

  private static void requirePositive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "Expected a positive limit of %s but was %d".formatted(name, value));
    }
  }
}

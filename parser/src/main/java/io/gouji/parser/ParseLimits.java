package io.gouji.parser;

/**
 * How much a document may ask of the machine that reads it. What is counted is what is actually
 * read, not what the file declares; the first limit that is exceeded ends the reading with {@link
 * DisclosureParseException.Code#LIMIT_EXCEEDED}.
 *
 * <p>The standard limits are far above any real disclosure. A service that reads files of strangers
 * may want less: {@code ParseLimits.standard().withPartBytes(16 << 20)}.
 *
 * @param entries files in the archive
 * @param partBytes bytes of one part after inflation
 * @param totalBytes bytes of all parts that are read, after inflation; also those of the file
 * @param xmlDepth elements within elements, at most {@value #MAX_XML_DEPTH}
 * @param gridColumns columns of a table; a cell that claims to span more is cut to its table
 * @param cells cells of all tables, including the empty ones of short rows
 * @param textCharacters UTF-16 units of text
 */
public record ParseLimits(
    int entries,
    long partBytes,
    long totalBytes,
    int xmlDepth,
    int gridColumns,
    long cells,
    long textCharacters) {

  /** The deepest nesting that can be allowed, since reading needs a stack of the same depth. */
  public static final int MAX_XML_DEPTH = 4096;

  private static final long MEBIBYTE = 1L << 20;

  private static final ParseLimits STANDARD =
      new ParseLimits(5_000, 256 * MEBIBYTE, 1024 * MEBIBYTE, 1024, 1024, 5_000_000, 64 * MEBIBYTE);

  /** Creates limits, all of which must be positive. */
  public ParseLimits {
    requirePositive("entries", entries);
    requirePositive("partBytes", partBytes);
    requirePositive("totalBytes", totalBytes);
    requirePositive("xmlDepth", xmlDepth);
    requirePositive("gridColumns", gridColumns);
    requirePositive("cells", cells);
    requirePositive("textCharacters", textCharacters);
    if (xmlDepth > MAX_XML_DEPTH) {
      throw new IllegalArgumentException(
          "Expected xmlDepth of at most %d but was %d".formatted(MAX_XML_DEPTH, xmlDepth));
    }
  }

  /**
   * The limits that are used unless others are given: 5,000 entries, 256 MiB for a part and 1 GiB
   * for all, a depth of 1,024, 1,024 columns, 5 million cells, 64 Mi characters.
   */
  public static ParseLimits standard() {
    return STANDARD;
  }

  /** These limits with another number of files in the archive. */
  public ParseLimits withEntries(int limit) {
    return new ParseLimits(
        limit, partBytes, totalBytes, xmlDepth, gridColumns, cells, textCharacters);
  }

  /** These limits with another number of bytes for one part. */
  public ParseLimits withPartBytes(long limit) {
    return new ParseLimits(
        entries, limit, totalBytes, xmlDepth, gridColumns, cells, textCharacters);
  }

  /** These limits with another number of bytes for all parts together, and for the file. */
  public ParseLimits withTotalBytes(long limit) {
    return new ParseLimits(entries, partBytes, limit, xmlDepth, gridColumns, cells, textCharacters);
  }

  /** These limits with another depth of elements. */
  public ParseLimits withXmlDepth(int limit) {
    return new ParseLimits(
        entries, partBytes, totalBytes, limit, gridColumns, cells, textCharacters);
  }

  /** These limits with another number of columns of a table. */
  public ParseLimits withGridColumns(int limit) {
    return new ParseLimits(entries, partBytes, totalBytes, xmlDepth, limit, cells, textCharacters);
  }

  /** These limits with another number of cells. */
  public ParseLimits withCells(long limit) {
    return new ParseLimits(
        entries, partBytes, totalBytes, xmlDepth, gridColumns, limit, textCharacters);
  }

  /** These limits with another number of characters of text. */
  public ParseLimits withTextCharacters(long limit) {
    return new ParseLimits(entries, partBytes, totalBytes, xmlDepth, gridColumns, cells, limit);
  }

  private static void requirePositive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "Expected a positive limit of %s but was %d".formatted(name, value));
    }
  }
}

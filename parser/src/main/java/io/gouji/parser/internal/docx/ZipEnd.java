package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import io.gouji.parser.ParserLimits;
import java.nio.ByteBuffer;

/**
 * What the end of a ZIP archive says about its central directory.
 *
 * @param directory where the directory begins
 * @param entries how many entries it has
 * @param prefix what stands before the archive, and so is missing in all of its offsets
 */
record ZipEnd(int directory, long entries, int prefix) {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END64_SIGNATURE = 0x06064b50;
  private static final int END64_LOCATOR_SIGNATURE = 0x07064b50;
  private static final int CENTRAL_SIGNATURE = 0x02014b50;
  private static final int LENGTH = 22;
  private static final int LENGTH_64 = 56;
  private static final int LOCATOR_LENGTH = 20;

  /**
   * How far from the end of the file it may be: a comment, and as much that does not belong to it.
   */
  private static final int FARTHEST = 2 * 0xffff;

  /** Finds the last end record that lies within the file. */
  static ZipEnd find(ByteBuffer zip, String source, ParserLimits limits) {
    return new Finder(zip, source, limits).find();
  }

  /** Looks for the end in an archive. */
  private static final class Finder {
    private final ByteBuffer zip;
    private final String source;
    private final ParserLimits limits;

    Finder(ByteBuffer zip, String source, ParserLimits limits) {
      this.zip = zip;
      this.source = source;
      this.limits = limits;
    }

    private ZipEnd find() {
      int last = zip.limit() - LENGTH;
      int first = Math.max(0, last - FARTHEST);
      for (int at = last; at >= first; at--) {
        if (zip.getInt(at) == END_SIGNATURE && at + LENGTH + unsigned16(at + 20) <= zip.limit()) {
          return read(at);
        }
      }
      throw truncated("the end of a ZIP archive", "nothing of the kind");
    }

    private ZipEnd read(int at) {
      long entries = unsigned16(at + 10);
      long size = unsigned32(at + 12);
      long offset = unsigned32(at + 16);
      int directoryEnd = at;
      if (at >= LOCATOR_LENGTH && zip.getInt(at - LOCATOR_LENGTH) == END64_LOCATOR_SIGNATURE) {
        long end64 = zip.getLong(at - 12);
        if (end64 < 0
            || end64 > at - LOCATOR_LENGTH - LENGTH_64
            || zip.getInt((int) end64) != END64_SIGNATURE) {
          throw damaged("a ZIP64 end record", "something else");
        }
        directoryEnd = (int) end64;
        entries = zip.getLong(directoryEnd + 32);
        size = zip.getLong(directoryEnd + 40);
        offset = zip.getLong(directoryEnd + 48);
      } else if (unsigned16(at + 4) != 0 || unsigned16(at + 6) != 0) {
        throw new DisclosureParseException(
            Code.UNSUPPORTED_ZIP, source, "an archive in one piece", "one of several");
      }
      if (entries < 0 || entries > limits.entries()) {
        throw new DisclosureParseException(
            Code.LIMIT_EXCEEDED, source, "at most %d entries".formatted(limits.entries()), "more");
      }
      if (size < 0 || offset < 0 || size > directoryEnd || offset > directoryEnd - size) {
        throw truncated("a central directory of %d bytes".formatted(size), "less");
      }
      boolean shifted = size >= 4 && zip.getInt((int) offset) != CENTRAL_SIGNATURE;
      int prefix = shifted ? (int) (directoryEnd - size - offset) : 0;
      return new ZipEnd((int) offset + prefix, entries, prefix);
    }

    private int unsigned16(int at) {
      return Short.toUnsignedInt(zip.getShort(at));
    }

    private long unsigned32(int at) {
      return Integer.toUnsignedLong(zip.getInt(at));
    }

    private DisclosureParseException truncated(String expected, String actual) {
      return new DisclosureParseException(Code.TRUNCATED_ZIP, source, expected, actual);
    }

    private DisclosureParseException damaged(String expected, String actual) {
      return new DisclosureParseException(Code.DAMAGED_ZIP, source, expected, actual);
    }
  }
}

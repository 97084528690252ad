package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import io.gouji.parser.ParserLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP archive that lies in memory, inflated one by one when they are asked for. What
 * is inflated is counted as it comes out: what the archive says about sizes is a claim that is
 * checked, never a limit that is trusted.
 */
final class ZipArchive {

  /** Above this size a part is not laid out in memory, but read as a stream. */
  private static final int LARGEST_ARRAY = 32 << 20;

  /** Deflate cannot do better than 1,032 to 1. */
  private static final long LARGEST_RATIO = 1032;

  private final byte[] bytes;
  private final Map<String, ZipEntry> entries;
  private final String source;
  private final ParserLimits limits;
  private final Budget budget;

  private ZipArchive(
      byte[] bytes,
      Map<String, ZipEntry> entries,
      String source,
      ParserLimits limits,
      Budget budget) {
    this.bytes = bytes;
    this.entries = entries;
    this.source = source;
    this.limits = limits;
    this.budget = budget;
  }

  /** Opens an archive whose directory is read and checked at once. */
  static ZipArchive open(byte[] bytes, String source, ParserLimits limits, Budget budget) {
    return new ZipArchive(
        bytes, new ZipDirectoryReader(bytes, source, limits).read(), source, limits, budget);
  }

  /** The form of a name under which entries are found: names of parts do not differ by case. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  boolean contains(String name) {
    return entries.containsKey(key(name));
  }

  /** The bytes of all entries, as claimed. */
  long size() {
    return entries.values().stream().mapToLong(ZipEntry::size).sum();
  }

  /** The name of an entry as the archive spells it. */
  String spelling(String name) {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? name : entry.name();
  }

  /**
   * The archive anew, with nothing in it that has not been inflated and checked here. Readers that
   * have limits of their own, or none, get this one.
   */
  byte[] rewritten() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(written)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (ZipEntry entry : entries.values()) {
        zip.putNextEntry(new java.util.zip.ZipEntry(entry.name()));
        zip.write(new Part(entry).bytes());
        zip.closeEntry();
      }
    }
    return written.toByteArray();
  }

  /** A part that begins with the bytes of its content, or null if there is none of that name. */
  @Nullable Part part(String name) {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? null : new Part(entry);
  }

  /** An entry that can be read. */
  final class Part {
    private final ZipEntry entry;

    private Part(ZipEntry entry) {
      this.entry = entry;
    }

    String name() {
      return entry.name();
    }

    /** Whether the part is too large to be laid out in memory. */
    boolean isLarge() {
      return entry.size() > LARGEST_ARRAY;
    }

    /** The content in memory. */
    byte[] bytes() {
      checkSize();
      return bytesAgain();
    }

    /** The content in memory, of a part that has been counted before. */
    byte[] bytesAgain() {
      byte[] content = entry.isDeflated() ? inflate(entry) : stored(entry);
      CRC32 crc = new CRC32();
      crc.update(content);
      if (crc.getValue() != entry.crc()) {
        throw damaged("content of the announced checksum", "other content");
      }
      return content;
    }

    /** The content as a stream, for parts that are too large for memory. */
    InputStream stream() {
      checkSize();
      InputStream in = new ByteArrayInputStream(bytes, entry.dataOffset(), entry.compressedSize());
      return entry.isDeflated()
          ? new BoundedStream(
              new InflaterInputStream(in, new Inflater(true), 1 << 16), entry.size())
          : in;
    }

    private void checkSize() {
      if (entry.size() > limits.partBytes()) {
        throw new DisclosureParseException(
            Code.LIMIT_EXCEEDED,
            source,
            "at most %d bytes in %s".formatted(limits.partBytes(), name()),
            "more");
      }
      budget.chargeBytes(entry.size());
    }

    private byte[] stored(ZipEntry stored) {
      if (stored.size() != stored.compressedSize()) {
        throw damaged(stored.size() + " bytes of " + name(), stored.compressedSize() + " bytes");
      }
      return Arrays.copyOfRange(
          bytes, stored.dataOffset(), stored.dataOffset() + stored.compressedSize());
    }

    private byte[] inflate(ZipEntry deflated) {
      if (deflated.size() > LARGEST_RATIO * deflated.compressedSize() + LARGEST_RATIO) {
        throw damaged("a size that " + name() + " can have", deflated.size() + " bytes");
      }
      byte[] content = new byte[(int) deflated.size()];
      Inflater inflater = new Inflater(true);
      try {
        inflater.setInput(bytes, deflated.dataOffset(), deflated.compressedSize());
        int length = 0;
        while (length < content.length) {
          int count = inflater.inflate(content, length, content.length - length);
          if (count == 0) {
            throw damaged(content.length + " bytes of " + name(), length + " bytes");
          }
          length += count;
        }
        if (inflater.inflate(new byte[1]) != 0) {
          throw damaged(content.length + " bytes of " + name(), "more");
        }
        return content;
      } catch (DataFormatException e) {
        throw new DisclosureParseException(
            Code.DAMAGED_ZIP, source, "deflated data of " + name(), "other data", e);
      } finally {
        inflater.end();
      }
    }
  }

  private DisclosureParseException damaged(String expected, String actual) {
    return new DisclosureParseException(Code.DAMAGED_ZIP, source, expected, actual);
  }
}

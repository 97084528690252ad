package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import io.gouji.parser.ParserLimits;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the central directory of a ZIP archive, and refuses archives in which two readers could see
 * different files: names that occur twice, local headers that say something else than the
 * directory, entries that share bytes, names that lead out of the archive.
 *
 * <p>Bytes before the archive and after its end are tolerated: crawlers and mail gateways add some.
 */
final class ZipDirectoryReader {

  private static final int CENTRAL_SIGNATURE = 0x02014b50;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int ZIP64_EXTRA = 1;
  private static final int ENCRYPTED_FLAG = 1;
  private static final long IN_ZIP64 = 0xffffffffL;

  private final ByteBuffer zip;
  private final String source;
  private final ParserLimits limits;

  /** What stands before the archive, and so is missing in all of its offsets. */
  private int prefix;

  ZipDirectoryReader(byte[] bytes, String source, ParserLimits limits) {
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.source = source;
    this.limits = limits;
  }

  /** The entries by the lower-case form of their names, without directories. */
  Map<String, ZipEntry> read() {
    ZipEnd end = ZipEnd.find(zip, source, limits);
    prefix = end.prefix();
    Map<String, ZipEntry> entries = new HashMap<>();
    List<Extent> extents = new ArrayList<>();
    int position = end.directory();
    for (long i = 0; i < end.entries(); i++) {
      position = readEntry(position, end.directory(), entries, extents);
    }
    checkOverlaps(extents);
    return entries;
  }

  /** The bytes that an entry takes, with its local header. */
  private record Extent(int from, int to, String name) {}

  private int readEntry(
      int at, int directory, Map<String, ZipEntry> entries, List<Extent> extents) {
    if (at > zip.limit() - CENTRAL_LENGTH || zip.getInt(at) != CENTRAL_SIGNATURE) {
      throw damaged("an entry of the central directory", "something else");
    }
    int nameLength = unsigned16(at + 28);
    int extraLength = unsigned16(at + 30);
    int next = at + CENTRAL_LENGTH + nameLength + extraLength + unsigned16(at + 32);
    if (next > zip.limit()) {
      throw truncated("an entry of the central directory", "a part of one");
    }
    String name = new String(zip.array(), at + CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8);
    checkName(name);
    Sizes sizes = sizes(at, at + CENTRAL_LENGTH + nameLength, extraLength);
    checkMethod(name, unsigned16(at + 8), unsigned16(at + 10));
    int dataOffset = checkedDataOffset(at, nameLength, name, sizes, directory);
    extents.add(
        new Extent((int) sizes.offset() + prefix, dataOffset + (int) sizes.compressedSize(), name));
    if (entries.put(
            ZipArchive.key(name),
            new ZipEntry(
                name,
                unsigned16(at + 10),
                unsigned32(at + 16),
                (int) sizes.compressedSize(),
                sizes.size(),
                dataOffset))
        != null) {
      throw unsafe("different names of entries", "'%s' twice".formatted(name));
    }
    return next;
  }

  private void checkName(String name) {
    boolean strange = name.isEmpty() || name.charAt(0) == '/' || name.indexOf('\\') >= 0;
    for (int i = 0; i < name.length(); i++) {
      strange |= name.charAt(i) < ' ' || name.charAt(i) == '\ufffd';
    }
    if (strange || name.indexOf(':') >= 0 || Arrays.asList(name.split("/", -1)).contains("..")) {
      throw unsafe("names of entries within the archive", "'%s'".formatted(printable(name)));
    }
  }

  private void checkMethod(String name, int flags, int method) {
    if ((flags & ENCRYPTED_FLAG) != 0) {
      throw new DisclosureParseException(
          Code.ENCRYPTED, source, "entries without a password", "'%s' with one".formatted(name));
    }
    if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
      throw new DisclosureParseException(
          Code.UNSUPPORTED_ZIP,
          source,
          "stored or deflated entries",
          "'%s' with method %d".formatted(name, method));
    }
  }

  /** The sizes and the offset of an entry, some of which may stand in a ZIP64 extra field. */
  private record Sizes(long compressedSize, long size, long offset) {}

  private Sizes sizes(int at, int extra, int extraLength) {
    long compressedSize = unsigned32(at + 20);
    long size = unsigned32(at + 24);
    long offset = unsigned32(at + 42);
    if (compressedSize != IN_ZIP64 && size != IN_ZIP64 && offset != IN_ZIP64) {
      return new Sizes(compressedSize, size, offset);
    }
    int field = extra;
    int end = extra + extraLength;
    while (field + 4 <= end && unsigned16(field) != ZIP64_EXTRA) {
      field += 4 + unsigned16(field + 2);
    }
    int value = field + 4;
    int wanted = (size == IN_ZIP64 ? 8 : 0) + (compressedSize == IN_ZIP64 ? 8 : 0);
    wanted += offset == IN_ZIP64 ? 8 : 0;
    if (value + wanted > end) {
      throw damaged("a ZIP64 field", "none");
    }
    if (size == IN_ZIP64) {
      size = zip.getLong(value);
      value += 8;
    }
    if (compressedSize == IN_ZIP64) {
      compressedSize = zip.getLong(value);
      value += 8;
    }
    return new Sizes(compressedSize, size, offset == IN_ZIP64 ? zip.getLong(value) : offset);
  }

  /** Where the data of an entry begin, once its local header agrees with the directory. */
  private int checkedDataOffset(int at, int nameLength, String name, Sizes sizes, int directory) {
    long local = sizes.offset() + prefix;
    if (sizes.offset() < 0
        || sizes.size() < 0
        || local > directory - LOCAL_LENGTH
        || zip.getInt((int) local) != LOCAL_SIGNATURE) {
      throw damaged("'%s' at its place".formatted(name), "something else");
    }
    int header = (int) local;
    int localNameLength = unsigned16(header + 26);
    int nameAt = header + LOCAL_LENGTH;
    if (localNameLength != nameLength
        || nameAt + nameLength > directory
        || !sameBytes(nameAt, at + CENTRAL_LENGTH, nameLength)) {
      throw unsafe("'%s' in its local header too".formatted(name), "another name");
    }
    long data = (long) nameAt + localNameLength + unsigned16(header + 28);
    if (sizes.compressedSize() < 0 || data + sizes.compressedSize() > directory) {
      throw truncated("%d bytes of '%s'".formatted(sizes.compressedSize(), name), "less");
    }
    return (int) data;
  }

  private boolean sameBytes(int one, int other, int length) {
    byte[] bytes = zip.array();
    return Arrays.equals(bytes, one, one + length, bytes, other, other + length);
  }

  private void checkOverlaps(List<Extent> extents) {
    extents.sort(Comparator.comparingInt(Extent::from));
    for (int i = 1; i < extents.size(); i++) {
      if (extents.get(i).from() < extents.get(i - 1).to()) {
        throw unsafe(
            "entries that lie apart",
            "'%s' within '%s'".formatted(extents.get(i).name(), extents.get(i - 1).name()));
      }
    }
  }

  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
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

  private DisclosureParseException unsafe(String expected, String actual) {
    return new DisclosureParseException(Code.UNSAFE_ZIP, source, expected, actual);
  }
}

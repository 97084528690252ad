package io.gouji.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a Word file, of which some are replaced. All others are copied as they are, without
 * being inflated.
 */
final class WordFile {
  /** The first moment that a ZIP can state. */
  private static final long NEW_YEAR_1980 = 315_532_800_000L;

  private final byte[] original;
  private final String source;
  private final Map<String, byte[]> replaced = new LinkedHashMap<>();
  private final List<String> names;

  private WordFile(byte[] original, String source, List<String> names) {
    this.original = original;
    this.source = source;
    this.names = names;
  }

  /** Opens a file that the parser has accepted. */
  static WordFile open(byte[] original, String source) {
    try (ZipFile zip = zip(original)) {
      List<String> names =
          Collections.list(zip.getEntriesInPhysicalOrder()).stream()
              .map(ZipArchiveEntry::getName)
              .toList();
      return new WordFile(original, source, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a signature says that nothing has been changed. */
  boolean isSigned() {
    return names.stream().anyMatch(name -> name.startsWith("_xmlsignatures/"));
  }

  /** The name of a part as it is spelled in the file; case does not matter. */
  Optional<String> spelling(String name) {
    return names.stream().filter(name::equalsIgnoreCase).findFirst();
  }

  /** The bytes of a part, if it is there. */
  Optional<byte[]> part(String name) {
    Optional<String> spelled = spelling(name);
    if (spelled.isEmpty()) {
      return Optional.empty();
    }
    try (ZipFile zip = zip(original);
        InputStream in = zip.getInputStream(zip.getEntry(spelled.get()))) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a part, or adds it. */
  void replace(String name, byte[] content) {
    replaced.put(spelling(name).orElse(name), content);
  }

  /** The file with the parts that are replaced and added. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(original.length);
    try (ZipFile zip = zip(original);
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        byte[] content = replaced.get(entry.getName());
        if (content == null) {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        } else {
          write(out, entry.getName(), entry.getTime(), content);
        }
      }
      for (Map.Entry<String, byte[]> part : replaced.entrySet()) {
        if (!names.contains(part.getKey())) {
          write(out, part.getKey(), NEW_YEAR_1980, part.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Expected to copy " + source, e);
    }
    return bytes.toByteArray();
  }

  private static void write(ZipArchiveOutputStream out, String name, long time, byte[] content)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(time);
    out.putArchiveEntry(entry);
    new ByteArrayInputStream(content).transferTo(out);
    out.closeArchiveEntry();
  }

  private static ZipFile zip(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }
}

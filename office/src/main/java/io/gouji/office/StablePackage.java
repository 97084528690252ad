package io.gouji.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Copies a package so that its entries do not state when they were written. */
final class StablePackage {
  /** The first moment that a ZIP can state. */
  private static final long NEW_YEAR_1980 = 315_532_800_000L;

  private StablePackage() {}

  static void copy(byte[] bytes, OutputStream out) throws IOException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        ZipArchiveEntry stable = new ZipArchiveEntry(entry.getName());
        stable.setTime(NEW_YEAR_1980);
        copy.putArchiveEntry(stable);
        try (InputStream content = zip.getInputStream(entry)) {
          content.transferTo(copy);
        }
        copy.closeArchiveEntry();
      }
      copy.finish();
    }
  }
}

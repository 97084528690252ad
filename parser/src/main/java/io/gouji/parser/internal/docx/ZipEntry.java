package io.gouji.parser.internal.docx;

/**
 * A file in an archive, as its central directory describes it.
 *
 * @param name as it is spelled
 * @param method 0 for stored, 8 for deflated
 * @param size of the content, as claimed
 * @param dataOffset where its compressed bytes begin in the archive
 */
record ZipEntry(String name, int method, long crc, int compressedSize, long size, int dataOffset) {

  static final int STORED = 0;
  static final int DEFLATED = 8;

  boolean isDeflated() {
    return method == DEFLATED;
  }
}

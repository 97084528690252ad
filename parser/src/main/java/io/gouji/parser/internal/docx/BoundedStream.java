package io.gouji.parser.internal.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails as soon as it gives more than was announced. */
final class BoundedStream extends FilterInputStream {

  private long left;

  BoundedStream(InputStream in, long announced) {
    super(in);
    left = announced;
  }

  @Override
  public int read() throws IOException {
    return counted(super.read(), 1);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    return counted(count, count);
  }

  private int counted(int result, int count) throws IOException {
    if (result >= 0) {
      left -= count;
      if (left < 0) {
        throw new IOException("more bytes than announced");
      }
    }
    return result;
  }
}

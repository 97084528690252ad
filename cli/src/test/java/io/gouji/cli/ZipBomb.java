package io.gouji.cli;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** An archive whose document inflates to a gigabyte of spaces. */
final class ZipBomb {
  private static final int SIZE = 1 << 30;
  private static final byte[] NAME = "word/document.xml".getBytes(StandardCharsets.UTF_8);
  private static final int VERSION = 20;
  private static final int DEFLATED = 8;

  private ZipBomb() {}

  /** A bomb that says how large it is. */
  static byte[] honest() {
    return zip(SIZE);
  }

  /** A bomb that says that it is small. */
  static byte[] lying() {
    return zip(1000);
  }

  private static byte[] zip(int claimed) {
    byte[] mebibyte = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    for (int i = 0; i < SIZE / mebibyte.length; i++) {
      crc.update(mebibyte);
    }
    byte[] data = deflated(mebibyte, SIZE / mebibyte.length);
    ByteBuffer zip = ByteBuffer.allocate(data.length + 200).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50).putShort((short) VERSION);
    describe(zip, crc, data.length, claimed);
    zip.putShort((short) 0).put(NAME).put(data);
    int directory = zip.position();
    zip.putInt(0x02014b50).putShort((short) VERSION).putShort((short) VERSION);
    describe(zip, crc, data.length, claimed);
    zip.put(new byte[2 + 2 + 2 + 2 + 4 + 4]).put(NAME);
    int end = zip.position();
    zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
    zip.putInt(end - directory).putInt(directory).putShort((short) 0);
    byte[] bytes = new byte[zip.position()];
    zip.flip().get(bytes);
    return bytes;
  }

  private static void describe(ByteBuffer zip, CRC32 crc, int compressed, int claimed) {
    zip.putShort((short) 0).putShort((short) DEFLATED).putInt(0);
    zip.putInt((int) crc.getValue()).putInt(compressed).putInt(claimed);
    zip.putShort((short) NAME.length);
  }

  /**
   * The block is deflated once: after a full flush the same bytes can follow any number of times.
   */
  private static byte[] deflated(byte[] block, int times) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(block);
    byte[] buffer = new byte[block.length];
    int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      data.write(buffer, 0, length);
    }
    deflater.finish();
    data.write(buffer, 0, deflater.deflate(buffer));
    deflater.end();
    return data.toByteArray();
  }
}

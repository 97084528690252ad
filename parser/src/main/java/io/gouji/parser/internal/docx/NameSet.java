package io.gouji.parser.internal.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that are looked up by their bytes, without a string of each. */
final class NameSet {
  private static final int SLOTS = 256;

  private final byte[] @Nullable [] slots = new byte[SLOTS] @Nullable [];

  private NameSet() {}

  /** The set of fewer names than there are slots, each with a character at least. */
  static NameSet of(List<String> names) {
    NameSet set = new NameSet();
    for (String name : names) {
      byte[] bytes = name.getBytes(US_ASCII);
      int slot = slot(bytes, 0, bytes.length);
      while (set.slots[slot] != null) {
        slot = (slot + 1) % SLOTS;
      }
      set.slots[slot] = bytes;
    }
    return set;
  }

  /** Whether the name is in the set that stands between two places. */
  boolean contains(byte[] part, int start, int end) {
    if (start == end) {
      return false;
    }
    int slot = slot(part, start, end);
    for (byte[] name = slots[slot]; name != null; name = slots[slot]) {
      if (Arrays.equals(part, start, end, name, 0, name.length)) {
        return true;
      }
      slot = (slot + 1) % SLOTS;
    }
    return false;
  }

  private static int slot(byte[] part, int start, int end) {
    int hash = (part[start] * 31 + part[end - 1]) * 31 + part[(start + end) / 2];
    return (hash * 31 + end - start) & (SLOTS - 1);
  }
}

package io.gouji.parser.internal.docx;

import static io.gouji.parser.internal.docx.FormattingTags.STAYS;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Leaves formatting out of a part before the XML parser sees it. More than half of the markup of a
 * Word file says how things look, in elements without content, of which nothing is ever read: to
 * parse them costs more than to read all the rest.
 *
 * <p>Left out are elements that say how things look where they are written as empty tags with the
 * prefix that Word uses, groups of properties in which nothing else stands, {@code xml:space}, and
 * what lies between the texts of runs that follow one another and are nothing but text: Word begins
 * a new run at each word that it has checked. Whatever is not written just so stays, and is for the
 * XML parser to judge; so is all that follows a comment, a CDATA section or a processing
 * instruction. Markup is left out or not: what is read is the same.
 */
final class Formatting {

  /** No place so near to the end of a part is looked at, so that bytes may be taken in eights. */
  private static final int MARGIN = 64;

  /** White space of text is kept in any case. */
  private static final byte[] SPACE = " xml:space=\"preserve\"".getBytes(US_ASCII);

  /** A run that says nothing of itself, and what it must consist of to be joined to another. */
  private static final byte[] RUN = "<w:r>".getBytes(US_ASCII);

  private static final byte[] PROPERTIES = "<w:rPr>".getBytes(US_ASCII);
  private static final byte[] NAME = "<w:t".getBytes(US_ASCII);
  private static final byte[] TEXT = "<w:t>".getBytes(US_ASCII);
  private static final byte[] SPACED_TEXT = "<w:t xml:space=\"preserve\">".getBytes(US_ASCII);
  private static final byte[] END_OF_RUN = "</w:t></w:r>".getBytes(US_ASCII);

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** A one in each of eight bytes. */
  private static final long ONES = 0x0101010101010101L;

  private static final long HIGH_BITS = 0x8080808080808080L;

  private final byte[] xml;
  private final FormattingTags formatting;

  /** How much of the part is written, and up to where it is read. */
  private int written;

  private int read;

  private Formatting(byte[] xml) {
    this.xml = xml;
    this.formatting = new FormattingTags(xml);
  }

  /**
   * Leaves the formatting out of a part in UTF-8, in place.
   *
   * @return the length of what is left, from the beginning of the array
   */
  static int leaveOut(byte[] part) {
    return new Formatting(part).leaveOut();
  }

  private int leaveOut() {
    int at = 0;
    while ((at = nextTag(at)) >= 0) {
      if (isRun(at)) {
        at = afterRun(at);
      } else if (isContent(at + 3)) {
        at = afterName(at + 4);
      } else {
        at = afterFormatting(at);
      }
    }
    leaveOut(xml.length, xml.length);
    return written;
  }

  private void leaveOut(int start, int end) {
    System.arraycopy(xml, read, xml, written, start - read);
    written += start - read;
    read = end;
  }

  private int afterFormatting(int tag) {
    int end = formatting.end(tag);
    if (end == STAYS) {
      return tag + 1;
    }
    leaveOut(tag, end);
    return end;
  }

  private int afterName(int nameEnd) {
    if (xml[nameEnd] != ' ' || !startsWith(SPACE, nameEnd)) {
      return nameEnd;
    }
    leaveOut(nameEnd, nameEnd + SPACE.length);
    return nameEnd + SPACE.length;
  }

  /** Makes one run of those that follow one another and are nothing but text. */
  private int afterRun(int tag) {
    int textTag = textTag(tag);
    if (textTag == STAYS) {
      return tag + RUN.length;
    }
    if (textTag > tag + RUN.length) {
      leaveOut(tag + RUN.length, textTag);
    }
    int at = afterName(textTag + NAME.length);
    if (xml[at] != '>') {
      return at;
    }
    int end = endOfText(at + 1);
    for (int next = nextText(end); next != STAYS; next = nextText(end)) {
      leaveOut(end, next);
      end = endOfText(next);
    }
    return end;
  }

  /** Where the text of a run begins, at its tag, if nothing that stays is before it. */
  private int textTag(int run) {
    int at = run + RUN.length;
    if (at < xml.length - MARGIN && startsWith(PROPERTIES, at)) {
      at = formatting.end(at);
    }
    return at < xml.length - MARGIN && at != STAYS && startsWith(NAME, at) ? at : STAYS;
  }

  /** Where a text ends, or the first reference in it. */
  private int endOfText(int start) {
    int at = start;
    while (at < xml.length && xml[at] != '<' && xml[at] != '&') {
      at++;
    }
    return at;
  }

  /**
   * Where the text of the next run begins, if it can go on from the end of a text: what was no
   * well-formed text in two runs must not become so in one, nor the other way round.
   */
  private int nextText(int end) {
    if (xml[end - 1] == ']' || !startsWith(END_OF_RUN, end)) {
      return STAYS;
    }
    int at = end + END_OF_RUN.length;
    while (at != STAYS && at < xml.length - MARGIN && isWordTag(at)) {
      if (isRun(at)) {
        int text = text(textTag(at));
        return text != STAYS && !continuesCharacter(xml[text]) ? text : STAYS;
      }
      at = formatting.end(at);
    }
    return STAYS;
  }

  private int text(int tag) {
    if (tag != STAYS && startsWith(TEXT, tag)) {
      return tag + TEXT.length;
    }
    return tag != STAYS && startsWith(SPACED_TEXT, tag) ? tag + SPACED_TEXT.length : STAYS;
  }

  /** Whether a byte is one of UTF-8 that cannot be the first of a character. */
  private static boolean continuesCharacter(byte b) {
    return (b & 0xc0) == 0x80;
  }

  private boolean isWordTag(int at) {
    return xml[at] == '<' && xml[at + 1] == 'w' && xml[at + 2] == ':';
  }

  private boolean isRun(int tag) {
    return xml[tag + 3] == 'r' && xml[tag + 4] == '>';
  }

  /** Where the next tag begins that may be left out, or -1 if none may be from here on. */
  private int nextTag(int from) {
    for (int at = from; at < xml.length - MARGIN; at += Long.BYTES) {
      for (long found = tagsIn(eightBytes(at)); found != 0; found &= found - 1) {
        int tag = at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
        byte next = xml[tag + 1];
        if (isWordTag(tag)) {
          return tag;
        }
        if (next == '!' || (next == '?' && tag > 3)) {
          return -1;
        }
      }
    }
    return -1;
  }

  private long eightBytes(int at) {
    return (long) EIGHT_BYTES.get(xml, at);
  }

  /** The highest bit of each of eight bytes that begins a tag, and perhaps of one right behind. */
  private static long tagsIn(long bytes) {
    long zeroWhereFound = bytes ^ ('<' * ONES);
    return (zeroWhereFound - ONES) & ~zeroWhereFound & HIGH_BITS;
  }

  /** Whether a name is one of those that make up most of what stays: r, p, t, tc and tr. */
  private boolean isContent(int start) {
    boolean isLetter = !FormattingTags.isLetterOrDigit(xml[start + 1]);
    return switch (xml[start]) {
      case 'r', 'p' -> isLetter;
      case 't' -> isLetter || !FormattingTags.isLetterOrDigit(xml[start + 2]);
      default -> false;
    };
  }

  private boolean startsWith(byte[] known, int start) {
    return FormattingTags.startsWith(xml, known, start);
  }
}

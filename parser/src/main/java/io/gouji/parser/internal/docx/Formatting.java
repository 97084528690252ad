package io.gouji.parser.internal.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves formatting out of a part before the XML parser sees it. More than half of the markup of a
 * Word file says how things look, in elements without content, of which nothing is ever read: to
 * parse them costs more than to read all the rest.
 *
 * <p>Left out are elements that say how things look where they are written as empty tags with the
 * prefix that Word uses, groups of properties in which nothing else stands, and {@code xml:space}.
 * Whatever is not written just so stays, and is for the XML parser to judge; so is all that follows
 * a comment, a CDATA section or a processing instruction. Markup is left out or not: what is read
 * is the same.
 */
final class Formatting {

  private static final String FONTS = "rFonts";

  /** Elements without content, of which nothing is read. */
  private static final Set<String> LOOKS =
      Set.of(
          // Text; of fonts, only those for other scripts than letters and digits.
          ("b bCs i iCs u em sz szCs color highlight shd bdr kern lang noProof position spacing"
                  + " snapToGrid strike w "
                  + FONTS
                  // Paragraphs.
                  + " jc ind keepNext keepLines widowControl adjustRightInd autoSpaceDE autoSpaceDN"
                  + " wordWrap kinsoku topLinePunct overflowPunct textAlignment"
                  // Tables.
                  + " tcW vAlign noWrap top left bottom right insideH insideV trHeight cantSplit"
                  + " tblW tblLayout tblLook tblInd"
                  // What is marked rather than shown.
                  + " proofErr bookmarkStart bookmarkEnd")
              .split(" "));

  /** Elements that say nothing when nothing is left in them. */
  private static final Set<String> GROUPS =
      Set.of("pPr", "rPr", "trPr", "tcPr", "tcBorders", "pBdr", "tcMar");

  /** Attributes of fonts that are not those of letters and digits, which may be of symbols. */
  private static final Set<String> OTHER_FONTS = Set.of("hint", "eastAsia", "cs", "eastAsiaTheme");

  /** So many groups within one another are looked through. */
  private static final int DEEPEST_GROUP = 3;

  /** No place so near to the end of a part is looked at, so that bytes may be taken in eights. */
  private static final int MARGIN = 64;

  /** How much is kept of what was left out before. */
  private static final int SLOTS = 256;

  private static final int LONGEST_KEPT = 256;

  /** White space of text is kept in any case. */
  private static final byte[] SPACE = " xml:space=\"preserve\"".getBytes(US_ASCII);

  private static final int STAYS = -1;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** A one in each of eight bytes. */
  private static final long ONES = 0x0101010101010101L;

  private static final long HIGH_BITS = 0x8080808080808080L;

  private final byte[] xml;

  /** What was left out before, by its first bytes: formatting repeats itself to the letter. */
  private final byte[] @Nullable [] repeated = new byte[SLOTS] @Nullable [];

  private Formatting(byte[] xml) {
    this.xml = xml;
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
    int copied = 0;
    int length = 0;
    int at = 0;
    while ((at = nextTag(at)) >= 0) {
      boolean isContent = isContent(at + 3);
      int start = isContent ? at + 4 : at;
      int end = isContent ? endOfSpace(start) : knownEnd(start);
      if (end == STAYS) {
        at++;
      } else {
        System.arraycopy(xml, copied, xml, length, start - copied);
        length += start - copied;
        at = end;
        copied = end;
      }
    }
    System.arraycopy(xml, copied, xml, length, xml.length - copied);
    return length + xml.length - copied;
  }

  /** Where the next tag begins that may be left out, or -1 if none may be from here on. */
  private int nextTag(int from) {
    for (int at = from; at < xml.length - MARGIN; at += Long.BYTES) {
      for (long found = tagsIn(eightBytes(at)); found != 0; found &= found - 1) {
        int tag = at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
        byte next = xml[tag + 1];
        if (next == 'w' && xml[tag + 2] == ':' && xml[tag] == '<') {
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
    boolean isLetter = !isLetterOrDigit(xml[start + 1]);
    return switch (xml[start]) {
      case 'r', 'p' -> isLetter;
      case 't' -> isLetter || !isLetterOrDigit(xml[start + 2]);
      default -> false;
    };
  }

  /** Where the attribute ends that says of a text what is taken for granted. */
  private int endOfSpace(int start) {
    return xml[start] == ' ' && startsWith(SPACE, start) ? start + SPACE.length : STAYS;
  }

  /** Where an element ends that can be left out, found by what was left out before. */
  private int knownEnd(int start) {
    int slot = slot(start);
    byte[] known = repeated[slot];
    if (known != null && startsWith(known, start)) {
      return start + known.length;
    }
    int end = end(start, 0);
    if (end != STAYS && end - start <= LONGEST_KEPT) {
      repeated[slot] = Arrays.copyOfRange(xml, start, end);
    }
    return end;
  }

  private boolean startsWith(byte[] known, int start) {
    int end = start + known.length;
    return end <= xml.length && Arrays.equals(xml, start, end, known, 0, known.length);
  }

  private int slot(int start) {
    long mixed = eightBytes(start + 4);
    mixed = mixed * 31 + eightBytes(start + 12);
    mixed = mixed * 31 + eightBytes(start + 20);
    return (int) ((mixed * 0x9e3779b97f4a7c15L) >>> 32) & (SLOTS - 1);
  }

  /** Where an element ends that can be left out. */
  private int end(int start, int depth) {
    int nameEnd = nameEnd(start + 3);
    String name = text(start + 3, nameEnd);
    if (LOOKS.contains(name)) {
      return endOfEmptyTag(nameEnd, name.equals(FONTS));
    }
    return depth < DEEPEST_GROUP && is('>', nameEnd) && GROUPS.contains(name)
        ? endOfGroup(start, nameEnd, depth)
        : STAYS;
  }

  private int endOfGroup(int start, int nameEnd, int depth) {
    int at = nameEnd + 1;
    while (is('<', at) && isWord(at + 1)) {
      at = end(at, depth + 1);
      if (at == STAYS) {
        return STAYS;
      }
    }
    int end = at + 2 + nameEnd - start;
    boolean closed =
        end <= xml.length
            && xml[at] == '<'
            && xml[at + 1] == '/'
            && Arrays.equals(xml, at + 2, end, xml, start + 1, nameEnd + 1);
    return closed ? end : STAYS;
  }

  /** Where a tag ends of which the name has been read, if it is empty and well-formed. */
  private int endOfEmptyTag(int nameEnd, boolean fonts) {
    int at = nameEnd;
    while (is(' ', at)) {
      at++;
      if (!is('/', at)) {
        at = endOfAttribute(at, fonts);
        if (at == STAYS) {
          return STAYS;
        }
      }
    }
    return is('/', at) && is('>', at + 1) ? at + 2 : STAYS;
  }

  private int endOfAttribute(int start, boolean fonts) {
    int nameEnd = nameEnd(start + 2);
    if (!isWord(start) || nameEnd == start + 2 || !is('=', nameEnd) || !is('"', nameEnd + 1)) {
      return STAYS;
    }
    if (fonts && !OTHER_FONTS.contains(text(start + 2, nameEnd))) {
      return STAYS;
    }
    int at = nameEnd + 2;
    while (at < xml.length && isPlain(xml[at])) {
      at++;
    }
    return is('"', at) ? at + 1 : STAYS;
  }

  private boolean isWord(int at) {
    return is('w', at) && is(':', at + 1);
  }

  private int nameEnd(int start) {
    int at = start;
    while (at < xml.length && isLetterOrDigit(xml[at])) {
      at++;
    }
    return at;
  }

  private String text(int start, int end) {
    return new String(xml, start, end - start, US_ASCII);
  }

  private boolean is(char c, int at) {
    return at < xml.length && xml[at] == c;
  }

  private static boolean isLetterOrDigit(byte b) {
    int letter = b | 0x20;
    return (letter >= 'a' && letter <= 'z') || (b >= '0' && b <= '9');
  }

  /** Whether a byte of a value is no markup and no control character; those of 中 are negative. */
  private static boolean isPlain(byte b) {
    return b != '"' && b != '<' && b != '&' && (b >= ' ' || b < 0);
  }
}

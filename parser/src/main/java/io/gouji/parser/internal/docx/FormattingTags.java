package io.gouji.parser.internal.docx;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ends of elements that say how things look: elements without content where they are
 * written as empty tags with the prefix that Word uses, and groups of properties in which nothing
 * else stands.
 */
final class FormattingTags {

  /** Says of an element that it cannot be left out. */
  static final int STAYS = -1;

  /** Elements without content, of which nothing is read. */
  private static final NameSet LOOKS =
      names(
          // Text.
          "b bCs i iCs u em sz szCs color highlight shd bdr kern lang noProof position spacing"
              + " snapToGrid strike w"
              // Paragraphs.
              + " jc ind keepNext keepLines widowControl adjustRightInd autoSpaceDE autoSpaceDN"
              + " wordWrap kinsoku topLinePunct overflowPunct textAlignment"
              // Tables.
              + " tcW vAlign noWrap top left bottom right insideH insideV trHeight cantSplit"
              + " tblW tblLayout tblLook tblInd"
              // What is marked rather than shown.
              + " proofErr bookmarkStart bookmarkEnd");

  /** Of fonts, only those for other scripts than letters and digits. */
  private static final NameSet FONTS = names("rFonts");

  /** Attributes of fonts that are not those of letters and digits, which may be of symbols. */
  private static final NameSet OTHER_FONTS = names("hint eastAsia cs eastAsiaTheme");

  /** Elements that say nothing when nothing is left in them. */
  private static final NameSet GROUPS = names("pPr rPr trPr tcPr tcBorders pBdr tcMar");

  /** So many groups within one another are looked through. */
  private static final int DEEPEST_GROUP = 3;

  /** How much is kept of what was left out before. */
  private static final int SLOTS = 256;

  private static final int LONGEST_KEPT = 256;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] xml;

  /** What was left out before, by its first bytes: formatting repeats itself to the letter. */
  private final byte[] @Nullable [] repeated = new byte[SLOTS] @Nullable [];

  FormattingTags(byte[] part) {
    xml = part;
  }

  /**
   * Where an element ends that can be left out, found by what was left out before.
   *
   * @param start where its tag begins, with at least 32 bytes before the end of the part
   * @return the place behind it, or {@link #STAYS}
   */
  int end(int start) {
    int slot = slot(start);
    byte[] known = repeated[slot];
    if (known != null && startsWith(xml, known, start)) {
      return start + known.length;
    }
    int end = elementEnd(start, 0);
    if (end != STAYS && end - start <= LONGEST_KEPT) {
      repeated[slot] = Arrays.copyOfRange(xml, start, end);
    }
    return end;
  }

  /** Whether bytes stand in a part from a place on. */
  static boolean startsWith(byte[] part, byte[] bytes, int start) {
    int end = start + bytes.length;
    return end <= part.length && Arrays.equals(part, start, end, bytes, 0, bytes.length);
  }

  private int slot(int start) {
    long mixed = (long) EIGHT_BYTES.get(xml, start + 4);
    mixed = mixed * 31 + (long) EIGHT_BYTES.get(xml, start + 12);
    mixed = mixed * 31 + (long) EIGHT_BYTES.get(xml, start + 20);
    return (int) ((mixed * 0x9e3779b97f4a7c15L) >>> 32) & (SLOTS - 1);
  }

  /** Where an element ends that can be left out. */
  private int elementEnd(int start, int depth) {
    int nameEnd = nameEnd(start + 3);
    if (is('>', nameEnd)) {
      return depth < DEEPEST_GROUP && GROUPS.contains(xml, start + 3, nameEnd)
          ? endOfGroup(start, nameEnd, depth)
          : STAYS;
    }
    if (LOOKS.contains(xml, start + 3, nameEnd)) {
      return endOfEmptyTag(nameEnd, false);
    }
    return FONTS.contains(xml, start + 3, nameEnd) ? endOfEmptyTag(nameEnd, true) : STAYS;
  }

  private int endOfGroup(int start, int nameEnd, int depth) {
    int at = nameEnd + 1;
    while (is('<', at) && isWord(at + 1)) {
      at = elementEnd(at, depth + 1);
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
    if (fonts && !OTHER_FONTS.contains(xml, start + 2, nameEnd)) {
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

  private static NameSet names(String names) {
    return NameSet.of(List.of(names.split(" ")));
  }

  private boolean is(char c, int at) {
    return at < xml.length && xml[at] == c;
  }

  static boolean isLetterOrDigit(byte b) {
    int letter = b | 0x20;
    return (letter >= 'a' && letter <= 'z') || (b >= '0' && b <= '9');
  }

  /** Whether a byte of a value is no markup and no control character; those of 中 are negative. */
  private static boolean isPlain(byte b) {
    return b != '"' && b != '<' && b != '&' && (b >= ' ' || b < 0);
  }
}

package io.gouji.parser.internal.docx;

import java.util.OptionalInt;

/**
 * Reads the text of paragraphs as Word shows it: without hidden text, field instructions and
 * prompts, with symbols as the characters that they show.
 */
final class ParagraphReader {

  private final Reading reading;
  private final WordXml xml;
  private final Place place;
  private final RunReader runs;

  private StyleSheet.Resolved style = StyleSheet.Resolved.NONE;
  private String numbering = "";
  private OptionalInt outlineLevel = OptionalInt.empty();
  private boolean runsOn;

  ParagraphReader(Reading reading, WordXml xml, Place place) {
    this.reading = reading;
    this.xml = xml;
    this.place = place;
    this.runs = new RunReader(reading, xml, place);
  }

  /** The automatic number of the last paragraph, or "". */
  String numbering() {
    return numbering;
  }

  /** The outline level of the last paragraph. */
  OptionalInt outlineLevel() {
    return outlineLevel;
  }

  /**
   * Says whether the text is that of a table whose style hides it, until something else is said.
   */
  void inHiddenTable(boolean hidden) {
    runs.inHiddenTable(hidden);
  }

  /** Whether there was a picture in the last paragraph. */
  boolean hasPicture() {
    return runs.hasPicture();
  }

  /**
   * Whether the last paragraph and the next one are shown as one, since the mark at its end is
   * deleted or hidden. What the next one says of itself then holds for both.
   */
  boolean runsOn() {
    return runsOn;
  }

  /**
   * Appends the text of the paragraph at which the cursor stands.
   *
   * @param counted whether it takes part in the automatic numbering
   */
  void read(StringBuilder text, boolean counted) {
    int start = text.length();
    style = reading.styles().standard();
    numbering = "";
    outlineLevel = style.outlineLevel();
    runsOn = false;
    runs.startParagraph(style);
    boolean isNumbered = style.numberingId() > 0;
    xml.atParagraph(place);
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "r" -> runs.read(text);
        case "pPr" -> {
          readProperties(counted);
          isNumbered = false;
        }
        case "altChunk" -> new AltChunkReader(reading, xml, place).read(text.length() - start);
        case "" -> runs.readForeign(text);
        default -> xml.skip();
      }
    }
    if (isNumbered && counted) {
      numbering = number(-1, -1);
    }
  }

  private void readProperties(boolean counted) {
    int listId = -1;
    int level = -1;
    boolean ownOutline = false;
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "pStyle" -> {
          style = reading.styles().resolve(xml.attribute("val"));
          runs.style(style);
          xml.skip();
        }
        case "numPr" -> {
          while (xml.nextRawChild()) {
            switch (xml.name()) {
              case "numId" -> listId = xml.intValue(0);
              case "ilvl" -> level = xml.intValue(0);
              default -> {
                // Who changed the number, and when.
              }
            }
            xml.skip();
          }
        }
        case "outlineLvl" -> {
          outlineLevel = StyleSheet.outline(xml.intValue(-1));
          ownOutline = true;
          xml.skip();
        }
        case "rPr" -> runsOn = isMarkAbsent();
        case "sectPr" -> reading.sections().read(xml);
        default -> xml.skip();
      }
    }
    if (!ownOutline) {
      outlineLevel = style.outlineLevel();
    }
    if (counted && !runsOn && !xml.isPrompt()) {
      numbering = number(listId, level);
    }
  }

  private String number(int listId, int level) {
    int list = listId >= 0 ? listId : style.numberingId();
    if (list <= 0) {
      return "";
    }
    int at = level >= 0 ? level : style.numberingLevel();
    Numbering all = reading.numbering();
    return all.next(list, at >= 0 ? at : listId >= 0 ? 0 : all.levelOfStyle(list, style.id()));
  }

  private boolean isMarkAbsent() {
    boolean absent = false;
    while (xml.nextRawChild()) {
      absent |=
          switch (xml.name()) {
            case "del", "moveFrom" -> true;
            case "vanish" -> xml.isOn();
            default -> false;
          };
      xml.skip();
    }
    return absent;
  }
}

package io.gouji.parser.internal.docx;

import java.util.OptionalInt;

/**
 * Reads the text of paragraphs as Word shows it: without hidden text, field instructions and
 * prompts, with symbols as the characters that they show.
 */
final class ParagraphReader {

  private static final char NO_BREAK_HYPHEN = '\u2011';

  private final Reading reading;
  private final WordXml xml;
  private final Place place;
  private final DrawingReader drawings;
  private final FieldStack fields = new FieldStack();

  private StyleSheet.Resolved style = StyleSheet.Resolved.NONE;
  private String numbering = "";
  private OptionalInt outlineLevel = OptionalInt.empty();

  /** What the run says that is being read. */
  private boolean runHidden;

  private String runFont = "";

  ParagraphReader(Reading reading, WordXml xml, Place place) {
    this.reading = reading;
    this.xml = xml;
    this.place = place;
    this.drawings = new DrawingReader(reading, xml, place);
  }

  /** The automatic number of the last paragraph, or "". */
  String numbering() {
    return numbering;
  }

  /** The outline level of the last paragraph. */
  OptionalInt outlineLevel() {
    return outlineLevel;
  }

  /** Whether there was a picture in the last paragraph. */
  boolean hasPicture() {
    return drawings.hasSeenPicture();
  }

  /**
   * Appends the text of the paragraph at which the cursor stands.
   *
   * @param counted whether it takes part in the automatic numbering
   */
  void read(StringBuilder text, boolean counted) {
    int start = text.length();
    style = StyleSheet.Resolved.NONE;
    numbering = "";
    outlineLevel = OptionalInt.empty();
    drawings.startParagraph();
    xml.atParagraph(place);
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "r" -> readRun(text);
        case "pPr" -> readProperties(counted);
        case "altChunk" -> new AltChunkReader(reading, xml, place).read(text.length() - start);
        case "" -> readForeign(text);
        default -> xml.skip();
      }
    }
    fields.clear();
  }

  private void readProperties(boolean counted) {
    int listId = -1;
    int level = -1;
    boolean markHidden = false;
    boolean ownOutline = false;
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "pStyle" -> {
          style = reading.styles().resolve(xml.attribute("val"));
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
        case "rPr" -> markHidden = isMarkHidden();
        case "sectPr" -> reading.sections().read(xml);
        default -> xml.skip();
      }
    }
    if (!ownOutline) {
      outlineLevel = style.outlineLevel();
    }
    if (counted && !markHidden && !xml.isPrompt()) {
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

  private boolean isMarkHidden() {
    boolean hidden = false;
    while (xml.nextRawChild()) {
      hidden |= xml.name().equals("vanish") && xml.isOn();
      xml.skip();
    }
    return hidden;
  }

  private void readRun(StringBuilder text) {
    runHidden = style.hidden();
    runFont = style.font();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "t" -> readText(text);
        case "rPr" -> readRunProperties();
        case "tab", "ptab" -> append(text, '\t');
        case "br", "cr" -> append(text, '\n');
        case "noBreakHyphen" -> append(text, NO_BREAK_HYPHEN);
        case "sym" -> readSymbol(text);
        case "fldChar" -> readFieldMark(text);
        case "footnoteReference" -> readNoteReference(text, true);
        case "endnoteReference" -> readNoteReference(text, false);
        case "drawing", "pict", "object" -> readDrawing(text);
        // The base text of a phonetic guide is in runs within a run.
        case "r" -> readInnerRun(text);
        case "" -> readForeign(text);
        default -> xml.skip();
      }
    }
  }

  private void readInnerRun(StringBuilder text) {
    boolean hidden = runHidden;
    String font = runFont;
    readRun(text);
    runHidden = hidden;
    runFont = font;
  }

  private boolean isShown() {
    return !runHidden && !xml.isPrompt();
  }

  private void readText(StringBuilder text) {
    if (!isShown()) {
      xml.skip();
      return;
    }
    int from = text.length();
    xml.text(text, reading.budget());
    if (!runFont.isEmpty()) {
      SymbolFonts.mapCodes(text, from, runFont);
    }
  }

  /** Appends what an empty element stands for. */
  private void append(StringBuilder text, char c) {
    if (isShown()) {
      reading.budget().charge(1);
      text.append(c);
    }
    xml.skip();
  }

  private void readRunProperties() {
    Boolean direct = null;
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "vanish" -> direct = xml.isOn();
        case "rFonts" -> runFont = directFont();
        case "rStyle" -> {
          StyleSheet.Resolved character = reading.styles().resolve(xml.attribute("val"));
          // A property that toggles: hidden in both styles is shown (ECMA-376, 17.7.3).
          runHidden = style.hidden() ^ character.hidden();
          runFont = character.font().isEmpty() ? runFont : character.font();
        }
        default -> {
          // How the text looks.
        }
      }
      xml.skip();
    }
    if (direct != null) {
      runHidden = direct;
    }
  }

  /** Fonts for other scripts only leave that of the style as it is. */
  private String directFont() {
    boolean named = xml.attribute("ascii") != null || xml.attribute("hAnsi") != null;
    return named ? SymbolFonts.named(xml) : runFont;
  }

  private void readSymbol(StringBuilder text) {
    String code = xml.attribute("char");
    if (isShown() && code != null) {
      int character = SymbolFonts.character(xml.attribute("font"), Numbers.parseHex(code));
      if (SymbolFonts.isUnmapped(character)) {
        reading.report(
            "SYMBOL_NOT_MAPPED", xml.attribute("font") + " " + code, place.at(text.length()));
      }
      reading.budget().charge(1);
      text.appendCodePoint(character);
    }
    xml.skip();
  }

  private void readFieldMark(StringBuilder text) {
    String type = xml.attribute("fldCharType");
    if ("begin".equals(type)) {
      fields.begin(text, FormField.read(xml, isShown()));
      return;
    }
    if ("separate".equals(type)) {
      fields.separate(text);
    } else if ("end".equals(type)) {
      fields.end(text);
    }
    xml.skip();
  }

  private void readNoteReference(StringBuilder text, boolean footnote) {
    String id = xml.attribute("id");
    if (id != null && isShown()) {
      (footnote ? reading.footnotes() : reading.endnotes())
          .putIfAbsent(id, place.at(text.length()));
    }
    xml.skip();
  }

  private void readDrawing(StringBuilder text) {
    if (isShown()) {
      drawings.read(text.length());
    } else {
      xml.skip();
    }
  }

  private void readForeign(StringBuilder text) {
    if (xml.isMath() && !xml.isPrompt()) {
      readMath(text);
    } else {
      xml.skip();
    }
  }

  private void readMath(StringBuilder text) {
    if (xml.localName().equals("t")) {
      xml.text(text, reading.budget());
      return;
    }
    if (xml.localName().equals("den")) {
      text.append('/');
    }
    while (xml.nextChild()) {
      if (xml.isMath()) {
        readMath(text);
      } else {
        xml.skip();
      }
    }
  }
}

package io.gouji.parser.internal.docx;

/** Reads runs: the text of a paragraph in pieces of one formatting. */
final class RunReader {

  private static final char NO_BREAK_HYPHEN = '\u2011';

  private final Reading reading;
  private final WordXml xml;
  private final Place place;
  private final DrawingReader drawings;
  private final FieldStack fields = new FieldStack();

  private StyleSheet.Resolved style = StyleSheet.Resolved.NONE;

  /** Whether the style of the table hides what the other styles do not. */
  private boolean hiddenByTable;

  /** What the run says that is being read. */
  private boolean runHidden;

  private String runFont = "";

  RunReader(Reading reading, WordXml xml, Place place) {
    this.reading = reading;
    this.xml = xml;
    this.place = place;
    this.drawings = new DrawingReader(reading, xml, place);
  }

  /** Begins a paragraph: no field of the one before goes on, and its pictures are forgotten. */
  void startParagraph(StyleSheet.Resolved standard) {
    style = standard;
    fields.clear();
    drawings.startParagraph();
  }

  /** Says whether the style of the table hides its text. */
  void inHiddenTable(boolean hidden) {
    hiddenByTable = hidden;
  }

  /** Says which style the paragraph has. */
  void style(StyleSheet.Resolved paragraphStyle) {
    style = paragraphStyle;
  }

  /** Whether there was a picture in the paragraph. */
  boolean hasPicture() {
    return drawings.hasSeenPicture();
  }

  /** Appends the text of the run at which the cursor stands. */
  void read(StringBuilder text) {
    runHidden = style.hidden() ^ hiddenByTable;
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
    read(text);
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
        case "rFonts" -> runFont = SymbolFonts.isAnyNamed(xml) ? SymbolFonts.named(xml) : runFont;
        case "rStyle" -> {
          StyleSheet.Resolved character = reading.styles().resolve(xml.attribute("val"));
          // A property that toggles: hidden in two styles is shown (ECMA-376, 17.7.3).
          runHidden = style.hidden() ^ hiddenByTable ^ character.hidden();
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

  private void readSymbol(StringBuilder text) {
    String code = xml.attribute("char");
    if (isShown() && code != null) {
      String named = xml.attribute("font");
      String font = named == null ? runFont : named;
      int character = SymbolFonts.character(font, Numbers.parseHex(code));
      if (SymbolFonts.isUnmapped(character)) {
        reading.report("SYMBOL_NOT_MAPPED", (font + " " + code).strip(), place.at(text.length()));
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

  /** Appends the text of an element that is not of WordprocessingML, which may be a formula. */
  void readForeign(StringBuilder text) {
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

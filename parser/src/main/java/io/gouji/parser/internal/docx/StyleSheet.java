package io.gouji.parser.internal.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a document, as far as they change what is read: hidden text, symbol fonts, outline
 * levels and automatic numbers. A style that is based on itself, over however many others, is based
 * on nothing.
 */
final class StyleSheet {

  private static final StyleSheet EMPTY = new StyleSheet(Map.of(), null);
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final int BODY_TEXT_LEVEL = 9;

  private final Map<String, Style> styles;
  private final Map<String, Resolved> resolved = new HashMap<>();
  private final Resolved standard;

  private StyleSheet(Map<String, Style> styles, @Nullable String standard) {
    this.styles = styles;
    this.standard = resolve(standard);
  }

  /** What a style says itself; null is what it leaves to the style that it is based on. */
  private static final class Style {
    private String name = "";
    private @Nullable String basedOn;
    private @Nullable Boolean hidden;
    private @Nullable String font;
    private @Nullable Integer outlineLevel;
    private @Nullable Integer numberingId;
    private @Nullable Integer numberingLevel;
  }

  /**
   * What a style comes to.
   *
   * @param hidden whether its text is not shown
   * @param font its symbol font, or ""
   * @param numberingId its numbering, 0 for none
   * @param numberingLevel the level it names itself, or -1
   */
  record Resolved(
      String id,
      boolean hidden,
      String font,
      OptionalInt outlineLevel,
      int numberingId,
      int numberingLevel) {

    /** What text without a style comes to. */
    static final Resolved NONE = new Resolved("", false, "", OptionalInt.empty(), 0, -1);
  }

  /** The styles of a document without any. */
  static StyleSheet empty() {
    return EMPTY;
  }

  /** Reads the part at whose root the cursor stands. */
  static StyleSheet read(WordXml xml) {
    Map<String, Style> styles = new HashMap<>();
    String standard = null;
    while (xml.nextRawChild()) {
      String id = xml.name().equals("style") ? xml.attribute("styleId") : null;
      if (id == null) {
        xml.skip();
      } else {
        if (xml.isOn("default") && "paragraph".equals(xml.attribute("type"))) {
          standard = id;
        }
        styles.put(id, readStyle(xml));
      }
    }
    return new StyleSheet(styles, standard);
  }

  /** What paragraphs come to that name no style. */
  Resolved standard() {
    return standard;
  }

  /** What a style comes to, with all that it is based on. */
  Resolved resolve(@Nullable String id) {
    if (id == null || !styles.containsKey(id)) {
      return Resolved.NONE;
    }
    return resolved.computeIfAbsent(id, this::compute);
  }

  private Resolved compute(String id) {
    Integer level = first(id, StyleSheet::outlineLevel);
    Boolean hidden = first(id, style -> style.hidden);
    String font = first(id, style -> style.font);
    Integer numbering = first(id, style -> style.numberingId);
    Integer numberingLevel = first(id, style -> style.numberingLevel);
    return new Resolved(
        id,
        hidden != null && hidden,
        font == null ? "" : font,
        level == null ? OptionalInt.empty() : outline(level),
        numbering == null ? 0 : numbering,
        numberingLevel == null ? -1 : numberingLevel);
  }

  /** The first answer along the chain of styles. */
  private <T> @Nullable T first(String id, Function<Style, @Nullable T> question) {
    Set<String> seen = new HashSet<>();
    String next = id;
    while (next != null && seen.add(next)) {
      Style style = styles.get(next);
      if (style == null) {
        return null;
      }
      T answer = question.apply(style);
      if (answer != null) {
        return answer;
      }
      next = style.basedOn;
    }
    return null;
  }

  /** An outline level as the markup counts it, where the last one is that of body text. */
  static OptionalInt outline(int level) {
    return level < 0 || level >= BODY_TEXT_LEVEL ? OptionalInt.empty() : OptionalInt.of(level);
  }

  /** Word's own headings have their level even where the style does not repeat it. */
  private static @Nullable Integer outlineLevel(Style style) {
    if (style.outlineLevel != null) {
      return style.outlineLevel;
    }
    Matcher heading = HEADING.matcher(style.name.toLowerCase(Locale.ROOT));
    return heading.matches() ? Integer.valueOf(Integer.parseInt(heading.group(1)) - 1) : null;
  }

  private static Style readStyle(WordXml xml) {
    Style style = new Style();
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "name" -> {
          String name = xml.attribute("val");
          style.name = name == null ? "" : name;
          xml.skip();
        }
        case "basedOn" -> {
          style.basedOn = xml.attribute("val");
          xml.skip();
        }
        case "pPr" -> readParagraphProperties(xml, style);
        case "rPr" -> readRunProperties(xml, style);
        default -> xml.skip();
      }
    }
    return style;
  }

  private static void readParagraphProperties(WordXml xml, Style style) {
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "outlineLvl" -> {
          style.outlineLevel = xml.intValue(BODY_TEXT_LEVEL);
          xml.skip();
        }
        case "numPr" -> readNumbering(xml, style);
        default -> xml.skip();
      }
    }
  }

  private static void readNumbering(WordXml xml, Style style) {
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "numId" -> style.numberingId = xml.intValue(0);
        case "ilvl" -> style.numberingLevel = xml.intValue(0);
        default -> {
          // Who changed the number, and when.
        }
      }
      xml.skip();
    }
  }

  private static void readRunProperties(WordXml xml, Style style) {
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "vanish" -> style.hidden = xml.isOn();
        case "rFonts" ->
            style.font = SymbolFonts.isAnyNamed(xml) ? SymbolFonts.named(xml) : style.font;
        default -> {
          // How the text looks.
        }
      }
      xml.skip();
    }
  }
}

package io.gouji.parser.internal.docx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Characters of the fonts that have symbols in the place of letters. In a document they are codes
 * from F020 on, or the same without the F0, and mean something in their font only: a minus sign out
 * of Symbol, lost, changes the sign of an amount.
 */
final class SymbolFonts {

  private static final int PRIVATE_USE = 0xf000;
  private static final int FIRST = 0x20;
  private static final int LONGEST_NAME = "wingdings-regular".length();

  /** From 20 on, as in the encoding vector of the font; a blank is not mapped. */
  private static final String SYMBOL =
      " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
          + " ".repeat(0x21)
          + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

  private static final String WINGDINGS =
      " ✏✂✁    ☎✆✉           ⌛⌨      ✇✍ ✌   ☜☞☝☟ ☺ ☹  ⚐ ✈☼ ❄ ✞ ✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓&&●❍■□□❑❒⬧⧫◆❖⬥☒ ⌘❀✿\"\" "
          + "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿        ·•·○○○◉◎ ▪□ ✦★✶✴✹✵ ⌖  ✪✰"
          + " ".repeat(0x20)
          + "  ➢  ➲   ←→↑↓↖↗↙↘ ➔      ⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑";

  private static final String WINGDINGS_2 =
      " ".repeat(0x2f)
          + "✗✓☒☑☒☒"
          + " ".repeat(0x14)
          + "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"
          + " ".repeat(0x18)
          + "●•  "
          + "       ■□";

  private static final String WEBDINGS = " ".repeat(0x41) + "✔ □   ■      ●   ✖";

  private SymbolFonts() {}

  /** Whether an element with fonts names one for letters and digits, not only for other scripts. */
  static boolean isAnyNamed(WordXml fonts) {
    return fonts.attribute("ascii") != null || fonts.attribute("hAnsi") != null;
  }

  /** The symbol font that an element with fonts names, or "" for any other font. */
  static String named(WordXml fonts) {
    String ascii = canonical(fonts.attribute("ascii"));
    return ascii.isEmpty() ? canonical(fonts.attribute("hAnsi")) : ascii;
  }

  /** The name of a symbol font in lower case, or "" for any other font. */
  static String canonical(@Nullable String font) {
    if (font == null || font.length() > LONGEST_NAME) {
      return "";
    }
    String name = font.toLowerCase(Locale.ROOT);
    return table(name) == null ? "" : name;
  }

  /** The character that a code shows in a font; the code itself where that is not known. */
  static int character(@Nullable String font, int code) {
    String table = font == null ? null : table(font.toLowerCase(Locale.ROOT));
    int low = (code & ~0xff) == PRIVATE_USE ? code & 0xff : code;
    if (table == null) {
      // In an ordinary font the private use area repeats the letters.
      return font != null && low >= FIRST && low < 0x7f ? low : code;
    }
    int index = low - FIRST;
    if (index == 0) {
      return ' ';
    }
    boolean known = index > 0 && index < table.length() && table.charAt(index) != ' ';
    return known ? table.charAt(index) : code;
  }

  /** Whether a character has a meaning of its own, rather than only in some font. */
  static boolean isUnmapped(int character) {
    return character >= 0xe000 && character <= 0xf8ff;
  }

  /** Replaces the codes in a stretch of text that is set in a symbol font. */
  static void mapCodes(StringBuilder text, int from, String font) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c & 0xff00) == PRIVATE_USE) {
        text.setCharAt(i, (char) character(font, c));
      }
    }
  }

  private static @Nullable String table(String font) {
    return switch (font) {
      // Converters from PDF write the name that the font has in PostScript.
      case "symbol", "symbolmt", "symbol mt", "symbolps", "symbolpsmt" -> SYMBOL;
      case "wingdings", "wingdings-regular" -> WINGDINGS;
      case "wingdings 2", "wingdings2" -> WINGDINGS_2;
      case "webdings" -> WEBDINGS;
      default -> null;
    };
  }
}

package io.gouji.office;

import io.gouji.rules.Severity;
import java.util.List;

/** The colour behind characters: how grave it is what is said of them. */
final class Highlight {
  /** What may stand after {@code highlight} among the properties of a run (ECMA-376, 17.3.2.28). */
  private static final List<String> LATER =
      List.of(
          "u",
          "effect",
          "bdr",
          "shd",
          "fitText",
          "vertAlign",
          "rtl",
          "cs",
          "em",
          "lang",
          "eastAsianLayout",
          "specVanish",
          "oMath",
          "rPrChange");

  private Highlight() {}

  /** The element for a severity, with a prefix that the part declares. */
  static String element(String prefix, Severity severity) {
    String color =
        switch (severity) {
          case ERROR -> "red";
          case WARNING -> "yellow";
          case INFO -> "cyan";
        };
    return "<%1$shighlight %1$sval=\"%2$s\"/>".formatted(prefix, color);
  }

  /**
   * The position within properties at which the element belongs; -1 if there is one already, whose
   * colour then stays.
   */
  static int position(String properties, RunMarkup run) {
    int at = RunMarkup.endOfTag(properties, 0);
    while (!properties.startsWith("</", at)) {
      if (isElement(properties, at, run.qualified("highlight"))) {
        return -1;
      }
      int here = at;
      if (LATER.stream().anyMatch(name -> isElement(properties, here, run.qualified(name)))) {
        return at;
      }
      at = properties.indexOf('<', RunMarkup.endOfElement(properties, at));
    }
    return at;
  }

  private static boolean isElement(String xml, int at, String name) {
    int end = at + 1 + name.length();
    return xml.startsWith("<" + name, at) && " \t\r\n/>".indexOf(xml.charAt(end)) >= 0;
  }
}

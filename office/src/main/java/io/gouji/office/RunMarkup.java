package io.gouji.office;

/**
 * The markup of a run, taken apart: its start tag, its properties, its content and its end tag.
 *
 * @param start the position of its start tag
 * @param contentStart the position after its start tag
 * @param propertiesEnd the position after its properties; that after the start tag if it has none
 * @param end the position after its end tag
 */
record RunMarkup(String xml, int start, int contentStart, int propertiesEnd, int end) {

  /** Takes the run apart that begins at a position of well-formed markup. */
  static RunMarkup at(String xml, int start) {
    int contentStart = endOfTag(xml, start);
    int first = xml.indexOf('<', contentStart);
    boolean hasProperties =
        xml.startsWith("<" + qualified(xml, start, "rPr"), first)
            && xml.substring(contentStart, first).isBlank();
    int propertiesEnd = hasProperties ? endOfElement(xml, first) : contentStart;
    return new RunMarkup(xml, start, contentStart, propertiesEnd, endOfElement(xml, start));
  }

  /** The name of an element of the namespace of the run. */
  String qualified(String name) {
    return qualified(xml, start, name);
  }

  private static String qualified(String xml, int start, String name) {
    int colon = xml.indexOf(':', start);
    boolean hasPrefix =
        colon >= 0 && xml.startsWith("r", colon + 1) && colon < endOfName(xml, start);
    return hasPrefix ? xml.substring(start + 1, colon + 1) + name : name;
  }

  /** The start tag. */
  String startTag() {
    return xml.substring(start, contentStart);
  }

  /** The properties, or "". */
  String properties() {
    return xml.substring(contentStart, propertiesEnd).strip();
  }

  /** The position of the end tag. */
  int endTag() {
    return xml.lastIndexOf('<', end - 1);
  }

  /** Whether nothing but properties and white space stands before a position. */
  boolean isFirst(int position) {
    return xml.substring(propertiesEnd, position).isBlank();
  }

  /** Whether nothing but white space stands between a position and the end tag. */
  boolean isLast(int position) {
    return xml.substring(position, endTag()).isBlank();
  }

  /** The position after the name of the element whose start tag begins at a position. */
  static int endOfName(String xml, int start) {
    int at = start + 1;
    while (" \t\r\n/>".indexOf(xml.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The position after the tag that begins at a position. */
  static int endOfTag(String xml, int start) {
    int at = start + 1;
    char quote = 0;
    while (quote != 0 || xml.charAt(at) != '>') {
      char c = xml.charAt(at++);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return at + 1;
  }

  /** The position after the end tag of the element that begins at a position. */
  static int endOfElement(String xml, int start) {
    int depth = 0;
    int at = start;
    do {
      if (xml.startsWith("<!--", at)) {
        at = xml.indexOf("-->", at) + 3;
      } else if (xml.startsWith("<![CDATA[", at)) {
        at = xml.indexOf("]]>", at) + 3;
      } else if (xml.startsWith("<?", at)) {
        at = xml.indexOf("?>", at) + 2;
      } else {
        int end = endOfTag(xml, at);
        if (xml.charAt(at + 1) == '/') {
          depth--;
        } else if (xml.charAt(end - 2) != '/') {
          depth++;
        }
        at = end;
      }
      if (depth > 0) {
        at = xml.indexOf('<', at);
      }
    } while (depth > 0);
    return at;
  }
}

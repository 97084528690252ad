package io.gouji.office;

/**
 * The root of a part that gets more content at its end.
 *
 * @param start the part up to the end tag of the root
 * @param prefix the prefix of the root with its colon, or ""
 * @param end the end tag and what follows it
 */
record RootElement(String start, String prefix, String end) {

  /** The root of well-formed markup; an empty element gets an end tag. */
  static RootElement of(String xml) {
    int end = xml.lastIndexOf("</");
    if (end < 0) {
      int tag = xml.lastIndexOf("/>");
      String name = xml.substring(xml.lastIndexOf('<', tag) + 1, tag).split("\\s", 2)[0];
      return of(xml.substring(0, tag) + "></" + name + ">" + xml.substring(tag + 2));
    }
    String name = xml.substring(end + 2, xml.indexOf('>', end));
    return new RootElement(
        xml.substring(0, end), name.substring(0, name.indexOf(':') + 1), xml.substring(end));
  }

  /** The part with more content. */
  String with(String content) {
    return start + content + end;
  }
}

package io.gouji.office;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a part of WordprocessingML names its elements.
 *
 * @param prefix the prefix, with a colon
 * @param namespace the namespace: that of transitional documents, or of strict ones
 */
record WordNames(String prefix, String namespace) {
  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Set<String> NAMESPACES =
      Set.of(TRANSITIONAL, "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final Pattern DECLARATION =
      Pattern.compile("xmlns:([^\\s=]+)\\s*=\\s*[\"']([^\"']*)[\"']");

  /**
   * The names that the root element of a part declares.
   *
   * @throws ReviewException if it declares no prefix
   */
  static WordNames of(String xml, String source) {
    int root = 0;
    while (!Character.isLetter(xml.charAt(xml.indexOf('<', root) + 1))) {
      root = xml.indexOf('<', root) + 1;
    }
    int start = xml.indexOf('<', root);
    Matcher declarations =
        DECLARATION.matcher(xml.substring(start, RunMarkup.endOfTag(xml, start)));
    while (declarations.find()) {
      if (NAMESPACES.contains(declarations.group(2))) {
        return new WordNames(declarations.group(1) + ":", declarations.group(2));
      }
    }
    throw new ReviewException(source, ReviewException.Reason.NO_PREFIX);
  }
}

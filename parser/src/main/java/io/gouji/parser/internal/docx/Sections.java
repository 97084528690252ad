package io.gouji.parser.internal.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The headers and footers that the sections of a document show. */
final class Sections {

  private final List<Reference> references = new ArrayList<>();
  private boolean someHaveTitlePage;

  /** A header or footer of some pages. */
  private record Reference(String id, String pages) {}

  /** Reads the properties of a section at which the cursor stands. */
  void read(WordXml xml) {
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "headerReference", "footerReference" -> {
          String id = xml.foreignAttribute("id");
          String pages = xml.attribute("type");
          if (id != null) {
            references.add(new Reference(id, pages == null ? "default" : pages));
          }
        }
        case "titlePg" -> someHaveTitlePage |= xml.isOn();
        default -> {
          // How the pages are laid out.
        }
      }
      xml.skip();
    }
  }

  /** The ids of all headers and footers that are shown on some page, once each. */
  Set<String> shown(boolean evenPagesDiffer) {
    Set<String> ids = new LinkedHashSet<>();
    for (Reference reference : references) {
      boolean shown =
          switch (reference.pages()) {
            case "first" -> someHaveTitlePage;
            case "even" -> evenPagesDiffer;
            default -> true;
          };
      if (shown) {
        ids.add(reference.id());
      }
    }
    return ids;
  }

  boolean isEmpty() {
    return references.isEmpty();
  }
}

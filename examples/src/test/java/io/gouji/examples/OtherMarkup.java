package io.gouji.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Other markup of the same document: a reader of the page sees no difference. */
final class OtherMarkup {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+\\.\\d)");
  private static final Map<String, String> STRICT =
      Map.of(
          W,
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math",
          "http://schemas.openxmlformats.org/drawingml/2006/main",
          "http://purl.oclc.org/ooxml/drawingml/main",
          "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
          "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing");

  private OtherMarkup() {}

  /** Only those paragraphs and tables of the body whose positions are wanted. */
  static void keep(Document document, IntPredicate wanted) {
    Element body = all(document, "body").get(0);
    int position = 0;
    for (Node node = body.getFirstChild(); node != null; ) {
      Node next = node.getNextSibling();
      if (node instanceof Element && !wanted.test(position++)) {
        body.removeChild(node);
      }
      node = next;
    }
  }

  /** A content control around each element of a name, such as each row. */
  static EditableDocx.Change contentControlsAround(String name) {
    return document -> {
      for (Element element : all(document, name)) {
        Element control = document.createElementNS(W, "w:sdt");
        Element content = document.createElementNS(W, "w:sdtContent");
        control.appendChild(document.createElementNS(W, "w:sdtPr"));
        control.appendChild(content);
        element.getParentNode().replaceChild(control, element);
        content.appendChild(element);
      }
    };
  }

  /** Custom markup around each element of a name. */
  static EditableDocx.Change customXmlAround(String name) {
    return document -> {
      for (Element element : all(document, name)) {
        Element custom = document.createElementNS(W, "w:customXml");
        custom.setAttributeNS(W, "w:element", "预算");
        element.getParentNode().replaceChild(custom, element);
        custom.appendChild(element);
      }
    };
  }

  /** Each number is one that was inserted in the place of a deleted one. */
  static void numbersReplaced(Document document) {
    for (Element run : all(document, "r")) {
      if (NUMBER.matcher(run.getTextContent()).find()) {
        Element deleted = (Element) run.cloneNode(true);
        for (Element text : all(deleted, "t")) {
          Element old = document.createElementNS(W, "w:delText");
          old.setTextContent(text.getTextContent().replaceAll("\\d", "7") + "1");
          text.getParentNode().replaceChild(old, text);
        }
        Node parent = run.getParentNode();
        Element insertion = revision(document, "ins");
        parent.insertBefore(revision(document, "del"), run).appendChild(deleted);
        parent.replaceChild(insertion, run);
        insertion.appendChild(run);
      }
    }
  }

  /** After each row there is a deleted one with other numbers; each row itself was inserted. */
  static void rowsDeleted(Document document) {
    for (Element row : all(document, "tr")) {
      Element deleted = (Element) row.cloneNode(true);
      for (Element text : all(deleted, "t")) {
        text.setTextContent(text.getTextContent().replaceAll("\\d", "7"));
      }
      rowProperties(document, deleted).appendChild(revision(document, "del"));
      rowProperties(document, row).appendChild(revision(document, "ins"));
      row.getParentNode().insertBefore(deleted, row.getNextSibling());
    }
  }

  /** Each paragraph with numbers has been moved from elsewhere, where it still stands as moved. */
  static void paragraphsMoved(Document document) {
    for (Element run : all(document, "r")) {
      if (NUMBER.matcher(run.getTextContent()).find()) {
        Element source = revision(document, "moveFrom");
        Element target = revision(document, "moveTo");
        source.appendChild(run.cloneNode(true));
        run.getParentNode().insertBefore(source, run);
        run.getParentNode().replaceChild(target, run);
        target.appendChild(run);
      }
    }
  }

  /** Amounts that are a hundred times as much, so that there are thousands. */
  static void hundredTimesAsMuch(Document document) {
    for (Element text : all(document, "t")) {
      text.setTextContent(
          text.getTextContent().replaceAll("(?<!\\d)([1-9]\\d*)\\.(\\d\\d)(?!\\d)", "$1$2.00"));
    }
  }

  /** Amounts with separators between thousands. */
  static EditableDocx.Change separated(String separator) {
    return document -> {
      for (Element text : all(document, "t")) {
        text.setTextContent(THOUSANDS.matcher(text.getTextContent()).replaceAll(separator));
      }
    };
  }

  /** The namespaces of the strict form of the standard. */
  static UnaryOperator<String> strict() {
    return part -> {
      String strict = part;
      for (Map.Entry<String, String> namespace : STRICT.entrySet()) {
        strict = strict.replace(namespace.getKey(), namespace.getValue());
      }
      return strict;
    };
  }

  private static Element rowProperties(Document document, Element row) {
    for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && "trPr".equals(element.getLocalName())) {
        return element;
      }
    }
    Element properties = document.createElementNS(W, "w:trPr");
    row.insertBefore(properties, row.getFirstChild());
    return properties;
  }

  private static Element revision(Document document, String name) {
    Element revision = document.createElementNS(W, "w:" + name);
    revision.setAttributeNS(W, "w:id", "1");
    revision.setAttributeNS(W, "w:author", "复核");
    revision.setAttributeNS(W, "w:date", "2022-02-01T09:00:00Z");
    return revision;
  }

  private static List<Element> all(Document document, String name) {
    return list(document.getElementsByTagNameNS(W, name));
  }

  private static List<Element> all(Element parent, String name) {
    return list(parent.getElementsByTagNameNS(W, name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}

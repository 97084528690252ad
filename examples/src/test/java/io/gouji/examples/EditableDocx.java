package io.gouji.examples;

import io.gouji.model.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A Word file whose figures can be replaced, to see whether that is noticed. It finds places by
 * itself, with the JDK's DOM, so that it shares nothing with the reader under test.
 */
public final class EditableDocx {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PART = "word/document.xml";
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  private final Map<String, byte[]> parts;

  private EditableDocx(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  public static EditableDocx of(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new EditableDocx(parts);
  }

  /** The document with gaps at places, to be filled with one text or another. */
  public Template template(List<Location> places) throws Exception {
    Document document = document();
    Map<Location, String> originals = new HashMap<>();
    for (int i = places.size() - 1; i >= 0; i--) {
      Location place = places.get(i);
      String marked = OPEN + String.valueOf(i) + CLOSE;
      if (place instanceof Location.Cell cell) {
        Element tc = cell(document, cell);
        originals.put(place, text(tc));
        setText(document, tc, marked);
      } else if (place instanceof Location.Text text) {
        originals.put(place, replace(paragraph(document, text.paragraph()), text, marked));
      } else {
        throw new IllegalArgumentException("Expected a place in the document but was " + place);
      }
    }
    return new Template(serialize(document).split("[" + OPEN + CLOSE + "]"), places, originals);
  }

  /** The document with every run cut in two at random places. */
  byte[] withRunsSplit(Random random) throws Exception {
    Document document = document();
    for (Element t : texts(body(document))) {
      String text = t.getTextContent();
      if (text.length() > 1) {
        int at = 1 + random.nextInt(text.length() - 1);
        Element run = (Element) t.getParentNode();
        Element rest = (Element) run.cloneNode(true);
        t.setTextContent(text.substring(0, at));
        texts(rest).get(0).setTextContent(text.substring(at));
        for (Element part : List.of(t, texts(rest).get(0))) {
          part.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
        run.getParentNode().insertBefore(rest, run.getNextSibling());
      }
    }
    return zip(serialize(document));
  }

  /** A change of the markup of a document. */
  interface Change {
    void to(Document document);
  }

  /** The document after a change of its markup. */
  byte[] after(Change change) throws Exception {
    Document document = document();
    change.to(document);
    return zip(serialize(document));
  }

  /** The document with other texts in the place of all its XML parts. */
  byte[] withParts(UnaryOperator<String> change) throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.replaceAll(
        (name, content) ->
            name.endsWith(".xml") || name.endsWith(".rels")
                ? change
                    .apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : content);
    return new EditableDocx(changed).zip(new String(changed.get(PART), StandardCharsets.UTF_8));
  }

  /** The document without a row of a table. */
  byte[] withoutRow(int table, int row) throws Exception {
    Document document = document();
    Element tr = children(tables(document).get(table), "tr").get(row);
    tr.getParentNode().removeChild(tr);
    return zip(serialize(document));
  }

  /** A document with gaps. */
  public final class Template {
    private final String[] pieces;
    private final List<Location> places;
    private final Map<Location, String> originals;

    private Template(String[] pieces, List<Location> places, Map<Location, String> originals) {
      this.pieces = pieces;
      this.places = places;
      this.originals = originals;
    }

    /** What stood at a place before. */
    public String original(Location place) {
      return Objects.requireNonNull(originals.get(place));
    }

    /** The document with other texts at some places, and the original ones at all others. */
    public byte[] with(Map<Location, String> changes) throws IOException {
      StringBuilder xml = new StringBuilder();
      for (int i = 0; i < pieces.length; i++) {
        if (i % 2 == 0) {
          xml.append(pieces[i]);
        } else {
          Location place = places.get(Integer.parseInt(pieces[i]));
          xml.append(changes.getOrDefault(place, originals.get(place)));
        }
      }
      return zip(xml.toString());
    }
  }

  private Document document() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(PART)));
  }

  private static Element body(Document document) {
    return (Element) document.getElementsByTagNameNS(W, "body").item(0);
  }

  private static List<Element> tables(Document document) {
    return children(body(document), "tbl");
  }

  private static Element paragraph(Document document, int index) {
    return children(body(document), "p").get(index);
  }

  /** The children of a name; content controls are transparent. */
  private static List<Element> children(Element parent, String name) {
    List<Element> result = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (name.equals(element.getLocalName())) {
          result.add(element);
        } else if (element.getLocalName().startsWith("sdt")) {
          result.addAll(children(element, name));
        }
      }
    }
    return result;
  }

  private static Element cell(Document document, Location.Cell place) {
    Element row = children(tables(document).get(place.table()), "tr").get(place.row());
    int column = 0;
    for (Element tc : children(row, "tc")) {
      if (column == place.column()) {
        return tc;
      }
      var spans = tc.getElementsByTagNameNS(W, "gridSpan");
      column +=
          spans.getLength() == 0
              ? 1
              : Integer.parseInt(((Element) spans.item(0)).getAttributeNS(W, "val"));
    }
    throw new IllegalArgumentException("Expected a cell at " + place);
  }

  private static List<Element> texts(Element parent) {
    List<Element> result = new ArrayList<>();
    var nodes = parent.getElementsByTagNameNS(W, "t");
    for (int i = 0; i < nodes.getLength(); i++) {
      result.add((Element) nodes.item(i));
    }
    return result;
  }

  private static String text(Element parent) {
    StringBuilder text = new StringBuilder();
    texts(parent).forEach(t -> text.append(t.getTextContent()));
    return text.toString();
  }

  private static void setText(Document document, Element tc, String text) {
    List<Element> texts = texts(tc);
    if (texts.isEmpty()) {
      Element paragraph = children(tc, "p").get(0);
      Element run = document.createElementNS(W, "w:r");
      Element t = document.createElementNS(W, "w:t");
      run.appendChild(t);
      paragraph.appendChild(run);
      texts = List.of(t);
    }
    texts.forEach(t -> t.setTextContent(""));
    texts.get(0).setTextContent(text);
  }

  /** Replaces characters that may lie in several runs; places must be replaced from the end. */
  private static String replace(Element paragraph, Location.Text place, String replacement) {
    StringBuilder original = new StringBuilder();
    int position = 0;
    boolean written = false;
    for (Element t : texts(paragraph)) {
      String text = t.getTextContent();
      int from = Math.max(place.start() - position, 0);
      int to = Math.min(place.end() - position, text.length());
      if (from < to) {
        original.append(text, from, to);
        t.setTextContent(
            text.substring(0, from) + (written ? "" : replacement) + text.substring(to));
        written = true;
      }
      position += text.length();
    }
    return original.toString();
  }

  private static String serialize(Document document) throws Exception {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(document), new StreamResult(out));
    return out.toString();
  }

  private byte[] zip(String documentXml) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(
            part.getKey().equals(PART)
                ? documentXml.getBytes(StandardCharsets.UTF_8)
                : part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}

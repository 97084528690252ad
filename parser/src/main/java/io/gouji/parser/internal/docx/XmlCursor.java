package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import java.util.function.UnaryOperator;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the elements of a part as they stand, which keeps the limits and tells in which
 * part the XML is damaged.
 */
abstract class XmlCursor implements AutoCloseable {

  /** The clock is asked once in so many elements. */
  private static final int TIME_CHECK_MASK = 0x3ff;

  private final XMLStreamReader2 in;
  private final String part;
  private final String source;
  private final Budget budget;
  private final int depthLimit;
  private final int attributeLimit;
  private final @Nullable MarkupTrace trace;
  private final UnaryOperator<Location> damage;

  private int depth;
  private int moves;
  private String name = "";

  /**
   * Creates a cursor before the root of a part.
   *
   * @param trace what is to be told where the elements and the text stand, if anything is
   * @param damage gives the place in the part of damage that the reader has found
   */
  XmlCursor(
      XMLStreamReader2 in,
      String part,
      String source,
      Budget budget,
      @Nullable MarkupTrace trace,
      UnaryOperator<Location> damage) {
    budget.checkTime();
    this.in = in;
    this.part = part;
    this.source = source;
    this.trace = trace;
    this.damage = damage;
    this.budget = budget;
    this.depthLimit = budget.limits().xmlDepth();
    this.attributeLimit = budget.limits().attributes();
  }

  /** The local name of the element if it is one of WordprocessingML, else "". */
  final String name() {
    return name;
  }

  /** The local name of the element, whatever its namespace. */
  final String localName() {
    return in.getLocalName();
  }

  /** The namespace of the element. */
  final String namespace() {
    return in.getNamespaceURI();
  }

  /** The namespace that a prefix stands for at this place, or null. */
  final @Nullable String namespace(String prefix) {
    return in.getNamespaceURI(prefix);
  }

  /** Says that the element is a paragraph of the block at a place. */
  final void atParagraph(Place place) {
    if (trace != null) {
      trace.paragraph(depth, place);
    }
  }

  /** How many elements are open; negative after the end of the part. */
  final int depth() {
    return depth;
  }

  /** Skips the rest of the element at which the cursor stands. */
  final void skip() {
    int end = depth - 1;
    try {
      while (depth > end) {
        moved(in.next());
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw malformed(e);
    }
  }

  /** Appends the text of the element, and moves to its end. */
  final void text(StringBuilder target, Budget budget) {
    int end = depth - 1;
    try {
      while (depth > end) {
        int event = in.next();
        if (event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE) {
          int length = in.getTextLength();
          budget.charge(length);
          if (trace != null) {
            trace.characters(
                depth, target.length(), length, in.getLocationInfo().getStartingCharOffset());
          }
          target.append(in.getTextCharacters(), in.getTextStart(), length);
        } else {
          moved(event);
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw malformed(e);
    }
  }

  /** The value of an attribute of WordprocessingML, or null. */
  final @Nullable String attribute(String wanted) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (wanted.equals(in.getAttributeLocalName(i))
          && Namespaces.isWord(in.getAttributeNamespace(i))) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of an attribute of any other namespace, or of none, or null. */
  final @Nullable String foreignAttribute(String wanted) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (wanted.equals(in.getAttributeLocalName(i))
          && !Namespaces.isWord(in.getAttributeNamespace(i))) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of the attribute {@code val} as a number, or the other one. */
  final int intValue(int otherwise) {
    return Numbers.parseInt(attribute("val"), otherwise);
  }

  /** Whether the element switches its property on, as it does without an attribute. */
  final boolean isOn() {
    String value = attribute("val");
    return value == null || isOnValue(value);
  }

  /** Whether an attribute is there, and switches something on. */
  final boolean isOn(String attribute) {
    String value = attribute(attribute);
    return value != null && isOnValue(value);
  }

  private static boolean isOnValue(String value) {
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Reads what follows the root, where nothing may be that is not XML. */
  final void requireEnd() {
    try {
      while (in.hasNext()) {
        in.next();
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw malformed(e);
    }
  }

  @Override
  public final void close() {
    try {
      in.closeCompletely();
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** Moves to the next start (true) or end (false) of an element. */
  final boolean advance() {
    int before = depth;
    try {
      while (depth == before) {
        moved(in.next());
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw malformed(e);
    }
    if (depth < before) {
      return false;
    }
    name = wordName();
    return true;
  }

  private String wordName() {
    return Namespaces.isWord(in.getNamespaceURI()) ? in.getLocalName() : "";
  }

  private void moved(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (++depth > depthLimit) {
          throw budget.exceeded(depthLimit, "elements within one another in " + part);
        }
        if (in.getAttributeCount() > attributeLimit) {
          throw budget.exceeded(attributeLimit, "attributes of an element in " + part);
        }
        if ((++moves & TIME_CHECK_MASK) == 0) {
          budget.checkTime();
        }
        if (trace != null) {
          trace.open(depth, wordName(), in.getLocationInfo().getStartingCharOffset());
        }
      }
      case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> depth--;
      case XMLStreamConstants.DTD ->
          throw new DisclosureParseException(
              Code.DTD_NOT_ALLOWED, source, "no document type in " + part, "a DOCTYPE declaration");
      default -> {
        // Comments, processing instructions, and text between elements.
      }
    }
  }

  /** The XML parser throws checked exceptions, and unchecked ones where it reads text late. */
  private RuntimeException malformed(Exception e) {
    if (e instanceof DisclosureParseException own) {
      return own;
    }
    Location at = damage.apply(in.getLocation());
    return new DisclosureParseException(
        Code.MALFORMED_XML,
        source,
        "well-formed XML in " + part,
        "'%s' at line %d, column %d"
            .formatted(XmlInput.firstLine(e), at.getLineNumber(), at.getColumnNumber()),
        e);
  }
}

package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import java.util.Arrays;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a part, which shows its elements as a reader of the document sees them. Content
 * controls, custom markup, insertions, links and other wrappers are not there: their children stand
 * in their place. Deletions are not there with all that is in them. Of alternative contents only
 * the chosen one is there. {@link #nextChild} sees the part in this way; {@link #nextRawChild} is
 * for properties, where an insertion or a deletion is a mark rather than a wrapper.
 *
 * <p>After each call that returned true the cursor stands at an element, which must be read to its
 * end: by a loop over its children, by {@link #text} or by {@link #skip}.
 */
final class WordXml implements AutoCloseable {

  /** The element is not shown, its children are. */
  private static final int WRAPPER = 1;

  /** The text of the element is a prompt rather than content. */
  private static final int PROMPT = 2;

  /** The content control says that it shows a prompt. */
  private static final int SHOWS_PROMPT = 4;

  /** One of the alternatives has been chosen. */
  private static final int CHOSEN = 8;

  /** The clock is asked once in so many elements. */
  private static final int TIME_CHECK_MASK = 0x3ff;

  private final XMLStreamReader2 in;
  private final String part;
  private final String source;
  private final Budget budget;
  private final int depthLimit;
  private final int attributeLimit;

  /** What is known about each open element, by its depth. */
  private byte[] open = new byte[64];

  private int depth;
  private int moves;
  private int prompts;
  private String name = "";

  private WordXml(XMLStreamReader2 in, String part, String source, Budget budget) {
    this.in = in;
    this.part = part;
    this.source = source;
    this.budget = budget;
    this.depthLimit = budget.limits().xmlDepth();
    this.attributeLimit = budget.limits().attributes();
  }

  /** Opens a part; the cursor stands before its root. */
  static WordXml open(ZipArchive.Part part, String source, Budget budget) {
    budget.checkTime();
    return new WordXml(XmlInput.open(part, source), part.name(), source, budget);
  }

  /** The local name of the element if it is one of WordprocessingML, else "". */
  String name() {
    return name;
  }

  /** The local name of the element, whatever its namespace. */
  String localName() {
    return in.getLocalName();
  }

  boolean isMath() {
    return Namespaces.isMath(in.getNamespaceURI());
  }

  /** Whether text at this place is only a prompt to enter something. */
  boolean isPrompt() {
    return prompts > 0;
  }

  /** Advances to the next child as a reader sees it, or to the end of the element. */
  boolean nextChild() {
    while (true) {
      if (!advance()) {
        if (depth < 0) {
          return false;
        }
        int closed = open[depth + 1];
        if ((closed & PROMPT) != 0) {
          prompts--;
        }
        if ((closed & WRAPPER) == 0) {
          return false;
        }
      } else if (!isWrapper()) {
        return true;
      }
    }
  }

  /** Advances to the next child, or to the end of the element. */
  boolean nextRawChild() {
    return advance();
  }

  /** Skips the rest of the element at which the cursor stands. */
  void skip() {
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
  void text(StringBuilder target, Budget budget) {
    int end = depth - 1;
    try {
      while (depth > end) {
        int event = in.next();
        if (event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE) {
          int length = in.getTextLength();
          budget.charge(length);
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
  @Nullable String attribute(String wanted) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (wanted.equals(in.getAttributeLocalName(i))
          && Namespaces.isWord(in.getAttributeNamespace(i))) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of an attribute of any other namespace, or of none, or null. */
  @Nullable String foreignAttribute(String wanted) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (wanted.equals(in.getAttributeLocalName(i))
          && !Namespaces.isWord(in.getAttributeNamespace(i))) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of the attribute {@code val} as a number, or the other one. */
  int intValue(int otherwise) {
    return Numbers.parseInt(attribute("val"), otherwise);
  }

  /** Whether the element switches its property on, as it does without an attribute. */
  boolean isOn() {
    String value = attribute("val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Reads what follows the root, where nothing may be that is not XML. */
  void requireEnd() {
    try {
      while (in.hasNext()) {
        in.next();
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw malformed(e);
    }
  }

  @Override
  public void close() {
    try {
      in.closeCompletely();
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** Moves to the next start (true) or end (false) of an element. */
  private boolean advance() {
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
    name = Namespaces.isWord(in.getNamespaceURI()) ? in.getLocalName() : "";
    return true;
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
        if (depth == open.length) {
          open = Arrays.copyOf(open, depth * 2);
        }
        open[depth] = 0;
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

  /** Whether the element at the cursor is a wrapper, or has been left because it is not shown. */
  private boolean isWrapper() {
    return switch (name) {
      case "" -> Namespaces.isCompatibility(in.getNamespaceURI()) && isAlternative();
      case "sdt", "customXml", "ins", "moveTo", "smartTag", "hyperlink", "fldSimple" -> wrapper();
      case "dir", "bdo", "ruby", "rubyBase" -> wrapper();
      case "sdtContent" -> {
        wrapper();
        if ((open[depth - 1] & SHOWS_PROMPT) != 0) {
          open[depth] |= PROMPT;
          prompts++;
        }
        yield true;
      }
      case "sdtPr" -> {
        readContentControl();
        yield true;
      }
      case "del", "moveFrom", "delText", "instrText", "delInstrText", "rt" -> {
        skip();
        yield true;
      }
      default -> false;
    };
  }

  private boolean wrapper() {
    open[depth] = WRAPPER;
    return true;
  }

  private void readContentControl() {
    int control = depth - 1;
    while (advance()) {
      if (name.equals("showingPlcHdr") && isOn()) {
        open[control] |= SHOWS_PROMPT;
      }
      skip();
    }
  }

  private boolean isAlternative() {
    return switch (in.getLocalName()) {
      case "AlternateContent" -> wrapper();
      case "Choice", "Fallback" -> {
        boolean decided = (open[depth - 1] & CHOSEN) != 0;
        if (decided || !isUnderstood()) {
          skip();
        } else {
          open[depth - 1] |= CHOSEN;
          wrapper();
        }
        yield true;
      }
      default -> false;
    };
  }

  private boolean isUnderstood() {
    if (in.getLocalName().equals("Fallback")) {
      return true;
    }
    String requires = foreignAttribute("Requires");
    if (requires == null || requires.isBlank()) {
      return false;
    }
    for (String prefix : requires.trim().split("\\s+")) {
      String uri = in.getNamespaceURI(prefix);
      if (uri == null || !Namespaces.isUnderstood(uri)) {
        return false;
      }
    }
    return true;
  }

  /** The XML parser throws checked exceptions, and unchecked ones where it reads text late. */
  private RuntimeException malformed(Exception e) {
    if (e instanceof DisclosureParseException own) {
      return own;
    }
    Location at = in.getLocation();
    return new DisclosureParseException(
        Code.MALFORMED_XML,
        source,
        "well-formed XML in " + part,
        "'%s' at line %d, column %d"
            .formatted(XmlInput.firstLine(e), at.getLineNumber(), at.getColumnNumber()),
        e);
  }
}

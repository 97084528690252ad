package io.gouji.parser.internal.docx;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.Location;
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
final class WordXml extends XmlCursor {

  /** The element is not shown, its children are. */
  private static final int WRAPPER = 1;

  /** The text of the element is a prompt rather than content. */
  private static final int PROMPT = 2;

  /** The content control says that it shows a prompt. */
  private static final int SHOWS_PROMPT = 4;

  /** One of the alternatives has been chosen. */
  private static final int CHOSEN = 8;

  /** What is known about each open element, by its depth. */
  private byte[] open = new byte[64];

  private int prompts;

  /** The elements that the root says to look through, each as {namespace}name. */
  private Set<String> transparent = Set.of();

  private WordXml(
      XMLStreamReader2 in,
      String part,
      String source,
      Budget budget,
      @Nullable MarkupTrace trace,
      UnaryOperator<Location> damage) {
    super(in, part, source, budget, trace, damage);
  }

  /** Opens a part; the cursor stands before its root. */
  static WordXml open(ZipArchive.Part part, String source, Budget budget) {
    return new WordXml(
        XmlInput.open(part, source),
        part.name(),
        source,
        budget,
        null,
        found -> XmlInput.damage(part, found));
  }

  /** Opens a part that has been decoded, and traces where its text stands. */
  static WordXml open(
      XmlInput.Decoded part, String name, String source, Budget budget, MarkupTrace trace) {
    return new WordXml(
        XmlInput.open(part, name, source), name, source, budget, trace, found -> found);
  }

  boolean isMath() {
    return Namespaces.isMath(namespace());
  }

  /** Whether text at this place is only a prompt to enter something. */
  boolean isPrompt() {
    return prompts > 0;
  }

  /** Advances to the next child as a reader sees it, or to the end of the element. */
  boolean nextChild() {
    while (true) {
      if (!nextRawChild()) {
        int depth = depth();
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
    if (!advance()) {
      return false;
    }
    if (depth() == open.length) {
      open = Arrays.copyOf(open, open.length * 2);
    }
    open[depth()] = 0;
    if (depth() == 1) {
      transparent = readTransparent();
    }
    return true;
  }

  private Set<String> readTransparent() {
    String names = foreignAttribute("ProcessContent");
    if (names == null) {
      return Set.of();
    }
    Set<String> found = new HashSet<>();
    for (String name : names.trim().split("\\s+")) {
      int colon = name.indexOf(':');
      String uri = colon < 0 ? null : namespace(name.substring(0, colon));
      if (uri != null) {
        found.add(expanded(uri, name.substring(colon + 1)));
      }
    }
    return found;
  }

  private boolean isTransparent() {
    return !transparent.isEmpty()
        && (transparent.contains(expanded(namespace(), localName()))
            || transparent.contains(expanded(namespace(), "*")));
  }

  private static String expanded(String uri, String name) {
    return '{' + uri + '}' + name;
  }

  /** Whether the element at the cursor is a wrapper, or has been left because it is not shown. */
  private boolean isWrapper() {
    return switch (name()) {
      case "" ->
          Namespaces.isCompatibility(namespace()) ? isAlternative() : isTransparent() && wrapper();
      case "sdt", "customXml", "ins", "moveTo", "smartTag", "hyperlink", "fldSimple" -> wrapper();
      case "dir", "bdo", "ruby", "rubyBase" -> wrapper();
      case "sdtContent" -> {
        wrapper();
        if ((open[depth() - 1] & SHOWS_PROMPT) != 0) {
          open[depth()] |= PROMPT;
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
    open[depth()] = WRAPPER;
    return true;
  }

  private void readContentControl() {
    int control = depth() - 1;
    while (advance()) {
      if (name().equals("showingPlcHdr") && isOn()) {
        open[control] |= SHOWS_PROMPT;
      }
      skip();
    }
  }

  private boolean isAlternative() {
    return switch (localName()) {
      case "AlternateContent" -> wrapper();
      case "Choice", "Fallback" -> {
        boolean decided = (open[depth() - 1] & CHOSEN) != 0;
        if (decided || !isUnderstood()) {
          skip();
        } else {
          open[depth() - 1] |= CHOSEN;
          wrapper();
        }
        yield true;
      }
      default -> false;
    };
  }

  private boolean isUnderstood() {
    if (localName().equals("Fallback")) {
      return true;
    }
    String requires = foreignAttribute("Requires");
    if (requires == null || requires.isBlank()) {
      return false;
    }
    for (String prefix : requires.trim().split("\\s+")) {
      String uri = namespace(prefix);
      if (uri == null || !Namespaces.isUnderstood(uri)) {
        return false;
      }
    }
    return true;
  }
}

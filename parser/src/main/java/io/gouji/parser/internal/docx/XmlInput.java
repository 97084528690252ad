package io.gouji.parser.internal.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/**
 * Opens parts as streams of XML events, whatever their encoding. The parser itself reads UTF-8
 * only; all else is decoded before.
 */
final class XmlInput {

  private static final XMLInputFactory FACTORY = newFactory();

  private static final Pattern ENCODING = Pattern.compile("\\bencoding\\s*=\\s*[\"']([^\"']*)");

  /** How parts begin, but for few. */
  private static final String USUAL_PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"";

  /** How much of a part is looked at to find out its encoding. */
  private static final int PROLOGUE_LENGTH = 256;

  private XmlInput() {}

  /** A reader before the first event of the part. */
  static XMLStreamReader2 open(ZipArchive.Part part, String source) {
    try {
      return (XMLStreamReader2) (part.isLarge() ? ofStream(part) : ofBytes(part.bytes()));
    } catch (XMLStreamException
        | IOException
        | IllegalCharsetNameException
        | UnsupportedCharsetException e) {
      throw malformed(part.name(), source, e);
    }
  }

  private static DisclosureParseException malformed(String part, String source, Exception e) {
    return new DisclosureParseException(
        Code.MALFORMED_XML,
        source,
        "well-formed XML in " + part,
        "'%s'".formatted(firstLine(e)),
        e);
  }

  /**
   * A part as characters.
   *
   * @param mark whether a byte order mark stands before them
   */
  record Decoded(String text, Charset charset, boolean mark) {}

  /** Decodes a part by the encoding in which {@link #open(ZipArchive.Part, String)} reads it. */
  static Decoded decode(byte[] content) {
    Charset charset = charset(content);
    if (charset.equals(StandardCharsets.UTF_16)) {
      charset = content[0] == (byte) 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    String text = new String(content, charset);
    boolean mark = text.startsWith("\ufeff");
    return new Decoded(mark ? text.substring(1) : text, charset, mark);
  }

  /** A reader before the first event of a part that has been decoded. */
  static XMLStreamReader2 open(Decoded part, String name, String source) {
    try {
      return (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(part.text()));
    } catch (XMLStreamException e) {
      throw malformed(name, source, e);
    }
  }

  private static XMLStreamReader ofBytes(byte[] content) throws XMLStreamException, IOException {
    Charset charset = charset(content);
    if (charset.equals(UTF_8)) {
      return ofBytes(content, Formatting.leaveOut(content));
    }
    return ofReader(new ByteArrayInputStream(content), charset);
  }

  private static XMLStreamReader ofBytes(byte[] content, int length) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new Stax2ByteArraySource(content, 0, length));
  }

  /**
   * Where the XML of a part is damaged, of which a reader has said so that did not see its
   * formatting.
   *
   * @param otherwise where that reader found it, for parts from which nothing was left out
   */
  static Location damage(ZipArchive.Part part, Location otherwise) {
    if (part.isLarge()) {
      return otherwise;
    }
    byte[] content = part.bytesAgain();
    if (!charset(content).equals(UTF_8)) {
      return otherwise;
    }
    XMLStreamReader whole = null;
    try {
      whole = ofBytes(content, content.length);
      while (whole.hasNext()) {
        whole.next();
      }
      return otherwise;
    } catch (XMLStreamException | RuntimeException e) {
      return whole == null ? otherwise : whole.getLocation();
    }
  }

  private static XMLStreamReader ofStream(ZipArchive.Part part)
      throws XMLStreamException, IOException {
    InputStream in = part.stream();
    byte[] start = in.readNBytes(PROLOGUE_LENGTH);
    Charset charset = charset(start, start.length);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
    return charset.equals(UTF_8) ? FACTORY.createXMLStreamReader(whole) : ofReader(whole, charset);
  }

  private static XMLStreamReader ofReader(InputStream in, Charset charset)
      throws XMLStreamException, IOException {
    Reader reader = new InputStreamReader(in, charset.newDecoder());
    return FACTORY.createXMLStreamReader(reader);
  }

  private static Charset charset(byte[] content) {
    return charset(content, Math.min(content.length, PROLOGUE_LENGTH));
  }

  /** The encoding by byte order mark, by the form of the first characters, or as declared. */
  private static Charset charset(byte[] bytes, int length) {
    int first = length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return switch (first) {
      case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
      case '<' -> StandardCharsets.UTF_16BE;
      case '<' << 8 -> StandardCharsets.UTF_16LE;
      default -> declared(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    };
  }

  private static Charset declared(String prologue) {
    if (prologue.startsWith(USUAL_PROLOGUE)) {
      return UTF_8;
    }
    int end = prologue.indexOf("?>");
    Matcher encoding = ENCODING.matcher(prologue).region(0, Math.max(0, end));
    if (!prologue.startsWith("<?xml") || !encoding.find()) {
      return UTF_8;
    }
    String name = encoding.group(1).trim();
    String upper = name.toUpperCase(Locale.ROOT);
    // A declaration that was read as single bytes cannot be in UTF-16.
    return upper.equals("UTF-8") || upper.equals("UTF8") || upper.startsWith("UTF-16")
        ? UTF_8
        : Charset.forName(name);
  }

  /** A message without the place that the XML parser puts on further lines. */
  static String firstLine(Exception e) {
    String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return line.replaceAll("\\p{Cntrl}", "?");
  }

  private static XMLInputFactory newFactory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}

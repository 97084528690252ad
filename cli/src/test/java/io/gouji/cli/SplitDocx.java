package io.gouji.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes several Word files of one, each with some of the paragraphs and tables of its body. */
final class SplitDocx {
  private static final String BODY = "word/document.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  SplitDocx(Path file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  /** The document with only those children of its body whose positions are wanted. */
  byte[] only(IntPredicate wanted) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(BODY)));
    Node body = document.getElementsByTagNameNS("*", "body").item(0);
    List<Element> children = new ArrayList<>();
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    for (int i = 0; i < children.size(); i++) {
      if (!wanted.test(i)) {
        body.removeChild(children.get(i));
      }
    }
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(xml));
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(docx)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getKey().equals(BODY) ? xml.toByteArray() : part.getValue());
        zip.closeEntry();
      }
    }
    return docx.toByteArray();
  }
}

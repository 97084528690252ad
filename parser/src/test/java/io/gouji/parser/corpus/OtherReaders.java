package io.gouji.parser.corpus;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** What two other readers see in a document. */
final class OtherReaders {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}.]+");

  private OtherReaders() {}

  /** The tokens that both see; none if one of them cannot read the document. */
  static Set<String> quorum(byte[] bytes) {
    try {
      Set<String> both = tokens(poi(bytes));
      both.retainAll(tokens(docx4j(bytes)));
      return both;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return new LinkedHashSet<>();
    }
  }

  /** Words and numbers. */
  static Set<String> tokens(String text) {
    Set<String> tokens = new LinkedHashSet<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(token.group());
    }
    return tokens;
  }

  private static String poi(byte[] bytes) throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static String docx4j(byte[] bytes) throws Exception {
    StringWriter text = new StringWriter();
    TextUtils.extractText(
        WordprocessingMLPackage.load(new ByteArrayInputStream(bytes))
            .getMainDocumentPart()
            .getJaxbElement(),
        text);
    return text.toString();
  }
}

package io.gouji.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.gouji.model.Block;
import io.gouji.model.Disclosure;
import io.gouji.model.Identity;
import io.gouji.model.Lexicon;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.internal.narrative.StatementReader;
import io.gouji.parser.internal.narrative.StatementReadings;
import io.gouji.parser.internal.table.TableReader;
import io.gouji.parser.internal.table.TableReadings;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** One file in memory, and the ways of reading it that are compared. */
final class Reading {
  private static final String BODY = "word/document.xml";

  private final byte[] file;
  private final byte[] compressedBody;
  private final int bodyLength;
  private final DisclosureParser parser = DisclosureParser.standard();
  private final RuleEngine engine = RuleEngine.of(BuiltInRules.all());
  private final XMLInputFactory xml = newInputFactory();
  private final Disclosure disclosure;
  private final List<Block> blocks;
  private final Identity identity;

  Reading(byte[] file) throws IOException {
    this.file = file.clone();
    try (ZipFile zip = ZipFile.builder().setByteArray(this.file).get()) {
      ZipArchiveEntry body = zip.getEntry(BODY);
      this.compressedBody = zip.getRawInputStream(body).readAllBytes();
      this.bodyLength = Math.toIntExact(body.getSize());
    }
    this.disclosure = parser.parse(this.file, Sample.NAME).disclosure();
    this.blocks = disclosure.blocks();
    this.identity = disclosure.identity();
  }

  /** Reads the disclosure: tables, statements and diagnostics. */
  Disclosure parse() {
    return parser.parse(file, Sample.NAME).disclosure();
  }

  /** Reads the disclosure and checks it by all rules. */
  Evaluation check() {
    return engine.evaluate(parse());
  }

  /** Checks what was read by all rules, those of packs and those in Java. */
  Evaluation rules() {
    return engine.evaluate(disclosure);
  }

  /** Reads the tables out of the cells of the document: the stage between grids and rules. */
  TableReadings tables() {
    return TableReader.standard().read(blocks);
  }

  /** Reads the statements out of the paragraphs of the document: the same stage for the text. */
  StatementReadings statements() {
    return StatementReader.read(blocks, identity, Lexicon.standard());
  }

  /**
   * Inflates the body and runs through its events with the parser's own XML reader, looking at
   * none: less than this no reader of Word files can do.
   *
   * @return the number of events
   */
  int streamEvents() throws DataFormatException, XMLStreamException {
    byte[] body = new byte[bodyLength];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(compressedBody);
      int length = 0;
      while (length < bodyLength) {
        length += inflater.inflate(body, length, bodyLength - length);
      }
    } finally {
      inflater.end();
    }
    XMLStreamReader events =
        xml.createXMLStreamReader(new Stax2ByteArraySource(body, 0, bodyLength));
    int count = 0;
    while (events.hasNext()) {
      events.next();
      count++;
    }
    events.close();
    return count;
  }

  /**
   * Opens the file with Apache POI and reads the text of every paragraph and of every cell.
   *
   * @return the number of characters
   */
  int readWithPoi() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      int length = 0;
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          length += paragraph.getText().length();
        } else if (element instanceof XWPFTable table) {
          length += textLength(table);
        }
      }
      return length;
    }
  }

  /**
   * Loads the file with docx4j and reads the text of its body.
   *
   * @return the number of characters
   */
  int readWithDocx4j() throws Docx4JException {
    WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
    return TextUtils.getText(document.getMainDocumentPart().getJaxbElement().getBody()).length();
  }

  private static int textLength(XWPFTable table) {
    int length = 0;
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        length += cell.getText().length();
      }
    }
    return length;
  }

  private static XMLInputFactory newInputFactory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}

package io.gouji.parser.internal.docx;

import io.gouji.model.Block;
import io.gouji.model.Block.Paragraph;
import io.gouji.model.Location.Container;
import io.gouji.parser.internal.grid.GridAnomaly;
import io.gouji.parser.internal.grid.GridBuilder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the blocks of a story: the body, a header, a note, a text box. */
final class StoryReader {

  private static final Pattern TABLE_CAPTION =
      Pattern.compile("^附?表\\s*[0-9一二三四五六七八九十]|表[)）]?$|单位[:：]\\S*元[)）]?$");

  private final Reading reading;
  private final WordXml xml;
  private final Place place;
  private final List<Block> blocks;
  private final ParagraphReader paragraphs;
  private final TableReader tables;
  private final StringBuilder text = new StringBuilder();

  /** Whether the text of the paragraph before goes on. */
  private boolean runsOn;

  StoryReader(Reading reading, WordXml xml, Place place, List<Block> blocks) {
    this.reading = reading;
    this.xml = xml;
    this.place = place;
    this.blocks = blocks;
    this.paragraphs = new ParagraphReader(reading, xml, place);
    this.tables = new TableReader(reading, xml, place, paragraphs);
  }

  /** Reads a text box at which the cursor stands; its blocks are told apart from those around. */
  static void readTextBox(Reading reading, WordXml xml, Place around, int offset) {
    Container container = new Container(around.part(), Optional.of(around.at(offset)));
    new StoryReader(reading, xml, reading.placeIn(container), reading.asides()).read();
  }

  /** Reads the children of the element at which the cursor stands. */
  void read() {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "p" -> readParagraph();
        case "tbl" -> readTable();
        case "sectPr" -> reading.sections().read(xml);
        case "altChunk" -> new AltChunkReader(reading, xml, place).read(0);
        case "subDoc" -> {
          reading.report("SUBDOCUMENT_NOT_READ", "subDoc", place.at(0));
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    endRunOn();
  }

  private void readParagraph() {
    if (!runsOn) {
      text.setLength(0);
    }
    paragraphs.read(text, true);
    if (paragraphs.hasPicture() && text.toString().isBlank() && isBelowTableCaption()) {
      reading.report("PICTURE_WITHOUT_TEXT", "picture below a table's caption", place.at(0));
    }
    runsOn = paragraphs.runsOn();
    blocks.add(
        new Paragraph(
            place.endParagraph(),
            runsOn ? "" : text.toString(),
            paragraphs.numbering(),
            paragraphs.outlineLevel(),
            place.container()));
  }

  /** Gives the text that nothing follows to the last of the paragraphs that run into another. */
  private void endRunOn() {
    if (runsOn) {
      runsOn = false;
      Paragraph last = (Paragraph) blocks.get(blocks.size() - 1);
      blocks.set(
          blocks.size() - 1,
          new Paragraph(
              last.index(),
              text.toString(),
              last.numbering(),
              last.outlineLevel(),
              last.container()));
    }
  }

  /** Whether the last text before is the caption of a table: 表1 …, …情况表, or its unit. */
  private boolean isBelowTableCaption() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (!(blocks.get(i) instanceof Paragraph before)) {
        return false;
      }
      if (!before.text().isBlank()) {
        return TABLE_CAPTION.matcher(before.text().strip()).find();
      }
    }
    return false;
  }

  private void readTable() {
    endRunOn();
    place.startTable();
    GridBuilder grid = tables.read();
    reading.budget().chargeCells(grid.cellCount());
    for (GridAnomaly anomaly : grid.anomalies()) {
      place.cell(anomaly.row(), anomaly.column());
      reading.report(anomaly.kind().name(), anomaly.detail(), place.at(0));
    }
    blocks.add(grid.build(place.endTable(), place.container()));
  }
}

package io.gouji.parser.internal.docx;

import io.gouji.parser.internal.grid.GridBuilder;
import io.gouji.parser.internal.grid.Merge;
import java.util.ArrayList;
import java.util.List;

/** Reads tables. Rows and cells that are deleted, or hidden, are not there. */
final class TableReader {

  private final Reading reading;
  private final WordXml xml;
  private final Place place;
  private final ParagraphReader paragraphs;

  /** The text of a cell while it is read, for each table within others. */
  private final List<StringBuilder> texts = new ArrayList<>();

  private int depth;

  /** Whether the style of the table hides its text. */
  private boolean hidden;

  TableReader(Reading reading, WordXml xml, Place place, ParagraphReader paragraphs) {
    this.reading = reading;
    this.xml = xml;
    this.place = place;
    this.paragraphs = paragraphs;
  }

  /** Reads the table at which the cursor stands, with all tables within. */
  GridBuilder read() {
    depth++;
    if (depth > texts.size()) {
      texts.add(new StringBuilder());
    }
    GridBuilder grid = new GridBuilder(reading.limits().gridColumns());
    boolean hiddenAround = hidden;
    hide(false);
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "tr" -> readRow(grid);
        case "tblGrid" -> readDeclaredColumns(grid);
        case "tblPr" -> readProperties();
        default -> xml.skip();
      }
    }
    hide(hiddenAround);
    depth--;
    return grid;
  }

  private void readProperties() {
    while (xml.nextRawChild()) {
      if (xml.name().equals("tblStyle")) {
        hide(reading.styles().resolve(xml.attribute("val")).hidden());
      }
      xml.skip();
    }
  }

  private void hide(boolean hides) {
    hidden = hides;
    paragraphs.inHiddenTable(hides);
  }

  private void readDeclaredColumns(GridBuilder grid) {
    List<Integer> widths = new ArrayList<>();
    while (xml.nextRawChild()) {
      if (xml.name().equals("gridCol") && widths.size() <= reading.limits().gridColumns()) {
        widths.add(Math.max(0, Numbers.parseInt(xml.attribute("w"), 0)));
      }
      xml.skip();
    }
    grid.declareColumns(widths);
  }

  private void readRow(GridBuilder grid) {
    RowProperties properties = new RowProperties();
    boolean started = false;
    while (xml.nextChild()) {
      if (xml.name().equals("trPr")) {
        properties.read(xml);
      } else if (xml.name().equals("tc") && !properties.absent) {
        if (!started) {
          grid.startRow(properties.columnsBefore, properties.header);
          started = true;
        }
        readCell(grid);
      } else {
        xml.skip();
      }
    }
    if (!properties.absent) {
      if (!started) {
        grid.startRow(properties.columnsBefore, properties.header);
      }
      grid.endRow(properties.columnsAfter);
    }
  }

  private void readCell(GridBuilder grid) {
    if (grid.isFull()) {
      throw reading.budget().tooManyColumns();
    }
    if (depth == 1) {
      place.cell(grid.row(), grid.column());
    }
    CellProperties properties = new CellProperties();
    boolean covered = false;
    StringBuilder text = texts.get(depth - 1);
    text.setLength(0);
    boolean first = true;
    boolean runsOn = false;
    int start = 0;
    while (xml.nextChild()) {
      String name = xml.name();
      if (name.equals("tcPr")) {
        properties.read(xml);
        covered = properties.vertical == Merge.CONTINUE && grid.continuesAbove(properties.span);
      } else if (properties.deleted) {
        xml.skip();
      } else if (name.equals("p") || name.equals("tbl")) {
        boolean goesOn = runsOn && name.equals("p");
        if (!first && !goesOn) {
          text.append('\n');
        }
        first = false;
        start = goesOn ? start : text.length();
        runsOn = readCellBlock(name, text, start, !covered);
      } else if (name.equals("altChunk")) {
        new AltChunkReader(reading, xml, place).read(0);
      } else {
        xml.skip();
      }
    }
    if (!properties.deleted) {
      reading.budget().chargeCells(1);
      String shown = text.length() == 0 ? "" : text.toString();
      grid.cell(properties.span, properties.vertical, properties.horizontal, shown);
    }
  }

  /** Reads a paragraph or table, and says whether it runs on into the next paragraph. */
  private boolean readCellBlock(String name, StringBuilder text, int start, boolean counted) {
    if (name.equals("p")) {
      paragraphs.read(text, counted);
      if (!paragraphs.numbering().isEmpty()) {
        text.insert(start, paragraphs.numbering());
      }
      return paragraphs.runsOn();
    }
    String nested = read().text();
    reading.budget().charge(nested.length());
    text.append(nested);
    return false;
  }

  /** What a row says about itself. */
  private static final class RowProperties {
    private int columnsBefore;
    private int columnsAfter;
    private boolean header;
    private boolean absent;

    void read(WordXml xml) {
      while (xml.nextRawChild()) {
        switch (xml.name()) {
          case "gridBefore" -> columnsBefore = xml.intValue(0);
          case "gridAfter" -> columnsAfter = xml.intValue(0);
          case "tblHeader" -> header = xml.isOn();
          case "del" -> absent = true;
          case "hidden" -> absent |= xml.isOn();
          default -> {
            // How the row is laid out, and who inserted it.
          }
        }
        xml.skip();
      }
    }
  }

  /** What a cell says about itself. */
  private static final class CellProperties {
    private int span = 1;
    private Merge vertical = Merge.NONE;
    private Merge horizontal = Merge.NONE;
    private boolean deleted;

    void read(WordXml xml) {
      while (xml.nextRawChild()) {
        switch (xml.name()) {
          case "gridSpan" -> span = xml.intValue(1);
          case "vMerge" -> vertical = merge(xml);
          case "hMerge" -> horizontal = merge(xml);
          case "cellMerge" -> {
            String revised = xml.attribute("vMerge");
            if (revised != null && vertical == Merge.NONE) {
              vertical = revised.equals("cont") ? Merge.CONTINUE : Merge.RESTART;
            }
          }
          case "cellDel" -> deleted = true;
          default -> {
            // How the cell is laid out, and who inserted it.
          }
        }
        xml.skip();
      }
    }

    private static Merge merge(WordXml xml) {
      return "restart".equals(xml.attribute("val")) ? Merge.RESTART : Merge.CONTINUE;
    }
  }
}

package io.gouji.parser.internal.docx;

import io.gouji.parser.internal.docx.Numbering.AbstractList;
import io.gouji.parser.internal.docx.Numbering.Level;
import io.gouji.parser.internal.docx.Numbering.NumberedList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the part that defines automatic numbers. */
final class NumberingReader {

  private final WordXml xml;
  private final Map<Integer, AbstractList> abstractLists = new HashMap<>();
  private final Map<Integer, NumberedList> lists = new HashMap<>();

  /** Creates a reader of the part at whose root the cursor stands. */
  NumberingReader(WordXml xml) {
    this.xml = xml;
  }

  /** Reads the whole part. */
  Numbering read(StyleSheet styles) {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "abstractNum" -> {
          int id = Numbers.parseInt(xml.attribute("abstractNumId"), -1);
          abstractLists.put(id, readAbstractList());
        }
        case "num" -> {
          int id = Numbers.parseInt(xml.attribute("numId"), -1);
          lists.put(id, readList());
        }
        default -> xml.skip();
      }
    }
    return new Numbering(abstractLists, lists, styles);
  }

  private AbstractList readAbstractList() {
    AbstractList list = new AbstractList();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "lvl" -> readLevel(list.levels);
        case "numStyleLink" -> {
          list.styleLink = value();
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    return list;
  }

  private NumberedList readList() {
    NumberedList list = new NumberedList();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "abstractNumId" -> {
          list.abstractId = xml.intValue(-1);
          xml.skip();
        }
        case "lvlOverride" -> readOverride(list);
        default -> xml.skip();
      }
    }
    return list;
  }

  private void readOverride(NumberedList list) {
    int index = Numbers.parseInt(xml.attribute("ilvl"), -1);
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "lvl" -> readLevel(list.levels);
        case "startOverride" -> {
          if (index >= 0 && index < Numbering.LEVELS) {
            list.starts[index] = xml.intValue(1);
          }
          xml.skip();
        }
        default -> xml.skip();
      }
    }
  }

  private void readLevel(@Nullable Level[] levels) {
    int index = Numbers.parseInt(xml.attribute("ilvl"), -1);
    Level level = new Level();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "start" -> level.start = xml.intValue(1);
        case "numFmt" -> {
          level.format = value();
          String custom = xml.attribute("format");
          level.customFormat = custom == null ? "" : custom;
        }
        case "lvlText" -> level.text = value();
        case "lvlRestart" -> level.restart = xml.intValue(-1);
        case "pStyle" -> level.style = value();
        case "isLgl" -> level.legal = xml.isOn();
        case "rPr" -> {
          readRunProperties(level);
          continue;
        }
        default -> {
          // How the number is laid out.
        }
      }
      xml.skip();
    }
    if (index >= 0 && index < Numbering.LEVELS) {
      levels[index] = level;
    }
  }

  private void readRunProperties(Level level) {
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "rFonts" ->
            level.font = SymbolFonts.isAnyNamed(xml) ? SymbolFonts.named(xml) : level.font;
        case "vanish" -> level.hidden = xml.isOn();
        default -> {
          // How the number looks.
        }
      }
      xml.skip();
    }
  }

  private String value() {
    String value = xml.attribute("val");
    return value == null ? "" : value;
  }
}

package io.gouji.parser.internal.docx;

import java.util.ArrayList;
import java.util.List;

/** What the fields of old forms show, which have no result: a box, or an entry of a list. */
final class FormField {

  private FormField() {}

  /** Reads the mark that begins a field. */
  static String read(WordXml xml, boolean shown) {
    String result = "";
    while (xml.nextRawChild()) {
      if (xml.name().equals("ffData") && shown) {
        result = readData(xml);
      } else {
        xml.skip();
      }
    }
    return result;
  }

  private static String readData(WordXml xml) {
    String result = "";
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "checkBox" -> result = readCheckBox(xml);
        case "ddList" -> result = readList(xml);
        default -> xml.skip();
      }
    }
    return result;
  }

  private static String readCheckBox(WordXml xml) {
    boolean byDefault = false;
    boolean isSet = false;
    boolean checked = false;
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "checked" -> {
          checked = xml.isOn();
          isSet = true;
        }
        case "default" -> byDefault = xml.isOn();
        default -> {
          // How large the box is.
        }
      }
      xml.skip();
    }
    return (isSet ? checked : byDefault) ? "☒" : "☐";
  }

  private static String readList(WordXml xml) {
    List<String> entries = new ArrayList<>();
    int chosen = -1;
    int byDefault = 0;
    while (xml.nextRawChild()) {
      switch (xml.name()) {
        case "listEntry" -> {
          String entry = xml.attribute("val");
          entries.add(entry == null ? "" : entry);
        }
        case "result" -> chosen = xml.intValue(0);
        case "default" -> byDefault = xml.intValue(0);
        default -> {
          // Nothing that is shown.
        }
      }
      xml.skip();
    }
    int index = chosen >= 0 ? chosen : byDefault;
    return index >= 0 && index < entries.size() ? entries.get(index) : "";
  }
}

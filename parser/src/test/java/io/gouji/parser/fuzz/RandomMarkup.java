package io.gouji.parser.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents out of the elements, attributes and words that the reader knows, in any order. */
final class RandomMarkup {

  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:o='urn:schemas-microsoft-com:office:office'";

  private static final int MOST_OPEN = 60;

  private static final String[] ELEMENTS = {
    "w:p",
    "w:r",
    "w:t",
    "w:tbl",
    "w:tr",
    "w:tc",
    "w:tcPr",
    "w:trPr",
    "w:tblPr",
    "w:tblGrid",
    "w:gridCol",
    "w:gridSpan",
    "w:vMerge",
    "w:hMerge",
    "w:gridBefore",
    "w:gridAfter",
    "w:tblHeader",
    "w:sdt",
    "w:sdtPr",
    "w:sdtContent",
    "w:showingPlcHdr",
    "w:customXml",
    "w:ins",
    "w:del",
    "w:delText",
    "w:moveFrom",
    "w:moveTo",
    "w:cellDel",
    "w:cellMerge",
    "w:fldChar",
    "w:instrText",
    "w:fldSimple",
    "w:hyperlink",
    "w:smartTag",
    "w:sym",
    "w:br",
    "w:tab",
    "w:noBreakHyphen",
    "w:cr",
    "w:pPr",
    "w:rPr",
    "w:pStyle",
    "w:rStyle",
    "w:numPr",
    "w:ilvl",
    "w:numId",
    "w:outlineLvl",
    "w:vanish",
    "w:hidden",
    "w:sectPr",
    "w:headerReference",
    "w:footnoteReference",
    "w:endnoteReference",
    "w:altChunk",
    "w:subDoc",
    "w:ruby",
    "w:rubyBase",
    "w:rt",
    "w:pict",
    "w:drawing",
    "w:object",
    "o:OLEObject",
    "wps:txbx",
    "v:textbox",
    "w:txbxContent",
    "m:oMath",
    "m:r",
    "m:t",
    "mc:AlternateContent",
    "mc:Choice",
    "mc:Fallback",
    "w:ffData",
    "w:checkBox",
    "w:default",
    "w:ddList",
    "w:listEntry",
    "w:result"
  };

  private static final String[] ATTRIBUTES = {
    "w:val",
    "w:fldCharType",
    "w:type",
    "w:id",
    "r:id",
    "w:char",
    "w:font",
    "w:vMerge",
    "w:w",
    "w:instr",
    "Requires",
    "ProgID",
    "w:element"
  };

  private static final String[] VALUES = {
    "",
    "0",
    "1",
    "2",
    "3",
    "9",
    "-1",
    "1024",
    "2147483647",
    "99999999999",
    "x",
    "restart",
    "continue",
    "cont",
    "begin",
    "separate",
    "end",
    "default",
    "first",
    "even",
    "wps",
    "unknown",
    "true",
    "off",
    "F0B4",
    "2212",
    "Symbol",
    "=SUM(ABOVE)",
    "Excel.Sheet.12",
    "h1"
  };

  private RandomMarkup() {}

  /** A document whose body is made of any elements, closed in the order in which they opened. */
  static byte[] document(FuzzedDataProvider choices) {
    StringBuilder body = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    while (choices.remainingBytes() > 0) {
      switch (choices.consumeInt(0, 7)) {
        case 0 -> close(body, open);
        case 1 -> body.append(RandomSentences.fragment(choices));
        case 2 -> row(body, choices);
        default -> open(body, open, choices);
      }
    }
    while (!open.isEmpty()) {
      close(body, open);
    }
    return zip(body.toString());
  }

  /** A document of paragraphs with these texts. */
  static byte[] documentOf(List<String> paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String text : paragraphs) {
      body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
    }
    return zip(body.toString());
  }

  private static void open(StringBuilder body, Deque<String> open, FuzzedDataProvider choices) {
    String name = choices.pickValue(ELEMENTS);
    body.append('<').append(name);
    int attributes = choices.consumeInt(0, 2);
    String last = "";
    for (int i = 0; i < attributes; i++) {
      String attribute = choices.pickValue(ATTRIBUTES);
      if (!attribute.equals(last)) {
        body.append(' ').append(attribute).append("='").append(choices.pickValue(VALUES));
        body.append('\'');
      }
      last = attribute;
    }
    if (open.size() < MOST_OPEN && choices.consumeBoolean()) {
      body.append('>');
      open.push(name);
    } else {
      body.append("/>");
    }
  }

  private static void close(StringBuilder body, Deque<String> open) {
    if (!open.isEmpty()) {
      body.append("</").append(open.pop()).append('>');
    }
  }

  /** A row of cells, which stray elements alone would hardly ever make. */
  private static void row(StringBuilder body, FuzzedDataProvider choices) {
    body.append("<w:tr>");
    int cells = choices.consumeInt(0, 6);
    for (int i = 0; i < cells; i++) {
      body.append("<w:tc><w:tcPr><w:gridSpan w:val='").append(choices.consumeInt(0, 3));
      body.append("'/>").append(choices.consumeBoolean() ? "<w:vMerge/>" : "");
      body.append("</w:tcPr><w:p><w:r><w:t>").append(RandomSentences.fragment(choices));
      body.append("</w:t></w:r></w:p></w:tc>");
    }
    body.append("</w:tr>");
  }

  private static byte[] zip(String body) {
    Map<String, String> parts =
        Map.of(
            "word/document.xml",
            "<w:document%s><w:body>%s</w:body></w:document>".formatted(NAMESPACES, body),
            "word/_rels/document.xml.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='h1' Type='x/header' Target='h1.xml'/>"
                + "<Relationship Id='n' Type='x/numbering' Target='n.xml'/></Relationships>",
            "word/h1.xml",
            "<w:hdr%s><w:p><w:r><w:t>单位：万元</w:t></w:r></w:p></w:hdr>".formatted(NAMESPACES),
            "word/n.xml",
            "<w:numbering%s><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                    .formatted(NAMESPACES)
                + "<w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='%1、'/></w:lvl>"
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

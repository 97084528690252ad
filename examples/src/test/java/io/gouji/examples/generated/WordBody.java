package io.gouji.examples.generated;

import io.gouji.examples.generated.Layout.Controls;
import io.gouji.examples.generated.Manuscript.Part;
import io.gouji.examples.generated.Manuscript.Style;
import io.gouji.examples.generated.Sheet.Cell;
import io.gouji.examples.generated.Sheet.Merge;
import java.util.List;
import java.util.Locale;

/** Writes a manuscript as the markup of a Word body. */
final class WordBody {
  private static final int COLUMN_WIDTH = 1200;
  private static final int LONGEST_UNBROKEN = 11;

  private final Layout layout;
  private final Draw draw;
  private final StringBuilder xml = new StringBuilder();
  private int bookmarks;

  WordBody(Layout layout, Draw draw) {
    this.layout = layout;
    this.draw = draw;
  }

  String write(Manuscript manuscript) {
    for (Part part : manuscript.parts()) {
      if (part.sheet().isPresent()) {
        table(part.sheet().get());
      } else {
        paragraph(part.passage().text(), part.style());
      }
    }
    return xml.append("<w:sectPr/>").toString();
  }

  private void paragraph(String text, Style style) {
    xml.append("<w:p>");
    if (style == Style.NUMBERED_HEADING) {
      properties("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");
    } else if (style != Style.BODY) {
      properties("");
    }
    boolean bookmark = style != Style.BODY && layout.bookmarks();
    if (bookmark) {
      bookmarks++;
      xml.append(
          String.format(
              Locale.ROOT,
              "<w:bookmarkStart w:id=\"%d\" w:name=\"_Toc_2_2_%010d\"/>",
              bookmarks,
              bookmarks));
    }
    runs(text);
    if (bookmark) {
      xml.append("<w:bookmarkEnd w:id=\"").append(bookmarks).append("\"/>");
    }
    xml.append("</w:p>");
  }

  private void properties(String more) {
    String style = layout.headingStyles() ? "<w:pStyle w:val=\"2\"/>" : "";
    xml.append("<w:pPr>").append(style).append(more).append("</w:pPr>");
  }

  /** The runs of a text, which Word cuts where somebody's cursor once was. */
  private void runs(String text) {
    int start = 0;
    while (text.length() - start > 1 && draw.chance(layout.splitRuns())) {
      int end = start + (int) draw.between(1, Math.min(text.length() - start - 1, 12));
      run(text.substring(start, end), true);
      if (draw.chance(50)) {
        xml.append("<w:proofErr w:type=\"spellStart\"/>");
      }
      start = end;
    }
    if (start < text.length()) {
      run(text.substring(start), false);
    }
  }

  private void run(String text, boolean hinted) {
    xml.append("<w:r>");
    if (hinted) {
      xml.append("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>");
    }
    String escaped = escape(text).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    xml.append("<w:t xml:space=\"preserve\">").append(escaped).append("</w:t></w:r>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void table(Sheet sheet) {
    controlled(
        Controls.TABLES,
        () -> {
          xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
          for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
          }
          xml.append("</w:tblBorders></w:tblPr><w:tblGrid>");
          xml.append(("<w:gridCol w:w=\"" + COLUMN_WIDTH + "\"/>").repeat(sheet.columns()));
          xml.append("</w:tblGrid>");
          for (int i = 0; i < sheet.rows().size(); i++) {
            int row = i;
            controlled(Controls.ROWS, () -> row(sheet.rows().get(row), sheet.isHeader(row)));
          }
          xml.append("</w:tbl>");
        });
  }

  private void row(List<Cell> cells, boolean header) {
    xml.append("<w:tr>");
    if (header && layout.repeatedHeaders()) {
      xml.append("<w:trPr><w:tblHeader/></w:trPr>");
    }
    for (Cell cell : cells) {
      controlled(Controls.CELLS, () -> cell(cell));
    }
    xml.append("</w:tr>");
  }

  private void cell(Cell cell) {
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(COLUMN_WIDTH * cell.span());
    xml.append("\" w:type=\"dxa\"/>");
    if (cell.span() > 1) {
      xml.append("<w:gridSpan w:val=\"").append(cell.span()).append("\"/>");
    }
    if (cell.merge() == Merge.BEGIN) {
      xml.append("<w:vMerge w:val=\"restart\"/>");
    } else if (cell.merge() == Merge.CONTINUE) {
      xml.append(layout.bareMergeContinuation() ? "<w:vMerge/>" : "<w:vMerge w:val=\"continue\"/>");
    }
    xml.append("</w:tcPr>");
    if (cell.text().isEmpty()) {
      xml.append("<w:p/>");
    } else {
      controlled(Controls.CELL_CONTENTS, () -> contents(cell));
    }
    xml.append("</w:tc>");
  }

  private void contents(Cell cell) {
    xml.append("<w:p><w:pPr><w:jc w:val=\"").append(cell.number() ? "right" : "left");
    xml.append("\"/></w:pPr>");
    String text = cell.text();
    if (layout.brokenNames() && text.length() > LONGEST_UNBROKEN && !cell.number()) {
      runs(text.substring(0, LONGEST_UNBROKEN));
      xml.append("<w:r><w:br/></w:r>");
      text = text.substring(LONGEST_UNBROKEN);
    }
    runs(text);
    xml.append("</w:p>");
  }

  /** Writes something, inside a content control if the layout has them here. */
  private void controlled(Controls where, Runnable content) {
    boolean isControlled = layout.controls() == where && draw.chance(50);
    if (isControlled) {
      xml.append("<w:sdt><w:sdtPr/><w:sdtContent>");
    }
    content.run();
    if (isControlled) {
      xml.append("</w:sdtContent></w:sdt>");
    }
  }
}
